import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import { firstPerson, withFullStop } from "./first-person.ts";

/** The role or project that an achievement belongs to. */
export type Parent = FactOf<"role"> | FactOf<"project">;

/**
 * How one thing done may be put in a letter: with where it was done (`placed`), as a further one of the same place
 * (`also`), or as a line of a list (`line`). Null where the owner's words do not bend to it. Every form holds the
 * owner's words unchanged but for the case of the first letter.
 */
export type LetterForms = { placed: string | null; also: string | null; line: string };

export function letterForms(achievement: FactOf<"achievement">, parent: Parent | null, language: string): LetterForms {
  const place = parent && placeName(parent);
  const line = place ? `${place}: ${withFullStop(achievement.text)}` : withFullStop(achievement.text);
  const goesOn = parent !== null && parent.start !== undefined && parent.end === undefined;
  const person = firstPerson(achievement.text, language, goesOn);
  if (!person) return { placed: null, also: null, line };
  return language === "de" ? german(person.rest, parent, line) : english(person, parent, line);
}

function english(
  { lead, rest }: { lead: string | null; rest: string },
  parent: Parent | null,
  line: string,
): LetterForms {
  const at = parent && placeName(parent) ? `${AT_EN[kindOf(parent)]} ${placeName(parent)}` : null;
  if (lead === null) return { placed: at ? `${at}, I ${rest}` : `I ${rest}`, also: `I also ${rest}`, line };
  const small = lead.charAt(0).toLowerCase() + lead.slice(1);
  return { placed: at ? `${at}, ${small}, I ${rest}` : `${lead}, I ${rest}`, also: `${lead}, I ${rest}`, line };
}

function german(rest: string, parent: Parent | null, line: string): LetterForms {
  const [verb = "", ...more] = rest.split(" ");
  const at = parent && placeName(parent) ? `${AT_DE[kindOf(parent)]} ${placeName(parent)}` : null;
  const tail = more.join(" ");
  return { placed: at ? `${at} ${verb} ich ${tail}` : null, also: `Außerdem ${verb} ich ${tail}`, line };
}

const AT_EN = { work: "At", volunteer: "As a volunteer at", project: "In my project" };
const AT_DE = { work: "Bei", volunteer: "Ehrenamtlich bei", project: "In meinem Projekt" };

function kindOf(parent: Parent): "work" | "volunteer" | "project" {
  return parent.kind === "role" ? parent.engagement : "project";
}

function placeName(parent: Parent): string {
  return parent.kind === "role" ? parent.employer : parent.name;
}

/** What can be said of a role when nothing done in it is told. */
export function positionSentence(role: FactOf<"role">, language: string): string | null {
  if (role.title === "" || role.employer === "") return null;
  const goesOn = role.start !== undefined && role.end === undefined;
  if (language === "de")
    return `${goesOn ? "Meine jetzige Stelle ist" : "Zu meinen Stellen gehörte"} ${role.title} bei ${role.employer}.`;
  return `${goesOn ? "My present position is" : "One of my positions was"} ${role.title} at ${role.employer}.`;
}

/** Skills the master CV names, in a sentence; the names are printed as they stand there. */
export function skillsSentence(skills: readonly FactOf<"skill">[], language: string): string {
  const names = skills.map(({ name }) => name);
  const list = new Intl.ListFormat(language === "de" ? "de" : "en-GB", { type: "conjunction" }).format(names);
  return language === "de" ? `Zu meinen Kenntnissen gehören ${list}.` : `My skills include ${list}.`;
}

/** Every sentence a letter may make of the cited facts without a model. */
export function letterWordings(cited: readonly Fact[], language: string): string[] {
  const skills = cited.filter((fact) => fact.kind === "skill");
  const wordings = cited.flatMap((fact): (string | null)[] => {
    if (fact.kind === "role") return [positionSentence(fact, language)];
    if (fact.kind !== "achievement") return [];
    const parent = cited.find(
      (other): other is Parent => other.id === fact.of && (other.kind === "role" || other.kind === "project"),
    );
    const { placed, also, line } = letterForms(fact, parent ?? null, language);
    return [placed, also, line];
  });
  if (skills.length === cited.length && skills.length > 0) wordings.push(skillsSentence(skills, language));
  return wordings.filter((wording) => wording !== null);
}
