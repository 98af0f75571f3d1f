import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { newestFirst, ofKind } from "../select/order.ts";
import { type RelevanceMap, scoreOf } from "../select/relevance.ts";
import { strengthOf } from "../select/strength.ts";
import { type LetterForms, letterForms, type Parent } from "../wording/letter-sentences.ts";

/** A thing done, with where, and how a letter may put it. */
export type Evidence = {
  fact: FactOf<"achievement">;
  parent: Parent | null;
  forms: LetterForms;
  /** Sentences of the owner's that tell more of it: what came of it. */
  more: string[];
  score: number;
};

export type Choice = {
  most: number;
  /** Texts that the CV beside the letter has already. */
  told: ReadonlySet<string>;
  /** Of the letter: what was long ago counts less. */
  year: number;
  isForbidden: (text: string) => boolean;
};

/** What the CV tells at its top is worth this much of itself in a letter beside it. */
const TOLD = 0.8;
/** Of the score of the first. */
const FILLS = 0.3;

/**
 * The few things done that answer most of what the job asks, each new one for what the ones before left open. Those
 * that bend to a sentence go before those that only make a line; what stands long ago counts less.
 */
export function chooseEvidence(
  facts: readonly Fact[],
  relevance: RelevanceMap,
  language: string,
  { most, told, year, isForbidden }: Choice,
): Evidence[] {
  const parents = new Map<string, Parent>(
    [...ofKind(facts, "role"), ...ofKind(facts, "project")].map((fact) => [fact.id, fact]),
  );
  const age = new Map(newestFirst([...parents.values()]).map(({ id }, index) => [id, index]));
  const free = ofKind(facts, "achievement").filter(({ text }) => !isForbidden(text));
  const all = free.map((fact): Evidence => {
    const parent = parents.get(fact.of) ?? null;
    const forms = letterForms(fact, parent, language);
    const weight = fact.text.length > 400 ? 0.5 : fact.text.length < 30 ? 0.7 : 1;
    const score =
      (scoreOf(relevance, fact.id) + 0.6 * strengthOf(fact.text)) *
        weight *
        freshness(parent, year) *
        (told.has(fact.text) ? TOLD : 1) -
      0.2 * (age.get(fact.of) ?? 3);
    return { fact, parent, forms, more: outcomeOf(fact).filter((text) => !isForbidden(text)), score };
  });
  const sentences = all.filter(({ forms }) => forms.placed !== null);
  const pool = sentences.length >= Math.min(2, all.length) ? sentences : all;
  const answers = ({ fact }: Evidence) => (relevance.get(fact.id)?.terms.size ?? 0) > 0;
  const chosen: Evidence[] = [];
  const covered = new Set<string>();
  const texts = new Set<string>();
  while (chosen.length < most) {
    const gain = ({ fact, score }: Evidence) => {
      const terms = [...(relevance.get(fact.id)?.terms ?? [])];
      const open = terms.length === 0 ? 1 : terms.filter((term) => !covered.has(term)).length / terms.length;
      return score * (0.35 + 0.65 * open);
    };
    const [first] = chosen;
    // A place of which nothing answers does not stand beside one that does, unless what was done there is strong.
    const isApart = (each: Evidence) =>
      first !== undefined &&
      answers(first) &&
      !answers(each) &&
      each.score < FILLS * first.score &&
      !chosen.some(({ fact }) => fact.of === each.fact.of);
    const rest = pool.filter((each) => !chosen.includes(each) && !texts.has(each.fact.text) && !isApart(each));
    const [best] = rest.toSorted((a, b) => gain(b) - gain(a));
    if (!best) break;
    chosen.push(best);
    texts.add(best.fact.text);
    for (const term of relevance.get(best.fact.id)?.terms ?? []) covered.add(term);
  }
  return byPlace(chosen, age);
}

/** The result where the owner tells it apart and the text does not; a whole sentence only, for it stands alone. */
function outcomeOf({ text, star }: FactOf<"achievement">): string[] {
  const result = star?.result?.trim() ?? "";
  const isSentence = /^\p{Lu}.*[.!]$/su.test(result);
  return isSentence && !text.includes(result.slice(0, -1)) ? [result] : [];
}

/** Things done more than so many years ago are worth so much of what they were. */
const FADES = [
  [20, 0.3],
  [10, 0.6],
] as const;

function freshness(parent: Parent | null, year: number): number {
  const ended = Number(parent?.end?.slice(0, 4) ?? year);
  return FADES.find(([years]) => year - ended > years)?.[1] ?? 1;
}

const isWork = (parent: Parent): boolean => parent.kind === "role" && parent.engagement === "work";

/** What was done at one place stands together, the newest place first. */
function byPlace(chosen: readonly Evidence[], age: ReadonlyMap<Id, number>): Evidence[] {
  const apart = new Set(chosen.flatMap(({ parent }) => (parent && !isWork(parent) ? [parent.id] : [])));
  // Employment before projects and volunteering.
  const rank = (place: Id) => (age.get(place) ?? age.size) + (apart.has(place) ? age.size : 0);
  const places = [...new Set(chosen.map(({ fact }) => fact.of))].toSorted((a, b) => rank(a) - rank(b));
  return places.flatMap((place) => chosen.filter(({ fact }) => fact.of === place));
}
