import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import { firstPerson, withFullStop } from "./first-person.ts";
import { phraseLanguage } from "./phrases.ts";

/** The role or project that an achievement belongs to. */
export type Parent = FactOf<"role"> | FactOf<"project">;

/**
 * How one thing done may be put in a letter: with where it was done (`placed`), as a further one of the same place
 * (`also`, `further`), or as a line of a list (`line`, `bare`). Null where the owner's words do not bend to it. Every form holds the
 * owner's words unchanged but for the case of the first letter.
 */
export type LetterForms = {
  placed: string | null;
  also: string | null;
  /** As a third one of the same place. */
  further: string | null;
  line: string;
  /** As a line below one of the same place. */
  bare: string;
};

export function letterForms(achievement: FactOf<"achievement">, parent: Parent | null, language: string): LetterForms {
  const place = parent && placeName(parent);
  const bare = withFullStop(achievement.text);
  const line = place ? `${place}${phraseLanguage(language) === "fr" ? " :" : ":"} ${bare}` : bare;
  const goesOn = parent !== null && parent.start !== undefined && parent.end === undefined;
  const person = firstPerson(achievement.text, language, goesOn);
  const sentences = person && sentencesIn(language)?.(person, parent);
  return { ...(sentences ?? { placed: null, also: null, further: null }), line, bare };
}

type Sentences = Pick<LetterForms, "placed" | "also" | "further">;
type Person = { lead: string | null; rest: string };

function sentencesIn(language: string): ((person: Person, parent: Parent | null) => Sentences) | null {
  return { en: english, de: german, es: spanish }[language] ?? null;
}

function english({ lead, rest }: Person, parent: Parent | null): Sentences {
  const at = parent && placeName(parent) ? `${AT_EN[kindOf(parent)]} ${placeName(parent)}` : null;
  if (lead === null)
    return { placed: at ? `${at}, I ${rest}` : `I ${rest}`, also: `I also ${rest}`, further: `There I ${rest}` };
  const small = lead.charAt(0).toLowerCase() + lead.slice(1);
  const later = `${lead}, I ${rest}`;
  return { placed: at ? `${at}, ${small}, I ${rest}` : later, also: later, further: later };
}

function german({ rest }: Person, parent: Parent | null): Sentences {
  const [verb = "", ...more] = rest.split(" ");
  const at = parent && placeName(parent) ? `${AT_DE[kindOf(parent)]} ${placeName(parent)}` : null;
  const tail = more.join(" ");
  return {
    placed: at ? `${at} ${verb} ich ${tail}` : null,
    also: `Außerdem ${verb} ich ${tail}`,
    further: `Dort ${verb} ich ${tail}`,
  };
}

/** In Spanish the verb holds its subject: the owner's sentence stands as it is. */
function spanish({ rest }: Person, parent: Parent | null): Sentences {
  const at = parent && placeName(parent) ? `${AT_ES[kindOf(parent)]} ${placeName(parent)}` : null;
  const whole = rest.charAt(0).toUpperCase() + rest.slice(1);
  return { placed: at ? `${at} ${rest}` : whole, also: `También ${rest}`, further: whole };
}

const AT_EN = { work: "At", volunteer: "As a volunteer at", project: "In my project" };
const AT_ES = { work: "En", volunteer: "Como voluntariado en", project: "En mi proyecto" };
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
    const { placed, also, further, line, bare } = letterForms(fact, parent ?? null, language);
    return [placed, also, further, line, bare];
  });
  if (skills.length === cited.length && skills.length > 0)
    wordings.push(skillsSentence(skills, language), answerSentence(skills, language));
  return wordings.filter((wording) => wording !== null);
}
