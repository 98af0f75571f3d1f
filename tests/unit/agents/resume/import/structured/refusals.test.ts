import { describe, expect, test } from "vitest";
import { importFile } from "#agents/resume/import/import-file.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";
import { zipOf } from "./zip.ts";
import { sample } from "./sources.ts";

const refused = (data: string | Uint8Array, name: string) => faultOf(() => importFile(Buffer.from(data), name));

/** Names for lists of names: nine levels of nine are 387 million. */
const BOMB = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
  .concat(Array.from({ length: 8 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(", ")}]`))
  .concat("cv:\n  name: *a8")
  .join("\n");

describe("files that are built to harm are refused before they are unpacked or read", () => {
  test.each<[string, () => Uint8Array, string, string]>([
    ["50 MB of JSON", () => Buffer.alloc(50_000_000, '{"basics":'), "a.json", "cv_too_large"],
    ["a long JSON text", () => Buffer.from(`{"basics":{"name":"${"x".repeat(6_000_000)}"}}`), "a.json", "cv_too_large"],
    ["a long YAML text", () => Buffer.from(`cv:\n  name: ${"x".repeat(1_100_000)}`), "a.yaml", "cv_too_large"],
    ["a long Markdown text", () => Buffer.from(`# A\n${"- b *c*\n".repeat(200_000)}`), "a.md", "cv_too_large"],
    [
      "more skills and deeds than anybody has",
      () => {
        const many = (word: string) => Array.from({ length: 40_000 }, (_, at) => `${word} ${at}`);
        return Buffer.from(JSON.stringify({ skills: many("s"), work: [{ name: "A", highlights: many("h") }] }));
      },
      "a.json",
      "cv_too_large",
    ],
    ["YAML aliases", () => Buffer.from(BOMB), "a.yaml", "cv_unsafe"],
    ["nested YAML", () => Buffer.from(`cv: ${"[".repeat(400_000)}`), "a.yaml", "cv_not_understood"],
    [
      "nested YAML by lines",
      () => Buffer.from(`cv:\n${Array.from({ length: 900 }, (_, at) => `${" ".repeat(at + 1)}a:`).join("\n")}`),
      "a.yaml",
      "cv_not_understood",
    ],
    ["nested YAML by dashes", () => Buffer.from(`cv:\n  ${"- ".repeat(100_000)}x`), "a.yaml", "cv_not_understood"],
    ["nested JSON", () => Buffer.from("[".repeat(2_000_000)), "a.json", "cv_not_json"],
    ["a zip bomb", () => zipOf([{ name: "Positions.csv", data: Buffer.alloc(60_000_000) }]), "a.zip", "cv_unsafe"],
    [
      "a zip that lies of its sizes",
      () => zipOf([{ name: "Positions.csv", data: Buffer.alloc(9_000_000), declared: 400 }]),
      "a.zip",
      "cv_unsafe",
    ],
    [
      "a zip of many files",
      () => zipOf(Array.from({ length: 2100 }, (_, at) => ({ name: `${at}.md`, data: "x" }))),
      "a.zip",
      "cv_unsafe",
    ],
    [
      "a zip that leads out of its folder",
      () => zipOf([{ name: "../../Positions.csv", data: "x" }]),
      "a.zip",
      "cv_unsafe",
    ],
    [
      "a zip in a zip in a zip",
      () =>
        zipOf([{ name: "a.docx", data: zipOf([{ name: "b.docx", data: zipOf([{ name: "c.json", data: "{}" }]) }]) }]),
      "a.zip",
      "cv_unsafe",
    ],
    [
      "half a zip",
      () => zipOf([{ name: "Positions.csv", data: "x".repeat(5000) }]).subarray(0, 60),
      "a.zip",
      "cv_unsafe",
    ],
  ])("%s", async (_, make, name, code) => {
    const bytes = make();
    const before = process.memoryUsage().rss;
    const fault = await refused(bytes, name);
    expect(fault).toMatchObject({ code, next: "mend" });
    expect(fault.message.length).toBeLessThan(400);
    expect(fault.hint).not.toBe("");
    expect(process.memoryUsage().rss - before).toBeLessThan(500_000_000);
  });

  test("the same kinds of file are read where they harm nobody", async () => {
    const anchors = "cv:\n  name: &n Ada Example\n  headline: *n\n";
    expect((await importFile(Buffer.from(anchors), "a.yaml")).facts[0]).toMatchObject({ headline: "Ada Example" });
    const zip = zipOf([{ name: "x/Positions.csv", data: sample("linkedin/Positions.csv") }]);
    expect((await importFile(zip, "a.zip")).facts.length).toBeGreaterThan(2);
  });
});

describe("what is no CV, or a broken one, is refused with the place and the reason", () => {
  test.each<[string, string | Uint8Array, string, RegExp]>([
    ["nothing", "", "a.json", /empty/],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), "a.png", /picture/],
    ["RTF", "{\\rtf1 hello}", "a.rtf", /RTF/],
    ["old Word", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "a.doc", /old or locked Word/],
    ["a web page", "<!doctype html><p>hi", "a.html", /web page/],
    ["bytes", Buffer.from([1, 0, 0, 0, 7, 0, 0, 3, 0]), "a.bin", /neither text/],
    ["a zip of something", zipOf([{ name: "song.mp3", data: "la" }]), "a.zip", /song\.mp3/],
    [
      "a spreadsheet",
      zipOf([
        { name: "[Content_Types].xml", data: "<x/>" },
        { name: "xl/workbook.xml", data: "<x/>" },
      ]),
      "a.xlsx",
      /no Word document/,
    ],
    [
      "OpenDocument",
      zipOf([{ name: "mimetype", data: "application/vnd.oasis.opendocument.text" }]),
      "a.odt",
      /OpenDocument/,
    ],
    ["broken YAML", "cv:\n  name: Ada\n sections: [", "a.yaml", /line 3/],
    ["a key twice", "cv:\n  name: Ada\n  name: Eve\n", "a.yaml", /line 3.*unique/],
    ["YAML of something else", "services:\n  web: {}\n", "a.yaml", /no object under the key cv/],
    ["sections that are a list", "cv:\n  name: Ada\n  sections: [a]\n", "a.yaml", /sections/],
    ["a broken table", 'Company Name,Title\n"Mill,Welder\n', "Positions.csv", /line \d/],
    ["a table of other things", "Date,Amount\n1,2\n", "a.csv", /nothing|none of its tables/i],
  ])("%s", async (_, data, name, reason) => {
    const fault = await refused(data, name);
    expect(fault).toMatchObject({ code: "cv_not_understood", next: "mend" });
    expect(fault.message).toMatch(reason);
    expect(fault.data["reason"]).toEqual(expect.any(String));
  });

  test("a broken JSON keeps its own fault, with line and column", async () => {
    expect(await refused('{\n "basics": {,}}', "a.json")).toMatchObject({ code: "cv_not_json", data: { line: 2 } });
  });

  test("a stopped import stops", async () => {
    const stop = AbortSignal.abort(new Error("stopped"));
    await expect(importFile(sample("cv.md"), "cv.md", stop)).rejects.toThrow("stopped");
  });
});
