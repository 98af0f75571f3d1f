import type { JobReading } from "#data/model/job/reading.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import { DUTY_WORDS } from "#data/reference/requirement-phrases.ts";
import { plain } from "#data/reference/words.ts";
import { linesOfMarkup, textOfLines } from "./html.ts";
import { keywordsOfPosting } from "./job/keywords.ts";
import { requirementsOf } from "./job/requirements.ts";
import { type Section, sectionsOf } from "./job/sections.ts";
import { placeIn } from "./stated/place.ts";
import { salaryIn } from "./stated/salary.ts";
import { seniorityIn } from "./stated/seniority.ts";
import { employmentIn, relocationIn, remoteIn, visaIn } from "./stated/work.ts";
import { languageOf } from "./text/language.ts";
import { plainLines } from "./text/plain-lines.ts";
import { sentencesOf } from "./text/sentences.ts";

const MOST_DUTIES = 60;
/** The heading over what a board says in fields of its own. */
const DETAILS = "Details";

/** Under their headings; where no heading announces them, the sentences that say what the reader will do. */
function dutiesIn(sections: readonly Section[]): string[] {
  const titled = sections.filter((section) => section.kind === "duties");
  const role = sections.filter((section) => section.kind === "role" && section.heading !== DETAILS);
  // A list under `About the role` tells the work, where nothing else does.
  const announced =
    titled.length > 0 ? titled : role.filter((section) => section.lines.some((line) => line.kind === "item"));
  const items = announced.flatMap((section) => section.lines.filter((line) => line.kind === "item"));
  const lines = items.length > 0 ? items : announced.flatMap((section) => section.lines);
  const told = lines.map((line) => line.text);
  const found =
    told.length > 0
      ? told
      : sections
          .filter((section) => section.kind === null || section.kind === "role")
          .flatMap((section) => section.lines.flatMap((line) => sentencesOf(line.text)))
          .filter((sentence) => DUTY_WORDS.test(plain(sentence)) && sentence.length <= 400 && !sentence.endsWith("?"));
  return [...new Set(found)].slice(0, MOST_DUTIES);
}

/**
 * A posting structured without a model (JOB-1). Everything stated is read from a line of the posting and quotes it;
 * what no line states is null. The language is that of the text, else what the board says, else `und`.
 */
export function readJob(posting: FoundPosting): JobReading {
  const lines = posting.html.trim() === "" ? plainLines(posting.text) : linesOfMarkup(posting.html);
  const sections = sectionsOf(lines);
  const body = textOfLines(lines);
  const place = placeIn(posting.place, sections);
  const head = { title: posting.title, place: posting.place };
  const requirements = requirementsOf(sections);
  return {
    title: posting.title,
    company: posting.company,
    language: languageOf(body) ?? posting.language ?? "und",
    place,
    remote: remoteIn(head, sections),
    salary: salaryIn(sections, place?.value ?? null),
    seniority: seniorityIn(posting.title, sections),
    employment: employmentIn(head, sections),
    visa: visaIn(sections),
    relocation: relocationIn(sections),
    responsibilities: dutiesIn(sections),
    requirements,
    keywords: keywordsOfPosting(posting, requirements, sections),
  };
}
