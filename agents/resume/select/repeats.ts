import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { ofKind } from "./order.ts";

/**
 * The facts without those that say again what an earlier one says, as two imports of one CV leave them: a position,
 * degree or certificate with the same names and no other dates, below which nothing stands that is not told above.
 */
export function withoutRepeats(facts: readonly Fact[]): readonly Fact[] {
  const done = new Map<Id, Set<string>>();
  for (const { of, text } of ofKind(facts, "achievement")) done.set(of, (done.get(of) ?? new Set()).add(text));
  const kept: Fact[] = [];
  const gone = new Set<Id>();
  const seen = new Map<string, Fact[]>();
  // A dated one stands for one without dates.
  const dated = facts.toSorted((a, b) => Number(isUndated(a)) - Number(isUndated(b)));
  for (const fact of dated) {
    const name = nameOf(fact);
    if (name === null) continue;
    const others = seen.get(name) ?? [];
    const texts = done.get(fact.id) ?? new Set();
    const isTold = (other: Fact) => isSameTime(fact, other) && texts.isSubsetOf(done.get(other.id) ?? new Set());
    if (others.some(isTold)) gone.add(fact.id);
    else seen.set(name, [...others, fact]);
  }
  if (gone.size === 0) return facts;
  for (const fact of facts) if (!gone.has(fact.id) && !("of" in fact && gone.has(fact.of))) kept.push(fact);
  return kept;
}

type Dated = FactOf<"role"> | FactOf<"education"> | FactOf<"certificate">;
const isDated = (fact: Fact): fact is Dated =>
  fact.kind === "role" || fact.kind === "education" || fact.kind === "certificate";

function nameOf(fact: Fact): string | null {
  if (!isDated(fact)) return null;
  const { id: _id, origin: _origin, ...said } = fact;
  const names = Object.entries(said).filter(([key]) => key !== "start" && key !== "end" && key !== "date");
  return JSON.stringify(names.toSorted(([a], [b]) => a.localeCompare(b))).toLowerCase();
}

function timesOf(fact: Fact): (string | undefined)[] {
  if (!isDated(fact)) return [];
  return fact.kind === "certificate" ? [fact.date] : [fact.start, fact.end];
}

const isUndated = (fact: Fact): boolean => timesOf(fact).every((time) => time === undefined);

function isSameTime(fact: Fact, other: Fact): boolean {
  return isUndated(fact) || timesOf(fact).join() === timesOf(other).join();
}
