import { oneLine } from "../plain-text.ts";
import { degreeScore, employerScore, schoolScore, titleScore } from "../prose/names.ts";
import { placeScore } from "../prose/places.ts";
import { readWhen } from "./labels.ts";

const BETWEEN = /\s+[—–|·]\s+|\s+-\s+|\s*[—]\s*/u;

export type HeadingParts = { first: string; second: string | null; when: string | null; sure: boolean };
/** The same of a role; a place stands only as the third of three. */
export type RoleParts = HeadingParts & { place: string | null };

/** `Title at Company`, `Company — Title`, `Title, Company` and the like; a time or a place behind it taken off. */
export function splitRole(heading: string): RoleParts {
  const { text, when, place } = withoutEnds(heading);
  const whole = { first: text, second: null, when, place, sure: true };
  const at = /^(.+?)\s+(?:at|@|bei|chez|en|presso)\s+(.+)$/u.exec(text);
  if (at) return { ...whole, first: (at[1] ?? "").trim(), second: (at[2] ?? "").trim() };
  const parts = partsOf(text);
  const [left, right] = parts.length === 2 ? parts : parts.length === 1 ? byComma(text, roleLike) : [];
  if (left === undefined || right === undefined) return whole;
  const difference = titleOf(left) - titleOf(right);
  // Where neither says which it is, the company comes first, as in `Company — Title`.
  if (difference > 0) return { ...whole, first: left, second: right };
  return { ...whole, first: right, second: left, sure: difference < 0 };
}

/** A degree and where: `BSc Physics — Aire College`; first is the degree. */
export function splitStudies(heading: string): HeadingParts {
  const { text, when } = withoutWhen(heading);
  const at = /^(.+?)\s+(?:at|@|an der|am)\s+(.+)$/u.exec(text);
  const parts = at ? [at[1] ?? "", at[2] ?? ""] : partsOf(text);
  const [left, right] = parts.length === 2 ? parts : parts.length === 1 ? byComma(text, schoolLike) : [];
  if (left === undefined || right === undefined) return { first: text, second: null, when, sure: true };
  const difference = schoolLike(left) - schoolLike(right);
  if (difference > 0) return { first: right.trim(), second: left.trim(), when, sure: true };
  return { first: left.trim(), second: right.trim(), when, sure: difference < 0 };
}

const titleOf = (text: string) => titleScore(text) - employerScore(text);
const roleLike = (text: string) => Math.max(employerScore(text), titleScore(text) > 0 ? 1 : 0);
const schoolLike = (text: string) => schoolScore(text) - degreeScore(text);

const partsOf = (text: string) =>
  text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** At the last comma, where one side at least is what is sought: `Head, Legal, Mill Ltd` ends in a company. */
function byComma(text: string, likeness: (part: string) => number): string[] {
  const at = text.lastIndexOf(", ");
  if (at < 1) return [];
  const sides = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  const isPair = !sides[0]?.includes(", ") || likeness(sides[1] ?? "") > 1;
  return isPair && sides.some((side) => likeness(side) > 0) ? sides : [];
}

function withoutEnds(heading: string): { text: string; when: string | null; place: string | null } {
  const { text, when } = withoutWhen(heading);
  const parts = partsOf(text);
  const last = parts.length > 2 ? (parts.at(-1) ?? "") : "";
  if (placeScore(last) < 2 || titleScore(last) > 0) return { text, when, place: null };
  const before = text.slice(0, text.lastIndexOf(last)).replace(/\s*[—–|·-]\s*$/u, "");
  return { text: before, when, place: last };
}

/** Without a time in brackets, or one behind a separator, at its end. */
function withoutWhen(heading: string): { text: string; when: string | null } {
  const text = oneLine(heading);
  const [, before, inside] = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/u.exec(text) ?? [];
  const bracketed = inside === undefined ? null : timeIn(inside);
  if (before !== undefined && bracketed !== null) return { text: before, when: bracketed };
  for (const { 0: separator, index } of text.matchAll(new RegExp(`${BETWEEN.source}|,\\s+`, "gu"))) {
    const when = index === 0 ? null : timeIn(text.slice(index + separator.length));
    if (when !== null) return { text: text.slice(0, index), when };
  }
  return { text, when: null };
}

function timeIn(text: string): string | null {
  const read = readWhen(text);
  return read !== null && read.place === null ? read.when : null;
}
