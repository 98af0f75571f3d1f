import type { Claim, DocumentSection } from "#data/model/application/document.ts";
import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import { bestFirst, ofKind } from "../select/order.ts";
import { type RelevanceMap, scoreOf } from "../select/relevance.ts";
import { itemWords } from "../wording/entries.ts";
import { phrasesFor } from "../wording/phrases.ts";

/** Skills under the owner's own headings: headings with what the job asks for first, and in each the asked-for first. */
export function skillsSection(
  facts: readonly Fact[],
  relevance: RelevanceMap,
  language: string,
): DocumentSection | null {
  const skills = ofKind(facts, "skill");
  const { headings, moreSkills } = phrasesFor(language);
  const names = new Set(skills.flatMap(({ group }) => group ?? []));
  const groups = new Map<string | null, FactOf<"skill">[]>();
  for (const skill of skills) {
    // A skill that heads others is printed as their heading.
    if (skill.group === undefined && names.has(skill.name)) continue;
    const group = skill.group ?? null;
    groups.set(group, [...(groups.get(group) ?? []), skill]);
  }
  const best = (members: readonly FactOf<"skill">[]) => Math.max(...members.map(({ id }) => scoreOf(relevance, id)));
  const lists = [...groups]
    .toSorted(([, a], [, b]) => best(b) - best(a))
    .map(([group, members]) => ({
      label: group ?? (groups.size > 1 ? moreSkills : null),
      items: items(bestFirst(members, relevance)),
    }));
  return lists.length > 0 ? { kind: "lists", heading: headings.skills, lists } : null;
}

export function languagesSection(facts: readonly Fact[], language: string): DocumentSection | null {
  const list = items(ofKind(facts, "language"));
  return list.length > 0
    ? { kind: "lists", heading: phrasesFor(language).headings.languages, lists: [{ label: null, items: list }] }
    : null;
}

function items(facts: readonly Fact[]): Claim[] {
  const seen = new Set<string>();
  return facts.flatMap((fact) => {
    const text = itemWords(fact);
    if (text === null || seen.has(text.toLowerCase())) return [];
    seen.add(text.toLowerCase());
    return [{ text, factIds: [fact.id] }];
  });
}
