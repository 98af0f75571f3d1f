import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importDocx } from "#agents/resume/import/docx/import-docx.ts";
import { importPdf } from "#agents/resume/import/pdf/import-pdf.ts";
import { importText } from "#agents/resume/import/prose/import-text.ts";
import { BLIND, personOf, TUNED, VARIED } from "#tests/samples/cvs/samples.ts";
import { atLeast, atMost, type Figure, shown } from "../frame/bench.ts";
import { f1, grade, type Grade } from "./grade.ts";

const FILES = join(import.meta.dirname, "..", "..", "samples", "cvs", "files");

const SETS = { tuned: TUNED, blind: BLIND, varied: VARIED };
export type SampleSet = keyof typeof SETS;

export type Graded = { id: string; kind: string; grade: Grade };

/** Imports the sample CVs and grades each. `tuned` were looked at while the importer was made, `blind` were not. */
export async function gradeSamples(set: SampleSet): Promise<Graded[]> {
  const graded: Graded[] = [];
  for (const [id, kind] of Object.entries(SETS[set])) {
    graded.push({ id, kind, grade: grade(personOf(id), await readSample(set, id, kind)) });
  }
  return graded;
}

export async function readSample(set: SampleSet, id: string, kind: string) {
  const bytes = readFileSync(join(FILES, set, `${id}.${kind}`));
  if (kind === "pdf") return importPdf(bytes, `${id}.pdf`);
  return kind === "docx" ? importDocx(bytes, `${id}.docx`) : importText(bytes.toString("utf8"), `${id}.txt`);
}

export function sums(graded: readonly Graded[]) {
  const sum = (of: (grade: Grade) => number) => graded.reduce((total, one) => total + of(one.grade), 0);
  return {
    contact: sum((one) => one.contact.right) / sum((one) => one.contact.of),
    roles: sum((one) => one.roles.right) / sum((one) => one.roles.of),
    skills: f1({
      hit: sum((one) => one.skills.hit),
      read: sum((one) => one.skills.read),
      of: sum((one) => one.skills.of),
    }),
    education: sum((one) => one.education.right) / sum((one) => one.education.of),
    languages: sum((one) => one.languages.right) / sum((one) => one.languages.of),
    invented: sum((one) => one.invented.length),
  };
}

/** The figures of reading CVs out of prose, for the bench `documents`. */
export async function measureImport(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const set of ["tuned", "blind", "varied"] as const) {
    const graded = await gradeSamples(set);
    const got = sums(graded);
    const id = (name: string) => `import ${set}: ${name}`;
    figures.push(
      atLeast(0.97, { id: id("contact"), value: got.contact, unit: "share right" }),
      atLeast(1, { id: id("roles"), value: got.roles, unit: "share whole" }),
      atLeast(0.85, { id: id("skills"), value: got.skills, unit: "F1" }),
      atMost(0, { id: id("invented"), value: got.invented, unit: "texts" }),
      shown({ id: id("education"), value: got.education, unit: "share whole" }),
      shown({ id: id("languages"), value: got.languages, unit: "share whole" }),
    );
  }
  return figures;
}
