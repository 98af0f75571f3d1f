import { importCv } from "#agents/resume/import/json-resume/import-cv.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { NURSE, TEACHER } from "./care-and-school.ts";
import { GRADUATE, LONG_CAREER } from "./engineering.ts";
import { ACCOUNTANT, CHANGER, WELDER } from "./trade-and-office.ts";

const SOURCES = { NURSE, TEACHER, WELDER, ACCOUNTANT, LONG_CAREER, GRADUATE, CHANGER };
export type Person = keyof typeof SOURCES;

/** Made-up owners of several fields and languages, as facts. */
export const PEOPLE = Object.fromEntries(
  Object.entries(SOURCES).map(([person, source]) => [person, importCv(JSON.stringify(source), "cv.json").facts]),
) as Record<Person, Fact[]>;
