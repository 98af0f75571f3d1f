import type { DocumentSection, SectionPart } from "#data/model/application/document.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { newestFirst, ofKind } from "../select/order.ts";
import { type RelevanceMap, scoreOf } from "../select/relevance.ts";
import type { EntryFact } from "../wording/entries.ts";
import { phrasesFor } from "../wording/phrases.ts";
import { entryOf, type Point, pointsOf } from "./entries.ts";
import type { CvPlan } from "./plan.ts";

type GroupPart = Extract<
  SectionPart,
  "experience" | "projects" | "education" | "certificates" | "awards" | "publications" | "volunteer"
>;

/** Entries of one section; `depth` is how far behind experience they stand when room is short. */
export type Group = { part: GroupPart; facts: EntryFact[]; depth: number };

/** The entries of a CV of about so many lines, newest first. Positions, degrees and certificates are never left out. */
export function groupsOf({ facts, relevance, posting }: CvPlan, lines: number): Group[] {
  const roles = newestFirst(ofKind(facts, "role"));
  const isShort = lines < 70;
  const best = <T extends Fact>(list: T[], short: number, long: number, whole = Infinity): T[] => {
    const most = lines === Infinity ? (posting === null ? Infinity : whole) : isShort ? short : long;
    const ranked = list.toSorted((a, b) => worthOf(b, facts, relevance) - worthOf(a, facts, relevance));
    const kept = new Set(ranked.slice(0, most));
    return list.filter((fact) => kept.has(fact));
  };
  return [
    { part: "experience", facts: roles.filter(({ engagement }) => engagement === "work"), depth: 0 },
    { part: "projects", facts: best(newestFirst(ofKind(facts, "project")), 2, 4, 6), depth: 1 },
    { part: "education", facts: newestFirst(ofKind(facts, "education")), depth: 2 },
    { part: "certificates", facts: newestFirst(ofKind(facts, "certificate")), depth: 2 },
    { part: "awards", facts: best(newestFirst(ofKind(facts, "award")), 2, 5), depth: 3 },
    { part: "publications", facts: best(newestFirst(ofKind(facts, "publication")), 2, 5), depth: 3 },
    {
      part: "volunteer",
      facts: best(
        roles.filter(({ engagement }) => engagement === "volunteer"),
        1,
        3,
      ),
      depth: 3,
    },
  ];
}

/** Every point that may be told, and the section of a part with those that are. */
export function entrySections(groups: readonly Group[], plan: CvPlan, moved: ReadonlySet<Id>) {
  const { headings } = phrasesFor(plan.language);
  const points = groups.flatMap(({ facts, depth }) =>
    facts.flatMap((fact, rank) => pointsOf(fact, plan, rank + depth, moved)),
  );
  const sectionOf = (part: GroupPart, chosen: ReadonlySet<Point>): DocumentSection | null => {
    const group = groups.find((it) => it.part === part);
    if (!group || group.facts.length === 0) return null;
    const entries = group.facts.map((fact) => {
      const own = points.filter((point) => point.of === fact.id && chosen.has(point));
      return entryOf(
        fact,
        plan.language,
        own.map(({ claim }) => claim),
      );
    });
    return { kind: "entries", part, heading: headings[part], entries };
  };
  return { points, sectionOf };
}

export function chosenPoints(points: readonly Point[], room: number): { chosen: ReadonlySet<Point>; left: number } {
  const chosen = new Set<Point>();
  let left = room;
  for (const point of points.toSorted((a, b) => b.worth - a.worth)) {
    if (point.lines > left) continue;
    chosen.add(point);
    left -= point.lines;
  }
  return { chosen, left };
}

/** Whether the owner studied last and has hardly worked yet: then education says more than experience. */
export function studiedLast(facts: readonly Fact[]): boolean {
  const work = ofKind(facts, "role").filter(({ engagement }) => engagement === "work");
  const [degree] = newestFirst(ofKind(facts, "education"));
  if (!degree) return false;
  if (work.length === 0) return true;
  const ended = degree.end ?? (degree.start ? "9999" : "");
  return work.length <= 2 && work.every(({ end, start }) => end !== undefined && end <= ended && start !== undefined);
}

/** What the entries of a group answer of the job, the best of them. */
export function worthOfGroup(part: GroupPart, groups: readonly Group[], { facts, relevance }: CvPlan): number {
  const listed = groups.find((group) => group.part === part)?.facts ?? [];
  return Math.max(0, ...listed.map((fact) => worthOf(fact, facts, relevance)));
}

function worthOf(fact: Fact, facts: readonly Fact[], relevance: RelevanceMap): number {
  const done = ofKind(facts, "achievement").filter(({ of }) => of === fact.id);
  return scoreOf(relevance, fact.id) + done.reduce((sum, { id }) => sum + scoreOf(relevance, id) / 2, 0);
}
