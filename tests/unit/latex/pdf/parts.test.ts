import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { activeIn } from "#latex/pdf/active.ts";
import { OddPdf, partsOf } from "#latex/pdf/parts.ts";

const stream = (content: string, about = "") => {
  const packed = deflateSync(Buffer.from(content, "latin1")).toString("latin1");
  return `<<${about}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n${packed}\nendstream`;
};
const pdf = (...objects: string[]) =>
  new Uint8Array(
    Buffer.from(
      `%PDF-1.5\n${objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join("")}%%EOF`,
      "latin1",
    ),
  );
const active = (...objects: string[]) => activeIn(partsOf(pdf(...objects)));

describe("a PDF", () => {
  it("is taken apart into what its objects say and what its streams hold", () => {
    const parts = partsOf(
      pdf(
        "<</Type/Catalog/Lang(en \\(a\\) \\101)>>",
        stream("BT (x) Tj ET"),
        stream("5 0 <</Kind/Late>>", "/N 1/First 4"),
      ),
    );
    expect(parts.contents).toEqual(["BT (x) Tj ET"]);
    const names = parts.tokens.filter(({ kind }) => kind === "name").map(({ text }) => text);
    expect(names).toEqual(expect.arrayContaining(["Catalog", "Lang", "Late"]));
    expect(parts.tokens.find(({ kind }) => kind === "string")?.text).toBe("en (a) A");
  });

  it.each([
    ["an action", "<</OpenAction 3 0 R>>", "OpenAction"],
    ["an action with a comment in between", "<</S%\n/JavaScript>>", "JavaScript"],
    ["a name written otherwise", "<</Java#53cript(x)>>", "Java#53cript"],
    ["an action in a packed object", stream("5 0 <</AA<<>>>>", "/N 1/First 4"), "AA"],
    ["a link to a file, in hexadecimal", "<</S/URI/URI<66696c653a2f2f61>>>", "a link to file://a"],
  ])("with %s is told by it", (_what, object, name) => expect(active(object)).toBe(name));

  it.each([
    ["words like those of an action", "<</Title(/JavaScript /Launch)/URI(https://a.example/AA)>>"],
    ["a page's text about one", stream("BT (/JavaScript) Tj ET")],
    ["a font of such a name", "<</BaseFont/AAAAAA+Launcher>>"],
  ])("with %s is not", (_what, object) => expect(active(object)).toBeNull());

  it.each([
    ["whose stream is longer than it says", stream("x").replace(/Length \d+/u, "Length 3")],
    ["whose stream is not packed", "<</Length 2>>\nstream\nQq\nendstream"],
    ["whose stream is packed twice", stream("x").replace("/FlateDecode", "[/ASCIIHexDecode/FlateDecode]")],
    ["whose stream lies in another file", stream("x", "/F(other.pdf)")],
    ["that unpacks to more than memory", stream("x".repeat(13 * 1024 * 1024))],
    ["whose string does not end", "<</Title(never>>"],
  ])("%s is none of ours", (_what, object) => expect(() => partsOf(pdf(object))).toThrow(OddPdf));
});
