import type { Unit } from "../../ground.ts";
import { phrasesOf } from "../../reading/phrases.ts";
import { type Sentence, within } from "../../reading/tokens.ts";

/** "3 months in A and 9 months in B" are no 9 months in A and B: of a list each keeps its own figure. */
export function sharedFigure(sentence: Sentence, unit: Unit): string | null {
  const figures = sentence.filter(({ quantity }) => quantity !== null);
  const phrases = phrasesOf(sentence);
  for (const [at, phrase] of phrases.entries()) {
    const before = phrases[at - 1];
    if (!phrase.listed || !phrase.direct || !before || before.isDeed) continue;
    const [one, two] = [before.words.at(-1), phrase.words.at(-1)];
    if (!one || !two) continue;
    for (const other of unit.sentences) {
      const clauseOf = (token: typeof one) => other.find((it) => within(it, [token]))?.clause;
      const [first, second] = [clauseOf(one), clauseOf(two)];
      if (first === undefined || second === undefined || first === second) continue;
      const ownOf = (clause: number) => other.filter((it) => it.quantity && it.clause === clause);
      const [left, right] = [ownOf(first), ownOf(second)];
      const kept = (own: Sentence) => own.some((it) => figures.some(({ word }) => word === it.word));
      const isShared = left.length > 0 && right.length > 0 && kept(left) !== kept(right) && figures.length > 0;
      const isSameUnit = left.some((a) =>
        right.some((b) => a.quantity?.unit === b.quantity?.unit && a.word !== b.word),
      );
      if (isShared && isSameUnit) return `its facts give “${one.surface}” and “${two.surface}” different figures`;
    }
  }
  return null;
}
