import type { ImportedCv } from "#data/model/owner/master-cv.ts";
import { type Found, isRecord } from "../entry.ts";
import { notUnderstood, tooLarge } from "../files/refuse.ts";
import { readYaml } from "../files/yaml-text.ts";
import { type Findings, startFindings } from "../findings.ts";
import { readWholeCv } from "./cv.ts";
import type { Place } from "./entry-of.ts";
import { labelled } from "./labels.ts";
import { type Outline, outlineOf } from "./blocks/outline.ts";
import { isRoleFile, readRoleFile } from "./role-file.ts";

/** Characters of one text. */
const LONGEST = 1_000_000;

/** A Markdown text with what its front matter says, by the names its labels have here. */
export type Page = { outline: Outline; front: Map<string, Found>; place: Place };

/**
 * The facts of Markdown: a whole CV in one text, or a file for each role (`# Title at Company`, times, achievements,
 * Situation, Task, Action and Result). `others` are files of the same archive that are no Markdown. A place is
 * `line 12`, or `acme.md line 12` of several. Faults: `cv_not_understood`, `cv_too_large`, `cv_unsafe`.
 */
export function importMarkdown(
  files: readonly { name: string; text: string }[],
  file: string,
  others: readonly string[] = [],
): ImportedCv {
  const findings = startFindings(file);
  for (const { name, text } of files) {
    if (text.length > LONGEST) throw tooLarge(name, text.length, LONGEST, "characters of Markdown");
    const outline = outlineOf(text);
    const place: Place = files.length > 1 ? (line) => `${name} line ${line}` : (line) => `line ${line}`;
    for (const { text: remark, line } of outline.remarks) findings.note(place(line), remark);
    const page: Page = { outline, front: frontOf(outline, name, place, findings), place };
    if (isRoleFile(page)) readRoleFile(page, findings);
    else readWholeCv(page, findings);
  }
  for (const name of others) findings.noteWhole(name, "This file was not opened: it is no Markdown.");
  const result = findings.result();
  if (result.facts.length === 0) throw notUnderstood(file, "nothing in it says anything of a career");
  return result;
}

/** What the front matter says under labels that are known, or as it is under any other key. */
function frontOf({ front }: Outline, name: string, place: Place, findings: Findings): Map<string, Found> {
  const fields = new Map<string, Found>();
  if (!front) return fields;
  const value = readYaml(front.text, name);
  const path = `${place(front.line)} (front matter)`;
  if (!isRecord(value)) findings.note(path, value);
  else
    for (const [key, member] of Object.entries(value)) {
      const label = labelled(key.replace(/[_-]/g, " ")) ?? key.toLowerCase();
      const found = { value: member, path: `${path}.${key}` };
      if (fields.has(label)) findings.note(found.path, member);
      else fields.set(label, found);
    }
  return fields;
}
