import type { CvDocument, DocumentSection } from "#data/model/application/document.ts";
import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import { newestFirst, ofKind } from "../select/order.ts";
import { type RelevanceMap, scoreOf } from "../select/relevance.ts";
import type { EntryFact } from "../wording/entries.ts";
import { phrasesFor } from "../wording/phrases.ts";
import { entryOf, type Point, pointsOf } from "./entries.ts";
import { headerOf } from "./header.ts";
import { linesOfSection } from "./lines.ts";
import { languagesSection, skillsSection } from "./skills.ts";

export type CvPlan = { facts: readonly Fact[]; profile: OwnerProfile; relevance: RelevanceMap; language: string };

/**
 * A CV of about `lines` lines in the owner's own words. Roles, degrees and certificates always stand; what is told of
 * them, and projects, awards and the like, go by their worth for the job while there is room.
 */
export function buildCv({ facts, profile, relevance, language }: CvPlan, lines: number): CvDocument {
  const { headings } = phrasesFor(language);
  const roles = newestFirst(ofKind(facts, "role"));
  const work = roles.filter(({ engagement }) => engagement === "work");
  const volunteer = roles.filter(({ engagement }) => engagement === "volunteer");
  const education = newestFirst(ofKind(facts, "education"));
  const byWorth = <T extends Fact>(list: T[], most: number): T[] => {
    const best = new Set(
      list.toSorted((a, b) => worthOf(b, facts, relevance) - worthOf(a, facts, relevance)).slice(0, most),
    );
    return list.filter((fact) => best.has(fact));
  };
  const short = lines < 70;
  const groups: { heading: string; facts: EntryFact[]; depth: number }[] = [
    { heading: headings.experience, facts: work, depth: 0 },
    { heading: headings.projects, facts: byWorth(newestFirst(ofKind(facts, "project")), short ? 2 : 4), depth: 1 },
    { heading: headings.education, facts: education, depth: 2 },
    { heading: headings.certificates, facts: newestFirst(ofKind(facts, "certificate")), depth: 2 },
    { heading: headings.awards, facts: byWorth(newestFirst(ofKind(facts, "award")), short ? 2 : 5), depth: 3 },
    {
      heading: headings.publications,
      facts: byWorth(newestFirst(ofKind(facts, "publication")), short ? 2 : 5),
      depth: 3,
    },
    { heading: headings.volunteer, facts: byWorth(volunteer, short ? 1 : 3), depth: 3 },
  ];
  const points = groups.flatMap((group) =>
    group.facts.flatMap((fact, rank) => pointsOf(fact, facts, relevance, language, rank + group.depth)),
  );
  const section = (heading: string, chosen: ReadonlySet<Point>): DocumentSection | null => {
    const group = groups.find((it) => it.heading === heading);
    if (!group || group.facts.length === 0) return null;
    const entries = group.facts.map((fact) => {
      const own = points.filter((point) => point.of === fact.id && chosen.has(point));
      return entryOf(
        fact,
        language,
        own.map(({ claim }) => claim),
      );
    });
    return { kind: "entries", heading, entries };
  };
  const sections = (chosen: ReadonlySet<Point>): DocumentSection[] =>
    [
      summarySection(ofKind(facts, "summary"), language),
      section(headings.experience, chosen),
      section(headings.projects, chosen),
      section(headings.education, chosen),
      skillsSection(facts, relevance, language),
      section(headings.certificates, chosen),
      languagesSection(facts, language),
      section(headings.awards, chosen),
      section(headings.publications, chosen),
      section(headings.volunteer, chosen),
    ].filter((each) => each !== null);

  const bare = 6 + sections(new Set()).reduce((sum, each) => sum + linesOfSection(each), 0);
  return {
    kind: "cv",
    language,
    header: headerOf(facts, profile),
    sections: sections(chosenPoints(points, lines - bare)),
  };
}

function chosenPoints(points: readonly Point[], room: number): ReadonlySet<Point> {
  const chosen = new Set<Point>();
  let left = room;
  for (const point of points.toSorted((a, b) => b.worth - a.worth)) {
    if (point.lines > left) continue;
    chosen.add(point);
    left -= point.lines;
  }
  return chosen;
}

function worthOf(fact: Fact, facts: readonly Fact[], relevance: RelevanceMap): number {
  const done = ofKind(facts, "achievement").filter(({ of }) => of === fact.id);
  return scoreOf(relevance, fact.id) + done.reduce((sum, { id }) => sum + scoreOf(relevance, id) / 2, 0);
}

function summarySection(summaries: readonly FactOf<"summary">[], language: string): DocumentSection | null {
  if (summaries.length === 0) return null;
  const claims = summaries.map(({ id, text }) => ({ text, factIds: [id] }));
  return { kind: "text", heading: phrasesFor(language).headings.summary, claims };
}
