import { Needles } from "./needles.ts";
import { SHORTEST, spellingsOf } from "./spellings.ts";

/** What stands where a secret stood. */
export const SCRUBBED = "•••";
/** A longer value is known by pieces of this many letters: a text that is cut may hold any part of it. */
const PIECE = 256;
/** A line of a value is told from ordinary text by as many letters. */
const SHORTEST_LINE = 8;
/** What is cleaned of one text, in letters; the rest is left out, so that no text keeps everything waiting. */
const LONGEST_TEXT = 256 * 1024;

/** Members whose text is a secret. */
const FIELDS =
  "password|passphrase|secret|seed|identity|token|authorization|(?:set-)?cookie|(?:x-)?csrf(?:-token)?|api_?key";

/**
 * Secrets told by their look, whatever their value: group 1, where there is one, stays. Each begins where it cannot
 * have begun a letter before, or is bounded: a hostile text is not gone over again from every letter of it.
 */
const SHAPES: readonly RegExp[] = [
  /AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]+/gi,
  /\beyJ[\w-]{8,1000}\.[\w-]{8,}\.[\w-]{8,}/g,
  /\b((?:Bearer|Basic)\s{1,8})[\w.~+/=-]{8,}/gi,
  /\b((?:__Host-|__Secure-)?(?:autoresume|ar)_\w{1,100}=)[\w.~%+/=-]+/g,
  new RegExp(`("(?:${FIELDS})"\\s{0,8}:\\s{0,8}")(?:[^"\\\\]|\\\\.)+`, "gi"),
  // The same within JSON that is itself a text of JSON.
  new RegExp(`((?<!\\\\)\\\\+"(?:${FIELDS})\\\\+"\\s{0,8}:\\s{0,8}\\\\+")[^"\\\\]+(?:\\\\{3}"[^"\\\\]*)*`, "gi"),
];

/**
 * Takes secrets out of text by their value, in whatever place and spelling they stand: as they are, escaped as JSON,
 * in an address, in HTML, as base64 at any offset, as hexadecimal; and by the shapes above.
 */
export class Scrubber {
  readonly #known = new Map<string, number>();
  readonly #needles = new Needles();

  /** From now on this value is taken out; what is shorter than four characters cannot be. */
  know(value: string): void {
    if (value.length < SHORTEST) return;
    const times = this.#known.get(value) ?? 0;
    this.#known.set(value, times + 1);
    if (times === 0) for (const spelling of allSpellings(value)) this.#needles.add(spelling);
  }

  /** As often as it was made known, and it is no longer taken out. */
  forget(value: string): void {
    const times = this.#known.get(value);
    if (times === undefined) return;
    if (times > 1) return void this.#known.set(value, times - 1);
    this.#known.delete(value);
    for (const spelling of allSpellings(value)) this.#needles.remove(spelling);
  }

  clean(text: string): string {
    if (text.length > LONGEST_TEXT) return `${this.beginning(text, LONGEST_TEXT)}… (${text.length} letters)`;
    const without = this.#needles.replace(text, SCRUBBED);
    return SHAPES.reduce(
      (line, shape) => line.replace(shape, (_, kept: unknown) => `${typeof kept === "string" ? kept : ""}${SCRUBBED}`),
      without,
    );
  }

  /** What a long text begins with, cleaned: less than `most` letters, without a secret of which the end would be gone. */
  beginning(text: string, most: number): string {
    const cleaned = this.clean(text.slice(0, Math.min(most, LONGEST_TEXT)));
    return text.length <= most ? cleaned : cleaned.slice(0, Math.max(0, cleaned.length - this.#needles.longest));
  }

  /** The same value with every text in it cleaned, its shape as it was; what is no JSON stays as it is. */
  cleanDeep<T>(value: T): T {
    return deep(value, (text) => this.clean(text)) as T;
  }
}

/** A value whole, by its lines and by its pieces. */
function allSpellings(value: string): string[] {
  const lines = value.split(/[\r\n]+/).filter((line) => line.length >= SHORTEST_LINE);
  const parts = new Set([value, ...lines].flatMap(piecesOf));
  return [...new Set([...parts].flatMap(spellingsOf))];
}

/** Side by side, the last with the rest. */
function piecesOf(value: string): string[] {
  const pieces = Math.max(1, Math.floor(value.length / PIECE));
  return Array.from({ length: pieces }, (_, at) =>
    value.slice(at * PIECE, at === pieces - 1 ? undefined : (at + 1) * PIECE),
  );
}

/** What is to be made known of an opened text: the values of an answer or of a session's cookies, else the text itself. */
export function secretsWithin(text: string): string[] {
  if (!/^\s*[[{]/.test(text)) return [text];
  try {
    return valuesOf(JSON.parse(text), false);
  } catch {
    return [text];
  }
}

const HOLDS_VALUES: ReadonlySet<string> = new Set(["value", "text", "labels", "values"]);

function valuesOf(value: unknown, named: boolean): string[] {
  if (typeof value === "string") return named ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, named));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, member]) => valuesOf(member, HOLDS_VALUES.has(key)));
}

function deep(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === "string") return clean(value);
  if (Array.isArray(value)) return value.map((item) => deep(item, clean));
  if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, deep(member, clean)]));
}
