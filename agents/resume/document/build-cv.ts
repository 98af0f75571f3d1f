import type { CvDocument, DocumentSection } from "#data/model/application/document.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { DEFAULT_WRITING } from "#data/model/owner/writing.ts";
import { phrasesFor } from "../wording/phrases.ts";
import { competenciesOf, competenciesSection } from "./head/competencies.ts";
import { chosenPoints, entrySections, groupsOf, studiedLast, worthOfGroup } from "./groups.ts";
import { headerOf } from "./header.ts";
import { headlineOf } from "./head/headline.ts";
import { keyAchievementsOf, keyAchievementsSection } from "./head/key-achievements.ts";
import { linesOfSection } from "./lines.ts";
import type { CvPlan, Step } from "./plan.ts";
import { profileOf, type Profile } from "./head/profile.ts";
import { ofKind } from "../select/order.ts";
import { skillsSection, wordsSection } from "./skills.ts";
import { fitFirstWords } from "./head/first-words.ts";
import { taglineOf } from "./head/tagline.ts";

/** A CV, and what of the master CV could not be told whole, a sentence each. */
export type BuiltCv = {
  document: CvDocument;
  /** About how many lines it takes. */
  lines: number;
  notes: string[];
  /** How many points, and entries beside positions and degrees, it leaves out. */
  leftOut: number;
};

const HEADER_LINES = 6;
const INTERESTS_LINES = 4;
/** More are no statement to a reader; a CV for no job has them all. */
const MOST_SKILLS = 48;

/**
 * A CV of about `lines` lines in the owner's own words. Roles, degrees and certificates always stand; what is told of
 * them, and projects, awards and the like, go by their worth for the job while there is room. Interests take what room
 * is left; references are never printed.
 */
export function cutCv(plan: CvPlan, lines: number): BuiltCv {
  const { facts, language, relevance } = plan;
  const { headings } = phrasesFor(language);
  const key = keyAchievementsOf(plan);
  const competencies = competenciesOf(plan);
  const header = { ...headerOf(facts, plan.profile), headline: headlineOf(plan), ...tagline(plan) };
  const named = new Set(competencies.flatMap(({ claim }) => claim.factIds));
  const skills = skillsSection(facts, relevance, language, named, plan.posting === null ? Infinity : MOST_SKILLS);
  const profile = fitFirstWords(plan, header, competencies, profileOf(plan));
  const before = [
    profileSection(profile, headings.summary),
    competenciesSection(competencies, language),
    keyAchievementsSection(key, plan),
  ];
  const groups = groupsOf(plan, lines);
  const { points, sectionOf } = entrySections(groups, plan, new Set(key.map(({ id }) => id)));
  // Whoever studied last may have built what the job asks for, and worked beside it.
  const isByProjects = worthOfGroup("projects", groups, plan) > worthOfGroup("experience", groups, plan);
  const sections = (chosen: ReadonlySet<(typeof points)[number]>): DocumentSection[] => {
    const [experience, education] = [sectionOf("experience", chosen), sectionOf("education", chosen)];
    const projects = sectionOf("projects", chosen);
    const isNew = studiedLast(facts);
    const all = [
      ...before,
      ...(isNew ? [education, ...(isByProjects ? [projects, experience] : [experience, projects])] : []),
      ...(isNew ? [] : [experience, projects, education]),
      skills,
      sectionOf("certificates", chosen),
      wordsSection(facts, { kind: "language", part: "languages" }, language),
      sectionOf("awards", chosen),
      sectionOf("publications", chosen),
      sectionOf("volunteer", chosen),
    ];
    return all.filter((each) => each !== null);
  };
  const bare = HEADER_LINES + sections(new Set()).reduce((sum, each) => sum + linesOfSection(each), 0);
  const { chosen, left } = chosenPoints(points, lines - bare);
  const interests =
    left >= INTERESTS_LINES && chosen.size === points.length
      ? wordsSection(facts, { kind: "interest", part: "interests" }, language)
      : null;
  const document: CvDocument = {
    kind: "cv",
    language,
    header,
    sections: [...sections(chosen), ...(interests ? [interests] : [])],
  };
  return {
    document,
    lines: HEADER_LINES + document.sections.reduce((sum, each) => sum + linesOfSection(each), 0),
    notes: [...(profile.note ? [profile.note] : []), ...skillsNote(plan)],
    leftOut: points.length - chosen.size + unlisted(facts, groups),
  };
}

/** The same without what is told beside it; what a plan leaves unsaid is as for no job. */
export function buildCv(
  plan: Pick<CvPlan, "facts" | "profile" | "relevance" | "language"> & Partial<CvPlan>,
  lines: number,
): CvDocument {
  return cutCv({ ...UNSAID, ...plan }, lines).document;
}

const UNSAID = { rules: DEFAULT_WRITING.cv, asked: [], posting: null, without: new Set<Step>() };

function skillsNote({ facts, posting }: CvPlan): string[] {
  const { length } = ofKind(facts, "skill");
  if (posting === null || length <= MOST_SKILLS) return [];
  return [`The master CV has ${length} skills; the ${MOST_SKILLS} nearest to the posting are printed.`];
}

function tagline(plan: CvPlan): { tagline?: string } {
  const line = taglineOf(plan);
  return line === null ? {} : { tagline: line };
}

function profileSection({ claims }: Profile, heading: string): DocumentSection | null {
  return claims.length > 0 ? { kind: "text", part: "profile", as: "paragraph", heading, claims } : null;
}

/** Entries that fell out of a group for room. */
function unlisted(facts: readonly Fact[], groups: readonly { facts: readonly Fact[] }[]): number {
  const listed = groups.reduce((sum, group) => sum + group.facts.length, 0);
  const kinds: ReadonlySet<string> = new Set(["role", "project", "education", "certificate", "award", "publication"]);
  return facts.filter(({ kind }) => kinds.has(kind)).length - listed;
}
