import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import { achievementsOf, grouped, ofKind, present } from "./by-kind.ts";
import { asMarkdown } from "./marks.ts";

/** The facts as a JSON Resume of version 1. `statements`, `category` and highlights of studies are members of our own. */
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
    certificates: ofKind(facts, "certificate").map(({ name, issuer, date, url }) =>
      present({ name: asMarkdown(name), issuer: marked(issuer), date, url }),
    ),
    languages: ofKind(facts, "language").map(({ name, fluency }) =>
      present({ language: asMarkdown(name), fluency: marked(fluency) }),
    ),
    awards: ofKind(facts, "award").map(({ title, awarder, date, text }) =>
      present({ title: asMarkdown(title), awarder: marked(awarder), date, summary: marked(text) }),
    ),
    publications: ofKind(facts, "publication").map(({ name, publisher, date, url, text }) =>
      present({ name: asMarkdown(name), publisher: marked(publisher), releaseDate: date, url, summary: marked(text) }),
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
  const { institution, degree, area, score, courses, url, id } = studies;
  return present({
    institution: asMarkdown(institution),
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

/** A skill that is the heading of others holds them as its keywords; a heading that is none is the skill's category. */
function skillsOf(facts: readonly Fact[]) {
  const skills = ofKind(facts, "skill");
  const heads = new Set(skills.filter(({ group }) => group === undefined).map(({ name }) => name));
  const isKeyword = ({ group, level }: FactOf<"skill">) =>
    group !== undefined && heads.has(group) && level === undefined;
  const keywords = grouped(skills.filter(isKeyword), ({ group }) => group ?? "");
  const taken = new Set<string>();
  return skills
    .filter((skill) => !isKeyword(skill))
    .map(({ name, level, group }) => {
      const isHead = group === undefined && !taken.has(name);
      if (isHead) taken.add(name);
      return present({
        name: asMarkdown(name),
        level: marked(level),
        category: marked(group),
        keywords: isHead ? keywords.get(name)?.map((keyword) => asMarkdown(keyword.name)) : undefined,
      });
    });
}
