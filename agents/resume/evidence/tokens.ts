import { type Quantity, readQuantity } from "./quantities.ts";
import { COLLECTIVE, familyOf, NEUTRAL } from "./vocabulary.ts";

/** One word or quantity of a sentence. `clause` counts commas, semicolons, brackets, dashes and "and" before it. */
export type Token = {
  surface: string;
  /** Lower case, without a possessive ending; for a quantity the figure. */
  word: string;
  quantity: Quantity | null;
  /** The first word of its sentence. */
  first: boolean;
  /** Stands right after the token before it, with at most a space or hyphen between. */
  joined: boolean;
  clause: number;
  /** Counts the semicolons before it. */
  part: number;
  neutral: boolean;
};

export type Sentence = readonly Token[];

const PIECE =
  /(?<quantity>(?<![\p{L}\p{N}])(?:[~≈<>≥≤±]\s?|[+−-])?(?:\p{Sc}|US\$|CHF\s|EUR\s|USD\s|GBP\s)?\s?\d(?:[\d]|[.,'’\u202f](?=\d)|\s(?=\d{3}(?!\d)))*\+?)|(?<word>(?:(?<![\p{L}\p{N}])\.(?=\p{L}))?\p{L}[\p{L}\p{M}\p{N}]*(?:['’.][\p{L}\p{N}\p{M}]+)*(?:\+\+|#|\+(?![\p{L}\p{N}]))?)|(?<mark>[,;:()[\]–—•|/"“”„]|\.(?=\s|$)|[!?])/gu;

/** Compatibility forms joined, digits of every script as ASCII, one kind of apostrophe and space. */
export function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/[\u2010\u2011]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

function digitOf(digit: string): number {
  // Decimal digits stand in runs of ten that begin at their zero.
  let value = 0;
  for (let at = digit.codePointAt(0) ?? 0; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(at - 1)); at--) value++;
  return value;
}

/** The sentences of a text, each as its source. A full stop ends one only before a space and a capital or the end. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["”)]?)\s+(?=["“(]?[\p{Lu}\p{N}\p{Lo}])|(?<=[。！？])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

export function tokensOf(sentence: string): Sentence {
  const text = normalise(sentence);
  const tokens: Token[] = [];
  const starts: number[] = [];
  let clause = 0;
  let part = 0;
  let end = -1;
  const pieces = new RegExp(PIECE);
  for (let match = pieces.exec(text); match !== null; match = pieces.exec(text)) {
    let piece = match[0];
    const from = match.index;
    if (match.groups?.["mark"] !== undefined) {
      // The stroke in S/4HANA parts nothing.
      if (piece === "/" && /\S$/.test(text.slice(0, from)) && /^\S/.test(text.slice(from + 1))) continue;
      clause++;
      if (piece === ";") part++;
      continue;
    }
    const joined = end >= 0 && /^[ /-]?$/.test(text.slice(end, from));
    end = from + piece.length;
    let read = readQuantity(piece, text.slice(end), text.slice(0, from));
    // 3D and 4HANA are words.
    const rest = read?.after === 0 ? (/^[\p{L}\p{N}]+/u.exec(text.slice(end))?.[0] ?? "") : "";
    if (rest !== "") {
      piece += rest;
      end += rest.length;
      read = null;
    }
    if (read) {
      end += read.after;
      while (tokens.length > 0 && (starts.at(-1) ?? 0) >= from - read.before) {
        starts.pop();
        tokens.pop();
      }
    }
    // What a quantity took as its unit is not a word once more.
    pieces.lastIndex = end;
    const quantity = read?.quantity ?? null;
    const first = tokens.length === 0;
    const word = quantity ? quantity.figure : bare(piece);
    if (word === "and" || word === "und") clause++;
    tokens.push({
      surface: piece,
      word,
      quantity,
      first,
      joined,
      clause,
      part,
      neutral: !quantity && isNeutral(piece, word, first),
    });
    starts.push(from);
  }
  return tokens.filter(({ word }, at) => !isHead(word, tokens[at - 1], tokens[at + 1]));
}

/** The "person" of "an eight-person team" says nothing. */
function isHead(word: string, before: Token | undefined, after: Token | undefined): boolean {
  return (
    /^(?:persons?|people|members?|strong)$/.test(word) && Boolean(before?.quantity) && COLLECTIVE.has(after?.word ?? "")
  );
}

function bare(piece: string): string {
  return piece.toLowerCase().replace(/'s$/u, "");
}

/** `IT` is not "it": in capitals a neutral word is a name. */
function isNeutral(piece: string, word: string, first: boolean): boolean {
  if (!NEUTRAL.has(word)) return false;
  return piece === word || piece === "I" || (first && piece.slice(1) === word.slice(1));
}

/** Whether two words are forms of one, or verbs that say the same. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const family = familyOf(a);
  if (family !== null && family === familyOf(b)) return true;
  const forms = new Set(formsOf(a));
  return formsOf(b).some((form) => forms.has(form));
}

const FORMS = new Map<string, readonly string[]>();

/** A word and what it may be an inflection of. Endings that make another word of it (-er, -ment, -ion) stay. */
function formsOf(word: string): readonly string[] {
  const known = FORMS.get(word);
  if (known) return known;
  const forms = new Set([word]);
  if (/^[a-zäöüß]{4,}$/.test(word)) {
    for (const [ending, instead] of ENDINGS) {
      if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
      const stem = word.slice(0, -ending.length);
      for (const add of instead) forms.add(stem + add);
      if (/([b-df-hj-np-tv-z])\1$/.test(stem)) forms.add(stem.slice(0, -1));
    }
  }
  const list = [...forms];
  if (FORMS.size < 20_000) FORMS.set(word, list);
  return list;
}

const ENDINGS: readonly [string, readonly string[]][] = [
  ["ies", ["y"]],
  ["ied", ["y"]],
  ["es", ["", "e"]],
  ["s", [""]],
  ["ed", ["", "e"]],
  ["ing", ["", "e"]],
  ["en", ["", "e"]],
  ["em", ["", "e"]],
  ["e", [""]],
  ["n", [""]],
];
