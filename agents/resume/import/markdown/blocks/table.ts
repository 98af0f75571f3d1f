import { labelled } from "../labels.ts";
import type { Block, Line } from "./outline.ts";

/** The line under the headings of a table. */
const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/**
 * A table as items: of each row the first cell, with the others below it under the headings of their columns; a row of
 * two as one line, `Databases: SQLite, Redis`. `remarks` is a row of headings that no item says. Null where none begins.
 */
export function tableAt(
  lines: readonly string[],
  at: number,
): { blocks: Block[]; remarks: Line[]; end: number } | null {
  const head = lines[at] ?? "";
  const rule = lines[at + 1] ?? "";
  if (!head.includes("|") || !rule.includes("|") || !RULE.test(rule)) return null;
  let end = at + 2;
  while (end < lines.length && (lines[end] ?? "").includes("|")) end += 1;
  const headings = cellsOf(head);
  // Some write their first row where the headings belong.
  const isRow = headings.some((cell) => /[@\d]|https?:/.test(cell));
  const rows = lines.slice(at + 2, end).map((row, index) => ({ cells: cellsOf(row), line: at + 3 + index }));
  if (isRow) rows.unshift({ cells: headings, line: at + 1 });
  const names = isRow ? [] : headings;
  const asLines = names.length === 2 && !isValue(names[1] ?? "");
  const blocks = rows.flatMap(({ cells, line }) => rowOf(cells, { names, line, asLines }));
  const said = !isRow && (asLines || blocks.length === 0) && names.some((name) => name !== "");
  return { blocks, remarks: said ? [{ text: names.join(" | "), line: at + 1 }] : [], end };
}

/** True for a column that holds one value of what stands in the first; of a list of skills the first is the heading. */
function isValue(heading: string): boolean {
  const name = labelled(heading);
  return name !== null && name !== "keywords";
}

function rowOf(
  cells: string[],
  { names, line, asLines }: { names: string[]; line: number; asLines: boolean },
): Block[] {
  const [first = "", ...rest] = cells;
  if (cells.every((cell) => cell === "")) return [];
  if (asLines || (names.length === 0 && cells.length === 2))
    return [item(rest.length > 0 && first !== "" ? `${first}: ${rest.join(", ")}` : cells.join(""), line)];
  const below = rest.flatMap((cell, index) => {
    const name = names[index + 1] ?? "";
    return cell === "" ? [] : [item(name === "" ? cell : `${name}: ${cell}`, line)];
  });
  if (first !== "") return [item(first, line, below)];
  return below;
}

const item = (text: string, line: number, children: Block[] = []): Block => ({
  kind: "item",
  lines: [{ text, line }],
  children,
});

/** The cells of a row; a bar behind a backslash is one of the text. */
const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));
