import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";

/** What was taken out, so that it can be put back where it was. */
export type Removed = { before: readonly Fact[]; ids: ReadonlySet<Id>; fact: Fact };

/** The list a fact stands in: all of its kind, the achievements of one role, the skills of one group. */
export function listOf(fact: Fact): string {
  if (fact.kind === "achievement") return `achievement ${fact.of}`;
  return fact.kind === "skill" ? `skill ${fact.group?.trim() ?? ""}` : fact.kind;
}

/** The facts of a kind by their lists, in the order in which the lists begin. */
export function listsOf(facts: readonly Fact[], kind: Fact["kind"]): Fact[][] {
  return [
    ...Map.groupBy(
      facts.filter((fact) => fact.kind === kind),
      listOf,
    ).values(),
  ];
}

export function siblingsOf(facts: readonly Fact[], fact: Fact): Fact[] {
  return facts.filter((other) => listOf(other) === listOf(fact));
}

/** The facts with one at another place of its list; all other lists stay as they are. */
export function movedTo(facts: readonly Fact[], id: Id, place: number): readonly Fact[] {
  const fact = facts.find((other) => other.id === id);
  if (fact === undefined) return facts;
  const row = siblingsOf(facts, fact);
  const from = row.indexOf(fact);
  const to = Math.max(0, Math.min(row.length - 1, place));
  if (from === to) return facts;
  row.splice(to, 0, ...row.splice(from, 1));
  let next = 0;
  return facts.map((other) => (listOf(other) === listOf(fact) ? (row[next++] ?? other) : other));
}

/** Without a fact, what belongs to it, and what names it as a proof. */
export function without(facts: readonly Fact[], id: Id): { facts: readonly Fact[]; removed: Removed | null } {
  const fact = facts.find((other) => other.id === id);
  if (fact === undefined) return { facts, removed: null };
  const ids = new Set([
    id,
    ...facts.flatMap((other) => (other.kind === "achievement" && other.of === id ? [other.id] : [])),
  ]);
  return { facts: untied(facts.filter((other) => !ids.has(other.id))), removed: { before: facts, ids, fact } };
}

/** Puts back what was taken out, beside what stood before it then; proofs that named it name it again. */
export function putBack(facts: readonly Fact[], { before, ids }: Removed): readonly Fact[] {
  const out: Fact[] = [...facts];
  for (const [at, fact] of before.entries()) {
    if (!ids.has(fact.id) || out.some((other) => other.id === fact.id)) continue;
    const previous = before.slice(0, at).findLast((other) => out.some((present) => present.id === other.id));
    out.splice(previous === undefined ? 0 : out.findIndex((other) => other.id === previous.id) + 1, 0, fact);
  }
  const present = new Set(out.map(({ id }) => id));
  return out.map((fact) => {
    if (fact.kind !== "skill") return fact;
    const then = before.find((other) => other.id === fact.id);
    const lost = then?.kind === "skill" ? (then.provedBy ?? []).filter((id) => ids.has(id) && present.has(id)) : [];
    const proofs = [...new Set([...(fact.provedBy ?? []), ...lost])];
    return lost.length === 0 ? fact : { ...fact, provedBy: proofs };
  });
}

/** Without achievements of nothing and proofs that are not there. */
export function untied(facts: readonly Fact[]): Fact[] {
  const ids = new Set(facts.map(({ id }) => id));
  return facts.flatMap((fact): Fact[] => {
    if (fact.kind === "achievement" && !ids.has(fact.of)) return [];
    if (fact.kind !== "skill" || fact.provedBy?.every((id) => ids.has(id)) !== false) return [fact];
    return [{ ...fact, provedBy: fact.provedBy.filter((id) => ids.has(id)) }];
  });
}
