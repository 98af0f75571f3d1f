import { type Seniority, SENIORITY_WORDS } from "#data/reference/seniority.ts";
import { plain } from "#data/reference/words.ts";
import type { Section } from "../job/sections.ts";
import type { Stated } from "./salary.ts";

const LABEL =
  /\b(?:seniority|experience level|career level|level|karrierestufe|berufserfahrung|niveau d'experience|nivel)\b\s*[:|]\s*(.{2,60})$/u;
const THIS_JOB =
  /\b(?:this is an?|we are (?:looking for|hiring|seeking) an?|we're (?:looking for|hiring|seeking) an?|als|wir suchen (?:dich als|eine?n?)|nous recherchons une?|buscamos une?a?|as an?|join us as an?)\s+(.{3,60})/u;

function seniorityOf(text: string): Seniority | null {
  const line = plain(text);
  return SENIORITY_WORDS.find(({ words }) => words.test(line))?.seniority ?? null;
}

/** The rank of the job: from its title, else from a labelled field, else from the sentence that names the job. */
export function seniorityIn(title: string, sections: readonly Section[]): Stated<Seniority> | null {
  const titled = seniorityOf(title);
  if (titled !== null) return { value: titled, quote: title };
  const lines = sections.flatMap((section) => section.lines.map((line) => line.text));
  for (const pattern of [LABEL, THIS_JOB]) {
    for (const quote of lines) {
      const named = pattern.exec(plain(quote))?.[1];
      // Only the words right behind: `we are looking for a cook to join our senior team` ranks nobody.
      const near = named?.split(/\b(?:to|who|for|with|in|at|der|die|das|fur|mit|qui|pour|que|para)\b/u)[0] ?? "";
      const value = near === "" ? null : seniorityOf(near);
      if (value !== null) return { value, quote };
    }
  }
  return null;
}
