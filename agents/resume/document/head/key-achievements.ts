import type { DocumentSection } from "#data/model/application/document.ts";
import type { FactOf } from "#data/model/owner/master-cv.ts";
import { newestFirst, ofKind } from "../../select/order.ts";
import { scoreOf } from "../../select/relevance.ts";
import { strengthOf } from "../../select/strength.ts";
import { achievementWords } from "../../wording/star.ts";
import { phrasesFor } from "../../wording/phrases.ts";
import { type CvPlan, takes } from "../plan.ts";

/** Characters of a point that is still read at a glance. */
const LONGEST = 260;
/** What tells of the thing named above it cannot stand alone: "Used by 300 people". */
const LEANS = /^(?:\p{L}+ed|known|seen|built|run|genutzt|verwendet|utilisée?|usad[oa]) (?:by|von|par|por)(?!\p{L})/iu;

/**
 * The things done that tell most for this job, each for what the ones before leave open. They move up: below they do
 * not stand again, so no entry gives its last point, and together at most a third of all.
 */
export function keyAchievementsOf(plan: CvPlan): FactOf<"achievement">[] {
  const { facts, relevance, rules } = plan;
  if (!takes(plan, "key_achievements")) return [];
  const all = ofKind(facts, "achievement");
  const most = Math.min(rules.keyAchievements, Math.floor(all.length / 3));
  const rank = new Map(newestFirst(ofKind(facts, "role")).map(({ id }, index) => [id, index]));
  const worth = (fact: FactOf<"achievement">) =>
    scoreOf(relevance, fact.id) + strengthOf(fact.text) - 0.4 * (rank.get(fact.of) ?? 2);
  // A figure alone is no reason to stand above what the job asks for.
  const tells = ({ id, text }: FactOf<"achievement">) => strengthOf(text) > (scoreOf(relevance, id) > 0 ? 0 : 1);
  const open = all.filter((fact) => fact.text.length <= LONGEST && !LEANS.test(fact.text) && tells(fact));
  const left = new Map<string, number>();
  for (const { of } of all) left.set(of, (left.get(of) ?? 0) + 1);
  const covered = new Set<string>();
  const chosen: FactOf<"achievement">[] = [];
  while (chosen.length < most) {
    const gain = (fact: FactOf<"achievement">) => {
      const terms = [...(relevance.get(fact.id)?.terms ?? [])];
      const isNew = terms.length === 0 ? 0.5 : terms.filter((term) => !covered.has(term)).length / terms.length;
      return worth(fact) * (0.5 + 0.5 * isNew);
    };
    const texts = new Set(chosen.map(({ text }) => text));
    const rest = open.filter((fact) => !chosen.includes(fact) && !texts.has(fact.text) && (left.get(fact.of) ?? 0) > 1);
    const [best] = rest.toSorted((a, b) => gain(b) - gain(a));
    if (!best) break;
    chosen.push(best);
    left.set(best.of, (left.get(best.of) ?? 0) - 1);
    for (const term of relevance.get(best.id)?.terms ?? []) covered.add(term);
  }
  // One alone is no list.
  return chosen.length >= 2 ? chosen : [];
}

export function keyAchievementsSection(
  chosen: readonly FactOf<"achievement">[],
  { facts, language }: CvPlan,
): DocumentSection | null {
  if (chosen.length === 0) return null;
  const claims = chosen.map((fact) => ({ text: achievementWords(fact, facts), factIds: [fact.id] }));
  const { key_achievements: heading } = phrasesFor(language).headings;
  return { kind: "text", part: "key_achievements", as: "bullets", heading, claims };
}
