import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { partsOf } from "#latex/pdf/parts.ts";
import { actualTexts } from "#latex/text-layer/actual-text.ts";
import { missingWords, readPdf, type Word } from "#latex/text-layer/text-layer.ts";

/** Three readers that share no code, as applicant tracking systems use them. */
export const READERS = ["pdftotext", "pdf.js", "mutool"] as const;
export type Reader = (typeof READERS)[number];

/**
 * MuPDF before 1.25 takes glyphs and not what a PDF says in their place, so it does not turn the signs of these scripts back
 * into the letters they were made of.
 */
export const GLYPHS_ALONE: Readonly<Record<Reader, readonly string[]>> = {
  pdftotext: [],
  "pdf.js": [],
  mutool: ["Hindi"],
};

/** The words that a reader does not find in order. */
export async function missingFor(reader: Reader, pdf: Uint8Array, words: readonly Word[]): Promise<string[]> {
  switch (reader) {
    case "pdf.js": {
      const { text } = await readPdf(pdf);
      return missingWords(words, text, actualTexts(partsOf(pdf).contents));
    }
    case "pdftotext":
      return missingWords(
        words,
        withFile(pdf, "pdftotext", (file) => ["-enc", "UTF-8", file, "-"]),
      );
    case "mutool": {
      const text = withFile(pdf, "mutool", (file) => ["draw", "-q", "-F", "txt", file]);
      // Some versions give right to left as the eye sees it, the last letter first.
      const [asIs, turned] = [missingWords(words, text), missingWords(words, logical(text))];
      return asIs.length <= turned.length ? asIs : turned;
    }
  }
}

/** As strictly as a search for a keyword: the tokens that Poppler does not give letter by letter. */
export function missingTokens(pdf: Uint8Array, tokens: readonly string[]): string[] {
  const found = new Set(withFile(pdf, "pdftotext", (file) => ["-enc", "UTF-8", file, "-"]).split(/\s+/u));
  return tokens.filter((token) => !found.has(token));
}

function logical(text: string): string {
  return text.replace(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Mn}]+/gu, (word) =>
    Array.from(word).toReversed().join(""),
  );
}

function withFile(pdf: Uint8Array, program: string, args: (file: string) => string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "autoresume-reader-"));
  const file = join(folder, "x.pdf");
  try {
    writeFileSync(file, pdf);
    return execFileSync(program, args(file), {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 20_000,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
