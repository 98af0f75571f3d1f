import type { Unit } from "../ground.ts";
import { words } from "../reading/language.ts";
import { type Quantity, supports } from "../reading/quantities.ts";
import { isRate, sameWord, says, type Sentence, type Token, within } from "../reading/tokens.ts";
import { isYear, leadsTo } from "./figures.ts";

const OF = words("of von de d sur out");

/** "3 of 10": the whole is not said without the part, and no other two figures are made such. */
export function brokenShare(sentence: Sentence, unit: Unit): string | null {
  for (const [part, whole] of sharesOf(sentence)) {
    const kept = unit.sentences.some((other) =>
      sharesOf(other).some(([one, all]) => supports(one, part) && supports(all, whole)),
    );
    if (!kept) return `its facts do not say “${part.text} of ${whole.text}”`;
  }
  const figures = sentence.flatMap(({ quantity }) => quantity ?? []);
  for (const [part, whole] of unit.sentences.flatMap(sharesOf)) {
    const isWhole = figures.some((figure) => supports(whole, figure));
    if (isWhole && !figures.some((figure) => supports(part, figure)))
      return `its facts say “${part.text} of ${whole.text}”`;
  }
  return null;
}

function sharesOf(sentence: Sentence): [Quantity, Quantity][] {
  return sentence.flatMap(({ quantity }, at): [Quantity, Quantity][] => {
    const [link, article, later] = sentence.slice(at + 1, at + 4);
    if (!quantity || !link || !OF.has(link.word)) return [];
    const whole = article?.quantity ?? (article?.neutral ? later?.quantity : null);
    const opens = leadsTo(sentence[at + (article?.quantity ? 3 : 4)]);
    return whole && !opens && whole.unit === "" ? [[quantity, whole]] : [];
  });
}

/** Of several years or rates, each stays with what was told of it: "2 in 2022 and 4 in 2023". */
export function movedTime(sentence: Sentence, unit: Unit): string | null {
  for (const [at, token] of sentence.entries()) {
    const year = isYear({ sentence, at });
    if (!year && !isRate(token)) continue;
    const there = sentence.filter((other) => other !== token && other.clause === token.clause && says(other));
    const figures = there.filter(({ quantity }) => quantity && quantity.text !== token.quantity?.text);
    if (isRate(token) && figures.length > 0) continue;
    const isTime = (sentenceOf: Sentence, index: number) =>
      year
        ? isYear({ sentence: sentenceOf, at: index })
        : FREQUENCIES.has(sentenceOf[index]?.word ?? "") || isRate(sentenceOf[index] ?? token);
    const several = unit.sentences.filter(
      (other) => new Set(other.filter((_, index) => isTime(other, index)).map(({ word }) => word)).size > 1,
    );
    const own = several.filter((other) => other.some((it) => (year ? it.word === token.word : sameWord(it, token))));
    if (own.length === 0) continue;
    const kept = own.some((other) => {
      const its = other.find((it) => (year ? it.word === token.word : sameWord(it, token)));
      const clause = other.filter((it) => it.clause === its?.clause);
      if (year)
        return figures.every(
          ({ quantity }) => quantity === null || clause.some((it) => it.quantity && supports(it.quantity, quantity)),
        );
      return there.every(({ quantity }) => quantity) || there.some((it) => !it.quantity && within(it, clause));
    });
    const ofOthers = (other: Sentence) =>
      other.filter((it) => it.clause !== other.find((its) => its.word === token.word)?.clause);
    const moved =
      year &&
      own.every((other) => {
        const here = other.filter((it) => it.clause === other.find((its) => its.word === token.word)?.clause);
        return there.some(
          (it) => !it.quantity && within(it, ofOthers(other)) && !within(it, here) && isTimed(it, other),
        );
      });
    if (!kept || moved) return `its facts say this of another time than “${token.surface.replaceAll("_", " ")}”`;
  }
  return null;
}

/** In a clause with a year of its own. */
function isTimed(token: Token, sentence: Sentence): boolean {
  const clause = sentence.find((it) => within(token, [it]))?.clause;
  return sentence.some((it, at) => it.clause === clause && isYear({ sentence, at }));
}

const FREQUENCIES = words(
  "occasionally sometimes rarely often regularly gelegentlich manchmal oft regelmäßig parfois souvent a_veces ocasionalmente",
);
const EACH = words("per each every pro je");
const EACH_IN_FACT = words("per a an each every pro je par por chaque cada jede jeden jedes al");

/** "2 million per store" is more than 2 million. */
export function addedEach(sentence: Sentence, unit: Unit): string | null {
  for (const [at, token] of sentence.entries()) {
    const next = sentence[at + 1];
    if (!EACH.has(token.word) || !next || next.quantity || next.neutral) continue;
    const kept = unit.sentences.some((other) =>
      other.some((it, index) => sameWord(it, next) && EACH_IN_FACT.has(other[index - 1]?.word ?? "")),
    );
    if (!kept && token.language !== "de") return `its facts do not say “${token.surface} ${next.surface}”`;
  }
  return null;
}
