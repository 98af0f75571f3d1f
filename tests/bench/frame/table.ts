import type { Figure } from "./bench.ts";

const VERDICT = new Map<boolean | null, string>([
  [true, "met"],
  [false, "missed"],
  [null, ""],
]);

/** The figures for a reader: aligned columns, the verdict in words. */
export function table(name: string, figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.id,
    figure.value === null ? "–" : spellNumber(figure.value),
    figure.unit,
    figure.goal ?? "",
    VERDICT.get(figure.met) ?? "",
    [figure.beside, figure.met === null ? figure.measured : undefined].filter(Boolean).join("; "),
  ]);
  const head = ["figure", "value", "unit", "goal", "", "beside"];
  const widths = head.map((title, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? title).length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  return [name, "", line(head), line(widths.map((width) => "─".repeat(width))), ...rows.map(line), ""].join("\n");
}

/** Three significant digits, and all digits of a large whole number. */
export function spellNumber(value: number): string {
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
