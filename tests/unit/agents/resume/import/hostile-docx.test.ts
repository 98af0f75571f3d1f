import { deflateRawSync, inflateRawSync } from "node:zlib";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { importDocx } from "#agents/resume/import/docx/import-docx.ts";
import { docxOf, styled } from "#tests/samples/cvs/layouts/docx.ts";
import { zipOf } from "#tests/samples/cvs/layouts/zip.ts";
import { personOf } from "#tests/samples/cvs/samples.ts";

const good = () => styled(personOf("priya-raman"));
const refused = (bytes: Uint8Array) =>
  importDocx(bytes, "cv.docx").then(
    () => null,
    (error: { code: string; message: string; hint: string }) => error,
  );

describe("a hostile DOCX is refused with the reason", () => {
  it("while an honest one is read", async () => {
    const read = await importDocx(good(), "cv.docx");
    expect(read.facts.length).toBeGreaterThan(10);
  });

  it("when its text unpacks to far more than its size", async () => {
    // 64 MB of spaces in 64 kB; the control shows what an unpacker that trusts it would be given.
    const packed = deflateRawSync(Buffer.alloc(64_000_000, " "));
    expect(inflateRawSync(packed).length / packed.length).toBeGreaterThan(500);
    const bomb = zipOf([{ path: "word/document.xml", data: Buffer.alloc(0), packed, crc: 0, size: 64_000_000 }]);
    expect(await refused(bomb)).toMatchObject({ code: "cv_unsafe", message: expect.stringContaining("64000000") });
  });

  it("when it lies about what it unpacks to", async () => {
    const packed = deflateRawSync(Buffer.alloc(64_000_000, " "));
    const liar = zipOf([{ path: "word/document.xml", data: Buffer.alloc(0), packed, crc: 0, size: 4_000 }]);
    const fault = await refused(liar);
    expect(["cv_unsafe", "cv_not_understood"]).toContain(fault?.code);
  });

  it("when another archive lies within", async () => {
    const nested = docxOf("<w:p/>", [
      { path: "word/embeddings/more.zip", data: zipOf([{ path: "a.txt", data: Buffer.from("a") }]) },
    ]);
    expect(await refused(nested)).toMatchObject({ code: "cv_unsafe", message: expect.stringContaining("more.zip") });
  });

  it("when it lists 60,000 files", async () => {
    const empty = Buffer.alloc(0);
    const packed = deflateRawSync(empty);
    const many = zipOf(Array.from({ length: 60_000 }, (_, at) => ({ path: `f${at}`, data: empty, packed })));
    expect(await refused(many)).toMatchObject({ code: "cv_unsafe", message: expect.stringContaining("60000") });
  });

  it.each([
    ["entities that multiply", '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'],
    ["an entity that reads a file", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'],
  ])("when its XML declares %s", async (_, declared) => {
    const xml = `<?xml version="1.0"?>${declared}<w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
    const bytes = zipOf([{ path: "word/document.xml", data: Buffer.from(xml) }]);
    expect(await refused(bytes)).toMatchObject({
      code: "cv_unsafe",
      message: expect.stringContaining("document type"),
    });
  });

  it("the reader beneath would not expand an entity even then", () => {
    const texts: string[] = [];
    new Parser({ ontext: (text) => void texts.push(text) }, { xmlMode: true }).end(
      '<!DOCTYPE x [<!ENTITY a "boo">]><x>&a;</x>',
    );
    expect(texts.join("")).not.toContain("boo");
  });

  it("when it is no Word file, or half of one", async () => {
    expect(await refused(zipOf([{ path: "content.xml", data: Buffer.from("<x/>") }]))).toMatchObject({
      code: "cv_not_understood",
    });
    expect(await refused(good().subarray(0, 1500))).toMatchObject({ code: "cv_not_understood" });
    expect(await refused(docxOf("<w:p/>"))).toMatchObject({ code: "cv_without_text" });
  });

  it("macros and links to elsewhere are told, not followed", async () => {
    const relations =
      '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://elsewhere.example/t.dotm" TargetMode="External"/></Relationships>';
    const body = "<w:p><w:r><w:t>Ada Example, ada@mail.example, Engineer at Sample Ltd</w:t></w:r></w:p>";
    const read = await importDocx(
      docxOf(body, [
        { path: "word/vbaProject.bin", data: Buffer.from("x") },
        { path: "word/_rels/document.xml.rels", data: Buffer.from(relations) },
      ]),
      "cv.docx",
    );
    const told = read.notUnderstood.map((one) => one.text).join(" ");
    expect(told).toContain("macros");
    expect(told).toContain("links to files elsewhere");
  });
});
