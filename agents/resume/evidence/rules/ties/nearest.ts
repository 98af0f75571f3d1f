import { isPast, looksDone } from "../../reading/deeds.ts";
import { isVerb, sameWord, type Sentence, type Token } from "../../reading/tokens.ts";

/** Whether two words are forms of one, not only of one meaning: names of meanings are in capitals. */
export function isSameForm(a: Token, b: Token): boolean {
  if (a.quantity || b.quantity) return false;
  for (const key of a.keys) if (b.keys.has(key) && !/^\p{Lu}[\p{Lu}_]+$/u.test(key)) return true;
  return false;
}

/** Where facts say a word: itself where they do, else what may stand for it. */
export function placesOf(token: Token, sentences: readonly Sentence[]): { other: Sentence; at: number }[] {
  const find = (isIt: (a: Token, b: Token) => boolean) =>
    sentences.flatMap((other) => other.flatMap((it, at) => (isIt(it, token) ? [{ other, at }] : [])));
  // "Time to hire" hires nobody: the same form counts where it is a deed.
  const isDeed = /(?:ed|ing)$/.test(token.word) || isPast(token);
  const exact = find(isSameForm).filter(
    ({ other, at }) => !isDeed || (looksDone(other, at) && !isInfinitive(other, at)) || !isVerb(token),
  );
  return exact.length > 0 ? exact : find(sameWord);
}

const isInfinitive = (sentence: Sentence, at: number) => sentence[at - 1]?.word === "to";
