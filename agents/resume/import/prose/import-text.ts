import { mustMend } from "#data/model/faults.ts";
import type { ImportedCv } from "#data/model/owner/master-cv.ts";
import { importProse } from "./import-prose.ts";
import { linesOfText } from "./source-line.ts";

const MOST_CHARACTERS = 400_000;
const LONGEST_LINE = 20_000;

/** Reads a CV that is plain text. Faults: `cv_too_large`, `cv_without_text`, `cv_not_understood`. */
export function importText(text: string, name: string): ImportedCv & { text: string } {
  if (text.length > MOST_CHARACTERS) {
    throw mustMend("cv_too_large", `${name} holds ${text.length} characters; a CV has at most ${MOST_CHARACTERS}.`, {
      hint: "Save only the CV itself and import that.",
    });
  }
  const lines = linesOfText(text);
  if (lines.some((line) => line.text.length > LONGEST_LINE)) {
    throw mustMend("cv_not_understood", `${name} has a line of more than ${LONGEST_LINE} characters.`, {
      hint: "Save the CV with its line breaks.",
    });
  }
  if (lines.length === 0) {
    throw mustMend("cv_without_text", `${name} holds no text.`, { hint: "Choose the file that holds the CV." });
  }
  return { ...importProse(lines, name), format: "text", text };
}
