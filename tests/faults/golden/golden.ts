import { readdirSync } from "node:fs";

/** What every golden archive holds; made up. */
export const GOLDEN = { name: "Ada Example", password: "correct horse battery", secret: "golden-secret-of-practice" };

export const FOLDER = import.meta.dirname;

/** Versions of the schema that a golden archive is kept of, in order. */
export function goldenVersions(): number[] {
  return readdirSync(FOLDER)
    .flatMap((name) => /^schema-(\d+)\.tar$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}
