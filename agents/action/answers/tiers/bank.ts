import type { BankAnswer } from "#data/model/owner/profile.ts";
import { cleanLabel, labelKey } from "../../rules/label.ts";
import { wordsOf } from "../../rules/words.ts";
import { fitText, fitYesNo } from "../fit.ts";
import type { Found, Tier, TierResult } from "../owner.ts";
import { plainYesNo } from "../options/synonyms.ts";
import type { Question } from "#data/model/application/form.ts";

function newest(answers: readonly BankAnswer[]): BankAnswer | null {
  return answers.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
}

function flat(text: string): string {
  return cleanLabel(text).text.replace(/\s+/gu, " ").trim();
}

function take(question: Question, answer: BankAnswer, match: "exact" | "normalised"): TierResult {
  const fitted = fitText(question, answer.text) ?? fitPlain(question, answer.text);
  if (fitted === null) {
    return { ask: `You answered this before with “${answer.text}”, which this form does not take.` };
  }
  const found: Found = {
    value: fitted.value,
    source: { tier: "bank", answerId: answer.id, question: answer.question, match },
    confidence: (match === "exact" ? 0.97 : 0.92) * fitted.confidence,
  };
  return found;
}

function fitPlain(question: Question, text: string) {
  const yes = plainYesNo(text);
  return yes === null ? null : fitYesNo(question, yes);
}

/** A remembered answer to the same question: the same words, or the same but for case, marks and punctuation. */
export const fromBank: Tier = (question, { bank }) => {
  const exact = newest(bank.filter((answer) => flat(answer.question) === flat(question.label)));
  if (exact !== null) return take(question, exact, "exact");
  const key = labelKey(question.label);
  const normalised = newest(bank.filter((answer) => key !== "" && labelKey(answer.question) === key));
  return normalised === null ? null : take(question, normalised, "normalised");
};

/** Share of words two questions have in common from which one is shown beside the other. */
const CLOSE = 0.6;

/** The remembered answer to the most similar question, for the owner to look at; never used by itself. */
export function closestInBank(question: Question, bank: readonly BankAnswer[]): BankAnswer | null {
  const words = new Set(wordsOf(question.label));
  let best: { answer: BankAnswer; share: number } | null = null;
  for (const answer of bank) {
    const others = new Set(wordsOf(answer.question));
    const common = words.intersection(others).size;
    const share = common / Math.max(1, words.union(others).size);
    if (share >= CLOSE && share > (best?.share ?? 0)) best = { answer, share };
  }
  return best?.answer ?? null;
}
