import type { Fact, FactKind, FactOf } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";

export function ofKind<K extends FactKind>(facts: readonly Fact[], kind: K): FactOf<K>[] {
  return facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}

/** What was done in a role, project or degree. */
export function achievementsOf(facts: readonly Fact[], of: Id): FactOf<"achievement">[] {
  return ofKind(facts, "achievement").filter((achievement) => achievement.of === of);
}

/** An object without the members that say nothing. */
export function present<T extends object>(members: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Partial<T>;
}

/** Things by a key, in the order in which the keys first come. */
export function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
