import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import { firstPerson, withFullStop } from "./first-person.ts";
import { nominal } from "./nominal.ts";
import { phraseLanguage } from "./phrases.ts";
import { isOwnMaster, placedAt, placeName, type Parent } from "./place-name.ts";

export type { Parent } from "./place-name.ts";

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
  const at = placedAt(parent, language);
  const person = firstPerson(achievement.text, language, goesOn);
  const sentences = (person && PERSONAL[language]?.(person, at)) ?? asNoun(achievement.text, at, goesOn, language);
  return { ...(sentences ?? { placed: null, also: null, further: null }), line, bare };
}

type Sentences = Pick<LetterForms, "placed" | "also" | "further">;
type Person = { lead: string | null; rest: string };

const PERSONAL: Readonly<Record<string, (person: Person, at: string | null) => Sentences | null>> = {
  en: english,
  de: german,
  es: spanish,
};

function english({ lead, rest }: Person, at: string | null): Sentences {
  if (lead === null)
    return { placed: at ? `${at}, I ${rest}` : `I ${rest}`, also: `I also ${rest}`, further: `I ${rest}` };
  const small = lead.charAt(0).toLowerCase() + lead.slice(1);
  const later = `${lead}, I ${rest}`;
  return { placed: at ? `${at}, ${small}, I ${rest}` : later, also: later, further: later };
}

function german({ rest }: Person, at: string | null): Sentences | null {
  const [verb = "", ...more] = rest.split(" ");
  const tail = more.join(" ");
  if (at === null) return null;
  return {
    placed: `${at} ${verb} ich ${tail}`,
    also: `Außerdem ${verb} ich ${tail}`,
    further: `Dort ${verb} ich ${tail}`,
  };
}

/** In Spanish the verb holds its subject: the owner's sentence stands as it is. */
function spanish({ rest }: Person, at: string | null): Sentences {
  const whole = rest.charAt(0).toUpperCase() + rest.slice(1);
  return { placed: at ? `${at} ${rest}` : whole, also: `También ${rest}`, further: whole };
}

/** What is told as a noun, or as something one answers for, with a verb that claims nothing more. */
function asNoun(text: string, at: string | null, goesOn: boolean, language: string): Sentences | null {
  if (at === null) return null;
  if (language === "en") {
    const duty = /^(?:Responsible|Accountable) for \S/u.test(text.trim()) ? withFullStop(text) : null;
    if (duty === null) return null;
    const rest = duty.charAt(0).toLowerCase() + duty.slice(1);
    const am = goesOn ? "am" : "was";
    return { placed: `${at}, I ${am} ${rest}`, also: `I ${am} also ${rest}`, further: `I ${am} ${rest}` };
  }
  const noun = nominal(text, language);
  if (noun === null) return null;
  const what = withFullStop(noun);
  switch (language) {
    case "de": {
      const there = at.charAt(0).toLowerCase() + at.slice(1);
      const belongs = goesOn ? "gehört" : "gehörte";
      return {
        placed: `Zu meiner Arbeit ${there} ${belongs} ${what}`,
        also: `Hinzu ${goesOn ? "kommt" : "kam"} ${what}`,
        further: `Dazu ${belongs} auch ${what}`,
      };
    }
    case "fr": {
      const holds = goesOn ? "comprend" : "a compris";
      return {
        placed: `${at}, mon travail ${holds} ${what}`,
        also: `Mon travail ${holds} aussi ${what}`,
        further: `S'y ajoute ${what}`,
      };
    }
    default: {
      const holds = goesOn ? "incluye" : "incluyó";
      return {
        placed: `${at}, mi trabajo ${holds} ${what}`,
        also: `Mi trabajo también ${holds} ${what}`,
        further: `A ello se ${goesOn ? "suma" : "sumó"} ${what}`,
      };
    }
  }
}

type ByLanguage = Readonly<Record<string, string>>;
const inLanguage = (language: string, sentences: ByLanguage): string =>
  sentences[phraseLanguage(language)] ?? sentences["en"]!;

/** What can be said of a role when nothing done in it is told. */
export function positionSentence({ title, employer, start, end }: FactOf<"role">, language: string): string | null {
  if (title === "" || employer === "") return null;
  const goesOn = start !== undefined && end === undefined;
  const small = employer.trim().charAt(0).toLowerCase() + employer.trim().slice(1);
  const at = (word: string) =>
    withFullStop(isOwnMaster(employer) ? `${title} (${small})` : `${title} ${word} ${employer}`);
  return inLanguage(language, {
    en: `${goesOn ? "My present position is" : "One of my positions was"} ${at("at")}`,
    de: `${goesOn ? "Meine jetzige Stelle ist" : "Zu meinen Stellen gehörte"} ${at("bei")}`,
    fr: `${goesOn ? "Mon poste actuel est" : "Un de mes postes a été"} ${at("chez")}`,
    es: `${goesOn ? "Mi puesto actual es" : "Uno de mis puestos fue"} ${at("en")}`,
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

/** The same where the posting asks for them; after a colon names keep their capitals. */
export function answerSentence(skills: readonly FactOf<"skill">[], language: string): string {
  const list = listed(skills, language);
  return inLanguage(language, {
    en: `Of what you ask for, I bring: ${list}.`,
    de: `Von dem, was Sie suchen, bringe ich mit: ${list}.`,
    fr: `De ce que vous demandez, j'apporte : ${list}.`,
    es: `De lo que piden, aporto: ${list}.`,
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
