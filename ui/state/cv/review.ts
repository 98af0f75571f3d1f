import type { Fact, FactKind, NotUnderstood } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import type { FactChange, ImportReview } from "#data/model/wire/cv.ts";
import { newFact } from "./new-fact.ts";
import { untied } from "./order.ts";

/** Characters by which words are sought in a source: lines break where they like. */
const NEEDLE = 30;

/** What becomes of a line that was not understood; `stays`: it is kept beside the version, and shown. */
export type Placing = { how: "stays" } | { how: "leave" } | { how: "put"; kind: FactKind; of?: Id };
export type Decisions = {
  /** The changes that are taken, by `changeId`. */
  taken: ReadonlySet<Id>;
  /** By the line's place in the list. */
  placed: ReadonlyMap<number, Placing>;
};

export const changeId = ({ before, after }: FactChange): Id => (after ?? before)?.id ?? "";

export type ChangeSort = "new" | "changed" | "gone";
export const sortOf = ({ before, after }: FactChange): ChangeSort =>
  before === null ? "new" : after === null ? "gone" : "changed";

/** At first everything that the file brings is taken, and nothing that it lacks is removed. */
export function firstDecisions({ changes }: ImportReview): Decisions {
  return {
    taken: new Set(changes.filter((change) => sortOf(change) !== "gone").map(changeId)),
    placed: new Map(),
  };
}

/** An achievement comes only with its role: the one it waits for, or null. */
export function waitsFor(change: FactChange, review: ImportReview, present: readonly Fact[], taken: ReadonlySet<Id>) {
  const fact = change.after;
  if (fact?.kind !== "achievement" || present.some(({ id }) => id === fact.of) || taken.has(fact.of)) return null;
  return review.imported.facts.find(({ id }) => id === fact.of) ?? null;
}

/** The facts and the lines beside them that are kept: the CV in force with what was decided. */
export function decided(
  review: ImportReview,
  present: readonly Fact[],
  { taken, placed }: Decisions,
): { facts: Fact[]; notUnderstood: NotUnderstood[] } {
  const changes = new Map(review.changes.map((change) => [changeId(change), change]));
  const kept = present.flatMap((fact): Fact[] => {
    const change = taken.has(fact.id) ? changes.get(fact.id) : undefined;
    if (change === undefined) return [fact];
    return change.after === null ? [] : [change.after];
  });
  const known = new Set(present.map(({ id }) => id));
  const added = review.imported.facts.filter(({ id }) => taken.has(id) && !known.has(id));
  const lines = review.imported.notUnderstood;
  const made = lines.flatMap(({ path, text }, at): Fact[] => {
    const placing = placed.get(at);
    if (placing?.how !== "put") return [];
    return [{ ...newFact(placing.kind, { text, of: placing.of }), origin: { file: review.name, path, quote: text } }];
  });
  const notUnderstood = lines.filter((_, at) => (placed.get(at)?.how ?? "stays") === "stays");
  return { facts: untied([...kept, ...added, ...made]), notUnderstood };
}

/**
 * A few lines of a source around what a fact was read from: by the line that its place names, else by the only line in
 * which its words stand. Null where neither is found; of several lines any might be the wrong one.
 */
export function placeInText(text: string | null, path: string, words = ""): { line: number; lines: string[] } | null {
  const all = text?.split("\n") ?? [];
  const named = /\bpage \d/.test(path) ? 0 : Number(/\bline (\d+)/.exec(path)?.[1] ?? 0);
  const needle = plainLine(words).slice(0, NEEDLE);
  const line = named > 0 ? named : needle.length < 3 ? 0 : onlyLine(all, needle);
  if (line === 0 || line > all.length) return null;
  return { line, lines: all.slice(Math.max(0, line - 2), line + 1) };
}

/** The number of the one line that holds the words; 0 for none and for several. */
function onlyLine(lines: readonly string[], needle: string): number {
  const at = lines.flatMap((line, index) => (plainLine(line).includes(needle) ? [index + 1] : []));
  return at.length === 1 ? (at[0] ?? 0) : 0;
}

const plainLine = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim();
