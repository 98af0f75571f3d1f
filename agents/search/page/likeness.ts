import {
  CV_SPAN,
  CV_WORDS,
  GENDER_MARK,
  HIRING_WORDS,
  OTHER_PAGE_WORDS,
  TITLE_WORDS,
} from "#data/reference/posting-phrases.ts";
import { EMPLOYMENT_WORDS } from "#data/reference/work-phrases.ts";
import { plain } from "#data/reference/words.ts";
import { sectionsOf } from "#agents/reading/job/sections.ts";
import { yearsAskedIn } from "#agents/reading/job/years.ts";
import { textOfLines } from "#agents/reading/html.ts";
import type { Line } from "#agents/reading/text/line.ts";

/** A page must look like a posting by this much; what the owner pasted on purpose needs one sign fewer, and fewest where it names title and company. */
export const LIKE_A_POSTING = { page: 4, pasted: 3, named: 1 } as const;

const ASKING = new Set(["must", "asked", "fit", "nice", "duties"]);
const OFFERING = new Set(["role", "benefits", "process", "company", "pay"]);

/** How much a text looks like a posting: the signs of one, less the signs of a shop, an article, a sign-in or a CV. */
export function likenessOf(lines: readonly Line[], title: string | null): number {
  const text = textOfLines(lines);
  const all = plain(text);
  const kinds = new Set(sectionsOf(lines).map((section) => section.kind));
  let signs = Math.min(4, 2 * [...kinds].filter((kind) => kind !== null && ASKING.has(kind)).length);
  signs += Math.min(2, [...kinds].filter((kind) => kind !== null && OFFERING.has(kind)).length);
  if (HIRING_WORDS.test(all)) signs += 1;
  if (EMPLOYMENT_WORDS.some(({ words }) => words.test(all))) signs += 1;
  if (lines.some((line) => yearsAskedIn(line.text) !== null)) signs += 1;
  const head = [title ?? "", ...lines.slice(0, 3).map((line) => line.text)];
  if (head.some((line) => GENDER_MARK.test(line))) signs += 2;
  else if (head.some((line) => line.length <= 120 && TITLE_WORDS.test(plain(line)))) signs += 1;
  if (text.length < 250) signs -= 2;
  for (const words of OTHER_PAGE_WORDS) if (words.test(all)) signs -= 2;
  const spans = lines.filter((line) => line.text.length <= 160 && CV_SPAN.test(plain(line.text))).length;
  if (CV_WORDS.test(all) || spans >= 3) signs -= 4;
  return signs;
}
