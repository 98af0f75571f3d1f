import { giveUp, mustMend } from "#data/model/faults.ts";
import type { ImportedCv } from "#data/model/owner/master-cv.ts";
import { importProse } from "../prose/import-prose.ts";
import { linesOfParagraphs } from "./lines.ts";
import { readParagraphs } from "./read-document.ts";
import { readStyles } from "./styles.ts";
import { openPackage } from "./unzip.ts";

const MOST_PARAGRAPHS = 6_000;

/**
 * Reads a CV that is a Word file: its headers first, then the text with its tables and text boxes. Macros and links to
 * elsewhere are left alone and told in `notUnderstood`. Faults: `cv_too_large`, `cv_unsafe`, `cv_encrypted`,
 * `cv_without_text`, `cv_not_understood`.
 */
export async function importDocx(bytes: Uint8Array, name: string): Promise<ImportedCv & { text: string }> {
  const { parts, carried } = await openPackage(bytes, name);
  const main = [...parts.keys()].find((path) => /^word\/document\d*\.xml$/.test(path));
  if (main === undefined) {
    throw giveUp("cv_not_understood", `${name} is a zip file, but no Word document.`, {
      hint: "Save the CV as DOCX in a word processor and import that.",
    });
  }
  const styles = readStyles(parts.get("word/styles.xml"));
  const named = (pattern: RegExp) => [...parts.keys()].filter((path) => pattern.test(path)).toSorted();
  const order = [...named(/^word\/header\d*\.xml$/), main, ...named(/^word\/(?:footer\d*|footnotes|endnotes)\.xml$/)];
  const paragraphs = order.flatMap((path, at) => readParagraphs(parts.get(path) ?? "", styles, at * 50));
  if (paragraphs.length > MOST_PARAGRAPHS) {
    throw mustMend(
      "cv_too_large",
      `${name} has ${paragraphs.length} paragraphs; a CV has at most ${MOST_PARAGRAPHS}.`,
      {
        hint: "Save only the CV itself and import that.",
      },
    );
  }
  const lines = linesOfParagraphs(paragraphs);
  if (
    lines
      .map((line) => line.text)
      .join("")
      .replace(/[^\p{L}\p{N}]/gu, "").length < 20
  ) {
    throw mustMend("cv_without_text", `${name} holds no text; it may hold pictures of text.`, {
      hint: "Import the text itself, as DOCX, PDF or plain text.",
    });
  }
  const read = importProse(lines, name);
  return {
    ...read,
    notUnderstood: [
      ...read.notUnderstood,
      ...carried.map((what) => ({ path: "document", text: `The file carries ${what}. They were not opened.` })),
    ],
    format: "docx",
    text: lines.map((line) => line.text).join("\n"),
  };
}
