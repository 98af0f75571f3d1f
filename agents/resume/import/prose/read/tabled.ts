import type { Block } from "../blocks.ts";
import { flat } from "../headings.ts";
import type { Ledger } from "../ledger.ts";
import { spansIn } from "../dates/spans.ts";
import { entryLabel, type Station, writeStation } from "./labelled.ts";

const YEAR =
  /^(?:year|year of (?:passing|completion|graduation)|passing year|completed|jahr|annee|ano|anno|jaar|rok|ar|yil)$/u;
const GRADE = /percent|grade|cgpa|gpa|marks|score|note|nota|mention|ocena|cijfer/u;

/**
 * Reads stations out of a table whose first row names its columns: `Degree | Institution | Year`. False, and nothing
 * read, where there is none.
 */
export function readTabled(blocks: readonly Block[], kind: "role" | "education", ledger: Ledger): boolean {
  const [header, ...rows] = blocks;
  if (!header || header.parts.length < 3 || rows.length === 0) return false;
  const columns = header.parts.map((part) => {
    const text = flat(part.text);
    return YEAR.test(text) ? "dates" : GRADE.test(text) ? "score" : entryLabel(text);
  });
  if (!columns.includes("title") && !columns.includes("employer")) return false;
  if (columns.filter((column) => column !== null).length < 2 || rows.every((row) => row.parts.length < 2)) return false;
  for (const line of header.lines) ledger.spent(line);
  for (const row of rows) {
    if (row.parts.length !== columns.length) {
      ledger.note(row.lines);
      continue;
    }
    const station: Station = { done: [], lines: [...row.lines] };
    row.parts.forEach(({ text }, at) => {
      const column = columns[at];
      if (column === "dates") {
        const [span] = spansIn(text);
        if (span) station.span = span;
        for (const line of row.lines) ledger.spent(line, text);
      } else if (column === "done") station.done.push({ text, lines: row.lines });
      else if (column) station[column] = text;
    });
    writeStation(station, kind, ledger);
  }
  return true;
}
