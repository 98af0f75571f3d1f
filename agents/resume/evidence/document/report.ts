import type { Reversal } from "#data/model/application/document.ts";
import type { ClaimCheck } from "#data/model/application/studio.ts";
import type { Id } from "#data/model/schema.ts";

/** What the gate took back: what stood where, what stands there now (empty: nothing), and why. */
export type TakenBack = {
  /** Where it stands in the document, e.g. `sections[2].entries[0].bullets[1]`. */
  path: string;
  was: string;
  now: string;
  because: string;
  factIds?: readonly Id[];
};

export type Report = (taken: TakenBack) => void;

export type Reports = { report: Report; taken: TakenBack[] };

export function startReport(): Reports {
  const taken: TakenBack[] = [];
  return { taken, report: (each) => void taken.push(each) };
}

export function asReversal({ was, now, because, factIds }: TakenBack): Reversal {
  return { was, now, because, ...(factIds && { factIds: [...factIds] }) };
}

export function asCheck({ path, was, now, because }: TakenBack): ClaimCheck {
  return { path, text: was, because, own: now };
}
