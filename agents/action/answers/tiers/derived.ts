import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import { spaced } from "../../rules/words.ts";
import { fitText } from "../fit.ts";
import { matchNumber } from "../options/ranges.ts";
import type { Tier } from "../owner.ts";

/** "How many years of experience do you have with X?" and its like; the group is what the years are of. */
const YEARS: readonly RegExp[] = [
  / (?:how many )?years (?:of )?(?:\S+ ){0,3}?experience (?:do you have |have you )?(?:with|in|using|of|working with|working in) (.+?) (?:do you have )?$/u,
  / years (?:have you|of experience have you) (?:worked with|used|worked in|been using|programmed in|coded in) (.+?) $/u,
  / wie viele jahre (?:\S+ )*?(?:erfahrung|berufserfahrung) (?:haben sie |hast du )?(?:mit|in) (.+?) $/u,
  / (?:combien d annees|nombre d annees) (?:\S+ )*?experience (?:\S+ ){0,2}?(?:avec|en|sur|avec le|avec la) (.+?) $/u,
  / cuantos anos de experiencia (?:tiene\S* )?(?:con|en|usando) (.+?) $/u,
];
const ALL_YEARS =
  / (?:how many (?:total )?years of (?:total |overall |professional |relevant )?(?:professional |work |working )?experience (?:do you have )?|(?:total )?years of (?:professional |work )(?:work )?experience|wie viele jahre berufserfahrung (?:haben sie|hast du) ?|cuantos anos de experiencia profesional tiene\S* ?|combien d annees d experience professionnelle avez vous ?)$/u;

type Role = FactOf<"role">;

function monthOf(date: string, end: boolean): number {
  const [year = 0, month = 0] = date.split("-").map(Number);
  return year * 12 + (month === 0 ? (end ? 0 : 12) : month - 1);
}

/** Whole years that the roles cover together; a date without a month is taken the short way. */
export function yearsCovered(roles: readonly Role[], today: Date): number {
  const now = today.getUTCFullYear() * 12 + today.getUTCMonth();
  const spans = roles
    .flatMap((role) =>
      role.start === undefined
        ? []
        : [{ from: monthOf(role.start, false), to: role.end === undefined ? now : monthOf(role.end, true) + 1 }],
    )
    .filter((span) => span.to > span.from)
    .toSorted((a, b) => a.from - b.from);
  let months = 0;
  let covered = -Infinity;
  for (const span of spans) {
    months += Math.max(0, span.to - Math.max(span.from, covered));
    covered = Math.max(covered, span.to);
  }
  return Math.floor(months / 12);
}

function mentions(skill: string, role: Role, facts: readonly Fact[]): boolean {
  const texts = [
    role.title,
    role.summary ?? "",
    ...facts.flatMap((fact) => (fact.kind === "achievement" && fact.of === role.id ? [fact.text] : [])),
  ];
  return texts.some((text) => spaced(text).includes(spaced(skill)));
}

/** Years of experience, counted from the dates of the roles that speak of the skill. */
export const fromDates: Tier = (question, { facts, today = new Date() }) => {
  if (!["number", "text", "one_of"].includes(question.kind)) return null;
  const text = spaced(question.label);
  const work = facts.filter((fact): fact is Role => fact.kind === "role" && fact.engagement === "work");
  const total = ALL_YEARS.test(text);
  const asked = total
    ? null
    : (YEARS.map((pattern) => pattern.exec(text)?.[1]).find((hit) => hit !== undefined) ?? null);
  if (!total && asked === null) return null;
  // Several skills in one question ask for a judgement, not for a sum.
  if (asked !== null && (/ (and|or|und|oder|et|ou|y|o) /u.test(` ${asked} `) || asked.split(" ").length > 4))
    return null;
  const roles = asked === null ? work : work.filter((role) => mentions(asked, role, facts));
  const years = yearsCovered(roles, today);
  if (roles.length === 0 || years === 0) return null;
  const how =
    asked === null ? "years covered by the roles in the CV" : `years of the roles in the CV that mention ${asked}`;
  const source = { tier: "derived" as const, how, factIds: roles.map((role) => role.id) };
  if (question.options.length > 0) {
    const option = matchNumber(years, question.options);
    if (option === null)
      return { ask: `The CV shows ${years} years; the options do not say plainly which holds that.` };
    return { value: { kind: "options", values: [option.value], labels: [option.label] }, source, confidence: 0.75 };
  }
  const fitted = fitText(question, String(years));
  return fitted === null ? null : { value: fitted.value, source, confidence: 0.75 };
};
