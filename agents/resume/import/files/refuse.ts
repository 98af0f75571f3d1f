import { type Fault, mustMend } from "#data/model/faults.ts";

/** Bytes of a file, whatever is in it; a PDF with a picture has one or two million. */
export const MOST_BYTES = 20_000_000;
/** Characters of a text; a CV is some ten thousand. */
export const MOST_CHARACTERS = 5_000_000;

const READ = "JSON Resume, RenderCV, Reactive Resume, a LinkedIn export, Markdown, DOCX, PDF and plain text";

/** `cv_not_understood`: it is none of the formats, or one that is broken; `why` is a phrase. */
export function notUnderstood(file: string, why: string, more: { hint?: string; line?: number } = {}): Fault {
  const line = more.line === undefined ? {} : { line: more.line };
  return mustMend("cv_not_understood", `${file} cannot be read as a CV: ${why}.`, {
    hint: more.hint ?? `What can be read: ${READ}. Nothing was imported.`,
    data: { file, reason: why, ...line },
  });
}

/** `cv_too_large`: `is` and `limit` are counts of `unit`. */
export function tooLarge(file: string, is: number, limit: number, unit: string): Fault {
  return mustMend("cv_too_large", `${file} holds ${is} ${unit}; a CV may hold ${limit}.`, {
    hint: "Choose the CV itself; pictures belong in a file of their own. Nothing was imported.",
    data: { file, is, limit, unit },
  });
}

/** `cv_unsafe`: it is built to exhaust or mislead whoever opens it; nothing of it was unpacked. */
export function unsafe(file: string, why: string): Fault {
  return mustMend("cv_unsafe", `${file} was not opened: ${why}.`, {
    hint: "Export the CV again, or choose another file; nothing was imported.",
    data: { file, reason: why },
  });
}
