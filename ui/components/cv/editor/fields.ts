import type { Fact, FactKind } from "#data/model/owner/master-cv.ts";
import type { Key } from "../../../i18n/translate.ts";

export type FieldLook = "text" | "area" | "date" | "list" | "url" | "email" | "tel" | "engagement";
/** `name` is the member, with a dot for one of its parts. */
export type Field = { name: string; label: Key; look: FieldLook; wide?: true };

const line = (name: string, label: Key): Field => ({ name, label, look: "text" });
const of =
  (look: FieldLook) =>
  (name: string, label: Key, wide?: true): Field => ({
    name,
    label,
    look,
    ...(wide === undefined ? {} : { wide }),
  });
const [area, date, list, url] = [of("area"), of("date"), of("list"), of("url")];
const span = [date("start", "cv.field.start"), date("end", "cv.field.end")];

/** What can be written of a fact, in the order in which it is asked. */
export const FIELDS: Record<FactKind, readonly Field[]> = {
  identity: [
    line("name", "cv.field.name"),
    line("headline", "cv.field.headline"),
    of("email")("email", "cv.field.email"),
    of("tel")("phone", "cv.field.phone"),
    url("website", "cv.field.website"),
    line("place", "cv.field.place"),
    line("address.line1", "cv.field.street"),
    line("address.postalCode", "cv.field.postal_code"),
    line("address.city", "cv.field.city"),
    line("address.region", "cv.field.region"),
    line("address.country", "cv.field.country"),
  ],
  summary: [area("text", "cv.field.text", true)],
  role: [
    line("title", "cv.field.title"),
    line("employer", "cv.field.employer"),
    ...span,
    line("place", "cv.field.place"),
    of("engagement")("engagement", "cv.field.engagement"),
    url("url", "cv.field.url"),
    area("summary", "cv.field.role_summary", true),
  ],
  achievement: [area("text", "cv.field.achievement", true)],
  skill: [line("name", "cv.field.skill"), line("group", "cv.field.group"), line("level", "cv.field.level")],
  education: [
    line("institution", "cv.field.institution"),
    line("degree", "cv.field.degree"),
    line("area", "cv.field.area"),
    line("score", "cv.field.score"),
    ...span,
    line("place", "cv.field.place"),
    url("url", "cv.field.url"),
    list("courses", "cv.field.courses", true),
  ],
  certificate: [
    line("name", "cv.field.certificate"),
    line("issuer", "cv.field.issuer"),
    date("date", "cv.field.date"),
    date("expires", "cv.field.expires"),
    line("number", "cv.field.number"),
    url("url", "cv.field.url"),
    area("text", "cv.field.text", true),
  ],
  language: [line("name", "cv.field.language"), line("fluency", "cv.field.fluency")],
  project: [
    line("name", "cv.field.project"),
    url("url", "cv.field.url"),
    ...span,
    area("text", "cv.field.text", true),
    list("keywords", "cv.field.keywords", true),
  ],
  link: [line("network", "cv.field.network"), url("url", "cv.field.url")],
  award: [
    line("title", "cv.field.award"),
    line("awarder", "cv.field.awarder"),
    date("date", "cv.field.date"),
    area("text", "cv.field.text", true),
  ],
  publication: [
    line("name", "cv.field.publication"),
    list("authors", "cv.field.authors"),
    line("publisher", "cv.field.publisher"),
    date("date", "cv.field.date"),
    url("url", "cv.field.url"),
    area("text", "cv.field.text", true),
  ],
  interest: [line("name", "cv.field.interest"), list("keywords", "cv.field.keywords")],
  reference: [line("name", "cv.field.reference"), area("text", "cv.field.text", true)],
  statement: [area("text", "cv.field.statement", true)],
};

/** An achievement told in its parts. */
export const STAR: readonly Field[] = [
  area("star.situation", "cv.field.situation"),
  area("star.task", "cv.field.task"),
  area("star.action", "cv.field.action"),
  area("star.result", "cv.field.result"),
];

type Members = Record<string, unknown>;

/** A field's value as it stands in its input. */
export function valueOf(fact: Fact, { name, look }: Field): string {
  const [first = "", second] = name.split(".");
  const member = (fact as Members)[first];
  const value = second === undefined ? member : (member as Members | undefined)?.[second];
  if (look === "list") return Array.isArray(value) ? listText(value as string[]) : "";
  return typeof value === "string" ? value : "";
}

/** Commas divide a list, unless a part holds one itself: then semicolons do, and one ends a list of one. */
function listText(parts: readonly string[]): string {
  if (!parts.some((part) => part.includes(","))) return parts.join(", ");
  return parts.length === 1 ? `${parts.join("")};` : parts.join("; ");
}

function listOf(typed: string): string[] {
  return typed
    .split(typed.includes(";") ? ";" : ",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

const REQUIRED = new Set(["name", "title", "employer", "institution", "network"]);

/** The fact with another value in a field; an emptied one is absent, unless the fact says nothing without it. */
export function withValue(fact: Fact, { name, look }: Field, typed: string): Fact {
  const [first = "", second] = name.split(".");
  const members: Members = { ...fact };
  if (second !== undefined) {
    const part: Members = { ...(members[first] as Members | undefined) };
    if (typed.trim() === "") delete part[second];
    else part[second] = typed;
    if (Object.keys(part).length === 0) delete members[first];
    else members[first] = part;
    return members as Fact;
  }
  const stays =
    REQUIRED.has(first) || (first === "text" && hasText(fact.kind)) || (first === "url" && fact.kind === "link");
  if (typed.trim() === "" && !stays) delete members[first];
  else if (look === "list") members[first] = listOf(typed);
  else members[first] = look === "date" ? typed.trim() : typed;
  return members as Fact;
}

const hasText = (kind: FactKind) => kind === "summary" || kind === "achievement" || kind === "statement";

/** A date as people write it, as far as it is certain: `3/2024`, `03.2024`, `2024-3` and `2024/3` are `2024-03`. */
export function readDate(typed: string): string {
  const text = typed.trim();
  const yearFirst = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (yearFirst) return `${yearFirst[1]}-${(yearFirst[2] ?? "").padStart(2, "0")}`;
  const monthFirst = /^(\d{1,2})[-/. ]\s*(\d{4})$/.exec(text);
  if (monthFirst) return `${monthFirst[2]}-${(monthFirst[1] ?? "").padStart(2, "0")}`;
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (german) return `${german[3]}-${(german[2] ?? "").padStart(2, "0")}-${(german[1] ?? "").padStart(2, "0")}`;
  return text;
}
