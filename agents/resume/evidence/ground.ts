import { skillsIn } from "#data/reference/skills.ts";
import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import type { Id, PartialDate } from "#data/model/schema.ts";
import { monthOf } from "../import/months.ts";
import { languageOfText } from "./reading/language.ts";
import { sentencesOf } from "./reading/normalise.ts";
import { type Sentence, type Token, tokensOf } from "./reading/tokens.ts";
import { widerSensesOf } from "./reading/wordnet/synonyms.ts";

/** What one statement may rest on: one thing done with the role it was done in, or a handful of single words. */
export type Unit = {
  /** The language most of it is in. */
  language: string;
  sentences: readonly Sentence[];
  /** The same as written, a field each. */
  texts: readonly string[];
  skills: ReadonlySet<string>;
  /** Names of those the owner worked for, studied at or was certified by, in lower case. */
  organisations: readonly string[];
  /** Titles the owner held and headlines they gave themselves, in lower case. */
  titles: readonly string[];
  /** Skills and languages by themselves, each with how well. */
  atoms: readonly { name: Sentence; level: Sentence }[];
  /** A degree, a certificate and the like: what stands in one field is not said of another. */
  isForm: boolean;
};

/** Facts of one word each; a sentence may list several of them. */
const ATOMIC: ReadonlySet<Fact["kind"]> = new Set(["skill", "language", "certificate", "interest", "link", "identity"]);

const FORMS: ReadonlySet<Fact["kind"]> = new Set(["education", "certificate", "award", "publication"]);

type Facts = ReadonlyMap<Id, Fact>;

/**
 * The units under the cited facts. A role or project joins the achievements done in it, and a skill what proves it;
 * two achievements are never one unit, or a claim could mix what was done here with what was done there.
 */
export function unitsOf(cited: readonly Fact[], all: Facts): Unit[] {
  const proving = cited.flatMap((fact) => (fact.kind === "skill" ? proofsOf(fact, all) : []));
  const whole = [...new Set([...cited, ...proving])];
  const atoms = cited.filter((fact) => ATOMIC.has(fact.kind));
  const units = whole
    .filter((fact) => !ATOMIC.has(fact.kind))
    .map((fact) => {
      const parents = fact.kind === "achievement" ? cited.filter((other) => other.id === fact.of) : [];
      return unitOf([fact, ...parents, ...skillsProvedBy(fact, all)]);
    });
  return atoms.length > 0 ? [...units, unitOf(atoms)] : units;
}

function proofsOf({ provedBy }: FactOf<"skill">, all: Facts): Fact[] {
  return (provedBy ?? []).flatMap((id) => all.get(id) ?? []);
}

/** The skills of which the owner says that this thing proves them. */
function skillsProvedBy({ id }: Fact, all: Facts): Fact[] {
  return [...all.values()].filter((fact) => fact.kind === "skill" && fact.provedBy?.includes(id));
}

/** Units by the facts they are of, the first of them weakly held: reading a text is the dear part of a check. */
const UNITS = new WeakMap<Fact, { facts: readonly Fact[]; unit: Unit }[]>();

function unitOf(facts: readonly Fact[]): Unit {
  const [first] = facts;
  if (!first) return read(facts);
  const known = UNITS.get(first) ?? [];
  const same = known.find(
    (each) => each.facts.length === facts.length && each.facts.every((fact, at) => fact === facts[at]),
  );
  if (same) return same.unit;
  const unit = read(facts);
  UNITS.set(first, [...known.slice(-8), { facts, unit }]);
  return unit;
}

function read(facts: readonly Fact[]): Unit {
  const texts = facts.flatMap((fact) => textsOf(fact));
  const language = languageOfText(facts.flatMap(fieldsOf).join(" "), "en");
  return {
    language,
    sentences: texts.flatMap(sentencesOf).map((sentence) => tokensOf(sentence, language).map(widened)),
    texts,
    skills: new Set(texts.flatMap((text) => skillsIn(text))),
    organisations: facts.flatMap(organisationsOf).map((name) => name.toLowerCase()),
    titles: facts.flatMap(titlesOf).map((title) => title.toLowerCase()),
    atoms: facts.every(({ kind }) => ATOMIC.has(kind)) ? facts.flatMap((fact) => atomOf(fact, language)) : [],
    isForm: facts[0] !== undefined && FORMS.has(facts[0].kind),
  };
}

function atomOf(fact: Fact, language: string): Unit["atoms"] {
  if (fact.kind !== "skill" && fact.kind !== "language") return [];
  const level = fact.kind === "skill" ? fact.level : fact.fluency;
  return [{ name: tokensOf(fact.name, language), level: tokensOf(level ?? "", language) }];
}

/** A word of a fact also licenses what it is a kind of. */
function widened(token: Token): Token {
  if (token.quantity || token.neutral || token.language !== "en" || /^\p{Lu}{2}/u.test(token.surface)) return token;
  const wider = widerSensesOf(token.word, token.meanings);
  return wider.length > 0 ? { ...token, keys: new Set([...token.keys, ...wider]) } : token;
}

/** Every text of a fact, each field by itself. */
export function textsOf(fact: Fact): string[] {
  const fields = fieldsOf(fact).filter((text) => text !== undefined && text !== "") as string[];
  return [...fields, ...datesOf(fact)];
}

function fieldsOf(fact: Fact): (string | undefined)[] {
  switch (fact.kind) {
    case "identity":
      return [fact.name, fact.headline, fact.place];
    case "summary":
      return [fact.text];
    case "role":
      return [
        fact.title,
        fact.employer,
        `${fact.title} at ${fact.employer}`,
        fact.place,
        fact.summary,
        fact.engagement === "volunteer" ? "volunteer" : undefined,
      ];
    case "achievement":
      return [fact.text, fact.star?.situation, fact.star?.task, fact.star?.action, fact.star?.result];
    case "skill":
      return [fact.name, fact.group, fact.level];
    case "education":
      return [
        fact.institution,
        fact.degree,
        fact.area,
        fact.degree && fact.area ? `${fact.degree} in ${fact.area}` : undefined,
        fact.degree && `${[fact.degree, fact.area].filter(Boolean).join(" in ")} from ${fact.institution}`,
        fact.degree && `${fact.degree} at ${fact.institution}`,
        fact.score,
        ...(fact.courses ?? []),
      ];
    case "certificate":
      return [fact.name, fact.issuer, fact.issuer && `${fact.name} from ${fact.issuer}`];
    case "language":
      return [fact.name, fact.fluency];
    case "project":
      return [fact.name, fact.text, ...(fact.keywords ?? []), `project ${fact.name}`];
    case "link":
      return [fact.network];
    case "award":
      return [fact.title, fact.awarder, fact.text];
    case "publication":
      return [fact.name, fact.publisher, fact.text];
    case "interest":
      return [fact.name, ...(fact.keywords ?? [])];
    case "reference":
      return [fact.name, fact.text];
    case "statement":
      return [fact.text];
  }
}

function organisationsOf(fact: Fact): string[] {
  if (fact.kind === "role") return [fact.employer];
  if (fact.kind === "education") return [fact.institution];
  return fact.kind === "certificate" ? [fact.issuer ?? ""] : [];
}

function titlesOf(fact: Fact): string[] {
  if (fact.kind === "role") return [fact.title];
  return fact.kind === "identity" ? [fact.headline ?? ""] : [];
}

/**
 * Dates as a sentence may put them; start and end stay apart, so that neither can be taken for the other. "Since" is
 * said only of what goes on.
 */
function datesOf(fact: Fact): string[] {
  const dates: string[] = [];
  const what = fact.kind === "role" ? `${fact.title} at ${fact.employer} ` : "";
  const say = (leads: readonly string[], date: PartialDate) => {
    for (const lead of leads) for (const name of spelled(date)) dates.push(`${what}${lead} ${name}`.trim());
  };
  const start = "start" in fact ? fact.start : undefined;
  const end = "end" in fact ? fact.end : undefined;
  if (start) say(end ? ["from", "von"] : ["from", "since", "seit"], start);
  if (end) say(["to", "until", "bis"], end);
  const ends = end ? spelled(end) : [];
  if (start && end) {
    for (const [index, from] of spelled(start).entries()) dates.push(`${what}from ${from} to ${ends[index] ?? end}`);
  }
  if (start && end) for (const span of spansOf(start, end)) dates.push(`${what}for ${span}`.trim());
  if ("date" in fact && fact.date) say(["", "in"], fact.date);
  return dates;
}

/** How long it went, where both months are known: whole years, and that it was more than those. */
function spansOf(start: PartialDate, end: PartialDate): string[] {
  const months = (date: PartialDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  if (start.length < 7 || end.length < 7) return [];
  const length = months(end) - months(start);
  const years = Math.floor(length / 12);
  if (length < 1) return [];
  return [`${length} months`, ...(years > 0 ? [`${length % 12 > 0 ? "more than " : ""}${years} years`] : [])];
}

const MONTH_NAMES = Array.from({ length: 12 }, (_, month) =>
  ["en", "de"].flatMap((locale) =>
    (["long", "short"] as const).map((style) =>
      new Intl.DateTimeFormat(locale, { month: style, timeZone: "UTC" })
        .format(Date.UTC(2020, month, 5))
        .replace(".", ""),
    ),
  ),
);

/** A date in words: its year alone, then with its month in every spelling. */
function spelled(date: PartialDate): string[] {
  const [year = "", month] = date.split("-");
  const names = month ? (MONTH_NAMES[Number(month) - 1] ?? []).filter((name) => monthOf(name) !== null) : [];
  return [year, ...[...new Set(names)].map((name) => `${name} ${year}`)];
}

/** The facts under a claim; null when it cites one that does not exist. */
export function citedFacts(ids: readonly Id[], facts: ReadonlyMap<Id, Fact>): Fact[] | null {
  const cited = ids.map((id) => facts.get(id));
  return ids.length > 0 && cited.every((fact) => fact !== undefined) ? cited : null;
}
