import type { Mark } from "#data/model/application/document.ts";
import { mustMend } from "#data/model/faults.ts";
import { clean, escape } from "./escape.ts";
import type { FontFamily } from "./fonts/families.ts";
import type { Word } from "./text-layer/text-layer.ts";
import { hasRightToLeft, mirrored, runsOf, type Run } from "./fonts/runs.ts";
import { looksOf } from "./marks.ts";

/** Longer stretches without a space (addresses, mostly) may be broken over lines, without a hyphen. */
const LONGEST_WORD = 28;

/** TeX takes no line of 200,000 bytes; a source of so many characters without one's end gets one. */
const LONGEST_LINE = 2000;
/** Ends a line of the source and nothing else. */
const LINE_END = "%\n";
/** A place's name in a message. */
const LONGEST_PLACE = 120;

/** Between two words TeX leaves a gap and no character; a reader that takes the characters alone needs one there. */
export const SPACE = "\\ArSp{}";

/** Turns the values of one document into TeX source, and remembers what was meant to be read and where. */
export interface ValueWriter {
  /**
   * The value as TeX source; empty for a value without a visible character. A `ltr` value (an address, a number) runs
   * from left to right whatever stands around it.
   */
  value(text: string, place: string, more?: { direction?: "ltr"; marks?: readonly Mark[] | undefined }): string;
  /** A marker for the log: what comes after it in the source belongs to this place. */
  mark(place: string): string;
  /** What was written since the last call: the words of a part that a template may put elsewhere. */
  takeWords(): Word[];
  /** Throws `tex_missing_glyph` when some value cannot be printed. */
  finish(): { places: string[] };
}

export function createValueWriter(families: readonly FontFamily[], base: "ltr" | "rtl"): ValueWriter {
  const places: string[] = [];
  let words: Word[] = [];
  const glyphs = new Set<string>();
  let unprintable: { text: string; place: string } | null = null;

  return {
    mark(place) {
      places.push(place.length > LONGEST_PLACE ? `${place.slice(0, LONGEST_PLACE - 1)}…` : place);
      return `\\ArAt{${places.length - 1}}`;
    },
    value(text, place, { direction, marks } = {}) {
      const cleaned = clean(text);
      if (cleaned === "") return "";
      const isBidi = base === "rtl" || hasRightToLeft(cleaned);
      // A value of Latin words stands as it would alone, so that a trailing `#` or full stop stays at its end.
      const isApart = base === "rtl" && (direction === "ltr" || (/\p{L}/u.test(cleaned) && !hasRightToLeft(cleaned)));
      const own = isApart ? "ltr" : base;
      const { runs, missing } = runsOf(cleaned, families, own, looksOf(text, marks));
      if (missing.length > 0) unprintable ??= { text: cleaned, place };
      for (const glyph of missing) glyphs.add(glyph);
      for (const word of cleaned.split(/[ \u00a0]/u)) words.push({ text: word, isBidi });
      const source = nested(runs, own === "rtl" ? 1 : 0, families[0]);
      return isApart ? `\\ArL{${source}}` : source;
    },
    takeWords() {
      const taken = words;
      words = [];
      return taken;
    },
    finish() {
      if (unprintable !== null) throw missingGlyph([...glyphs], unprintable);
      return { places };
    },
  };
}

/** `glyphs` are characters (with their combining marks); the place and text of the first value that needs one. */
export function missingGlyph(glyphs: readonly string[], where: { text: string; place: string }) {
  const all = glyphs.slice(0, MOST_GLYPHS).map(beginning);
  const named = all.map((glyph) => `“${glyph}” (${codePoints(glyph)})`).join(", ");
  const shown = where.text.length > 120 ? `${where.text.slice(0, 117)}…` : where.text;
  return mustMend("tex_missing_glyph", `No installed font can print ${named}, in ${where.place}: “${shown}”.`, {
    hint: "Write it otherwise, or install a font that has it (Debian's fonts-noto-core covers most scripts).",
    data: { glyphs: all, text: where.text, place: where.place },
  });
}

/** In a message: characters, and of each one and its marks. */
const MOST_GLYPHS = 40;
const LONGEST_GLYPH = 12;

function beginning(glyph: string): string {
  const points = Array.from(glyph);
  return points.length <= LONGEST_GLYPH ? glyph : `${points.slice(0, LONGEST_GLYPH - 1).join("")}…`;
}

function codePoints(text: string): string {
  return Array.from(text, (c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`).join(" ");
}

/** Runs of a deeper bidi level are set the other way round, one group a level. */
function nested(runs: readonly Run[], level: number, main: FontFamily | undefined): string {
  let source = "";
  for (let i = 0; i < runs.length;) {
    const run = runs[i]!;
    if (run.level <= level) {
      source += printed(run, main);
      i += 1;
      continue;
    }
    let end = i;
    while (end < runs.length && runs[end]!.level > level) end += 1;
    const inner = nested(runs.slice(i, end), level + 1, main);
    source += `${(level + 1) % 2 === 1 ? "\\ArR" : "\\ArL"}{${inner}}`;
    i = end;
  }
  return source;
}

function printed(run: Run, main: FontFamily | undefined): string {
  const url = run.look?.url ?? null;
  const clusters = facing(run);
  const hasSpaces = run.family.breaks === null;
  let source = url === null ? withBreaks(clusters, hasSpaces) : linked(clusters, url, run.level);
  if (run.family !== main) {
    const { name, breaks, isReordered } = run.family;
    if (breaks === null) source = `${isReordered ? "\\ArReorderedFont" : "\\ArFont"}{${name}}{${source}}`;
    else source = `\\ArBrokenFont{${name}}{${breaks}}{${isReordered ? "\\ArSpoken{}" : ""}${source}}`;
  }
  if (run.look?.italic === true) source = `\\ArItalic{${source}}`;
  return run.look?.bold === true ? `\\ArBold{${source}}` : source;
}

/** Each word, and each part of a long one, is a link of its own: lines break between them. */
function linked(clusters: readonly string[], url: string, level: number): string {
  let source = "";
  for (let i = 0; i < clusters.length;) {
    if (clusters[i] === " ") {
      source += SPACE;
      i += 1;
      continue;
    }
    const next = clusters.indexOf(" ", i);
    const end = next === -1 ? clusters.length : next;
    const part = clusters.slice(i, Math.min(end, i + LONGEST_WORD / 2));
    source += `${LINE_END}\\ArWordLink{${level % 2}}{${url}}{${part.map(escape).join("")}}`;
    i += part.length;
    if (i < end) source += "\\ArSplit{}";
  }
  return source;
}

/**
 * XeTeX sets a word with right-to-left letters that way round, brackets mirrored; what stands alone between other
 * fonts or numbers, brackets or a comma, it takes for left to right.
 */
function facing(run: Run): readonly string[] {
  if (run.level % 2 === 0) return run.clusters;
  const turned: string[] = [];
  for (let i = 0; i < run.clusters.length;) {
    const space = run.clusters.indexOf(" ", i);
    const end = space === -1 ? run.clusters.length : space + 1;
    const word = run.clusters.slice(i, space === -1 ? end : space);
    turned.push(...(hasRightToLeft(word.join("")) ? word : word.map(mirrored).toReversed()));
    if (space !== -1) turned.push(" ");
    i = end;
  }
  return turned;
}

function withBreaks(clusters: readonly string[], hasSpaces: boolean): string {
  let source = "";
  let length = 0;
  let lineStart = 0;
  for (let i = 0; i < clusters.length; i++) {
    const cluster = clusters[i]!;
    if (source.length - lineStart > LONGEST_LINE) {
      source += LINE_END;
      lineStart = source.length;
    }
    source += cluster === " " ? SPACE : escape(cluster);
    length = cluster === " " ? 0 : length + 1;
    const isLong = hasSpaces && length >= LONGEST_WORD / 2 && wordFrom(clusters, i) + length > LONGEST_WORD;
    const isSeam = /[/.?&=_@:;,-]/u.test(cluster);
    if (isLong && (isSeam || length >= LONGEST_WORD)) {
      source += isSeam ? "\\ArBreak{}" : "\\ArSplit{}";
      length = LONGEST_WORD / 2;
    }
  }
  return source;
}

function wordFrom(clusters: readonly string[], start: number): number {
  let end = start + 1;
  while (end < clusters.length && clusters[end] !== " " && end - start <= LONGEST_WORD) end += 1;
  return end - start - 1;
}
