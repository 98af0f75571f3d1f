import type { Safety } from "#data/model/work/backup.ts";

type Warning = Safety["warnings"][number];

/** What is remembered of a dismissal: the day and the kinds that were seen. */
export function dismissal(warnings: readonly Warning[], day: string): string {
  return [day, ...warnings.map((warning) => warning.kind).toSorted()].join(" ");
}

/**
 * The warnings to show: none on a day on which just these were dismissed. A kind that has come since shows all again.
 * Pure; `day` is a date such as `2026-03-02`.
 */
export function warningsToShow(safety: Safety | null, dismissed: string | null, day: string): readonly Warning[] {
  const warnings = safety?.warnings ?? [];
  const [when, ...seen] = (dismissed ?? "").split(" ");
  return when === day && warnings.every(({ kind }) => seen.includes(kind)) ? [] : warnings;
}

/** Today where the browser is. */
export function today(now: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
