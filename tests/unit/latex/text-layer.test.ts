import { describe, expect, it } from "vitest";
import { missingWords } from "#latex/text-layer/text-layer.ts";

const words = (text: string, isBidi = false) => text.split(" ").map((word) => ({ text: word, isBidi }));

describe("missingWords", () => {
  it.each([
    ["Led the move of 140 services", "Led the move\nof 140 services"],
    ["See https://example.com/a/long/path now", "• See https://example.com/a/\nlong/path now"],
    ["72 % (in a year),", "72 % ( in a year ),"],
    ["office", "oﬃce"],
    ["C# and C++", "C# and C++"],
    ["软件工程师，负责", "软件工\n程师， 负责"],
  ])("finds all of %j", (intent, text) => expect(missingWords(words(intent), text)).toEqual([]));

  it.each([
    ["a lost word is", "a word is", ["lost"]],
    ["Đặng Łukasz", "?ng Lukasz", ["Đặng", "Łukasz"]],
    ["efficient office", "e cient o ce", ["efficient", "office"]],
    ["team led", "teamled", ["team", "led"]],
    ["first second third", "third second first", ["second", "third"]],
    ["C++", "C", ["C++"]],
  ])("of %j in %j misses %j", (intent, text, missing) => {
    expect(missingWords(words(intent), text)).toEqual(missing);
  });

  it("does not find a lost word in a later section", () => {
    const later = Array.from({ length: 40 }, (_, i) => `w${i}`).join(" ");
    expect(missingWords(words(`Go ${later} Go`), `${later} Go`)).toEqual(["Go"]);
  });

  it("takes a word for found that the PDF speaks", () => {
    expect(missingWords(words("Hindi इंजीनियर here"), "Hindi इंजीɟनयर here", ["इंजीनियर"])).toEqual([]);
    expect(missingWords(words("Hindi इंजीनियर here"), "Hindi इंजीɟनयर here", ["कोई"])).toEqual(["इंजीनियर"]);
  });

  it("judges presence, not order, of text from right to left", () => {
    expect(missingWords(words("مهندس برمجيات في القاهرة", true), "ﻓﻲ اﻟﻘﺎﻫﺮة ﻣﻬﻨﺪس ﺑﺮﻣﺠﻴﺎت")).toEqual([]);
    expect(missingWords(words("شخصًا (2019–2023)", true), "(2023–2019) ﺷﺨﺼﺎ")).toEqual([]);
    expect(missingWords(words("مهندس برمجيات", true), "ﻣﻬﻨﺪس")).toEqual(["برمجيات"]);
  });
});
