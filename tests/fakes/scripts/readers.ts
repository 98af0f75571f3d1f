import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPdf } from "#latex/text-layer/text-layer.ts";

/** What a program reads out of a PDF, and what the PDF says aloud in place of glyphs, for the one that leaves that out. */
export type Reading = { text: string; spoken: string[] };

/** Poppler, pdf.js and MuPDF: three readers that share no code, as applicant tracking systems use them. */
export const READERS: Readonly<Record<string, (pdf: Uint8Array) => Promise<Reading>>> = {
  pdftotext: (pdf) => withFile(pdf, (file) => run("pdftotext", ["-enc", "UTF-8", file, "-"])),
  "pdf.js": (pdf) => readPdf(pdf),
  mutool: (pdf) => withFile(pdf, (file) => logical(run("mutool", ["draw", "-q", "-F", "txt", file]))),
};

/** MuPDF gives right to left as the eye sees it, the last letter first. */
function logical(text: string): string {
  return text.replace(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Mn}]+/gu, (word) =>
    Array.from(word).toReversed().join(""),
  );
}

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 20_000 });
}

async function withFile(pdf: Uint8Array, read: (file: string) => string): Promise<Reading> {
  const folder = mkdtempSync(join(tmpdir(), "autoresume-reader-"));
  try {
    writeFileSync(join(folder, "x.pdf"), pdf);
    return { text: read(join(folder, "x.pdf")), spoken: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
