import { hashOf } from "#data/model/canonical.ts";
import type { Fact, FactKind, ImportedCv } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { tooLarge } from "./files/refuse.ts";
import { withProofs } from "./proofs.ts";

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** A fact before it has an id and an origin. */
export type NewFact = Without<Fact, "id" | "origin">;

/** What an import has found so far. */
export type Findings = {
  /**
   * Adds a fact and returns its id. `key` is what makes it the same fact at the next import of the same content:
   * ids come from it and the kind, so that a moved or re-exported entry keeps its id.
   */
  add(fact: NewFact, key: readonly unknown[], path: string): Id;
  /** Says what could not be placed; an object or list is told by its leaves. */
  note(path: string, value: unknown): void;
  /** Says a whole that no leaf of which concerns the owner, e.g. a layout, as one line of JSON. */
  noteWhole(path: string, value: unknown): void;
  /** The owner should look at the facts that `read` adds, and why. */
  doubting(because: string, read: () => void): void;
  doubt(factId: Id, because: string): void;
  result(): ImportedCv;
};

/** A long career has some three hundred facts; what is stored holds no more than this. */
const MOST_FACTS = 5000;
const MOST_NOTES = 50_000;

/** Starts an import. `add` and `note` throw `cv_too_large` beyond any measure of a CV. */
export function startFindings(file: string): Findings {
  const facts: Fact[] = [];
  const notUnderstood: ImportedCv["notUnderstood"] = [];
  const doubts: NonNullable<ImportedCv["doubts"]> = [];
  const used = new Set<Id>();

  /** How many facts there are of a key: the next of many that are the same is found at once. */
  const copies = new Map<string, number>();

  const idFor = (kind: FactKind, key: readonly unknown[]): Id => {
    const same = hashOf([kind, key]);
    for (let copy = copies.get(same) ?? 0; ; copy++) {
      copies.set(same, copy + 1);
      const id = `fact_${hashOf([kind, key, copy]).slice(0, 16)}`;
      if (used.has(id)) continue;
      used.add(id);
      return id;
    }
  };

  return {
    add(fact, key, path) {
      if (facts.length >= MOST_FACTS) throw tooLarge(file, facts.length + 1, MOST_FACTS, "facts or more");
      const id = idFor(fact.kind, key);
      facts.push({ ...present(fact), id, origin: { file, path } } as Fact);
      return id;
    },
    note(path, value) {
      for (const leaf of leavesOf(path, value)) notUnderstood.push(leaf);
      if (notUnderstood.length > MOST_NOTES)
        throw tooLarge(file, notUnderstood.length, MOST_NOTES, "values that mean nothing here");
    },
    noteWhole(path, value) {
      if (leavesOf(path, value).length > 0)
        notUnderstood.push({ path, text: typeof value === "string" ? value : JSON.stringify(value) });
    },
    doubting(because, read) {
      const before = facts.length;
      read();
      for (const fact of facts.slice(before)) doubts.push({ factId: fact.id, because });
    },
    doubt: (factId, because) => void doubts.push({ factId, because }),
    result: () => ({ facts: withProofs(facts), notUnderstood, ...(doubts.length > 0 && { doubts }) }),
  };
}

/** Without the members that are undefined: an absent fact is absent. */
function present(fact: NewFact): Partial<NewFact> {
  return Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== undefined));
}

/** The values of a JSON value that say something, each with its path, in the file's order. */
export function leavesOf(path: string, value: unknown): { path: string; text: string }[] {
  const leaves: { path: string; text: string }[] = [];
  const open: { path: string; value: unknown }[] = [{ path, value }];
  for (let at = open.pop(); at; at = open.pop()) {
    const { path: here, value: item } = at;
    if (item === null || item === undefined) continue;
    if (Array.isArray(item)) {
      for (let index = item.length - 1; index >= 0; index--)
        open.push({ path: `${here}[${index}]`, value: item[index] });
    } else if (typeof item === "object") {
      for (const [key, member] of Object.entries(item).toReversed())
        open.push({ path: join(here, key), value: member });
    } else {
      const text = (typeof item === "string" ? item : JSON.stringify(item)).trim();
      if (text !== "") leaves.push({ path: here, text });
    }
  }
  return leaves;
}

export function join(path: string, key: string): string {
  const step = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key) ? key : JSON.stringify(key);
  return path === "" ? step : `${path}.${step}`;
}
