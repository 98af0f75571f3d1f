import type { AnswerSheet, AnswerSource, AnswerValue } from "#data/model/application/answer.ts";
import type { Form, Question } from "#data/model/application/form.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { BankAnswer, OwnerProfile } from "#data/model/owner/profile.ts";
import type { FileRef } from "#data/model/schema.ts";

/** All that answers may come from. */
export type AnswerMaterial = {
  form: Form;
  facts: readonly Fact[];
  profile: OwnerProfile;
  bank: readonly BankAnswer[];
  /** Answers the owner gave on this draft, by question key. */
  given: AnswerSheet;
  files: { cv: FileRef; letter: FileRef | null };
  posting: Pick<FoundPosting, "company" | "place">;
  /** The letter's words, for forms that want it typed. */
  letterText?: string | null;
  /** Until when a role without an end goes on; now where not given. */
  today?: Date;
};

/** An answer some tier found. */
export type Found = { value: AnswerValue; source: AnswerSource; confidence: number };

/**
 * What a tier says of a question: an answer, `null` when it knows nothing, or a reason why it must be asked although
 * something is known (an option that is not offered, a currency that differs).
 */
export type TierResult = Found | { ask: string; suggestion?: AnswerValue | null } | null;

export type Tier = (question: Question, material: AnswerMaterial) => TierResult;
