import type { Fact, FactKind, FactOf } from "#data/model/owner/master-cv.ts";
import { phrasesFor } from "./phrases.ts";
import { dateInWords, spanInWords } from "./when.ts";

/** Facts that stand in a CV as an entry with a title and dates. */
export const ENTRY_KINDS = [
  "role",
  "project",
  "education",
  "certificate",
  "award",
  "publication",
] as const satisfies FactKind[];
export type EntryFact = FactOf<(typeof ENTRY_KINDS)[number]>;

export type EntryWords = {
  title: string;
  organisation: string | null;
  place: string | null;
  when: string | null;
  /** What the fact itself says below its title. */
  bullets: string[];
};

/** An entry in the words of its fact. The builder prints exactly this, and the gate lets nothing else through. */
export function entryWords(fact: EntryFact, language: string): EntryWords {
  const words = ofKind(fact, language);
  // An entry without a title is known by its organisation.
  if (words.title !== "") return { ...words, organisation: words.organisation || null };
  return { ...words, title: words.organisation ?? "", organisation: null };
}

function ofKind(fact: EntryFact, language: string): EntryWords {
  const { courses, grade } = phrasesFor(language);
  switch (fact.kind) {
    case "role":
      return {
        title: fact.title,
        organisation: fact.employer,
        place: fact.place ?? null,
        when: spanInWords(fact, language),
        bullets: list(fact.summary),
      };
    case "project":
      return {
        title: fact.name,
        organisation: null,
        place: null,
        when: spanInWords(fact, language),
        bullets: list(fact.text),
      };
    case "education":
      return {
        title: [fact.degree, fact.area].filter((part) => part !== undefined).join(", "),
        organisation: fact.institution,
        place: null,
        when: spanInWords(fact, language),
        bullets: list(
          fact.score && `${grade}: ${fact.score}`,
          fact.courses && `${courses}: ${fact.courses.join(", ")}`,
        ),
      };
    case "certificate":
      return {
        title: fact.name,
        organisation: fact.issuer ?? null,
        place: null,
        when: single(fact.date, language),
        bullets: [],
      };
    case "award":
      return {
        title: fact.title,
        organisation: fact.awarder ?? null,
        place: null,
        when: single(fact.date, language),
        bullets: list(fact.text),
      };
    case "publication":
      return {
        title: fact.name,
        organisation: fact.publisher ?? null,
        place: null,
        when: single(fact.date, language),
        bullets: list(fact.text),
      };
  }
}

function single(date: string | undefined, language: string): string | null {
  return date === undefined ? null : dateInWords(date, language);
}

function list(...texts: (string | undefined)[]): string[] {
  return texts.filter((text): text is string => text !== undefined && text !== "");
}

/** A skill, language or other fact of one word, as it stands in a list. */
export function itemWords(fact: Fact): string | null {
  switch (fact.kind) {
    case "skill":
      return fact.name;
    case "language":
      return fact.fluency ? `${fact.name} – ${fact.fluency}` : fact.name;
    case "interest":
      return fact.name;
    default:
      return null;
  }
}

/** What stands for a claim that failed: the owner's own words for the fact; null where a fact has no sentence. */
export function ownWords(fact: Fact): string | null {
  switch (fact.kind) {
    case "summary":
    case "achievement":
      return fact.text;
    case "role":
      return fact.summary ?? null;
    case "project":
    case "award":
    case "publication":
      return fact.text ?? null;
    case "identity":
      return fact.headline ?? null;
    default:
      return itemWords(fact);
  }
}
