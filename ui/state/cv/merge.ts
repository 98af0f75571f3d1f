import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { same } from "./same.ts";
import { untied } from "./order.ts";

/** A fact that was changed here and in another window; null: removed there, or here. */
export type Clash = { id: Id; mine: Fact | null; theirs: Fact | null };

/**
 * What was changed here on top of what was changed elsewhere, both since `base`. Where both changed one fact, what was
 * typed here stays and the other is told as a clash. The order is the one here; what is new elsewhere follows what it
 * followed there.
 */
export function mergeFacts(
  base: readonly Fact[],
  mine: readonly Fact[],
  theirs: readonly Fact[],
): { facts: readonly Fact[]; clashes: Clash[] } {
  const before = byId(base);
  const here = byId(mine);
  const there = byId(theirs);
  const clashes: Clash[] = [];
  const kept = mine.flatMap((fact): Fact[] => {
    const was = before.get(fact.id);
    const other = there.get(fact.id);
    if (same(fact, was) && was !== undefined) return other === undefined ? [] : [other];
    if (was === undefined ? other !== undefined && !same(other, fact) : !same(other, was) && !same(other, fact))
      clashes.push({ id: fact.id, mine: fact, theirs: other ?? null });
    return [fact];
  });
  for (const [at, fact] of theirs.entries()) {
    if (here.has(fact.id)) continue;
    const was = before.get(fact.id);
    if (was !== undefined) {
      if (!same(was, fact)) clashes.push({ id: fact.id, mine: null, theirs: fact });
      continue;
    }
    const previous = theirs.slice(0, at).findLast((other) => kept.some(({ id }) => id === other.id));
    kept.splice(previous === undefined ? 0 : kept.findIndex(({ id }) => id === previous.id) + 1, 0, fact);
  }
  return { facts: untied(kept), clashes };
}

const byId = (facts: readonly Fact[]) => new Map(facts.map((fact) => [fact.id, fact]));
