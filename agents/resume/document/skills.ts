import type { Claim, DocumentSection } from "#data/model/application/document.ts";
import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { bestFirst, ofKind } from "../select/order.ts";
import { type RelevanceMap, scoreOf } from "../select/relevance.ts";
import { itemWords } from "../wording/entries.ts";
import { phrasesFor } from "../wording/phrases.ts";

/** So many make one list. */
const FEW = 8;

/**
 * Skills under the owner's own headings: headings with what the job asks for first, and in each the asked-for first.
 * Those that stand among the competencies are not named again. Of more than `most` the asked-for ones stay.
 */
export function skillsSection(
  facts: readonly Fact[],
  relevance: RelevanceMap,
  language: string,
  named: ReadonlySet<Id> = new Set(),
  most = Infinity,
): DocumentSection | null {
  const skills = ofKind(facts, "skill");
  const { headings, moreSkills } = phrasesFor(language);
  const names = new Set(skills.flatMap(({ group }) => group ?? []));
  const printed = new Set(skills.flatMap(({ id, name }) => (named.has(id) ? [name.toLowerCase()] : [])));
  const groups = new Map<string | null, FactOf<"skill">[]>();
  const kept = new Set(bestFirst(skills, relevance).slice(0, most));
  for (const skill of skills) {
    if (!kept.has(skill)) continue;
    // A skill that heads others is printed as their heading.
    if (printed.has(skill.name.toLowerCase()) || (skill.group === undefined && names.has(skill.name))) continue;
    const group = skill.group ?? null;
    groups.set(group, [...(groups.get(group) ?? []), skill]);
  }
  const best = (members: readonly FactOf<"skill">[]) => Math.max(...members.map(({ id }) => scoreOf(relevance, id)));
  const rest = [...groups.values()].flat();
  const { further_skills, skills: heading } = headings;
  // What is left over of a group says nothing of the group.
  if (printed.size > 0 && rest.length > 0 && rest.length <= FEW) {
    const items = itemsOf(bestFirst(rest, relevance));
    return { kind: "lists", part: "skills", heading: further_skills, lists: [{ label: null, items }] };
  }
  const lists = [...groups]
    .toSorted(([, a], [, b]) => best(b) - best(a))
    .map(([group, members]) => ({
      label: group ?? (groups.size > 1 ? moreSkills : null),
      items: itemsOf(bestFirst(members, relevance)),
    }));
  return lists.length > 0
    ? { kind: "lists", part: "skills", heading: printed.size > 0 ? further_skills : heading, lists }
    : null;
}

/** Languages or interests in one line. */
export function wordsSection(
  facts: readonly Fact[],
  { kind, part }: { kind: "language" | "interest"; part: "languages" | "interests" },
  language: string,
): DocumentSection | null {
  const items = itemsOf(ofKind(facts, kind));
  const heading = phrasesFor(language).headings[part];
  return items.length > 0 ? { kind: "lists", part, heading, lists: [{ label: null, items }] } : null;
}

function itemsOf(facts: readonly Fact[]): Claim[] {
  const seen = new Set<string>();
  return facts.flatMap((fact) => {
    const text = itemWords(fact);
    if (text === null || seen.has(text.toLowerCase())) return [];
    seen.add(text.toLowerCase());
    return [{ text, factIds: [fact.id] }];
  });
}
