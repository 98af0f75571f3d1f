import { LONGEST_NAME, SAME_NAMES } from "#data/reference/wording/same-names.ts";
import { ENGLISH_MEANINGS } from "#data/reference/wording/english.ts";
import { FRENCH_MEANINGS } from "#data/reference/wording/french.ts";
import { GERMAN_MEANINGS } from "#data/reference/wording/german.ts";
import { MORE_ENGLISH_MEANINGS } from "#data/reference/wording/more/english.ts";
import { MORE_FRENCH_MEANINGS } from "#data/reference/wording/more/french.ts";
import { MORE_GERMAN_MEANINGS } from "#data/reference/wording/more/german.ts";
import { MORE_SPANISH_MEANINGS } from "#data/reference/wording/more/spanish.ts";
import { LIMIT_WORDS } from "#data/reference/wording/marks.ts";
import { SPANISH_MEANINGS } from "#data/reference/wording/spanish.ts";
import { stemsOf } from "./stems.ts";
import { synonymsOf } from "./wordnet/synonyms.ts";

/** Names of meanings by written word, and by the stem of one, in one language. */
type Index = { words: Map<string, Set<string>>; stems: Map<string, Set<string>> };

const INDEX: Readonly<Record<string, Index>> = {
  en: indexOf(ENGLISH_MEANINGS + MORE_ENGLISH_MEANINGS, "en"),
  de: indexOf(GERMAN_MEANINGS + MORE_GERMAN_MEANINGS, "de"),
  fr: indexOf(FRENCH_MEANINGS + MORE_FRENCH_MEANINGS, "fr"),
  es: indexOf(SPANISH_MEANINGS + MORE_SPANISH_MEANINGS, "es"),
};

/** Words of several parts that are read as one, in lower case with spaces, by their first part. */
const COMPOUNDS = new Map<string, string[][]>();
for (const { words } of Object.values(INDEX)) for (const word of words.keys()) know(word.split("_"));
for (const word of LIMIT_WORDS.join(" ").split(/\s+/)) know(word.split("_"));

function know(parts: string[]): void {
  const [first = ""] = parts;
  if (parts.length < 2) return;
  const known = COMPOUNDS.get(first) ?? [];
  COMPOUNDS.set(
    first,
    [...known, parts].toSorted((a, b) => b.length - a.length),
  );
}

function indexOf(text: string, language: string): Index {
  const index: Index = { words: new Map(), stems: new Map() };
  for (const line of text.trim().split(/\n+/)) {
    const [name = "", list = ""] = line.split(": ");
    for (const written of list.split(" ")) {
      // "=word" stands for just this form.
      const word = written.replace(/^=/, "");
      if (word !== written) {
        add(index.words, word, name);
        continue;
      }
      add(index.words, word, name);
      if (language === "en") for (const form of formsOf(word)) add(index.words, form, name);
      for (const stem of stemsOf(word, language)) add(index.stems, stem, name);
    }
  }
  return index;
}

/** "Respond to" is also "responded to" and "responding to". */
function formsOf(words: string): string[] {
  const [verb = "", ...rest] = words.split("_");
  if (rest.length === 0 || !/^(?:to|with|for|after|up|out|off|down|in|on|of|over|care|part)$/.test(rest[0] ?? ""))
    return [];
  if (/(?:ed|ing|s)$/.test(verb)) return [];
  const stem = verb.replace(/e$/, "");
  const past = verb.endsWith("y") ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  return [past, `${stem}ing`, `${verb}s`].map((form) => [form, ...rest].join("_"));
}

function add(map: Map<string, Set<string>>, key: string, name: string): void {
  const names = map.get(key) ?? new Set();
  map.set(key, names.add(name));
}

/**
 * What a word says, as keys to compare: its stems in its language, the names of its meanings, and the one name of a
 * technology that goes under several.
 */
export function keysOf(word: string, language: string): ReadonlySet<string> {
  const keys = new Set<string>([word]);
  const stems = stemsOf(word, language);
  for (const stem of stems) if (stem.length > 2) keys.add(language === "en" ? inOneSpelling(stem) : stem);
  for (const name of meaningsOf(word, language)) keys.add(name);
  const same = SAME_NAMES.get(word.replaceAll("_", " "));
  if (same) keys.add(`=${same}`);
  else if (language === "en") for (const sense of synonymsOf(word, meaningsOf(word, language))) keys.add(sense);
  return keys;
}

/** British and American spelling as one. */
function inOneSpelling(word: string): string {
  return word
    .replace(/is(?=e|ing|ation)/u, "iz")
    .replace(/yse/u, "yze")
    .replace(/our(?=$|s$|ed|ing)/u, "or")
    .replace(/ll(?=ed|ing|er)/u, "l")
    .replace(/tre$/u, "ter")
    .replace(/ogue$/u, "og");
}

/** The names of a word's meanings; of another language's words only those written just so. */
export function meaningsOf(word: string, language: string): string[] {
  const names = new Set<string>();
  for (const [other, { words, stems }] of Object.entries(INDEX)) {
    for (const name of words.get(word) ?? []) names.add(name);
    if (other !== language) continue;
    for (const stem of stemsOf(word, language)) for (const name of stems.get(stem) ?? []) names.add(name);
  }
  return [...names];
}

/** How many of these words, from the first on, are read as one; 1 where they are not. */
export function compoundLength(following: readonly string[]): number {
  const [first = ""] = following;
  const found = (COMPOUNDS.get(first) ?? []).find((parts) =>
    parts.every((part, at) => following[at] === part || following[at] === `${part}s`),
  );
  const phrase = found?.length ?? 1;
  for (let length = Math.min(LONGEST_NAME, following.length); length > phrase; length--) {
    const name = following.slice(0, length);
    if (SAME_NAMES.has(name.join(" ")) || SAME_NAMES.has(name.join("/"))) return length;
  }
  return phrase;
}
