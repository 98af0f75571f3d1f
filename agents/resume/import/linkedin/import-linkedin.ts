import type { ImportedCv } from "#data/model/owner/master-cv.ts";
import { Entry } from "../entry.ts";
import { readProject } from "../entries/project.ts";
import { readRole } from "../entries/role.ts";
import * as short from "../entries/short.ts";
import { readSkill } from "../entries/skills.ts";
import { readEducation } from "../entries/studies.ts";
import { type Findings, startFindings } from "../findings.ts";
import { notUnderstood } from "../files/refuse.ts";
import { type LinkedInKind, kindOf } from "./files.ts";
import { readOwner } from "./owner.ts";
import { type Row, readTable } from "./table.ts";

export type SourceText = { name: string; text: string };
export type Table = { name: string; kind: LinkedInKind; rows: Row[] };

/**
 * The facts of a LinkedIn export: its CSV files, or one of them alone. `others` are files of the export that were not
 * opened, since they are about other people or not about a career; they are named in `notUnderstood`. A place is
 * `Positions.csv[3]["Started On"]`, rows from zero. Faults: `cv_not_understood` with line, `cv_too_large`.
 */
export function importLinkedIn(files: readonly SourceText[], file: string, others: readonly string[] = []): ImportedCv {
  const findings = startFindings(file);
  const tables = files.map(({ name, text }): Table => {
    const { columns, rows } = readTable(text, name);
    return { name, kind: kindOf(name, columns), rows };
  });
  readOwner(tables, findings);
  for (const table of tables) {
    for (const [index, row] of table.rows.entries()) {
      const entry = new Entry(row, `${table.name}[${index}]`, findings);
      READERS[table.kind]?.(entry, findings);
    }
  }
  for (const name of others) findings.noteWhole(name, "This file was not opened: it is not about your career.");
  const result = findings.result();
  if (result.facts.length === 0) throw notUnderstood(file, "none of its tables says anything of a career");
  return result;
}

const READERS: Partial<Record<LinkedInKind, (entry: Entry, findings: Findings) => void>> = {
  positions: (entry, findings) => readRole(entry, "work", findings),
  volunteering: (entry, findings) => readRole(entry, "volunteer", findings),
  organizations: (entry, findings) => readRole(entry, "volunteer", findings),
  education: readEducation,
  skills: readSkill,
  certifications: short.readCertificate,
  languages: short.readLanguage,
  projects: readProject,
  honors: short.readAward,
  publications: short.readPublication,
  patents: short.readPublication,
  recommendations: readRecommendation,
  other: (entry) => entry.close(),
};

function readRecommendation(entry: Entry, findings: Findings): void {
  const name = [entry.text("First Name"), entry.text("Last Name")].filter((part) => part !== undefined).join(" ");
  const text = entry.prose("Text");
  if (name !== "") {
    const words = text && [...text.paragraphs, ...text.items].join(" ");
    findings.add({ kind: "reference", name, ...(words && { text: words }) }, [name, words], entry.path);
    for (const link of text?.links ?? []) findings.note(entry.path, link.url);
  } else for (const part of [...(text?.paragraphs ?? []), ...(text?.items ?? [])]) findings.note(entry.path, part);
  entry.close();
}
