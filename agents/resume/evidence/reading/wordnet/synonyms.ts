import { GUARDED_MEANINGS, GUARDED_WORDS } from "#data/reference/wording/guarded.ts";
import { dictionary, type Kind } from "./database.ts";
import { lemmasOf } from "./lemmas.ts";

/** How many of a word's senses count, the commonest first: the rare ones join what nobody means. */
const MOST: Readonly<Record<Kind, number>> = { verb: 3, noun: 2, adj: 2 };
const PEOPLE = 18;
/** Acts, messages, events and processes: what else a verb is the root of (a nurse, a product) is no name of its deed. */
const DEEDS: ReadonlySet<number> = new Set([4, 10, 11, 22]);

const KNOWN = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

/**
 * The senses of an English word in lower case as keys to compare (`v2299397`): two words that share one say the same,
 * and so do a deed and its name ("repair", "acquisition"). None
 * for words that rules depend on, by themselves or by the `meanings` that the tables give them.
 */
export function synonymsOf(word: string, meanings: readonly string[]): readonly string[] {
  const known = KNOWN.get(word);
  if (known) return known;
  const isPlain = /^[a-z]{3,}(?:[_-][a-z]+)*$/.test(word) && !meanings.some((name) => GUARDED_MEANINGS.has(name));
  const found = isPlain ? sensesOf(word) : [];
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(word, found);
  return found;
}

function sensesOf(word: string): string[] {
  const lemmas = { verb: lemmasOf(word, "verb"), noun: lemmasOf(word, "noun") };
  if ([word, ...lemmas.verb, ...lemmas.noun].some((form) => GUARDED_WORDS.has(form))) return [];
  return [...new Set([...verbal(lemmas.verb), ...nominal(lemmas.noun), ...adjectival(word)])];
}

/** "Asian" is of Asia; "nonsurgical" is not of surgery, nor "photoelectric" of electricity. */
function adjectival(word: string): string[] {
  const adjectives = dictionary("adj");
  const nouns = dictionary("noun");
  return adjectives
    .senses(word)
    .slice(0, MOST.adj)
    .flatMap((at) => adjectives.sense(word, at).of)
    .filter((noun) => nouns.head(noun).slice(0, 3) === word.slice(0, 3))
    .map((noun) => `n${noun}`);
}

const WIDER = new Map<string, readonly string[]>();

/**
 * What a word of a fact is a kind of: who sketched has drawn, but who drew has not sketched. Only the nearest of each
 * sense, none of people, and none that goes by a word which rules depend on.
 */
export function widerSensesOf(word: string, meanings: readonly string[]): readonly string[] {
  const known = WIDER.get(word);
  if (known) return known;
  const isOpen = synonymsOf(word, meanings).length > 0;
  const found = isOpen ? [...new Set([...widerThan(word, "verb"), ...widerThan(word, "noun")])] : [];
  if (WIDER.size < MOST_KNOWN) WIDER.set(word, found);
  return found;
}

function widerThan(word: string, kind: "verb" | "noun"): string[] {
  const book = dictionary(kind);
  return lemmasOf(word, kind).flatMap((lemma) =>
    book
      .senses(lemma)
      .slice(0, kind === "verb" ? 4 : 2)
      .map((at) => book.sense(lemma, at))
      .flatMap(({ topic, wider }) => (topic === PEOPLE && kind === "noun" ? [] : wider))
      .filter((at) => !GUARDED_WORDS.has(book.head(at)))
      .map((at) => `${kind.charAt(0)}${at}`),
  );
}

function verbal(lemmas: readonly string[]): string[] {
  return lemmas.flatMap((lemma) =>
    dictionary("verb")
      .senses(lemma)
      .slice(0, MOST.verb)
      .map((at) => `v${at}`),
  );
}

function nominal(lemmas: readonly string[]): string[] {
  const nouns = dictionary("noun");
  return lemmas.flatMap((lemma) =>
    nouns
      .senses(lemma)
      .slice(0, MOST.noun)
      .map((at) => nouns.sense(lemma, at))
      .flatMap(({ at, topic, verbs }) => [`n${at}`, ...(!DEEDS.has(topic) ? [] : verbs.map((verb) => `v${verb}`))]),
  );
}
