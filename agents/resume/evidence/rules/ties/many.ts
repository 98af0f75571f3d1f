import type { Unit } from "../../ground.ts";
import { words } from "../../reading/language.ts";
import { isVerb, says, type Sentence, type Token, within } from "../../reading/tokens.ts";
import { isYear } from "../figures.ts";
import { placesOf } from "./nearest.ts";

const ONE = words("a an one this single its his her sein ihr son su ein eine einen einem einer un une uno una");
const THEM = words("them these those which whom davon ihnen eux elles ellos ellas");
const OF = words("of von de d out entre");

/** One thing may not become many: "wrote a paper" is no "wrote papers". */
export function madeMany(sentence: Sentence, unit: Unit): string | null {
  for (const token of sentence) {
    if (token.neutral || token.quantity || !isMany(token)) continue;
    const places = placesOf(token, unit.sentences);
    const isOne = ({ other, at }: { other: Sentence; at: number }) => {
      const own = other[at];
      return (
        own !== undefined &&
        !isMany(own) &&
        own.word !== token.word &&
        (isSingle(other, at) || (unit.isForm && other[at]?.first === true))
      );
    };
    if (places.length > 0 && places.every(isOne))
      return `its facts tell of one “${places[0]?.other[places[0].at]?.surface}”`;
  }
  return null;
}

const isMany = ({ word, language, meanings }: Token) =>
  language === "en"
    ? /[^s'u]s$/.test(word) && !/(?:ics|ous|sis|news)$/.test(word) && !meanings.includes("GOODS")
    : /(?:fr|es)/.test(language) && /[aeiouyéntrl]s$/.test(word);

/** With an article of one, or "one", at the head of its run. */
function isSingle(sentence: Sentence, at: number): boolean {
  const next = sentence[at + 1];
  if (
    next &&
    !next.neutral &&
    !next.quantity &&
    next.joined &&
    next.clause === sentence[at]?.clause &&
    (!isVerb(next) || /(?:ion|ment|ing|er)$/.test(next.word))
  )
    return false;
  for (let index = at - 1; index >= 0 && index >= at - 4; index--) {
    const token = sentence[index];
    if (!token || token.clause !== sentence[at]?.clause) return false;
    if (token.quantity) return token.quantity.figure === "1" && token.quantity.unit === "";
    if (ONE.has(token.word)) return true;
    if (token.neutral) return false;
  }
  return false;
}

/** "Replaced 35 of them", "in one of three plants": what was done to some was not done to all. */
export function madeWhole(sentence: Sentence, unit: Unit): string | null {
  const figures = sentence.flatMap(({ quantity }) => (quantity ? [quantity.figure] : []));
  for (const other of unit.sentences) {
    for (const [at, { quantity }] of other.entries()) {
      const rest = other.slice(at + 1, at + 6);
      // "Applied for 11 and won two".
      const before = other[at - 1];
      const isBare = rest[0] === undefined || rest[0].clause !== other[at]?.clause;
      if (
        quantity?.unit === "" &&
        isBare &&
        before &&
        isVerb(before) &&
        !isYear({ sentence: other, at }) &&
        !figures.includes(quantity.figure)
      ) {
        if (sentence.some((token) => within(token, [before])))
          return `its facts say it only of “${quantity.text}” of them`;
      }
      if (!quantity || !rest[0] || !OF.has(rest[0].word) || figures.includes(quantity.figure)) continue;
      const isThem = rest.slice(0, 3).some(({ word }) => THEM.has(word));
      const whole = rest.findIndex((token) => token.quantity);
      if (!isThem && whole < 0) continue;
      // "Trained nine; two of them were promoted" says it of what was done to the two.
      const opens = before === undefined || before.clause !== other[at]?.clause;
      const done = (token: Token) => says(token) && isVerb(token);
      const thing = isThem
        ? opens
          ? other.slice(at + 1).find(done)
          : other.slice(0, at).findLast(done)
        : (rest.slice(whole + 1).find(says) ?? other.slice(at + 6).find(says));
      const isElsewhere = unit.sentences.some((it) => it !== other && thing && within(thing, it));
      const said = sentence.find((token) => thing !== undefined && says(token) && within(token, [thing]));
      if (said && !isElsewhere) return `its facts say it only of “${quantity.text}” of them`;
    }
  }
  return null;
}

const PER = words("per pro je par por");

/** "Cut energy use per unit by 9 %" did not cut all of it. */
export function droppedEach(sentence: Sentence, unit: Unit): string | null {
  const figures = sentence.flatMap(({ quantity }) => (quantity ? [quantity.text] : []));
  for (const other of unit.sentences) {
    for (const [at, token] of other.entries()) {
      const each = other[at + 1];
      if (!PER.has(token.word) || !each || each.neutral || each.quantity || within(each, sentence)) continue;
      const isSaid = other.some(
        ({ quantity, clause }) =>
          quantity && quantity.unit === "%" && clause === token.clause && figures.includes(quantity.text),
      );
      if (isSaid) return `its facts say it “${token.surface} ${each.surface}”`;
    }
  }
  return null;
}
