import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importFile } from "#agents/resume/import/import-file.ts";
import { zipOf } from "#tests/samples/cvs/layouts/zip.ts";

const FILES = join(import.meta.dirname, "..", "..", "..", "..", "samples", "cvs", "files", "tuned");
const sample = (name: string) => readFileSync(join(FILES, name));
const refused = (bytes: Uint8Array, name: string) =>
  importFile(bytes, name).then(
    () => null,
    (error: { code: string; message: string }) => error,
  );

describe("a file whose name says something else", () => {
  it.each([
    ["tomas-hale.pdf", "cv.docx", "pdf"],
    ["tomas-hale.pdf", "cv", "pdf"],
    ["claire-vasseur.docx", "cv.pdf", "docx"],
    ["claire-vasseur.docx", "cv.doc", "docx"],
    ["oliver-stanton.txt", "cv.pdf", "text"],
    ["oliver-stanton.txt", "cv.docx", "text"],
  ])("%s named %s is read for what it is", async (file, name, format) => {
    const read = await importFile(sample(file), name);
    expect(read.format).toBe(format);
    expect(read.facts.filter((fact) => fact.kind === "role").length).toBeGreaterThan(1);
  });

  const entry = (path: string, text = "x") => ({ path, data: Buffer.from(text) });
  it.each([
    [
      "Pages",
      zipOf([entry("Index/Document.iwa"), entry("Metadata/Properties.plist")]),
      "cv.pages",
      /Pages.*Word or PDF/,
    ],
    ["Pages named DOCX", zipOf([entry("Index/Document.iwa")]), "cv.docx", /Pages.*Word or PDF/],
    [
      "OpenDocument",
      zipOf([entry("mimetype", "application/vnd.oasis.opendocument.text"), entry("content.xml")]),
      "cv.odt",
      /DOCX or PDF/,
    ],
    ["RTF named DOC", Buffer.from("{\\rtf1\\ansi Ada}"), "cv.doc", /RTF.*DOCX/],
    ["a spreadsheet named DOCX", zipOf([entry("[Content_Types].xml"), entry("xl/workbook.xml")]), "cv.docx", /Office/],
  ])("%s is refused, with what to do", async (_, bytes, name, said) => {
    expect(await refused(bytes, name)).toMatchObject({
      code: "cv_not_understood",
      message: expect.stringMatching(said),
    });
  });

  it("ends when it is told to", async () => {
    const over = AbortSignal.abort(new Error("enough"));
    await expect(importFile(sample("tomas-hale.pdf"), "cv.pdf", over)).rejects.toThrow("enough");
    const soon = new AbortController();
    const reading = importFile(sample("haruka-minami.pdf"), "cv.pdf", soon.signal);
    soon.abort(new Error("enough"));
    await expect(reading).rejects.toThrow("enough");
    expect((await importFile(sample("haruka-minami.pdf"), "cv.pdf", new AbortController().signal)).format).toBe("pdf");
  });
});
