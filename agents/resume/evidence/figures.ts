import type { Unit } from "./ground.ts";
import { type Quantity, supports } from "./quantities.ts";
import { sameWord, type Sentence, type Token } from "./tokens.ts";
import { familyOf } from "./vocabulary.ts";

/** Every quantity must be one of the unit's, said of the same thing. */
export function strangeFigure(sentence: Sentence, unit: Unit): string | null {
  for (const [index, token] of sentence.entries()) {
    const claimed = token.quantity;
    if (!claimed) continue;
    const places = unit.sentences.flatMap((other) =>
      other.flatMap(({ quantity }, at) => (quantity && supports(quantity, claimed) ? [{ other, at }] : [])),
    );
    if (places.length === 0) return `“${shown(claimed)}” is in none of its facts`;
    if (!places.some(({ other, at }) => isOfSameThing({ sentence, at: index }, { sentence: other, at }))) {
      return `its facts say “${shown(claimed)}” of something else`;
    }
  }
  return null;
}

type Place = { sentence: Sentence; at: number };

/** What is counted stands right behind a quantity, or else before it. */
function isOfSameThing(claimed: Place, fact: Place): boolean {
  const behind = after(fact).slice(0, 2);
  const next = claimed.sentence[claimed.at + 1];
  if (next && next.clause === claimed.sentence[claimed.at]?.clause && !next.neutral && !next.quantity) {
    // A team of 5 is a 5-person team; 3 countries are not what stands before them.
    const isOf = ["of", "von"].includes(fact.sentence[fact.at - 1]?.word ?? "");
    return within(next, behind) || (isOf && within(next, before(fact).slice(0, 1)));
  }
  const [last] = before(claimed);
  if (last) return within(last, before(fact)) || within(last, behind);
  const [first] = after(claimed);
  return first ? within(first, behind) : before(fact).length + behind.length === 0;
}

const within = (token: Token, tokens: readonly Token[]) => tokens.some((other) => sameWord(other.word, token.word));

/** Words behind a quantity, up to the end of its clause or the next quantity. */
function after({ sentence, at }: Place): Token[] {
  const found: Token[] = [];
  for (const token of sentence.slice(at + 1)) {
    if (token.clause !== sentence[at]?.clause || token.quantity) break;
    if (!token.neutral) found.push(token);
  }
  return found;
}

/** Words before a quantity, the nearest first, back to the verb that rules it; `from 9 to 5` counts as one. */
function before({ sentence, at }: Place): Token[] {
  const found: Token[] = [];
  for (const token of sentence.slice(0, at).toReversed()) {
    if (token.clause !== sentence[at]?.clause && (found.length > 0 || !token.quantity)) break;
    if (token.quantity && found.length > 0) break;
    if (!token.neutral && !token.quantity) found.push(token);
    if (familyOf(token.word) !== null) break;
  }
  return found;
}

function shown({ figure, unit, sign }: Quantity): string {
  return `${sign}${figure}${unit === "" ? "" : ` ${unit}`}`;
}

/** `from 900 to 120` may not become `from 120 to 900`. */
export function turnedFigures(sentence: Sentence, unit: Unit): string | null {
  const figures = (tokens: Sentence) => tokens.flatMap(({ quantity }) => (quantity ? [quantity] : []));
  const claimed = figures(sentence);
  for (let index = 1; index < claimed.length; index++) {
    const [one, two] = [claimed[index - 1], claimed[index]];
    if (!one || !two || one.unit !== two.unit) continue;
    const kept = unit.sentences.some((other) => {
      const there = figures(other);
      const at = there.findIndex((quantity) => supports(quantity, one));
      return at >= 0 && there.slice(at + 1).some((quantity) => supports(quantity, two));
    });
    const together = unit.sentences.some((other) =>
      [one, two].every((it) => figures(other).some((quantity) => supports(quantity, it))),
    );
    if (together && !kept) return `its facts have ${shown(one)} and ${shown(two)} the other way round`;
  }
  return null;
}
