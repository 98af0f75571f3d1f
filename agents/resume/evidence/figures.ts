import { monthOf } from "../import/months.ts";
import type { Unit } from "./ground.ts";
import { type Quantity, supports } from "./quantities.ts";
import { sameWord, type Sentence, type Token } from "./tokens.ts";
import { familyOf, words } from "./vocabulary.ts";

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
  if (!isSameRole(claimed, fact)) return false;
  const behind = after(fact).slice(0, 2);
  const next = claimed.sentence[claimed.at + 1];
  if (next && next.clause === claimed.sentence[claimed.at]?.clause && !next.neutral && !next.quantity) {
    // A team of 5 is a 5-person team; 3 countries are not what stands before them.
    const isOf = ["of", "von"].includes(wordBefore(fact));
    return within(next, behind) || (isOf && within(next, before(fact).slice(0, 1)));
  }
  const [last] = before(claimed);
  if (last) return within(last, before(fact)) || within(last, nameBehind(fact));
  const [first] = after(claimed);
  if (first) return within(first, behind);
  // "In 2021, …": alone in its clause, it must be led in as the fact does.
  return wordBefore(claimed) !== "" && wordBefore(claimed) === wordBefore(fact);
}

const wordBefore = ({ sentence, at }: Place) => sentence[at - 1]?.word ?? "";

/** "Rose to 85 %" is neither "rose by 85 %" nor "rose 85 %". */
function isSameRole(claimed: Place, fact: Place): boolean {
  const [said, meant] = [leadOf(claimed), leadOf(fact)];
  if (LEADS.has(said) && LEADS.has(meant) && said !== meant) return false;
  if (ENDS.has(meant) && said !== meant) return false;
  return !(ENDS.has(said) || STEPS.has(said)) || said === meant;
}

/** The word that leads a quantity in; before a year, the one before its month. */
function leadOf({ sentence, at }: Place): string {
  const isDated = monthOf(wordBefore({ sentence, at })) !== null;
  return wordBefore({ sentence, at: isDated ? at - 1 : at });
}

/** Beginning, end and point in time may not stand for one another. */
const LEADS = words("from since until to in von seit bis im");
const ENDS = words("to from auf von");
const STEPS = words("by um");

/** The words right behind a quantity that name one thing: "€250k annual marketing budget". */
function nameBehind(place: Place): Token[] {
  const rest = place.sentence.slice(place.at + 1);
  const end = rest.findIndex((token) => token.neutral || token.quantity || token.clause !== rest[0]?.clause);
  return end < 0 ? [...rest] : rest.slice(0, end);
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
  for (const [index, { quantity: two }] of sentence.entries()) {
    const at = sentence.slice(0, index).findLastIndex(({ quantity }) => quantity !== null);
    const one = sentence[at]?.quantity;
    const isSpan = index === at + 1 || ["to", "auf", "bis"].includes(sentence[index - 1]?.word ?? "");
    if (!one || !two || !isSpan) continue;
    const kept = unit.sentences.some((other) => {
      const there = figures(other);
      const first = there.findIndex((quantity) => supports(quantity, one));
      return first >= 0 && there.slice(first + 1).some((quantity) => supports(quantity, two));
    });
    if (!kept) return `its facts do not lead from ${shown(one)} to ${shown(two)}`;
  }
  return null;
}
