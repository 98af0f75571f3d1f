import { newId } from "#data/model/ids.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";

/**
 * Gives facts whose id begins with `new_` one of their own, also where others name them. The same `new_` id leads to the
 * same one again while that is free: who did not hear the answer finds their own fact.
 */
export function withOwnIds(facts: readonly Fact[], taken: ReadonlySet<Id>): { facts: Fact[]; ids: Record<string, Id> } {
  const ids: Record<string, Id> = {};
  const used = new Set([...taken, ...facts.map(({ id }) => id)]);
  for (const { id } of facts) {
    if (!id.startsWith("new_")) continue;
    const same = id.replace("new_", "fact_");
    const own = same.length < 16 || used.has(same) ? newId("fact") : same;
    used.add(own);
    ids[id] = own;
  }
  const name = (id: Id) => ids[id] ?? id;
  return {
    ids,
    facts: facts.map((fact): Fact => {
      const named = { ...fact, id: name(fact.id) };
      if (named.kind === "achievement") return { ...named, of: name(named.of) };
      if (named.kind !== "skill" || named.provedBy === undefined) return named;
      return { ...named, provedBy: named.provedBy.map(name) };
    }),
  };
}
