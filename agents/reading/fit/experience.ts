import type { FactOf } from "#data/model/owner/master-cv.ts";

/** Months since the year 0; `to` is the first month that no longer belongs to it. */
export type Span = { from: number; to: number };

function monthOf(date: string, end: boolean): number {
  const [year = "0", month] = date.split("-");
  // A bare year says nothing of its months: it counts from its beginning, and as an end up to its beginning.
  return Number(year) * 12 + (month === undefined ? 0 : Number(month) - 1 + (end ? 1 : 0));
}

/** The time of a role; null without a start, and for what starts in the future or ends before it starts. */
export function spanOf(role: FactOf<"role">, now: Date): Span | null {
  if (role.start === undefined) return null;
  const today = now.getUTCFullYear() * 12 + now.getUTCMonth() + 1;
  const from = monthOf(role.start, false);
  const to = role.end === undefined ? today : Math.min(today, monthOf(role.end, true));
  // The same bare year twice still is some time of that year.
  return to > from ? { from, to } : to === from && from < today ? { from, to: from + 1 } : null;
}

/** Years that spans cover together; what overlaps counts once. Rounded down to a tenth. */
export function yearsOf(spans: readonly Span[]): number {
  let months = 0;
  let reached = -Infinity;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    months += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return Math.floor((months / 12) * 10) / 10;
}
