import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { importPdf } from "#agents/resume/import/pdf/import-pdf.ts";
import { importText } from "#agents/resume/import/prose/import-text.ts";

type Parts = { pages?: number; text?: string; catalog?: string; objects?: string[]; trailer?: string };

const LINES = ["Ada Example", "ada@mail.example | +44 20 7946 0000", "Experience", "Engineer, Sample Ltd, 2019 - 2021"];
const drawn = (lines: readonly string[]) =>
  `BT /F1 12 Tf 15 TL 50 750 Td ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;

/** A small PDF written by hand, so that it can hold what no program writes. */
function pdfOf({ pages = 1, text = drawn(LINES), catalog = "", objects = [], trailer = "" }: Parts): Buffer {
  const kids = Array.from({ length: pages }, (_, at) => `${10 + at} 0 R`).join(" ");
  const all = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`],
    [3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"],
    [4, `<< /Length ${text.length} >>\nstream\n${text}\nendstream`],
    ...objects.map((object, at): [number, string] => [5 + at, object]),
    ...Array.from({ length: pages }, (_, at): [number, string] => [
      10 + at,
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 4 0 R >>",
    ]),
  ]);
  let out = "%PDF-1.7\n";
  const at = new Map<number, number>();
  for (const [number, object] of all) {
    at.set(number, out.length);
    out += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const start = out.length;
  for (const [number, offset] of at)
    out += `${number === 1 ? "xref\n0 1\n0000000000 65535 f \n" : ""}${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`;
  return Buffer.from(
    `${out}trailer\n<< /Size ${10 + pages} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    "latin1",
  );
}

const refused = (bytes: Uint8Array) =>
  importPdf(bytes, "cv.pdf").then(
    () => null,
    (error: { code: string; message: string; hint: string }) => error,
  );

describe("a hostile PDF", () => {
  it("is read when it is none", async () => {
    const read = await importPdf(pdfOf({}), "cv.pdf");
    expect(read.facts).toContainEqual(
      expect.objectContaining({ kind: "role", title: "Engineer", employer: "Sample Ltd", start: "2019", end: "2021" }),
    );
    expect(read.notUnderstood.filter((one) => one.path === "document")).toEqual([]);
  });

  it("of 500 pages is refused, with how many a CV may have", async () => {
    expect(await refused(pdfOf({ pages: 500 }))).toMatchObject({
      code: "cv_too_large",
      message: expect.stringContaining("500 pages"),
    });
  });

  it.each([
    ["a script", { catalog: "/OpenAction << /S /JavaScript /JS (globalThis.pwned = true; app.alert\\(1\\)) >>" }],
    ["an action that starts a program", { catalog: "/OpenAction << /S /Launch /F (calc.exe) >>" }],
    [
      "an embedded file",
      {
        catalog: "/Names << /EmbeddedFiles << /Names [(a.exe) 5 0 R] >> >>",
        objects: [
          "<< /Type /Filespec /F (a.exe) /EF << /F 6 0 R >> >>",
          "<< /Type /EmbeddedFile /Length 4 >>\nstream\nMZaa\nendstream",
        ],
      },
    ],
    [
      "an action that leaves the document",
      { catalog: "/OpenAction << /S /SubmitForm /F (http://elsewhere.example) >>" },
    ],
  ])("that carries %s is read; nothing runs, and it is told", async (what, parts) => {
    const read = await importPdf(pdfOf(parts), "cv.pdf");
    expect(read.facts).toContainEqual(expect.objectContaining({ kind: "identity", name: "Ada Example" }));
    expect(read.notUnderstood.map((one) => one.text).join(" ")).toContain(what);
    expect("pwned" in globalThis).toBe(false);
  });

  it("whose page unpacks to 200 MB is refused before it is read", async () => {
    const packed = deflateSync(Buffer.alloc(200_000_000, " "));
    const bomb = Buffer.concat([
      Buffer.from(
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n4 0 obj\n<< /Filter /FlateDecode /Length 9 >>\nstream\n",
      ),
      packed,
      Buffer.from("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"),
    ]);
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await refused(bomb)).toMatchObject({ code: "cv_unsafe", message: expect.stringContaining("unpacks") });
  });

  it.each([
    [
      "behind letters",
      "/Filter [/ASCIIHexDecode /FlateDecode]",
      () => deflateSync(Buffer.alloc(200_000_000)).toString("hex"),
    ],
    ["under a name in disguise", "/Filter /Fl#61teDecode", () => deflateSync(Buffer.alloc(200_000_000))],
    ["in an older way", "/Filter /LZWDecode", () => Buffer.alloc(200_000, 0x80)],
  ])("that packs a bomb %s is refused, too", async (_, filter, packed) => {
    const bomb = Buffer.concat([
      Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n4 0 obj\n<< ${filter} /Length 9 >>\nstream\n`),
      Buffer.from(packed()),
      Buffer.from("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"),
    ]);
    expect(await refused(bomb)).toMatchObject({ code: "cv_unsafe", message: expect.stringContaining("unpacks") });
  });

  it("that writes its text in letters is read", async () => {
    const text = drawn(LINES);
    const hex = `${deflateSync(Buffer.from(text)).toString("hex")}>`;
    const honest = pdfOf({})
      .toString("latin1")
      .replace(
        `<< /Length ${text.length} >>\nstream\n${text}`,
        () => `<< /Length ${hex.length} /Filter [/ASCIIHexDecode /FlateDecode] >>\nstream\n${hex}`,
      );
    expect((await importPdf(Buffer.from(honest, "latin1"), "cv.pdf")).facts.length).toBeGreaterThan(1);
  });

  it("that is encrypted is refused, with what to do", async () => {
    expect(await refused(encrypted())).toMatchObject({
      code: "cv_encrypted",
      hint: expect.stringContaining("password"),
    });
  });

  it("that is a scan is refused: it has no text layer", async () => {
    expect(await refused(pdfOf({ text: "0 0 m 10 10 l S" }))).toMatchObject({
      code: "cv_without_text",
      message: expect.stringContaining("no text layer"),
    });
  });

  it("with a broken table of contents is read where it can be, and refused where not", async () => {
    const bytes = pdfOf({}).toString("latin1");
    const moved = Buffer.from(bytes.replace(/startxref\n\d+/, "startxref\n999999"), "latin1");
    expect((await importPdf(moved, "cv.pdf")).facts.length).toBeGreaterThan(1);
    expect(await refused(Buffer.from("%PDF-1.7\nnothing of the kind"))).toMatchObject({ code: "cv_not_understood" });
    expect(await refused(Buffer.from("just words"))).toMatchObject({ code: "cv_not_understood" });
  });

  it("and a text of 50 MB is refused at once", () => {
    expect(() => importText("word ".repeat(10_000_000), "cv.txt")).toThrow(
      expect.objectContaining({ code: "cv_too_large" }) as Error,
    );
  });
});

/** Encrypted with a user's password by the oldest way (RC4, 40 bits), of which only the check of the password matters. */
function encrypted(): Buffer {
  const padding = Buffer.from("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A", "hex");
  const pad = (password: string) => Buffer.concat([Buffer.from(password), padding]).subarray(0, 32);
  const rc4 = (key: Buffer, data: Buffer) => {
    const state = Array.from({ length: 256 }, (_, at) => at);
    for (let i = 0, j = 0; i < 256; i++) {
      j = (j + state[i]! + key[i % key.length]!) % 256;
      [state[i], state[j]] = [state[j]!, state[i]!];
    }
    let [i, j] = [0, 0];
    return Buffer.from(
      data.map((byte) => {
        i = (i + 1) % 256;
        j = (j + state[i]!) % 256;
        [state[i], state[j]] = [state[j]!, state[i]!];
        return byte ^ state[(state[i]! + state[j]!) % 256]!;
      }),
    );
  };
  const md5 = (data: Buffer) => createHash("md5").update(data).digest();
  const owner = rc4(md5(pad("owner")).subarray(0, 5), pad("secret"));
  const id = Buffer.alloc(16, 7);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(-4);
  const key = md5(Buffer.concat([pad("secret"), owner, permissions, id])).subarray(0, 5);
  const user = rc4(key, padding);
  const hex = (data: Buffer) => `<${data.toString("hex")}>`;
  return pdfOf({
    trailer: `/ID [${hex(id)} ${hex(id)}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(user)} /P -4 >>`,
  });
}
