import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import { splitRole, splitStudies } from "../import/markdown/heading.ts";
import { STAR } from "../import/markdown/labels.ts";
import { oneLine } from "../import/plain-text.ts";
import { achievementsOf, ofKind } from "./by-kind.ts";
import { bullet, entry, fields, heading, paragraph, whenLine } from "./markdown-lines.ts";
import { skillLines } from "./markdown-skills.ts";

/** The facts as one Markdown text: a heading for each section and entry, labelled lines, lists. It can be read back. */
export function factsToMarkdown(facts: readonly Fact[]): string {
  const roles = ofKind(facts, "role");
  const sections: [string, string[]][] = [
    ["Links", ofKind(facts, "link").map(({ network, url }) => `- ${heading(network)}: ${url}`)],
    ["Summary", ofKind(facts, "summary").map(({ text }) => `${paragraph(text)}\n`)],
    ["Experience", roles.filter(({ engagement }) => engagement === "work").flatMap((role) => roleLines(role, facts))],
    ["Projects", ofKind(facts, "project").flatMap((project) => projectLines(project, facts))],
    ["Education", ofKind(facts, "education").flatMap((studies) => educationLines(studies, facts))],
    ["Skills", skillLines(ofKind(facts, "skill"))],
    [
      "Certificates",
      ofKind(facts, "certificate").flatMap((each) =>
        entry(each.name, {
          Issuer: each.issuer,
          Date: each.date,
          Expires: each.expires,
          Number: each.number,
          Link: each.url,
          Text: each.text,
        }),
      ),
    ],
    ["Languages", ofKind(facts, "language").flatMap((each) => languageLines(each))],
    [
      "Awards",
      ofKind(facts, "award").flatMap((each) =>
        entry(each.title, { Awarder: each.awarder, Date: each.date, Text: each.text }),
      ),
    ],
    [
      "Publications",
      ofKind(facts, "publication").flatMap((each) =>
        entry(each.name, {
          Authors: each.authors?.join("; "),
          Publisher: each.publisher,
          Date: each.date,
          Link: each.url,
          Text: each.text,
        }),
      ),
    ],
    [
      "Volunteering",
      roles.filter(({ engagement }) => engagement === "volunteer").flatMap((role) => roleLines(role, facts)),
    ],
    [
      "Interests",
      ofKind(facts, "interest").flatMap((each) => entry(each.name, { Keywords: each.keywords?.join(", ") })),
    ],
    ["References", ofKind(facts, "reference").flatMap((each) => entry(each.name, { Text: each.text }))],
    ["Statements", ofKind(facts, "statement").map(({ text }) => `${paragraph(text)}\n`)],
  ];
  const written = sections.flatMap(([title, lines]) =>
    lines.length === 0 ? [] : [`## ${title}\n\n${lines.join("\n").trim()}`],
  );
  return `${[...personLines(facts), ...written].join("\n\n")}\n`;
}

function personLines(facts: readonly Fact[]): string[] {
  const [identity] = ofKind(facts, "identity");
  if (!identity) return [];
  const { headline, email, phone, website, place, address } = identity;
  const lines = fields({
    Headline: headline,
    Email: email,
    Phone: phone,
    Website: website,
    Place: place,
    Street: address?.line1,
    City: address?.city,
    Region: address?.region,
    "Postal code": address?.postalCode,
    Country: address?.country,
  }).map((line) => `- ${line}`);
  return [`# ${heading(identity.name)}`, ...(lines.length > 0 ? [lines.join("\n")] : [])];
}

function roleLines(role: FactOf<"role">, facts: readonly Fact[]): string[] {
  const whole = `${heading(role.title)} at ${heading(role.employer)}`;
  const read = splitRole(whole);
  const isWhole = read.when === null && read.place === null;
  const isClear = isWhole && read.first === oneLine(heading(role.title)) && read.second === role.employer;
  const title = isClear ? whole : heading(role.title || role.employer);
  // What the heading does not say clearly stands below it once more.
  const labels = isClear ? {} : { Title: role.title, Employer: role.employer };
  return [
    `### ${title}\n`,
    ...whenLine(role, { ...labels, Place: role.place, Link: role.url }),
    ...told(role.summary),
    ...achievementLines(role.id, facts),
  ];
}

function projectLines(project: FactOf<"project">, facts: readonly Fact[]): string[] {
  return [
    `### ${heading(project.name)}\n`,
    ...whenLine(project, { Link: project.url, Keywords: project.keywords?.join(", ") }),
    ...told(project.text),
    ...achievementLines(project.id, facts),
  ];
}

function educationLines(studies: FactOf<"education">, facts: readonly Fact[]): string[] {
  const { institution, place, degree, area, score, courses, url } = studies;
  const isClear = institution !== "" && splitStudies(institution).first === institution;
  const title = institution || degree || area || "";
  return [
    `### ${heading(title)}\n`,
    ...whenLine(studies, {
      Institution: isClear ? undefined : institution,
      Place: place,
      Degree: degree,
      Area: area,
      Score: score,
      Courses: courses?.join(", "),
      Link: url,
    }),
    ...achievementLines(studies.id, facts),
  ];
}

const told = (text: string | undefined): string[] => (text === undefined ? [] : [`${paragraph(text, "Summary")}\n`]);

function achievementLines(of: string, facts: readonly Fact[]): string[] {
  const lines = achievementsOf(facts, of).flatMap(({ text, star }) => [
    bullet(text),
    ...STAR.flatMap((part) => {
      const said = star?.[part];
      return said === undefined ? [] : [`  - ${part.charAt(0).toUpperCase()}${part.slice(1)}: ${heading(said)}`];
    }),
  ]);
  return lines.length > 0 ? [...lines, ""] : [];
}

function languageLines({ name, fluency }: FactOf<"language">): string[] {
  const isPlain = /^[^(:–-]+$/u.test(name) && !/[,;]/.test(`${name}${fluency ?? ""}`);
  if (isPlain) return [`- ${heading(name)}${fluency === undefined ? "" : `: ${heading(fluency)}`}`];
  return entry(name, { Name: name, Fluency: fluency });
}
