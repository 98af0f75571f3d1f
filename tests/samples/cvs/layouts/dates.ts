import type { Person, Role } from "../people/person.ts";

type Way = "numeric" | "long" | "short" | "year" | "short-year" | "east";

/** A span as a CV of the person's language writes it. */
export function spell(person: Person, span: { start?: string; end?: string }, way: Way): string {
  const end = span.end === undefined ? person.words.now : one(person, span.end, way);
  if (span.start === undefined) return end;
  return way === "east" ? `${one(person, span.start, way)}${person.words.to}${end}` : `${one(person, span.start, way)} ${person.words.to} ${end}`;
}

export function one(person: Person, date: string, way: Way): string {
  const [year = "", month] = date.split("-");
  if (month === undefined || way === "year") return way === "east" ? `${year}年` : year;
  if (way === "numeric") return `${month}/${year}`;
  if (way === "short-year") return `${month}/${year.slice(2)}`;
  if (way === "east") return `${year}年${Number(month)}月`;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, 15));
  return new Intl.DateTimeFormat(person.lang, { year: "numeric", month: way, timeZone: "UTC" }).format(at);
}

export const spanOf = (person: Person, role: Role, way: Way) => spell(person, role, way);

export const schooling = (person: Person, way: Way) => person.education.map((item) => ({ ...item, when: spell(person, item, way) }));
