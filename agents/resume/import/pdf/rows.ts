import type { Chunk } from "./read-pages.ts";

/** A stretch of text without a wide gap in it. */
export type Run = {
  text: string;
  x: number;
  end: number;
  y: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** Of its last chunk. */
  font: string;
  styles: { text: string; bold: boolean; italic: boolean }[];
};

/** Joins a page's chunks to runs: along a base line, as long as no wide gap stands between. */
export function runsOf(chunks: readonly Chunk[]): Run[] {
  const visible = chunks
    .filter((chunk) => chunk.text.trim() !== "")
    .map((chunk) => ({ ...chunk, text: unspaced(chunk.text) }));
  const rows: Chunk[][] = [];
  for (const chunk of visible.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.findLast((one) => sameLine(one[0]!, chunk));
    if (row) row.push(chunk);
    else rows.push([chunk]);
  }
  const sorted = rows.map((row) => row.toSorted((a, b) => a.x - b.x));
  const edges = edgesOf(sorted);
  return sorted.flatMap((row) => runsInRow(row, edges));
}

/** Where, behind a clear gap, the text of several lines begins: the left edge of a column, however close it stands. */
function edgesOf(rows: readonly Chunk[][]): (x: number) => boolean {
  const counts = new Map<number, number>();
  for (const row of rows) {
    row.forEach((chunk, at) => {
      const before = row[at - 1];
      if (before && chunk.x - before.x - before.width < Math.max(chunk.size, before.size) * 0.75) return;
      const key = Math.round(chunk.x);
      counts.set(key, (counts.get(key) ?? 0) + (before ? 1 : 0.5));
    });
  }
  return (x) => [-1, 0, 1].reduce((sum, step) => sum + (counts.get(Math.round(x) + step) ?? 0), 0) >= 4;
}

/** A bullet, or the number of an item: its text begins at an edge, too. */
const SIGN = /^(?:[^\p{L}\p{N}]{1,2}|\(?\w{1,2}[.)])$/u;

function sameLine(a: Chunk, b: Chunk): boolean {
  return Math.abs(a.y - b.y) <= Math.max(1.5, Math.min(a.size, b.size) * 0.28);
}

function runsInRow(row: readonly Chunk[], isEdge: (x: number) => boolean): Run[] {
  const runs: Run[] = [];
  for (const chunk of row) {
    const last = runs.at(-1);
    const size = Math.max(chunk.size, last?.size ?? 0);
    const gap = last ? chunk.x - last.end : Infinity;
    // Shadows and fake bold set the same text twice.
    if (last && gap < -size * 0.5 && last.text.endsWith(chunk.text.trim()) && chunk.x + chunk.width <= last.end + 1.5)
      continue;
    const cell = gap > size * 0.75 && isEdge(chunk.x) && !SIGN.test(last?.text ?? "");
    if (!last || gap > size * 1.15 || gap < -size * 2 || cell) {
      runs.push(startRun(chunk));
      continue;
    }
    // Two fonts without a space between a small and a large letter: two cells of a table that touch.
    const touching = last.font !== chunk.font && /\p{Ll}$/u.test(last.text) && /^\p{Lu}\p{Ll}/u.test(chunk.text);
    const spaced = (gap > size * 0.17 || touching) && !/\s$/.test(last.text) && !/^\s/.test(chunk.text);
    append(last, spaced ? ` ${chunk.text}` : chunk.text, chunk);
  }
  for (const run of runs) tidy(run);
  return runs.filter((run) => run.text !== "");
}

function startRun(chunk: Chunk): Run {
  const { text, x, y, size, bold, italic, font } = chunk;
  return { text, x, end: x + chunk.width, y, size, bold, italic, font, styles: [{ text, bold, italic }] };
}

function append(run: Run, text: string, chunk: Chunk): void {
  run.text += text;
  run.font = chunk.font;
  run.end = Math.max(run.end, chunk.x + chunk.width);
  run.size = Math.max(run.size, chunk.size);
  const last = run.styles.at(-1)!;
  if (last.bold === chunk.bold && last.italic === chunk.italic) last.text += text;
  else run.styles.push({ text, bold: chunk.bold, italic: chunk.italic });
}

function tidy(run: Run): void {
  run.text = run.text.replace(/\s+/g, " ").trim();
  run.styles = run.styles
    .map((style) => ({ ...style, text: style.text.replace(/\s+/g, " ").trim() }))
    .filter((style) => style.text !== "");
  if (run.styles.length === 1) run.styles[0]!.text = run.text;
  run.bold = run.styles.every((style) => style.bold || !/[\p{L}\p{N}]/u.test(style.text));
}

/** `E X P E R I E N C E`, a word set wide, as one word; several keep what little they have between them. */
function unspaced(text: string): string {
  const tokens = text.trim().split(/ +/);
  return tokens.length >= 3 && tokens.every((token) => token.length === 1 && /[\p{L}&]/u.test(token))
    ? tokens.join("")
    : text;
}
