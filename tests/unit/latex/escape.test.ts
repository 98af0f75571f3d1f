import { describe, expect, it } from "vitest";
import { clean, escape, pdfAddress, pdfText } from "#latex/escape.ts";

const PIECES = [
  ...Array.from("\\{}$&#^_~%<>|\"'`@/*-=+!?;:,.()[] \t\n\r\u00a0"),
  ...Array.from("aZ0éŁΩжعﷺ王あ한ሰ🖖"),
  "\\input{/etc/passwd}",
  "\\write18{id}",
  "\\immediate\\openin5=",
  "^^5c",
  "^^^^005c",
  "\\special{pdf:fstream @a (/etc/passwd)}",
  "\\end{document}",
  "\\catcode`\\@=0",
  "\\csname input\\endcsname",
  "\\begin{verbatim}",
  "\\\\",
  "%%EOF",
  "\u0000",
  "\u0007",
  "\u001b[31m",
  "\u007f",
  "\u0085",
  "\u202e",
  "\u2066",
  "\u200b",
  "\u200d",
  "\ufeff",
  "\ud800",
  "\udfff",
  "\ufffe",
  "e\u0301",
  "ﬁ",
];

/** A generator with a seed, so that a failure can be met again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

function nasty(seed: number): string {
  const next = random(seed);
  return Array.from({ length: 1 + next(24) }, () => PIECES[next(PIECES.length)] ?? "").join("");
}

/** The texts that the commands of an escaped source print, or null where something else would happen. */
function printed(source: string): string | null {
  const commands: Record<string, string> = {
    "\\textbackslash{}": "\\",
    "\\textasciicircum{}": "^",
    "\\textasciitilde{}": "~",
    "\\nobreakspace{}": "\u00a0",
  };
  let text = "";
  for (let at = 0; at < source.length;) {
    const command = Object.keys(commands).find((name) => source.startsWith(name, at));
    if (command !== undefined) {
      text += commands[command];
      at += command.length;
    } else if (/^\\[{}$&#%_]/u.test(source.slice(at, at + 2))) {
      text += source[at + 1];
      at += 2;
    } else {
      const character = source[at] ?? "";
      if (/[\\{}$&#^_~%\p{Cc}\p{Cs}\p{Bidi_Control}]/u.test(character) && !isHighHalf(source, at)) return null;
      text += character;
      at += 1;
    }
  }
  return text;
}

const isHighHalf = (text: string, at: number) =>
  (text.codePointAt(at) ?? 0) > 0xffff || (at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff);

describe("escape", () => {
  it("prints exactly the cleaned value, for any mixture of nasty pieces", () => {
    for (let seed = 1; seed <= 3000; seed++) {
      const cleaned = clean(nasty(seed));
      expect(printed(escape(cleaned)), `seed ${seed}`).toBe(cleaned);
    }
  });

  it("is needed: the values themselves would not be printed", () => {
    const seeds = Array.from({ length: 200 }, (_, i) => i + 1);
    const harmless = seeds.filter((seed) => printed(clean(nasty(seed))) === clean(nasty(seed)));
    expect(harmless.length).toBeLessThan(60);
  });
});

describe("clean", () => {
  it.each([
    ["  two\t words\r\nand\u2003more\u3000", "two words and more"],
    ["Jose\u0301", "José"],
    ["oﬃce ﬁne", "office fine"],
    ["zero\u200bwidth soft\u00adhyphen \ufeffmark", "zerowidth softhyphen mark"],
    ["rev\u202eersed\u202c", "reversed"],
    ["half \ud83d end", "half end"],
    ["72\u00a0%", "72\u00a0%"],
    ["می\u200cخواهم", "می\u200cخواهم"],
    ["a\u200cb", "ab"],
    ["क्\u200dष", "क्\u200dष"],
    ["☎\ufe0f", "☎"],
    ["non\u2011breaking", "non-breaking"],
    ["\u0000\u0007", ""],
  ])("makes %j into %j", (given, expected) => expect(clean(given)).toBe(expected));

  it("keeps what no font may have, so that it can be named", () => {
    expect(clean("\uf8d0 🖖")).toBe("\uf8d0 🖖");
  });
});

describe("strings of the PDF", () => {
  it("are hexadecimal whatever they hold", () => {
    expect(pdfText("A)>>")).toBe("FEFF00410029003E003E");
    expect(pdfText("🖖")).toBe("FEFFD83DDD96");
  });

  it.each(["javascript:alert(1)", "file:///etc/passwd", "lindqvist.example", "", "data:text/html,x", "http://"])(
    "do not link to %j",
    (address) => expect(pdfAddress(address)).toBeNull(),
  );

  it("link to web and mail addresses", () => {
    const address = pdfAddress("https://пример.example/a)b>c");
    expect(Buffer.from(address ?? "", "hex").toString()).toMatch(/^https:\/\/xn--[a-z0-9-]+\.example\/a\)b%3Ec$/);
    expect(pdfAddress("mailto:mara@lindqvist.example")).toMatch(/^[0-9A-F]+$/);
  });
});
