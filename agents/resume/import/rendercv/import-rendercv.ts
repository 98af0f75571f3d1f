import type { ImportedCv } from "#data/model/owner/master-cv.ts";
import { Entry, eachOf, isEmpty, isRecord } from "../entry.ts";
import { type Findings, join, startFindings } from "../findings.ts";
import { notUnderstood } from "../files/refuse.ts";
import { readYaml } from "../files/yaml-text.ts";
import { readPerson } from "./person.ts";
import { readSection } from "./section.ts";

/** What is about the looks of the document, and no leaf of it about the owner. */
const LOOKS = new Set(["design", "locale", "locale_catalog", "settings", "rendercv_settings"]);

/**
 * The facts of a RenderCV file (https://docs.rendercv.com, versions 1 and 2), in the file's words without marks. Each
 * leaf becomes a field or is told in `notUnderstood` with its path. Faults: those of `readYaml`.
 */
export function importRenderCv(text: string, file: string): ImportedCv {
  const value = readYaml(text, file);
  if (!isRecord(value)) throw notUnderstood(file, "its outermost value is not an object with the key cv");
  const findings = startFindings(file);
  const { cv, path, rest } = cvOf(value, file);
  const entry = new Entry(cv, path, findings);
  readPerson(entry, findings);
  readSections(entry, findings, file);
  entry.close();
  for (const [key, member] of Object.entries(rest)) {
    if (LOOKS.has(key)) findings.noteWhole(key, member);
    else findings.note(join("", key), member);
  }
  const result = findings.result();
  if (result.facts.length === 0) throw notUnderstood(file, "its cv holds no entry that says anything");
  return result;
}

function cvOf(value: Record<string, unknown>, file: string) {
  const { cv, ...rest } = value;
  if (isRecord(cv)) return { cv, path: "cv", rest };
  if (isEmpty(cv) && isRecord(value["sections"])) {
    const looks = Object.entries(value).filter(([key]) => LOOKS.has(key));
    const own = Object.entries(value).filter(([key]) => !LOOKS.has(key));
    return { cv: Object.fromEntries(own), path: "", rest: Object.fromEntries(looks) };
  }
  throw notUnderstood(
    file,
    `it has no object under the key cv; its keys are ${Object.keys(value).slice(0, 8).join(", ")}`,
  );
}

function readSections(entry: Entry, findings: Findings, file: string): void {
  const found = entry.take("sections");
  if (!found) return;
  if (!isRecord(found.value)) throw notUnderstood(file, "cv.sections is not an object of named sections");
  for (const [title, value] of Object.entries(found.value)) {
    const path = join(found.path, title);
    if (isEmpty(value)) continue;
    if (!Array.isArray(value)) throw notUnderstood(file, `the section ${title} is not a list of entries`);
    const section = readSection(title, findings);
    eachOf({ value, path }, findings, section);
  }
}
