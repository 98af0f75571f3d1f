import type { Instant } from "#data/model/schema.ts";
import { madeAtOf } from "./archive-name.ts";

export type Keep = { keepDaily: number; keepWeekly: number; keepMonthly: number };

/** An archive by its name. `byHand`: somebody asked for it, and will look for it. */
export type Kept = { name: string; byHand: boolean };

const DAY = 86_400_000;

/**
 * Which archives may go: of each of the last days, weeks and months that hold any, the newest is kept. What was made by
 * hand is kept beside them for as many days, as many of it at most. The newest of all always stays, and so does everything
 * whose name is not ours, or tells of a time that is still to come: a clock that was wrong crowds nothing out.
 */
export function dispensable(
  archives: readonly Kept[],
  { keepDaily, keepWeekly, keepMonthly }: Keep,
  now: Instant,
): string[] {
  const ours = archives
    .flatMap(({ name, byHand }) => {
      const at = madeAtOf(name);
      return at === null || at > now ? [] : [{ name, at, byHand }];
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
  const since = new Date(Date.parse(now) - keepDaily * DAY).toISOString();
  const asked = ours.filter(({ at, byHand }) => byHand && at > since);
  for (const { name } of asked.slice(0, keepDaily)) kept.add(name);
  return ours.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
}

/** Whether somebody asked for it. */
export const isByHand = ({ cause }: { cause: string }): boolean => cause === "button" || cause === "command";
