import { wordsOf } from "./words.ts";
import type { Id } from "../../schema.ts";
import type { Fact, ImportedCv } from "../master-cv.ts";

/** Of two texts of which one is the other's new wording, at least this share of words is in both. */
const SAME_TEXT = 0.6;
/** Texts of one role that are compared word by word; nobody has as many. */
const MOST_COMPARED = 200;

/**
 * An import whose facts carry the ids of the same facts of a CV that is there already: documents cite facts by id. What
 * is the same is told by id, else by what a fact is known by (a role by employer, title and beginning), else by wording.
 */
export function alignFacts(imported: ImportedCv, present: readonly Fact[]): ImportedCv {
  const shelf = new Shelf(present);
  const ids = new Map<Id, Id>();
  const ownerOf = (fact: Fact) => (fact.kind === "achievement" ? (ids.get(fact.of) ?? null) : null);
  const sameKey = (fact: Fact) => shelf.free(keyOf(fact));
  const rounds: ((fact: Fact) => Fact | undefined)[] = [
    (fact) => shelf.byId(fact),
    (fact) => (fact.kind === "achievement" ? undefined : sameKey(fact)),
    (fact) => shelf.free(looseKeyOf(fact)),
    // What belongs to a role is sought under that role first: two may say the same.
    (fact) => shelf.free(keyUnder(ownerOf(fact), fact)),
    (fact) => shelf.closest(fact, ownerOf(fact)),
    sameKey,
  ];
  for (const round of rounds) {
    for (const fact of imported.facts) {
      if (ids.has(fact.id)) continue;
      const known = round(fact);
      if (known === undefined) continue;
      ids.set(fact.id, known.id);
      shelf.take(known);
    }
  }
  return renamed(imported, ids, present);
}

/** The facts of a CV by what they are known by; each is given away once. */
class Shelf {
  readonly #left: Map<Id, Fact>;
  readonly #byKey = new Map<string, Fact[]>();
  readonly #siblings = new Map<string, Fact[]>();
  readonly #words = new Map<Id, ReadonlySet<string>>();

  constructor(present: readonly Fact[]) {
    this.#left = new Map(present.map((fact) => [fact.id, fact]));
    const put = (map: Map<string, Fact[]>, key: string | null, fact: Fact) => {
      if (key === null) return;
      const row = map.get(key);
      if (row) row.push(fact);
      else map.set(key, [fact]);
    };
    for (const fact of present) {
      const owner = fact.kind === "achievement" ? fact.of : null;
      for (const key of [keyOf(fact), looseKeyOf(fact), keyUnder(owner, fact)]) put(this.#byKey, key, fact);
      if ("text" in fact) put(this.#siblings, siblingsKey(fact, owner), fact);
    }
  }

  take({ id }: Fact): void {
    this.#left.delete(id);
  }

  byId({ id, kind }: Fact): Fact | undefined {
    const known = this.#left.get(id);
    return known?.kind === kind ? known : undefined;
  }

  free(key: string | null): Fact | undefined {
    return key === null ? undefined : this.#byKey.get(key)?.find(({ id }) => this.#left.has(id));
  }

  /** The text that was most likely reworded: one under the same role, with most words in common. */
  closest(fact: Fact, owner: Id | null): Fact | undefined {
    if (fact.kind !== "achievement" && fact.kind !== "summary" && fact.kind !== "statement") return undefined;
    if (fact.kind === "achievement" && owner === null) return undefined;
    const siblings = this.#siblings.get(siblingsKey(fact, owner)) ?? [];
    if (siblings.length > MOST_COMPARED) return undefined;
    const words = new Set(wordsOf(fact.text));
    let best: { known: Fact; share: number } | undefined;
    for (const known of siblings) {
      if (!this.#left.has(known.id)) continue;
      const share = shared(words, this.#wordsIn(known));
      if (share >= SAME_TEXT && share > (best?.share ?? 0)) best = { known, share };
    }
    return best?.known;
  }

  #wordsIn(fact: Fact): ReadonlySet<string> {
    const known = this.#words.get(fact.id);
    if (known !== undefined) return known;
    const words = new Set(wordsOf("text" in fact ? (fact.text ?? "") : ""));
    this.#words.set(fact.id, words);
    return words;
  }
}

const siblingsKey = ({ kind }: Fact, owner: Id | null) => `${kind} ${owner ?? ""}`;
const keyUnder = (owner: Id | null, fact: Fact) => (owner === null ? null : `${owner} ${keyOf(fact)}`);
const plain = (...texts: (string | undefined)[]) => texts.map((text) => wordsOf(text ?? "").join(" ")).join("|");

/** What a fact is known by; equal keys mean the same fact. */
const keyOf = (fact: Fact): string => `${fact.kind}: ${wordsFor(fact)}`;

function wordsFor(fact: Fact): string {
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
  if (fact.kind === "role") return `${fact.kind}, about: ${plain(fact.employer, fact.start?.slice(0, 4))}`;
  if (fact.kind === "education") return `${fact.kind}, about: ${plain(fact.institution)}`;
  return fact.kind === "link" ? `${fact.kind}, about: ${plain(fact.network)}` : null;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * a.intersection(b).size) / (a.size + b.size || 1);
}

function renamed(imported: ImportedCv, ids: ReadonlyMap<Id, Id>, present: readonly Fact[]): ImportedCv {
  const own = new Set(present.map(({ id }) => id));
  // An id that stays as it came must not be one of the CV's own for something else.
  const taken = new Set([...own, ...imported.facts.map(({ id }) => id), ...ids.values()]);
  const names = new Map(ids);
  for (const { id } of imported.facts) {
    if (names.has(id)) continue;
    let name = id;
    if (own.has(id)) for (let copy = 2; taken.has(name); copy++) name = `${id.slice(0, 36)}z${copy}`;
    taken.add(name);
    names.set(id, name);
  }
  const name = (id: Id) => names.get(id) ?? id;
  return {
    ...imported,
    facts: imported.facts.map((fact): Fact => {
      const named = { ...fact, id: name(fact.id) };
      if (named.kind === "achievement") return { ...named, of: name(named.of) };
      if (named.kind !== "skill" || named.provedBy === undefined) return named;
      return { ...named, provedBy: named.provedBy.map(name) };
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
