import { Value } from "typebox/value";
import type { Id, TSchema } from "../../schema.ts";
import { Fact, type FactKind } from "../master-cv.ts";

/** Why a place is wrong; the control room words it in the owner's language. */
export type WrongBecause =
  | "shape"
  | "empty"
  | "too_long"
  | "no_date"
  | "end_before_start"
  | "twice"
  | "second_person"
  | "belongs_to_nothing"
  | "proved_by_nothing";
/** `factId` is null where not even that can be told; `place` counts from zero in the list that was sent. */
export type WrongPlace = { factId: Id | null; place: number; field: string; because: WrongBecause; message: string };

/** Characters of one text. */
export const LONGEST_TEXT = 10_000;

/** What a fact says nothing without. */
const REQUIRED: Record<FactKind, readonly string[]> = {
  identity: ["name"],
  summary: ["text"],
  role: ["title", "employer"],
  achievement: ["text"],
  skill: ["name"],
  education: ["institution"],
  certificate: ["name"],
  language: ["name"],
  project: ["name"],
  link: ["network", "url"],
  award: ["title"],
  publication: ["name"],
  interest: ["name"],
  reference: ["name"],
  statement: ["text"],
};
const DATES = ["start", "end", "date", "expires"] as const;
const HAVE_ACHIEVEMENTS: ReadonlySet<FactKind> = new Set(["role", "project", "education"]);
const PROVE: ReadonlySet<FactKind> = new Set(["achievement", "role", "project", "education", "certificate"]);

const SHAPES = new Map<unknown, TSchema>(
  Fact.anyOf.map((shape) => [(shape.properties.kind as { const?: unknown }).const, shape]),
);

/**
 * The facts of a list that somebody sent, without members that no fact has, and every place in it that is wrong; facts
 * are good only if there is none.
 */
export function checkFacts(sent: readonly unknown[]): { facts: Fact[]; wrong: WrongPlace[] } {
  const wrong: WrongPlace[] = [];
  const facts: Fact[] = [];
  const at = new Map<Fact, number>();
  for (const [place, given] of sent.entries()) {
    const shape = SHAPES.get((given as { kind?: unknown } | null)?.kind);
    // First of all: what nobody knows may be nested without end.
    const value = shape === undefined ? given : Value.Clean(shape, given);
    const faults = shapeFaults(value, place);
    wrong.push(...faults);
    if (faults.some(({ because }) => because === "shape")) continue;
    facts.push(value as Fact);
    at.set(value as Fact, place);
  }
  // What hangs on a fact that is itself misshapen does not hang on nothing.
  const known = new Map<string, FactKind | null>();
  for (const value of sent) {
    const { id, kind } = (value ?? {}) as { id?: unknown; kind?: unknown };
    if (typeof id === "string") known.set(id, SHAPES.has(kind) ? (kind as FactKind) : null);
  }
  const seen = new Set<Id>();
  let person = false;
  for (const fact of facts) {
    const say = (field: string, because: WrongBecause, message: string) =>
      wrong.push({ factId: fact.id, place: at.get(fact) ?? 0, field, because, message });
    if (seen.has(fact.id)) say("id", "twice", `The id ${fact.id} stands twice.`);
    seen.add(fact.id);
    if (fact.kind === "identity") {
      if (person) say("kind", "second_person", "A CV is of one person; this is a second one.");
      person = true;
    }
    checkDates(fact, say);
    checkTies(fact, known, say);
  }
  return { facts, wrong: wrong.toSorted((a, b) => a.place - b.place) };
}

type Say = (field: string, because: WrongBecause, message: string) => void;

function checkDates(fact: Fact, say: Say): void {
  const dated = fact as Partial<Record<(typeof DATES)[number], string>>;
  const bad = DATES.filter((name) => dated[name] !== undefined && !isDate(dated[name]));
  for (const name of bad) say(name, "no_date", `“${dated[name]}” is no date of the calendar.`);
  if (bad.length > 0 || dated.start === undefined || dated.end === undefined) return;
  // `2024` may be any day of that year: only what cannot be is wrong.
  const known = Math.min(dated.start.length, dated.end.length);
  if (dated.end.slice(0, known) < dated.start.slice(0, known))
    say("end", "end_before_start", `It ends (${dated.end}) before it begins (${dated.start}).`);
}

function isDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function checkTies(fact: Fact, known: ReadonlyMap<string, FactKind | null>, say: Say): void {
  const is = (id: Id, kinds: ReadonlySet<FactKind>) => {
    const kind = known.get(id);
    return kind === null || (kind !== undefined && kinds.has(kind));
  };
  if (fact.kind === "achievement" && !is(fact.of, HAVE_ACHIEVEMENTS))
    say("of", "belongs_to_nothing", `It belongs to ${fact.of}, which is no role, project or degree of this CV.`);
  if (fact.kind !== "skill") return;
  for (const id of fact.provedBy ?? [])
    if (!is(id, PROVE)) say("provedBy", "proved_by_nothing", `It is proved by ${id}, which this CV does not hold.`);
}

function shapeFaults(value: unknown, place: number): WrongPlace[] {
  const { id, kind } = (value ?? {}) as { id?: unknown; kind?: unknown };
  const factId = typeof id === "string" && id.length <= 60 ? id : null;
  const shape = SHAPES.get(kind);
  const wrong = (field: string, because: WrongBecause, message: string): WrongPlace => ({
    factId,
    place,
    field,
    because,
    message,
  });
  if (shape === undefined) return [wrong("kind", "shape", "It is no fact of a known kind.")];
  const fact = value as Record<string, unknown>;
  const misshapen = Value.Errors(shape, value).map(({ instancePath, message }) => {
    const field = instancePath.replace(/^\//, "").replaceAll("/", ".") || "fact";
    return DATES.some((name) => name === field)
      ? wrong(field, "no_date", `“${String(fact[field]).slice(0, 40)}” is no date: a year, year and month, or a day.`)
      : wrong(field, "shape", `It ${message}.`);
  });
  if (misshapen.length > 0) return misshapen;
  const empty = REQUIRED[kind as FactKind]
    .filter((name) => String(fact[name]).trim() === "")
    .map((name) => wrong(name, "empty", `The ${name} is empty.`));
  const long = textsIn(fact)
    .filter(({ text }) => text.length > LONGEST_TEXT)
    .map(({ field, text }) =>
      wrong(field, "too_long", `It holds ${text.length} characters; ${LONGEST_TEXT} are the most.`),
    );
  return [...empty, ...long];
}

function textsIn(value: object, above = ""): { field: string; text: string }[] {
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
    const field = above === "" ? name : `${above}.${name}`;
    if (typeof member === "string") return [{ field, text: member }];
    return typeof member === "object" && member !== null ? textsIn(member, field) : [];
  });
}
