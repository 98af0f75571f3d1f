import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import { firstPerson, withFullStop } from "./first-person.ts";
import { phraseLanguage } from "./phrases.ts";

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
  const colon = phraseLanguage(language) === "fr" ? " :" : ":";
  const line = place ? `${place}${colon} ${withFullStop(achievement.text)}` : withFullStop(achievement.text);
  const goesOn = parent !== null && parent.start !== undefined && parent.end === undefined;
  const isOurs = language === "en" || language === "de";
  const person = isOurs ? firstPerson(achievement.text, language, goesOn) : null;
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

type ByLanguage = Readonly<Record<string, string>>;
const inLanguage = (language: string, sentences: ByLanguage): string =>
  sentences[phraseLanguage(language)] ?? sentences["en"]!;

/** What can be said of a role when nothing done in it is told. */
export function positionSentence({ title, employer, start, end }: FactOf<"role">, language: string): string | null {
  if (title === "" || employer === "") return null;
  const goesOn = start !== undefined && end === undefined;
  return inLanguage(language, {
    en: `${goesOn ? "My present position is" : "One of my positions was"} ${title} at ${employer}.`,
    de: `${goesOn ? "Meine jetzige Stelle ist" : "Zu meinen Stellen gehörte"} ${title} bei ${employer}.`,
    fr: `${goesOn ? "Mon poste actuel est" : "Un de mes postes a été"} ${title} chez ${employer}.`,
    es: `${goesOn ? "Mi puesto actual es" : "Uno de mis puestos fue"} ${title} en ${employer}.`,
  });
}

function listed(skills: readonly FactOf<"skill">[], language: string): string {
  const tag = phraseLanguage(language) === "en" ? "en-GB" : phraseLanguage(language);
  return new Intl.ListFormat(tag, { type: "conjunction" }).format(skills.map(({ name }) => name));
}

/** Skills the master CV names, in a sentence; the names are printed as they stand there. */
export function skillsSentence(skills: readonly FactOf<"skill">[], language: string): string {
  const list = listed(skills, language);
  return inLanguage(language, {
    en: `My skills include ${list}.`,
    de: `Zu meinen Kenntnissen gehören ${list}.`,
    fr: `Mes compétences comprennent ${list}.`,
    es: `Entre mis conocimientos están ${list}.`,
  });
}

/** The same where the posting asks for them. */
export function answerSentence(skills: readonly FactOf<"skill">[], language: string): string {
  const list = listed(skills, language);
  return inLanguage(language, {
    en: `Of what you ask for, I bring ${list}.`,
    de: `Von dem, was Sie suchen, bringe ich ${list} mit.`,
    fr: `De ce que vous demandez, j'apporte ${list}.`,
    es: `De lo que piden, aporto ${list}.`,
  });
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
  if (skills.length === cited.length && skills.length > 0)
    wordings.push(skillsSentence(skills, language), answerSentence(skills, language));
  return wordings.filter((wording) => wording !== null);
}
