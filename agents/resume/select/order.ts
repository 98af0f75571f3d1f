import type { Fact, FactKind, FactOf } from "#data/model/owner/master-cv.ts";
import type { PartialDate } from "#data/model/schema.ts";
import { type RelevanceMap, scoreOf } from "./relevance.ts";

export function ofKind<K extends FactKind>(facts: readonly Fact[], kind: K): FactOf<K>[] {
  return facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}

/** Newest first: what goes on, then by end, then by start; what has no dates keeps the file's order at the end. */
export function newestFirst<T extends { start?: PartialDate; end?: PartialDate; date?: PartialDate }>(
  facts: readonly T[],
): T[] {
  const end = ({ start, end: until, date }: T) => until ?? date ?? (start ? "9999" : "0000");
  return facts.toSorted((a, b) => compare(end(b), end(a)) || compare(b.start ?? "", a.start ?? ""));
}

/** Most relevant first; equals keep the owner's order. */
export function bestFirst<T extends Fact>(facts: readonly T[], relevance: RelevanceMap): T[] {
  return facts.toSorted((a, b) => scoreOf(relevance, b.id) - scoreOf(relevance, a.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
