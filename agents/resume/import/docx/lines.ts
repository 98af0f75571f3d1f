import { cleanText, type LinePart, type SourceLine } from "../prose/source-line.ts";
import { sectionsOf } from "../prose/headings.ts";
import type { Paragraph, TextRun } from "./read-document.ts";

/** Lengths in Word are twentieths of a point; one em of usual text is about 220 of them. */
const EM = 220;
const LINE = 260;

/** The lines of a Word file. A table is read row by row, unless its columns have headings of their own. */
export function linesOfParagraphs(paragraphs: readonly Paragraph[]): SourceLine[] {
  const body = usualSize(paragraphs);
  const lines: SourceLine[] = [];
  let after = 0;
  let number = 0;
  for (const group of grouped(paragraphs)) {
    for (const [flow, cells] of group.entries()) {
      const rows = joinRows(cells);
      for (const row of rows) {
        const first = row[0]!;
        number += 1;
        const texts = row.map((paragraph) => splitRuns(paragraph.runs));
        const height = Math.max(...texts.map((one) => one.length));
        if (texts.every((one) => one.every((runs) => runs.every((run) => run.text.trim() === "")))) {
          after += LINE;
          continue;
        }
        for (let at = 0; at < height; at++) {
          const parts = texts.flatMap((one, column) => partsOf(one[at] ?? [], column));
          const gap = at > 0 ? 0 : Math.max(after, first.before) / LINE;
          if (parts.length === 0) continue;
          lines.push(
            lineOf(
              parts,
              row,
              texts.flatMap((one) => one[at] ?? []),
              { number, gap, body, flow: first.box * 100 + flow, first: at === 0 },
            ),
          );
        }
        after = first.after;
      }
    }
  }
  return lines;
}

type Told = { number: number; gap: number; body: number; flow: number; first: boolean };

function lineOf(parts: LinePart[], row: readonly Paragraph[], runs: readonly TextRun[], told: Told): SourceLine {
  const first = row[0]!;
  const written = runs.filter((run) => run.text.trim() !== "");
  const size = Math.max(...written.map((run) => run.size), 1) / told.body;
  const heading = first.style.heading && row.length === 1;
  return {
    text: parts.map((part) => part.text).join(" "),
    parts,
    place: `paragraph ${told.number}`,
    gap: told.gap,
    indent: first.left / EM,
    size,
    bold: written.every((run) => run.bold),
    heading,
    item: told.first && first.item && !heading && row.length === 1,
    full: false,
    flow: told.flow,
  };
}

function usualSize(paragraphs: readonly Paragraph[]): number {
  const weights = new Map<number, number>();
  for (const run of paragraphs.flatMap((paragraph) => paragraph.runs))
    weights.set(run.size, (weights.get(run.size) ?? 0) + run.text.length);
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 22;
}

/** Parts what follows one another: plain paragraphs and tables; a table of columns gives one list for each of them. */
function grouped(paragraphs: readonly Paragraph[]): Paragraph[][][] {
  const groups: Paragraph[][][] = [];
  let at = 0;
  while (at < paragraphs.length) {
    const table = paragraphs[at]!.cell?.table;
    let end = at;
    while (
      end < paragraphs.length &&
      paragraphs[end]!.cell?.table === table &&
      paragraphs[end]!.box === paragraphs[at]!.box
    )
      end += 1;
    const here = paragraphs.slice(at, end);
    groups.push(table === undefined ? [here] : columnsOf(here));
    at = end;
  }
  return groups;
}

function columnsOf(cells: readonly Paragraph[]): Paragraph[][] {
  const columns = new Map<number, Paragraph[]>();
  for (const paragraph of cells) {
    const column = paragraph.cell?.column ?? 0;
    columns.set(column, [...(columns.get(column) ?? []), paragraph]);
  }
  const headed = [...columns.values()].filter((column) =>
    column.some((paragraph) => sectionsOf(textOf(paragraph)).length > 0),
  );
  const tall = [...columns.values()].filter((column) => column.length >= 4);
  const rows = new Set(cells.map((paragraph) => paragraph.cell?.row)).size;
  const layout =
    columns.size > 1 &&
    columns.size <= 3 &&
    ((headed.length > 1 && cells.length > rows * columns.size * 1.6) ||
      (headed.length > 0 && tall.length > 1 && rows <= 3));
  if (!layout) return [[...cells]];
  return [...columns.entries()]
    .toSorted((a, b) => a[0] - b[0])
    .map(([, column]) => column.map((paragraph) => ({ ...paragraph, cell: null })));
}

const textOf = (paragraph: Paragraph) => cleanText(paragraph.runs.map((run) => run.text).join("")).trim();

/** Cells of one row that stand beside each other make one line each; a tall cell's further paragraphs follow. */
function joinRows(cells: readonly Paragraph[]): Paragraph[][] {
  const rows: Paragraph[][] = [];
  let at = 0;
  while (at < cells.length) {
    const row = cells[at]!.cell;
    if (row === null) {
      rows.push([cells[at]!]);
      at += 1;
      continue;
    }
    let end = at;
    while (end < cells.length && cells[end]!.cell?.row === row.row && cells[end]!.cell?.table === row.table) end += 1;
    const columns = new Map<number, Paragraph[]>();
    for (const paragraph of cells.slice(at, end)) {
      if (textOf(paragraph) === "") continue;
      const column = paragraph.cell?.column ?? 0;
      columns.set(column, [...(columns.get(column) ?? []), paragraph]);
    }
    const stacks = [...columns.values()];
    for (let level = 0; level < Math.max(0, ...stacks.map((stack) => stack.length)); level++) {
      const beside = stacks.flatMap((stack): Paragraph[] => stack.slice(level, level + 1));
      // Bullets beside a cell's second line are lines of their own.
      const items = beside.filter((paragraph) => paragraph.item || paragraph.style.heading);
      if (items.length > 0 && beside.length > 1) rows.push(...beside.map((paragraph) => [paragraph]));
      else if (beside.length > 0) rows.push(beside);
    }
    at = end;
  }
  return rows;
}

/** A paragraph's runs, parted at its line breaks. */
function splitRuns(runs: readonly TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [[]];
  for (const run of runs) {
    for (const [at, text] of run.text.split("\n").entries()) {
      if (at > 0) lines.push([]);
      if (text !== "") lines.at(-1)!.push({ ...run, text });
    }
  }
  return lines;
}

function partsOf(runs: readonly TextRun[], column: number): LinePart[] {
  const parts: LinePart[] = [];
  let wide = column > 0;
  for (const run of runs) {
    for (const [at, chunk] of cleanText(run.text)
      .split(/\t+| {4,}/)
      .entries()) {
      if (at > 0) wide = true;
      const last = parts.at(-1);
      if (chunk.trim() === "") {
        if (last && chunk !== "" && !wide) last.text += " ";
        continue;
      }
      if (last && !wide && last.bold === run.bold && last.italic === run.italic) last.text += chunk;
      else if (last && !wide && !/\s$/.test(last.text) && !/^\s/.test(chunk)) last.text += chunk;
      else
        parts.push({ text: chunk, bold: run.bold, italic: run.italic, wide: wide && (parts.length > 0 || column > 0) });
      wide = false;
    }
  }
  return parts
    .map((part) => ({ ...part, text: part.text.replace(/\s+/g, " ").trim() }))
    .filter((part) => part.text !== "");
}
