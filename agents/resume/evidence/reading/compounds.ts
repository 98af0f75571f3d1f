import { type Token, within } from "./tokens.ts";

/** German joins words: "Anfragen" are in "Kundenanfragen", and "Serverkosten" are "Kosten" of "Server". */
export function isPartOfOne({ word, language }: Token, own: readonly Token[]): boolean {
  if (language !== "de" || word.length < 5) return false;
  return own.some((other) => {
    const stem = other.word.replace(/e?[nrs]$/, "");
    return other.word.endsWith(word) || other.word.startsWith(word) || (stem.length > 3 && word.startsWith(stem));
  });
}

/** Within, or joined to or parted from one of them as German does. */
export const withinParts = (token: Token, tokens: readonly Token[]): boolean =>
  within(token, tokens) ||
  isPartOfOne(token, tokens) ||
  tokens.some((other) => other.word.length > 4 && token.word.length > 7 && isPartOfOne(other, [token]));
