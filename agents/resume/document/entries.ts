import type { Claim, DocumentEntry } from "#data/model/application/document.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { bestFirst, ofKind } from "../select/order.ts";
import { type RelevanceMap, scoreOf } from "../select/relevance.ts";
import { type EntryFact, entryWords } from "../wording/entries.ts";
import { linesOfText } from "./lines.ts";

/** A point that may stand below an entry; `worth` decides when room is short, `lines` is what it takes. */
export type Point = { claim: Claim; of: Id; worth: number; lines: number };

export function entryOf(fact: EntryFact, language: string, bullets: Claim[]): DocumentEntry {
  const { title, organisation, place, when } = entryWords(fact, language);
  return { title: { text: title, factIds: [fact.id] }, organisation, place, when, bullets };
}

/**
 * The points of an entry in printing order: what it was, then what was done in it, most relevant first. `rank` is the
 * entry's place among its kind: of older ones less is told.
 */
export function pointsOf(
  fact: EntryFact,
  facts: readonly Fact[],
  relevance: RelevanceMap,
  language: string,
  rank: number,
): Point[] {
  const own = entryWords(fact, language).bullets.map((text): Point => ({
    claim: { text, factIds: [fact.id] },
    of: fact.id,
    worth: scoreOf(relevance, fact.id) * 0.5 + 2 - rank,
    lines: linesOfText(text),
  }));
  const done = bestFirst(
    ofKind(facts, "achievement").filter(({ of }) => of === fact.id),
    relevance,
  );
  const achievements = done.map(({ id, text }, index): Point => {
    const isQuantified = /\d/.test(text);
    return {
      claim: { text, factIds: [id] },
      of: fact.id,
      worth: scoreOf(relevance, id) + (isQuantified ? 0.7 : 0) + floor(rank, index) - rank * 0.8,
      lines: linesOfText(text),
    };
  });
  return [...own, ...achievements];
}

/** The first points of the newest entries are told whatever the job asks for. */
function floor(rank: number, index: number): number {
  if (rank === 0 && index < 3) return 20 - index;
  if (rank === 1 && index < 2) return 12 - index;
  return index === 0 ? Math.max(0, 6 - rank) : 0;
}
