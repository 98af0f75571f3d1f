import { wordsOf } from "./words.ts";
import type { Id } from "../../schema.ts";
import type { Fact, ImportedCv } from "../master-cv.ts";

/** Of two texts of which one is the other's new wording, at least this share of words is in both. */
const SAME_TEXT = 0.6;

/**
 * An import whose facts carry the ids of the same facts of a CV that is there already: documents cite facts by id. What
 * is the same is told by id, else by what a fact is known by (a role by employer, title and beginning), else by wording.
 */
export function alignFacts(imported: ImportedCv, present: readonly Fact[]): ImportedCv {
  const free = new Map(present.map((fact) => [fact.id, fact]));
  const ids = new Map<Id, Id>();
  const pair = (fact: Fact, known: Fact) => {
    ids.set(fact.id, known.id);
    free.delete(known.id);
  };
  const isPart = (fact: Fact) => fact.kind === "achievement";
  const sameKey = (fact: Fact) => find(free, fact, (known) => keyOf(known) === keyOf(fact));
  const rounds: ((fact: Fact) => Fact | undefined)[] = [
    (fact) => (free.get(fact.id)?.kind === fact.kind ? free.get(fact.id) : undefined),
    (fact) => (isPart(fact) ? undefined : sameKey(fact)),
    (fact) => find(free, fact, (known) => looseKeyOf(known) !== null && looseKeyOf(known) === looseKeyOf(fact)),
    // What belongs to a role is sought under that role first: two may say the same.
    (fact) => find(free, fact, (known) => isUnder(fact, known, ids) && keyOf(known) === keyOf(fact)),
    (fact) => closest(free, fact, ids),
    sameKey,
  ];
  for (const round of rounds) {
    for (const fact of imported.facts) {
      if (ids.has(fact.id)) continue;
      const known = round(fact);
      if (known !== undefined) pair(fact, known);
    }
  }
  return renamed(imported, ids, present);
}

function find(free: ReadonlyMap<Id, Fact>, fact: Fact, same: (known: Fact) => boolean): Fact | undefined {
  for (const known of free.values()) if (known.kind === fact.kind && same(known)) return known;
  return undefined;
}

const plain = (...texts: (string | undefined)[]) => texts.map((text) => wordsOf(text ?? "").join(" ")).join("|");

/** What a fact is known by; equal keys mean the same fact. */
function keyOf(fact: Fact): string {
  switch (fact.kind) {
    case "identity":
      return "";
    case "role":
      return plain(fact.employer, fact.title, fact.start);
    case "education":
      return plain(fact.institution, fact.degree, fact.area);
    case "link":
      return fact.url.toLowerCase();
    case "award":
      return plain(fact.title, fact.awarder);
    case "summary":
    case "achievement":
    case "statement":
      return plain(fact.text);
    default:
      return plain(fact.name);
  }
}

/** The same with less said; null where less would be too little. */
function looseKeyOf(fact: Fact): string | null {
  if (fact.kind === "role") return plain(fact.employer, fact.start?.slice(0, 4));
  if (fact.kind === "education") return plain(fact.institution);
  return fact.kind === "link" ? plain(fact.network) : null;
}

function isUnder(fact: Fact, known: Fact, ids: ReadonlyMap<Id, Id>): boolean {
  return fact.kind === "achievement" && known.kind === "achievement" && ids.get(fact.of) === known.of;
}

/** The text that was most likely reworded: one under the same role, with most words in common. */
function closest(free: ReadonlyMap<Id, Fact>, fact: Fact, ids: ReadonlyMap<Id, Id>): Fact | undefined {
  if (fact.kind !== "achievement" && fact.kind !== "summary" && fact.kind !== "statement") return undefined;
  let best: { known: Fact; share: number } | undefined;
  for (const known of free.values()) {
    if (known.kind !== fact.kind) continue;
    if (fact.kind === "achievement" && !isUnder(fact, known, ids)) continue;
    const share = shared(wordsOf(fact.text), wordsOf(known.text));
    if (share >= SAME_TEXT && share > (best?.share ?? 0)) best = { known, share };
  }
  return best?.known;
}

function shared(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)];
  return (2 * left.intersection(right).size) / (left.size + right.size || 1);
}

function renamed(imported: ImportedCv, ids: ReadonlyMap<Id, Id>, present: readonly Fact[]): ImportedCv {
  // An id that stays as it came must not be one of the CV's own for something else.
  const taken = new Set([...present.map(({ id }) => id), ...imported.facts.map(({ id }) => id), ...ids.values()]);
  const names = new Map(ids);
  for (const { id } of imported.facts) {
    if (names.has(id)) continue;
    let name = id;
    if (present.some((known) => known.id === id))
      for (let copy = 2; taken.has(name); copy++) name = `${id.slice(0, 36)}z${copy}`;
    taken.add(name);
    names.set(id, name);
  }
  const name = (id: Id) => names.get(id) ?? id;
  return {
    ...imported,
    facts: imported.facts.map((fact): Fact => {
      const own = { ...fact, id: name(fact.id) };
      if (own.kind === "achievement") return { ...own, of: name(own.of) };
      return own.kind === "skill" && own.provedBy !== undefined ? { ...own, provedBy: own.provedBy.map(name) } : own;
    }),
    ...(imported.doubts === undefined
      ? {}
      : { doubts: imported.doubts.map((doubt) => ({ ...doubt, factId: name(doubt.factId) })) }),
  };
}

/** An aligned import in which a fact keeps what is known of it and the file does not speak of. */
export function completedFacts(imported: ImportedCv, present: readonly Fact[]): ImportedCv {
  const known = new Map(present.map((fact) => [fact.id, fact]));
  return {
    ...imported,
    facts: imported.facts.map((fact): Fact => {
      const before = known.get(fact.id);
      if (before?.kind !== fact.kind) return fact;
      const kept: Record<string, unknown> = { ...before };
      // What has begun and has no end goes on; an end of before would end it.
      if ("start" in fact) delete kept.end;
      for (const [name, value] of Object.entries(fact)) {
        const both = isPlain(value) && isPlain(kept[name]) && name !== "origin";
        if (name === "provedBy")
          kept[name] = [...new Set([...((kept[name] as Id[] | undefined) ?? []), ...(value as Id[])])];
        else kept[name] = both ? { ...(kept[name] as object), ...(value as object) } : value;
      }
      return kept as Fact;
    }),
  };
}

const isPlain = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
