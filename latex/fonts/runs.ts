import bidiFactory from "bidi-js";
import type { Look, Looks } from "../marks.ts";
import { coverageOf } from "./cmap.ts";
import type { FontFamily } from "./families.ts";

/** A stretch of one font, one look and one bidi level (Unicode Standard Annex 9). */
export type Run = { text: string; clusters: string[]; family: FontFamily; level: number; look: Look | null };

export type Runs = { runs: Run[]; /** Characters that no family can print. */ missing: string[] };

/** The package's types announce a `default` that its CommonJS module does not have. */
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Joiners shape their neighbours and print nothing themselves. */
const IGNORED = /[\u200c\u200d]/gu;
/** No letter of a language has so many marks; of a few thousand XeTeX loses count, and sets what was never written. */
const LONGEST_CLUSTER = 64;
/** Scripts written from right to left: only a text that has one needs the bidi algorithm. */
const RIGHT_TO_LEFT =
  /[\p{Bidi_Control}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Splits a cleaned text into stretches that one font prints in one direction. A word stays in one text font if any
 * has all of it, so that a rare letter does not stand out; other words are split by character.
 */
export function runsOf(
  text: string,
  families: readonly FontFamily[],
  base: "ltr" | "rtl",
  looks: Looks = () => null,
): Runs {
  const needsBidi = base === "rtl" || RIGHT_TO_LEFT.test(text);
  const levels = needsBidi ? bidi.getEmbeddingLevels(text, base).levels : null;
  const main = families[0];
  if (main === undefined) throw new Error("no font family");
  const pieces: { cluster: string; family: FontFamily; level: number; look: Look | null }[] = [];
  const missing = new Set<string>();
  let offset = 0;
  for (const word of text.split(/( +)/u)) {
    const whole = families.find((family) => family.isText && covers(family, word));
    for (const segment of clustersOf(word)) {
      const isTooLong = segment.length > LONGEST_CLUSTER;
      const family = isTooLong ? undefined : (whole ?? families.find((candidate) => covers(candidate, segment)));
      if (family === undefined) missing.add(segment);
      pieces.push({ cluster: segment, family: family ?? main, level: levels?.[offset] ?? 0, look: looks(offset) });
      offset += segment.length;
    }
  }
  pieces.forEach((piece, i) => {
    const [before, after] = [pieces[i - 1], pieces[i + 1]];
    if (piece.cluster.trim() === "" && before !== undefined && before.family === after?.family) {
      piece.family = before.family;
    }
  });
  const runs: Run[] = [];
  for (const { cluster, family, level, look } of pieces) {
    const last = runs.at(-1);
    if (last !== undefined && last.family === family && last.level === level && last.look === look) {
      last.text += cluster;
      last.clusters.push(cluster);
    } else {
      runs.push({ text: cluster, clusters: [cluster], family, level, look });
    }
  }
  return { runs, missing: [...missing] };
}

/** ASCII letters stand each for themselves; the segmenter takes most of the time of a document. */
function clustersOf(word: string): Iterable<string> {
  return /^[\x20-\x7e]*$/u.test(word) ? word : Array.from(graphemes.segment(word), ({ segment }) => segment);
}

/** Noto Sans has some of Devanagari too, but not the order of its letters. */
const NO_TEXT_FONT = /\p{Script=Devanagari}/u;

/** What each family was asked before: documents repeat their words, and one that is edited is the one before. */
const asked = new WeakMap<FontFamily, Map<string, boolean>>();
const MOST_ASKED = 20_000;

function covers(family: FontFamily, text: string): boolean {
  const known = asked.get(family) ?? new Map<string, boolean>();
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size === 0) asked.set(family, known);
  if (known.size >= MOST_ASKED) known.clear();
  const does = coversAll(family, text);
  known.set(text, does);
  return does;
}

function coversAll(family: FontFamily, text: string): boolean {
  if (family.isText && NO_TEXT_FONT.test(text)) return false;
  // A word may stand in any face: where the italic has fewer letters, another family prints the word.
  const faces = [...new Set([family.regular, family.bold, family.italic, family.boldItalic])].map(coverageOf);
  for (const character of text.replace(IGNORED, "")) {
    if (family.misread.includes(character)) return false;
    const isBlank = character === " " || character === "\u00a0";
    if (!isBlank && !faces.every((coverage) => coverage(character.codePointAt(0)!))) return false;
  }
  return true;
}

/** The mirror image of a character that has one, e.g. `(` for `)`. */
export function mirrored(character: string): string {
  return bidi.getMirroredCharacter(character) ?? character;
}

export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}
