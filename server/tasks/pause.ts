import type { Fault } from "#data/model/faults.ts";

/** First pause before a failed task is tried again, in ms; doubles with each try. */
const RETRY = 1000;
/** First pause when a site or a limit asks to wait and says no time, in ms; doubles with each wait. */
const WAIT = 30_000;
/** Nobody is made to wait longer than this by a site's word, in ms. */
const LONGEST = 3_600_000;
/** How often a task waits before it counts as failed: a night, about, when no time was said. */
export const MOST_WAITS = 10;

/**
 * Milliseconds until a task may be started again. A `wait` goes by what the site said (`data.retryAfter`, as the HTTP
 * header has it: seconds or a date), else by how often it has waited. `spread` is 0–1, so that many do not come at once.
 */
export function pauseBefore(fault: Fault, done: { tries: number; waits: number }, at: number, spread: number): number {
  const jitter = 0.75 + spread / 2;
  if (fault.next !== "wait") return RETRY * 2 ** Math.max(0, done.tries - 1) * jitter;
  const said = saidPause(fault.data.retryAfter, at);
  return Math.min(said ?? WAIT * 2 ** done.waits * jitter, LONGEST);
}

function saidPause(header: unknown, at: number): number | null {
  if (typeof header !== "string" || header.trim() === "") return null;
  const pause = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - at;
  return Number.isFinite(pause) ? Math.max(pause, 1000) : null;
}
