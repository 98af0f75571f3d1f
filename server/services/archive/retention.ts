import type { Instant } from "#data/model/schema.ts";
import { madeAtOf } from "./archive-name.ts";

export type Keep = { keepDaily: number; keepWeekly: number; keepMonthly: number };

const DAY = 86_400_000;

/**
 * Which archives may go: of each of the last days, weeks and months that hold any, the newest is kept. The newest of
 * all always stays, and so does everything whose name is not ours.
 */
export function dispensable(names: readonly string[], { keepDaily, keepWeekly, keepMonthly }: Keep): string[] {
  const ours = names
    .flatMap((name) => {
      const at = madeAtOf(name);
      return at === null ? [] : [{ name, at }];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  const kept = new Set(ours.slice(0, 1).map(({ name }) => name));
  const keep = (most: number, spanOf: (at: Instant) => string | number) => {
    const spans = new Set<string | number>();
    for (const { name, at } of ours) {
      const span = spanOf(at);
      if (spans.has(span)) continue;
      if (spans.size >= most) return;
      spans.add(span);
      kept.add(name);
    }
  };
  keep(keepDaily, (at) => at.slice(0, 10));
  // The first day that computers count was a Thursday; weeks begin on Monday.
  keep(keepWeekly, (at) => Math.floor((Date.parse(at) / DAY + 3) / 7));
  keep(keepMonthly, (at) => at.slice(0, 7));
  return ours.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
}
