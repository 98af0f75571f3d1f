import { giveUp, mustMend } from "#data/model/faults.ts";
import type { ImportedCv } from "#data/model/owner/master-cv.ts";
import { importProse } from "../prose/import-prose.ts";
import { carriedBy, guardPdf } from "./guard.ts";
import { linesOfPages } from "./lines.ts";
import { readPages } from "./read-pages.ts";

/**
 * Reads a CV that is a PDF, of one column or two. Nothing the PDF carries is run; that it carries something is told in
 * `notUnderstood`. Faults: `cv_too_large`, `cv_unsafe`, `cv_encrypted`, `cv_without_text`, `cv_not_understood`.
 */
export async function importPdf(
  bytes: Uint8Array,
  name: string,
  signal?: AbortSignal,
): Promise<ImportedCv & { text: string }> {
  if (!Buffer.from(bytes.subarray(0, 1024)).toString("latin1").includes("%PDF-")) {
    throw giveUp("cv_not_understood", `${name} is no PDF.`, { hint: "Export the CV to PDF again." });
  }
  guardPdf(bytes, name);
  const { pages, carried } = await readPages(bytes, name, signal);
  const { lines, furniture } = linesOfPages(pages);
  const letters = lines
    .map((line) => line.text)
    .join("")
    .replace(/[^\p{L}\p{N}]/gu, "").length;
  if (letters < 20) {
    throw mustMend("cv_without_text", `${name} has no text layer: its pages are pictures.`, {
      hint: "Import the file it was made from, or run text recognition (OCR) over the scan first.",
    });
  }
  const read = importProse(lines, name);
  const told = [...new Set([...carried, ...carriedBy(bytes)])];
  return {
    ...read,
    notUnderstood: [
      ...read.notUnderstood,
      ...unique(furniture.map((line) => ({ path: line.place, text: line.text }))),
      ...told.map((what) => ({ path: "document", text: `The PDF carries ${what}. It was not run or opened.` })),
    ],
    format: "pdf",
    text: [...lines, ...furniture].map((line) => line.text).join("\n"),
  };
}

function unique(notes: readonly { path: string; text: string }[]) {
  const texts = new Set<string>();
  return notes.filter(({ text }) => !texts.has(text) && texts.add(text));
}
