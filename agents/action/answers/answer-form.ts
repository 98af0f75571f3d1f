import type { Answer, AnswerSheet } from "#data/model/application/answer.ts";
import type { Question } from "#data/model/application/form.ts";
import { fitText } from "./fit.ts";
import type { AnswerMaterial, Tier, TierResult } from "./owner.ts";
import { closestInBank, fromBank } from "./tiers/bank.ts";
import { fromDates } from "./tiers/derived.ts";
import { fromDocuments } from "./tiers/documents.ts";
import { fromGiven } from "./tiers/given.ts";
import { fromIdentity } from "./tiers/identity.ts";
import { fromOwnerOnly } from "./tiers/owner-only.ts";

/** In this order; the first that knows wins. */
const TIERS: readonly Tier[] = [fromGiven, fromIdentity, fromBank, fromDocuments, fromDates];
/** For questions nobody but the owner may answer: what they said of just that. */
const OWNER_TIERS: readonly Tier[] = [fromGiven, fromOwnerOnly, fromBank];

const BECAUSE: Record<NonNullable<Question["sensitivity"]>, string> = {
  work_authorisation: "Only you can say whether you may work there.",
  sponsorship: "Only you can say whether you need a sponsor.",
  salary: "Only you can say what you want to earn.",
  notice: "Only you can say when you can start.",
  relocation: "Only you can say whether you would move.",
  previous_employment: "Only you can say whether you worked there or applied there before.",
  self_identification: "This is about you as a person; only you may answer it.",
  consent: "A consent is yours to give.",
  human_attestation: "This asks for a person's own word.",
};

function suggest(question: Question, material: AnswerMaterial) {
  const close = closestInBank(question, material.bank);
  return close === null ? null : (fitText(question, close.text)?.value ?? null);
}

function answerQuestion(question: Question, material: AnswerMaterial): Answer {
  const { key } = question;
  let reason: Exclude<TierResult, null> | null = null;
  for (const tier of question.sensitivity === null ? TIERS : OWNER_TIERS) {
    const result = tier(question, material);
    if (result === null) continue;
    if ("value" in result) return { state: "answered", key, ...result };
    reason ??= result;
  }
  const why = reason !== null && "ask" in reason ? reason : null;
  const sensitive = question.sensitivity === null ? null : BECAUSE[question.sensitivity];
  if (!question.required) {
    return {
      state: "left_empty",
      key,
      because: why?.ask ?? (sensitive === null ? "Not required, and nothing is known." : `Not required. ${sensitive}`),
    };
  }
  return {
    state: "ask",
    key,
    because: why?.ask ?? sensitive ?? "Required, and nothing you gave answers it.",
    suggestion: why?.suggestion ?? suggest(question, material),
  };
}

/**
 * One answer for each question of the form, in the form's order. Pure: what is unknown and required is asked, what is
 * unknown and optional is left empty, and nothing is guessed. An address that is asked for twice gets one answer twice.
 */
export function answerForm(material: AnswerMaterial): AnswerSheet {
  return material.form.questions.map((question) => answerQuestion(question, material));
}
