import type { LetterDocument } from "#data/model/application/document.ts";
import type { Annotation } from "#data/model/job/annotation.ts";
import type { Fit } from "#data/model/job/fit.ts";
import type { JobReading } from "#data/model/job/reading.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import { DEFAULT_WRITING, type WritingRules } from "#data/model/owner/writing.ts";
import { askedOf } from "../select/asked.ts";
import { relevanceOf } from "../select/relevance.ts";
import { documentLanguage } from "../wording/language.ts";
import { buildLetter } from "./build-letter.ts";

/** What a letter is written from; `date` is its own, `YYYY-MM-DD`. */
export type LetterInput = {
  facts: readonly Fact[];
  profile: OwnerProfile;
  posting: { title: string; company: string; text?: string };
  reading: JobReading;
  fit: Fit;
  rules?: WritingRules | undefined;
  annotations?: readonly Annotation[] | undefined;
  language?: string;
  /** What the CV beside it says in so many words. */
  told?: ReadonlySet<string>;
  date: string;
};

/** The letter for a job, about as long as the rules have it; to be gated. Pure. */
export function tailorLetter(input: LetterInput, most = 3): LetterDocument {
  const { facts, profile, posting, reading, fit, date, annotations = [], rules = DEFAULT_WRITING } = input;
  const relevance = relevanceOf(facts, reading, fit, annotations, posting.text);
  const asked = askedOf(reading, annotations, { facts, text: posting.text });
  const language = input.language ?? documentLanguage(facts);
  const told = input.told ?? new Set<string>();
  return buildLetter({ facts, profile, posting, relevance, asked, language, date, rules: rules.letter, told }, most);
}
