import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import { homeOf } from "../import/entries/networks.ts";
import { achievementsOf, grouped, ofKind, present } from "./by-kind.ts";
import { asMarkdown } from "./marks.ts";

/** The facts as a RenderCV file: `{ cv: … }`, its looks left to RenderCV. The entries of a section are of one kind. */
export function factsToRenderCv(facts: readonly Fact[]): Record<string, unknown> {
  const [identity] = ofKind(facts, "identity");
  const roles = ofKind(facts, "role");
  const sections = present({
    Summary: ofKind(facts, "summary").map(({ text }) => asMarkdown(text)),
    Experience: roles.filter(({ engagement }) => engagement === "work").map((role) => roleOf(role, facts)),
    Projects: ofKind(facts, "project").map((project) => projectOf(project, facts)),
    Education: ofKind(facts, "education").map((studies) => educationOf(studies, facts)),
    Skills: skillsOf(facts),
    Certificates: ofKind(facts, "certificate").map(({ name, issuer, date, expires, number, url, text }) =>
      present({
        name: asMarkdown(name),
        issuer: marked(issuer),
        date,
        expires,
        // RenderCV takes an entry with the key `number` for one of a numbered list.
        credential_id: number,
        url,
        summary: marked(text),
      }),
    ),
    Languages: languagesOf(facts),
    Awards: ofKind(facts, "award").map(({ title, awarder, date, text }) =>
      present({ name: asMarkdown(title), awarder: marked(awarder), date, summary: marked(text) }),
    ),
    Publications: ofKind(facts, "publication").map(publicationOf),
    Volunteering: roles.filter(({ engagement }) => engagement === "volunteer").map((role) => roleOf(role, facts)),
    Interests: ofKind(facts, "interest").map(({ name, keywords }) =>
      present({ name: asMarkdown(name), keywords: keywords?.map(asMarkdown) }),
    ),
    References: ofKind(facts, "reference").map(({ name, text }) =>
      present({ name: asMarkdown(name), summary: marked(text) }),
    ),
    Statements: ofKind(facts, "statement").map(({ text }) => asMarkdown(text)),
  });
  const links = ofKind(facts, "link").map((link) => ({ link, network: homeOf(link) }));
  return {
    cv: present({
      name: marked(identity?.name),
      headline: marked(identity?.headline),
      location: marked(identity?.place),
      email: identity?.email,
      phone: identity?.phone,
      website: identity?.website,
      social_networks: links.flatMap(({ network }) => (network ? [network] : [])),
      custom_connections: links.flatMap(({ link, network }) =>
        network ? [] : [{ placeholder: asMarkdown(link.network), url: link.url, fontawesome_icon: "link" }],
      ),
      sections,
    }),
  };
}

/** RenderCV sets authors and a journal only under `title`. */
function publicationOf({ name, authors, publisher, date, url, text }: FactOf<"publication">) {
  const rest = { date, url, summary: marked(text) };
  if (authors === undefined) return present({ name: asMarkdown(name), publisher: marked(publisher), ...rest });
  return present({ title: asMarkdown(name), authors: authors.map(asMarkdown), journal: marked(publisher), ...rest });
}

const marked = (text: string | undefined) => (text === undefined ? undefined : asMarkdown(text));

/** What has a start and no end goes on; what has an end alone was then. */
function span({ start, end }: { start?: string | undefined; end?: string | undefined }) {
  return start === undefined ? { date: end } : { start_date: start, end_date: end ?? "present" };
}

const highlightsOf = (facts: readonly Fact[], of: string) =>
  achievementsOf(facts, of).map(({ text }) => asMarkdown(text));

function roleOf(role: FactOf<"role">, facts: readonly Fact[]) {
  return present({
    company: asMarkdown(role.employer),
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
    area: marked(area),
    degree: marked(degree),
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
    ...span(project),
    url,
    summary: marked(text),
    keywords: keywords?.map(asMarkdown),
    highlights: highlightsOf(facts, id),
  });
}

/** A line for each heading: `Databases: PostgreSQL (advanced), SQLite`. Without a heading the section's own stands. */
function skillsOf(facts: readonly Fact[]) {
  const groups = grouped(ofKind(facts, "skill"), ({ group }) => group ?? "Skills");
  return [...groups].map(([label, skills]) => {
    const pieces = skills.map(({ name, level }) => asMarkdown(level === undefined ? name : `${name} (${level})`));
    // A comma within a name is no divider where there are semicolons.
    const by = pieces.some((piece) => piece.includes(",")) ? "; " : ", ";
    return { label: asMarkdown(label), details: pieces.join(by) + (by === "; " && pieces.length === 1 ? ";" : "") };
  });
}

function languagesOf(facts: readonly Fact[]) {
  const languages = ofKind(facts, "language");
  if (languages.every(({ fluency }) => fluency !== undefined))
    return languages.map(({ name, fluency }) => ({ label: asMarkdown(name), details: asMarkdown(fluency ?? "") }));
  return languages.map(({ name, fluency }) => asMarkdown(fluency === undefined ? name : `${name}: ${fluency}`));
}
