import type { Reversal } from "#data/model/application/document.ts";

/** Tells what the gate took back: what stood there, what stands there now (empty: nothing), and why. */
export type Report = (was: string, now: string, because: string) => void;

export function startReport(): { report: Report; reversals: Reversal[] } {
  const reversals: Reversal[] = [];
  return { reversals, report: (was, now, because) => void reversals.push({ was, now, because }) };
}
