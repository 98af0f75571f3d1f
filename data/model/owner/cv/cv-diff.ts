import { canonicalJson } from "../../canonical.ts";
import type { Id } from "../../schema.ts";
import type { FactChange } from "../../wire/cv.ts";
import type { Fact } from "../master-cv.ts";

/** Where a fact was read is no part of what it says. */
const BESIDE: ReadonlySet<string> = new Set(["id", "origin"]);

/**
 * What differs between two versions, fact by fact: changed and new ones in the order of the later one, then those that
 * are gone. A fact that only stands elsewhere in its list differs in the field `order`.
 */
export function changesBetween(before: readonly Fact[], after: readonly Fact[]): FactChange[] {
  const earlier = new Map(before.map((fact) => [fact.id, fact]));
  const later = new Set(after.map(({ id }) => id));
  const moved = movedBetween(before, after);
  const kept = after.flatMap((fact): FactChange[] => {
    const known = earlier.get(fact.id);
    if (known === undefined) return [{ before: null, after: fact, fields: [] }];
    const fields = [...fieldsBetween(known, fact), ...(moved.has(fact.id) ? ["order"] : [])];
    return fields.length === 0 ? [] : [{ before: known, after: fact, fields }];
  });
  const gone = before.filter(({ id }) => !later.has(id));
  return [...kept, ...gone.map((fact) => ({ before: fact, after: null, fields: [] }))];
}

/** The members in which two facts differ. */
export function fieldsBetween(a: Fact, b: Fact): string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)].filter((name) => !BESIDE.has(name)));
  const [left, right]: Record<string, unknown>[] = [a, b];
  return [...names].filter((name) => canonicalJson(left?.[name]) !== canonicalJson(right?.[name]));
}

/** The fewest facts that must be moved within their lists to get from one order to the other. */
function movedBetween(before: readonly Fact[], after: readonly Fact[]): Set<Id> {
  const place = new Map(before.map((fact, index) => [fact.id, { index, list: listOf(fact) }]));
  const lists = new Map<string, { id: Id; index: number }[]>();
  for (const fact of after) {
    const known = place.get(fact.id);
    const list = listOf(fact);
    if (known === undefined || known.list !== list) continue;
    const row = lists.get(list) ?? [];
    row.push({ id: fact.id, index: known.index });
    lists.set(list, row);
  }
  return new Set([...lists.values()].flatMap((row) => outOfOrder(row).map(({ id }) => id)));
}

const listOf = (fact: Fact) => (fact.kind === "achievement" ? `achievement ${fact.of}` : fact.kind);

/** What is not in the longest run that already rises. */
function outOfOrder<T extends { index: number }>(row: readonly T[]): T[] {
  /** For each length, where the run of that length ends that ends lowest. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [at, { index }] of row.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((row[ends[middle] ?? 0]?.index ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    previous[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const rising = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) rising.add(at);
  return row.filter((_, at) => !rising.has(at));
}
