import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import { canonicalSkill, impliedSkills, skillsIn } from "#data/reference/skills.ts";
import { plain } from "#data/reference/words.ts";
import { contentStems } from "./content.ts";
import { type Span, spanOf } from "./experience.ts";

/** A fact as evidence: what it says, the skills it shows, and the time it belongs to. */
export type Exhibit = {
  fact: Fact;
  text: string;
  skills: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** The role it is or belongs to. */
  roleId: string | null;
};

const HIDDEN = new Set([
  "id",
  "kind",
  "origin",
  "of",
  "start",
  "end",
  "date",
  "url",
  "email",
  "phone",
  "website",
  "score",
]);

function textOf(fact: Fact): string {
  const parts = Object.entries(fact)
    .filter(([key]) => !HIDDEN.has(key))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]));
  return parts.filter((part) => typeof part === "string").join("\n");
}

/** Titles that name a trade without the words of the taxonomy. */
const TITLE_SKILLS: readonly { words: RegExp; skill: string }[] = [
  {
    words:
      /\b(?<!business )(?<!sales )(?<!partner )(?:developers?|programmer|entwickler(?:in)?|developpeu(?:r|se)|desarrollador[a]?|coder)\b/u,
    skill: "Software Development",
  },
  {
    words:
      /\b(?:sales (?:manager|representative|executive|associate|assistant|director|lead)|account executive|verkaufer(?:in)?|vendeu(?:r|se)|vendedor[a]?|commercial(?:e)?)\b/u,
    skill: "Sales",
  },
  { words: /\b(?:front-?end|front end) (?:developer|engineer)\b/u, skill: "Front-end Development" },
];

/** Deeds that show a skill in words that vary too much for a table. */
const DEED_SKILLS: readonly { words: RegExp; skill: string }[] = [
  {
    words:
      /\b(?:managed|led|leading|managing|supervised|supervising|headed|directed|leitete|gefuhrt|fuhrte|encadre\w*|lideré|dirigi)\b.{0,50}\b(?:team|group|staff|engineers|developers|people|employees|nurses|mitarbeiter\w*|equipe|equipo)\b/u,
    skill: "Team Leadership",
  },
  { words: /\b(?:mentored|mentoring|coached|coaching)\b/u, skill: "Mentoring" },
];

function skillsOf(fact: Fact, text: string): Set<string> {
  const skills = new Set(skillsIn(text));
  if (fact.kind === "skill") {
    const whole = canonicalSkill(fact.name);
    if (whole !== null) skills.add(whole);
  }
  if (fact.kind === "language") {
    const whole = canonicalSkill(fact.name);
    if (whole !== null) skills.add(whole);
  }
  if (fact.kind === "role") {
    for (const { words, skill } of TITLE_SKILLS) if (words.test(plain(fact.title))) skills.add(skill);
  }
  if (fact.kind === "role" || fact.kind === "achievement" || fact.kind === "project") {
    for (const { words, skill } of DEED_SKILLS) if (words.test(plain(text))) skills.add(skill);
  }
  for (const skill of skills) for (const implied of impliedSkills(skill)) skills.add(implied);
  return skills;
}

/** The master CV, ready to be asked what it shows. */
export class Evidence {
  readonly exhibits: readonly Exhibit[];
  readonly roles: readonly FactOf<"role">[];
  private readonly spans = new Map<string, Span>();

  constructor(facts: readonly Fact[], now: Date) {
    this.roles = facts.filter((fact) => fact.kind === "role");
    const roleIds = new Set(this.roles.map((role) => role.id));
    for (const role of this.roles) {
      const span = role.engagement === "work" ? spanOf(role, now) : null;
      if (span !== null) this.spans.set(role.id, span);
    }
    this.exhibits = facts
      .filter((fact) => fact.kind !== "link" && fact.kind !== "interest" && fact.kind !== "identity")
      .map((fact) => {
        const text = textOf(fact);
        const roleId =
          fact.kind === "role" ? fact.id : fact.kind === "achievement" && roleIds.has(fact.of) ? fact.of : null;
        return { fact, text, skills: skillsOf(fact, text), stems: contentStems(text), roleId };
      });
  }

  /** The facts that show a skill or, for a name the taxonomy does not know, that use the name; deeds first. */
  showing(keyword: string): Exhibit[] {
    const name = ` ${plain(keyword)} `;
    const shows = this.exhibits.filter(
      (exhibit) =>
        exhibit.skills.has(keyword) ||
        (canonicalSkill(keyword) === null &&
          ` ${plain(exhibit.text).replace(/[^\p{L}\p{N}+#.]+/gu, " ")} `.includes(name)),
    );
    return shows.sort((a, b) => rank(a.fact) - rank(b.fact));
  }

  /** The working time in which the exhibits' roles fall. */
  spansOf(exhibits: readonly Exhibit[]): Span[] {
    const ids = new Set(exhibits.map((exhibit) => exhibit.roleId));
    return [...this.spans].filter(([id]) => ids.has(id)).map(([, span]) => span);
  }

  allSpans(): Span[] {
    return [...this.spans.values()];
  }

  of<K extends Fact["kind"]>(kind: K): FactOf<K>[] {
    return this.exhibits.map((exhibit) => exhibit.fact).filter((fact): fact is FactOf<K> => fact.kind === kind);
  }
}

/** What was done counts before what is only listed. */
function rank(fact: Fact): number {
  const order: readonly Fact["kind"][] = [
    "achievement",
    "role",
    "project",
    "certificate",
    "skill",
    "language",
    "education",
  ];
  const at = order.indexOf(fact.kind);
  return at === -1 ? order.length : at;
}
