import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import { isSkillToo } from "../import/entries/skills.ts";
import { achievementsOf, grouped, ofKind, present } from "./by-kind.ts";
import { asMarkdown } from "./marks.ts";

/** The facts as a JSON Resume of version 1. What its schema has no
 * member for (`statements`, `category`, `authors`, a number, highlights of studies) is a member of our own. */
export function factsToJsonResume(facts: readonly Fact[]): Record<string, unknown> {
  const roles = ofKind(facts, "role");
  return present({
    $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
    basics: basicsOf(facts),
    work: roles.filter(({ engagement }) => engagement === "work").map((role) => roleOf(role, "name", facts)),
    volunteer: roles
      .filter(({ engagement }) => engagement === "volunteer")
      .map((role) => roleOf(role, "organization", facts)),
    education: ofKind(facts, "education").map((studies) => educationOf(studies, facts)),
    projects: ofKind(facts, "project").map((project) => projectOf(project, facts)),
    skills: skillsOf(facts),
    certificates: ofKind(facts, "certificate").map(({ name, issuer, date, expires, number, url, text }) =>
      present({ name: asMarkdown(name), issuer: marked(issuer), date, expires, number, url, summary: marked(text) }),
    ),
    languages: ofKind(facts, "language").map(({ name, fluency }) =>
      present({ language: asMarkdown(name), fluency: marked(fluency) }),
    ),
    awards: ofKind(facts, "award").map(({ title, awarder, date, text }) =>
      present({ title: asMarkdown(title), awarder: marked(awarder), date, summary: marked(text) }),
    ),
    publications: ofKind(facts, "publication").map(({ name, authors, publisher, date, url, text }) =>
      present({
        name: asMarkdown(name),
        authors: authors?.map(asMarkdown),
        publisher: marked(publisher),
        releaseDate: date,
        url,
        summary: marked(text),
      }),
    ),
    interests: ofKind(facts, "interest").map(({ name, keywords }) =>
      present({ name: asMarkdown(name), keywords: keywords?.map(asMarkdown) }),
    ),
    references: ofKind(facts, "reference").map(({ name, text }) =>
      present({ name: asMarkdown(name), reference: marked(text) }),
    ),
    statements: ofKind(facts, "statement").map(({ text }) => asMarkdown(text)),
  });
}

const marked = (text: string | undefined) => (text === undefined ? undefined : asMarkdown(text));

function basicsOf(facts: readonly Fact[]) {
  const [identity] = ofKind(facts, "identity");
  const { line1, city, region, postalCode, country } = identity?.address ?? {};
  const location = identity?.address
    ? present({ address: line1, postalCode, city, region, countryCode: country })
    : present({ city: identity?.place });
  return present({
    name: marked(identity?.name),
    label: marked(identity?.headline),
    email: identity?.email,
    phone: identity?.phone,
    url: identity?.website,
    summary: ofKind(facts, "summary")
      .map(({ text }) => asMarkdown(text))
      .join("\n\n"),
    location: Object.keys(location).length > 0 ? location : undefined,
    profiles: ofKind(facts, "link").map(({ network, url }) => ({ network: asMarkdown(network), url })),
  });
}

const span = ({ start, end }: { start?: string | undefined; end?: string | undefined }) => ({
  startDate: start,
  endDate: end,
});

const highlightsOf = (facts: readonly Fact[], of: string) =>
  achievementsOf(facts, of).map(({ text }) => asMarkdown(text));

function roleOf(role: FactOf<"role">, employer: "name" | "organization", facts: readonly Fact[]) {
  return present({
    [employer]: asMarkdown(role.employer),
    position: asMarkdown(role.title),
    location: marked(role.place),
    url: role.url,
    ...span(role),
    summary: marked(role.summary),
    highlights: highlightsOf(facts, role.id),
  });
}

function educationOf(studies: FactOf<"education">, facts: readonly Fact[]) {
  const { institution, place, degree, area, score, courses, url, id } = studies;
  return present({
    institution: asMarkdown(institution),
    location: marked(place),
    studyType: marked(degree),
    area: marked(area),
    ...span(studies),
    score: marked(score),
    courses: courses?.map(asMarkdown),
    url,
    highlights: highlightsOf(facts, id),
  });
}

function projectOf(project: FactOf<"project">, facts: readonly Fact[]) {
  const { name, text, url, keywords, id } = project;
  return present({
    name: asMarkdown(name),
    description: marked(text),
    url,
    ...span(project),
    keywords: keywords?.map(asMarkdown),
    highlights: highlightsOf(facts, id),
  });
}

/**
 * A heading holds its skills as keywords, together with the skill of that name if there is one. What such an entry would
 * say otherwise when it is read back stands alone, with its heading as the category.
 */
function skillsOf(facts: readonly Fact[]) {
  const skills = ofKind(facts, "skill");
  const heads = new Map(skills.flatMap((skill) => (skill.group === undefined ? [[skill.name, skill]] : [])));
  const holds = (heading: string) => {
    const head = heads.get(heading);
    return isSkillToo(heading) ? head !== undefined : head === undefined || head.level !== undefined;
  };
  const isKeyword = ({ group, level }: FactOf<"skill">) => group !== undefined && level === undefined && holds(group);
  const keywords = grouped(skills.filter(isKeyword), ({ group }) => group ?? "");
  const written = new Set<string>();
  const withKeywords = (name: string) => {
    if (written.has(name)) return undefined;
    written.add(name);
    return keywords.get(name)?.map((keyword) => asMarkdown(keyword.name));
  };
  return skills.flatMap((skill) => {
    const { name, level, group } = skill;
    if (isKeyword(skill)) {
      const heading = group ?? "";
      // A skill of the heading's name brings them, wherever it stands.
      if (heads.has(heading) || written.has(heading)) return [];
      return [{ name: asMarkdown(heading), keywords: withKeywords(heading) }];
    }
    const members = { name: asMarkdown(name), level: marked(level), category: marked(group) };
    return [present({ ...members, keywords: heads.get(name) === skill ? withKeywords(name) : undefined })];
  });
}
