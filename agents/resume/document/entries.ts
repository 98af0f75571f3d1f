import type { Claim, DocumentEntry } from "#data/model/application/document.ts";
import type { FactOf } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { ofKind } from "../select/order.ts";
import { scoreOf } from "../select/relevance.ts";
import { strengthOf } from "../select/strength.ts";
import { type EntryFact, entryWords } from "../wording/entries.ts";
import { achievementWords } from "../wording/star.ts";
import { linesOfText } from "./lines.ts";
import { type CvPlan, takes } from "./plan.ts";

/** A point that may stand below an entry; `worth` decides when room is short, `lines` is what it takes. */
export type Point = { claim: Claim; of: Id; worth: number; lines: number };

export function entryOf(fact: EntryFact, language: string, bullets: Claim[]): DocumentEntry {
  const { title, organisation, place, when } = entryWords(fact, language);
  return { title: { text: title, factIds: [fact.id] }, organisation, place, when, bullets };
}

/**
 * The points of an entry in printing order: for a job the most relevant and strongest first, else as the owner has
 * them. `rank` is the entry's place among its kind: of older ones less is told. `moved` stand elsewhere in the CV.
 */
export function pointsOf(fact: EntryFact, plan: CvPlan, rank: number, moved: ReadonlySet<Id>): Point[] {
  const { facts, relevance, language } = plan;
  const done = ordered(
    ofKind(facts, "achievement").filter(({ of, id }) => of === fact.id && !moved.has(id)),
    plan,
  );
  const achievements = done.map((achievement, index): Point => {
    const text = achievementWords(achievement, facts);
    const worth = scoreOf(relevance, achievement.id) + 0.7 * strengthOf(text) + floor(rank, index) - rank * 0.8;
    return { claim: { text, factIds: [achievement.id] }, of: fact.id, worth, lines: linesOfText(text) };
  });
  const own = entryWords(fact, language).bullets.map((text): Point => {
    const worth = scoreOf(relevance, fact.id) * 0.5 + 2 - rank;
    return { claim: { text, factIds: [fact.id] }, of: fact.id, worth, lines: linesOfText(text) };
  });
  if (fact.kind !== "role" || plan.posting === null || done.length === 0) return [...own, ...achievements];
  // What a position was says less than what was done in it: it stands below, where it answers something that is asked.
  const answers = (relevance.get(fact.id)?.terms.size ?? 0) > 0;
  return [...achievements, ...(answers ? own : [])];
}

function ordered(done: readonly FactOf<"achievement">[], plan: CvPlan): FactOf<"achievement">[] {
  if (!takes(plan, "order")) return [...done];
  const worth = (fact: FactOf<"achievement">) => scoreOf(plan.relevance, fact.id) + 0.8 * strengthOf(fact.text);
  return done.toSorted((a, b) => worth(b) - worth(a));
}

/** The first points of the newest entries are told whatever the job asks for. */
function floor(rank: number, index: number): number {
  if (rank === 0 && index < 3) return 20 - index;
  if (rank === 1 && index < 2) return 12 - index;
  return index === 0 ? Math.max(0, 6 - rank) : 0;
}
