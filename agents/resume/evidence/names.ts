import type { Unit } from "./ground.ts";
import type { Sentence, Token } from "./tokens.ts";
import { sameWord } from "./tokens.ts";
import { familyOf, POSITIONS, SUPERLATIVES } from "./vocabulary.ts";

/** Every word that says something must be one of the unit's. */
export function strangeWord(sentence: Sentence, unit: Unit): string | null {
  for (const token of sentence) {
    if (token.neutral || token.quantity) continue;
    const same = unit.sentences.flatMap((other) =>
      other.filter(({ word, quantity }) => !quantity && sameWord(word, token.word)),
    );
    if (same.length === 0) return `“${token.surface}” is in none of its facts`;
    // In the middle of a sentence a capital makes a name: Go is not "go".
    const isName = !token.first && capital(token);
    const shape = (other: Token) =>
      (capital(other) && (!other.first || !allCaps(token))) || (other.first && capital(other));
    if (isName && !same.some(shape)) return `“${token.surface}” is a name its facts do not hold`;
  }
  return null;
}

const capital = (token: Token) => /^\.?\p{Lu}/u.test(token.surface);
const allCaps = (token: Token) => /^\p{Lu}{2,}/u.test(token.surface);

/** Names of several words are taken whole or not at all: "Google Maps" is no Google, nor is "React Native" React. */
export function brokenName(sentence: Sentence, unit: Unit): string | null {
  const known = new Set(unit.sentences.flatMap((other) => namesIn(other).flat()));
  const lower = (word: string) =>
    unit.sentences.some((other) => other.some((token) => token.word === word && !capital(token)));
  for (const readings of namesIn(sentence)) {
    const [shortest = ""] = readings;
    if (readings.some((name) => known.has(name)) || (readings.length === 1 && lower(shortest))) continue;
    return `“${shortest}” is not how its facts name it`;
  }
  return null;
}

/** Runs of capitalised words, in lower case. A first word is capital by its place: it is read with it and without. */
function namesIn(sentence: Sentence): string[][] {
  const runs: Token[][] = [];
  let open = false;
  for (const token of sentence) {
    const isPart = !token.quantity && !token.neutral && capital(token);
    if (isPart && open && token.joined) runs.at(-1)?.push(token);
    else if (isPart) runs.push([token]);
    open = isPart;
  }
  return runs.flatMap((run) => {
    const whole = run.map(({ word }) => word).join(" ");
    const [first, ...rest] = run;
    if (!first?.first) return [[whole]];
    const isVerb = familyOf(first.word) !== null || /(?:ed|ing|ly)$/.test(first.word);
    if (rest.length === 0) return isVerb ? [] : [[whole]];
    const without = rest.map(({ word }) => word).join(" ");
    return [isVerb ? [without] : [without, whole]];
  });
}

const AT = new Set(["at", "bei", "chez", "for", "für", "joined", "beim"]);

/** "CTO" or "best" must stand where a fact has it, or be a title the owner held. */
export function strangePosition(sentence: Sentence, unit: Unit): string | null {
  for (const [index, token] of sentence.entries()) {
    // A 5-engineer team is counted, not called.
    const isPosition = POSITIONS.has(token.word) && !sentence[index - 1]?.quantity;
    if (!isPosition && !SUPERLATIVES.has(token.word)) continue;
    const held = unit.titles.some((title) => title.split(/[^\p{L}\p{N}]+/u).includes(token.word));
    const before = (other: Sentence, at: number) => {
      const previous = other[at - 1];
      return previous === undefined || previous.clause !== other[at]?.clause ? "" : previous.word;
    };
    const saidSo = unit.sentences.some((other) =>
      other.some(({ word }, at) => word === token.word && before(other, at) === before(sentence, index)),
    );
    if (!saidSo && !(isPosition && held)) return `its facts do not call the owner “${token.surface}”`;
  }
  return null;
}

/** "At X" says who the owner worked for: X must be so named by the facts. */
export function strangeEmployer(sentence: Sentence, unit: Unit): string | null {
  for (const [index, token] of sentence.entries()) {
    const next = sentence[index + 1];
    if (!AT.has(token.word) || !next || next.quantity || !capital(next)) continue;
    const isOrganisation = unit.organisations.some((name) => name.startsWith(next.word));
    const saidSo = unit.sentences.some((other) =>
      other.some(({ word }, at) => word === token.word && other[at + 1]?.word === next.word),
    );
    if (!isOrganisation && !saidSo) return `its facts do not say “${token.surface} ${next.surface}”`;
  }
  return null;
}
