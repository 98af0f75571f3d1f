import type { LetterDocument } from "#data/model/application/document.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import { DEFAULT_WRITING, type WritingRules } from "#data/model/owner/writing.ts";
import { NO_RELEVANCE } from "../select/relevance.ts";
import { documentLanguage } from "../wording/language.ts";
import { buildLetter } from "./build-letter.ts";

/** A letter to nobody in particular: what the owner has done, for them to write on from. */
export function generalLetter({
  facts,
  profile,
  language = documentLanguage(facts),
  rules = DEFAULT_WRITING,
  date,
}: {
  facts: readonly Fact[];
  profile: OwnerProfile;
  language?: string;
  rules?: WritingRules;
  /** `YYYY-MM-DD`. */
  date: string;
}): LetterDocument {
  const posting = { title: "", company: "" };
  return buildLetter({ facts, profile, posting, relevance: NO_RELEVANCE, language, date, rules: rules.letter }, 2);
}
