import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
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
  isForbidden: (text: string) => boolean;
};

/**
 * The few things done that answer most of what the job asks, each new one for what the ones before left open. Those
 * that bend to a sentence go before those that only make a line; what stands long ago counts less.
 */
export function chooseEvidence(
  facts: readonly Fact[],
  relevance: RelevanceMap,
  language: string,
  { most, told, isForbidden }: Choice,
): Evidence[] {
  const parents = new Map<string, Parent>(
    [...ofKind(facts, "role"), ...ofKind(facts, "project")].map((fact) => [fact.id, fact]),
  );
  const age = new Map(newestFirst(ofKind(facts, "role")).map(({ id }, index) => [id, index]));
  const free = ofKind(facts, "achievement").filter(({ text }) => !isForbidden(text));
  const all = free.map((fact): Evidence => {
    const parent = parents.get(fact.of) ?? null;
    const forms = letterForms(fact, parent, language);
    const weight = fact.text.length > 400 ? 0.5 : fact.text.length < 30 ? 0.7 : 1;
    const score =
      (scoreOf(relevance, fact.id) + 0.6 * strengthOf(fact.text)) * weight * (told.has(fact.text) ? 0.6 : 1) -
      0.15 * (age.get(fact.of) ?? 3);
    return { fact, parent, forms, more: outcomeOf(fact).filter((text) => !isForbidden(text)), score };
  });
  const sentences = all.filter(({ forms }) => forms.placed !== null);
  const pool = sentences.length >= Math.min(2, all.length) ? sentences : all;
  const chosen: Evidence[] = [];
  const covered = new Set<string>();
  const texts = new Set<string>();
  while (chosen.length < most) {
    const gain = ({ fact, score }: Evidence) => {
      const terms = [...(relevance.get(fact.id)?.terms ?? [])];
      const open = terms.length === 0 ? 1 : terms.filter((term) => !covered.has(term)).length / terms.length;
      return score * (0.35 + 0.65 * open);
    };
    const rest = pool.filter((evidence) => !chosen.includes(evidence) && !texts.has(evidence.fact.text));
    const [best] = rest.toSorted((a, b) => gain(b) - gain(a));
    if (!best) break;
    chosen.push(best);
    texts.add(best.fact.text);
    for (const term of relevance.get(best.fact.id)?.terms ?? []) covered.add(term);
  }
  return byPlace(chosen);
}

/** The result where the owner tells it apart and the text does not; a whole sentence only, for it stands alone. */
function outcomeOf({ text, star }: FactOf<"achievement">): string[] {
  const result = star?.result?.trim() ?? "";
  const isSentence = /^\p{Lu}.*[.!]$/su.test(result);
  return isSentence && !text.includes(result.slice(0, -1)) ? [result] : [];
}

/** What was done at one place stands together, in the order in which the places came up. */
function byPlace(chosen: readonly Evidence[]): Evidence[] {
  const places = [...new Set(chosen.map(({ fact }) => fact.of))];
  return places.flatMap((place) => chosen.filter(({ fact }) => fact.of === place));
}
