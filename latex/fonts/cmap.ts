import { closeSync, openSync, readSync } from "node:fs";
import { mustMend } from "#data/model/faults.ts";

/** Tells whether a font has a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean;

type Range = { first: number; last: number };

const known = new Map<string, Coverage>();

/**
 * What a TrueType, OpenType or collection file covers, read from its `cmap` table (subtable formats 4 and 12,
 * OpenType specification 1.9). Of a collection the first font counts, which is the one XeTeX takes. Code points
 * mapped to glyph 0 do not count. Throws `font_unreadable` when the file is no font or has no such subtable.
 */
export function coverageOf(file: string): Coverage {
  const cached = known.get(file);
  if (cached !== undefined) return cached;
  const ranges = readRanges(file);
  const coverage = (codePoint: number): boolean => {
    let low = 0;
    let high = ranges.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const range = ranges[middle]!;
      if (codePoint < range.first) high = middle - 1;
      else if (codePoint > range.last) low = middle + 1;
      else return true;
    }
    return false;
  };
  known.set(file, coverage);
  return coverage;
}

function readRanges(file: string): Range[] {
  try {
    return rangesOf(tableOf(file, "cmap"));
  } catch (cause) {
    throw mustMend("font_unreadable", `The font file ${file} cannot be read.`, {
      hint: "Install its package again, or remove the file.",
      data: { file },
      cause,
    });
  }
}

function tableOf(file: string, tag: string): DataView {
  const handle = openSync(file, "r");
  try {
    const read = (offset: number, length: number): DataView => {
      const bytes = new Uint8Array(length);
      if (readSync(handle, bytes, 0, length, offset) !== length) throw new Error(`${file} ends early`);
      return new DataView(bytes.buffer);
    };
    const head = read(0, 16);
    const start = head.getUint32(0) === 0x74746366 /* ttcf */ ? head.getUint32(12) : 0;
    const count = read(start, 12).getUint16(4);
    const directory = read(start + 12, count * 16);
    for (let at = 0; at < count * 16; at += 16) {
      const name = String.fromCharCode(...[0, 1, 2, 3].map((i) => directory.getUint8(at + i)));
      if (name === tag) return read(directory.getUint32(at + 8), directory.getUint32(at + 12));
    }
  } finally {
    closeSync(handle);
  }
  throw new Error(`${file} has no ${tag} table`);
}

function rangesOf(cmap: DataView): Range[] {
  const found = new Map<number, number>();
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const record = 4 + i * 8;
    const platform = cmap.getUint16(record);
    const encoding = cmap.getUint16(record + 2);
    const offset = cmap.getUint32(record + 4);
    const isUnicode = platform === 0 ? encoding !== 5 : platform === 3 && (encoding === 1 || encoding === 10);
    if (isUnicode) found.set(cmap.getUint16(offset), offset);
  }
  const full = found.get(12);
  if (full !== undefined) return groups(cmap, full);
  const basic = found.get(4);
  if (basic !== undefined) return segments(cmap, basic);
  throw new Error("no Unicode subtable of format 4 or 12");
}

function groups(cmap: DataView, table: number): Range[] {
  const ranges: Range[] = [];
  for (let i = 0; i < cmap.getUint32(table + 12); i++) {
    const at = table + 16 + i * 12;
    const glyph = cmap.getUint32(at + 8);
    const first = cmap.getUint32(at) + (glyph === 0 ? 1 : 0);
    const last = cmap.getUint32(at + 4);
    if (first <= last) ranges.push({ first, last });
  }
  return ranges;
}

function segments(cmap: DataView, table: number): Range[] {
  const bytes = cmap.getUint16(table + 6);
  const [ends, starts] = [table + 14, table + 16 + bytes];
  const [deltas, offsets] = [starts + bytes, starts + 2 * bytes];
  const ranges: Range[] = [];
  for (let at = 0; at < bytes; at += 2) {
    const first = cmap.getUint16(starts + at);
    const last = cmap.getUint16(ends + at);
    const delta = cmap.getUint16(deltas + at);
    const offset = cmap.getUint16(offsets + at);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const where = offsets + at + offset + 2 * (code - first);
      const raw = offset === 0 ? code : where + 1 < cmap.byteLength ? cmap.getUint16(where) : 0;
      const isMapped = offset === 0 ? ((raw + delta) & 0xffff) !== 0 : raw !== 0;
      const previous = ranges.at(-1);
      if (!isMapped) continue;
      if (previous !== undefined && previous.last === code - 1) previous.last = code;
      else ranges.push({ first: code, last: code });
    }
  }
  return ranges;
}
