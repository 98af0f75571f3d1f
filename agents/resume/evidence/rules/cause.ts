import {
  CAUSE_IN_FACT_PATTERN,
  CAUSE_PATTERN,
  MEANS_IN_FACT_PATTERN,
  MEANS_PATTERN,
} from "#data/reference/wording/marks.ts";
import type { Unit } from "../ground.ts";
import { isVerb, type Sentence, type Token } from "../reading/tokens.ts";

/** One thing said to come of another: a fact must say so too. */
export function addedCause(_: Sentence, unit: Unit, source: string): string | null {
  const says = (...patterns: RegExp[]) => unit.texts.some((text) => patterns.some((pattern) => pattern.test(text)));
  const cause = CAUSE_PATTERN.exec(source)?.[0];
  const means = MEANS_PATTERN.exec(source)?.[0];
  const because = (words: string) =>
    `its facts do not say that one came of the other (“${words.replace(/^[,\s]+/, "")}”)`;
  // "Analysed sales to find slow products" found them by it.
  const isMeant = unit.sentences.some((other) =>
    other.some(({ word }, at) => word === "to" && other[at + 1] !== undefined && isVerb(other[at + 1] as Token)),
  );
  if (cause !== undefined && !isMeant && !says(CAUSE_PATTERN, CAUSE_IN_FACT_PATTERN)) return because(cause);
  return means !== undefined && !says(MEANS_IN_FACT_PATTERN, CAUSE_IN_FACT_PATTERN) ? because(means) : null;
}

const CHOICE = new Set(["or", "oder", "ou", "o"]);

/** "A or B" is not "A and B". */
export function joinedChoice(sentence: Sentence, unit: Unit): string | null {
  if (sentence.some(({ word }) => CHOICE.has(word))) return null;
  for (const other of unit.sentences) {
    for (const [at, token] of other.entries()) {
      if (!CHOICE.has(token.word)) continue;
      const [left, right] = [other[at - 1], other[at + 1]];
      const says = (word: typeof left) =>
        word !== undefined && sentence.some((it) => [...it.keys].some((key) => word.keys.has(key)));
      if (says(left) && says(right)) return `its facts say “${left?.surface} or ${right?.surface}”`;
    }
  }
  return null;
}
