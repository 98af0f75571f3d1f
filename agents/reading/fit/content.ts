import { EMPTY_WORDS } from "#data/reference/content-words.ts";
import { wordsOf } from "#data/reference/words.ts";

const ENDINGS = [
  "ization",
  "isation",
  "ations",
  "ation",
  "ments",
  "ment",
  "ungen",
  "ings",
  "ing",
  "ung",
  "ions",
  "ion",
  "ers",
  "ies",
  "ed",
  "er",
  "en",
  "es",
  "ly",
  "s",
  "e",
  "y",
];

/** A word without its commonest English or German ending, so that `managing` meets `management`. */
export function stemOf(word: string): string {
  let stem = word;
  for (let round = 0; round < 2; round++) {
    const ending = ENDINGS.find((each) => stem.endsWith(each) && stem.length - each.length >= 4);
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  return stem;
}

/** The stems of the words of a text that carry content, each once. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const { folded } of wordsOf(text)) {
    if (folded.length >= 3 && !/^\d/.test(folded) && !EMPTY_WORDS.has(folded)) stems.add(stemOf(folded));
  }
  return stems;
}
