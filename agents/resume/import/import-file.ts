import type { CvFormat, ImportedCv } from "#data/model/owner/master-cv.ts";
import { decodeText } from "./decode.ts";
import { MOST_BYTES, notUnderstood, tooLarge } from "./refuse.ts";

/** `text` is the source as text where it is one, so that a place in it can be shown. */
export type ImportedFile = ImportedCv & { format: CvFormat; text: string | null };

/**
 * The facts of a CV in any format that is known, found by what is in the file first and by its name second. A file is
 * read whole or not at all. Faults, all with next step `mend`: `cv_not_understood`, `cv_too_large`, `cv_unsafe`,
 * `cv_not_utf8`, `cv_not_json`, `cv_not_json_resume`, and those of the single formats; `data.line` counts from one.
 */
export async function importFile(bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<ImportedFile> {
  signal?.throwIfAborted();
  if (bytes.length > MOST_BYTES) throw tooLarge(name, bytes.length, MOST_BYTES, "bytes");
  if (bytes.length === 0) throw notUnderstood(name, "it is empty");
  const { text, said } = decodeText(bytes, name);
  const { importCv } = await import("./json-resume/import-cv.ts");
  return { ...withSaid(importCv(text, name), said), format: "json_resume", text };
}

/** What must be said of the whole file stands with its first fact. */
function withSaid(cv: ImportedCv, said: string | null): ImportedCv {
  const [first] = cv.facts;
  if (said === null || !first) return cv;
  return { ...cv, doubts: [{ factId: first.id, because: said }, ...(cv.doubts ?? [])] };
}
