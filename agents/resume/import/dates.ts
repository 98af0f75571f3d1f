import type { PartialDate } from "#data/model/schema.ts";
import { monthOf } from "./months.ts";

/**
 * What a date's text says. `part`: only this much of it could be told for certain, the rest is to be shown to the
 * owner. `unknown`: nothing could.
 */
export type ReadDate =
  | { kind: "date"; date: PartialDate }
  | { kind: "part"; date: PartialDate }
  | { kind: "ongoing" }
  | { kind: "unknown" };

const ONGOING =
  /^(?:present|current(?:ly)?|now|today|ongoing|to date|till date|until now|heute|jetzt|aktuell|laufend|bis heute|derzeit|aujourd['’]hui|présent|actuel(?:lement)?|en cours|actualidad|actualmente|presente|oggi|in corso|heden|nu|atual|obecnie|по настоящее время|настоящее время|-|…|\.\.\.)$/iu;

/** Reads a date of any usual shape; a day or month that cannot be told for certain is left away, never guessed. */
export function readDate(value: unknown): ReadDate {
  if (typeof value === "number") return fromNumber(value);
  if (typeof value !== "string") return { kind: "unknown" };
  const text = value
    .normalize("NFKC")
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .trim()
    .replace(/[\s,]+/g, " ");
  if (ONGOING.test(text)) return { kind: "ongoing" };
  if (/^\d{9,13}$/.test(text)) return fromNumber(Number(text));

  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(text);
  if (iso) return build(iso[1], iso[2], iso[3]);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return build(compact[1], compact[2], compact[3]);
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthFirst) return build(monthFirst[2], monthFirst[1]);
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  if (dotted) return build(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  if (slashed) return fromSlashes(Number(slashed[1]), Number(slashed[2]), slashed[3]);
  return fromWords(text) ?? onlyYear(text);
}

/** Words and signs that say of one date that it is a beginning, and nothing of an end. */
const OPEN =
  /^(?:(?:seit|ab|since|from|depuis|desde|dal|sinds|vanaf|od|с|από) (.+)|(.*\p{Nd})\s*(?:[–—]|\s-|\.\.\.?|…))$/iu;

/** Splits `2013 - 2015`, `Mar 2019 to present`, `since 2020` and the like; null where the text is no range. */
export function splitRange(value: unknown): { start: string; end: string } | null {
  if (typeof value !== "string" || readDate(value).kind === "date") return null;
  const open = OPEN.exec(value.trim());
  const from = open?.[1] ?? open?.[2];
  if (from !== undefined && readDate(from).kind === "date") return { start: from, end: "present" };
  const parts = value
    .trim()
    .split(/\s*[–—]\s*|\s+-\s+|\s+(?:to|until|till|bis|jusqu['’]à|à|a|al)\s+|(?<=^\d{4})\s*[-/]\s*(?=\d{4}$)/iu);
  const [start, end] = parts;
  if (parts.length !== 2 || !start || !end) return null;
  if (readDate(start).kind === "unknown" || readDate(end).kind === "unknown") return null;
  return { start, end };
}

function digitValue(digit: string): number {
  // Decimal digits stand in runs of ten that begin at their zero.
  let value = 0;
  for (let point = digit.codePointAt(0) ?? 0; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - 1)); point--)
    value++;
  return value;
}

function fromNumber(value: number): ReadDate {
  if (Number.isInteger(value) && plausible(value)) return { kind: "date", date: String(value) };
  const milliseconds = value > 1e11 ? value : value > 1e8 ? value * 1000 : Number.NaN;
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime()) || !plausible(date.getUTCFullYear())) return { kind: "unknown" };
  return { kind: "date", date: date.toISOString().slice(0, 10) };
}

function fromSlashes(first: number, second: number, year: string | undefined): ReadDate {
  if (first > 12 && second <= 12) return build(year, String(second), String(first));
  if (second > 12 && first <= 12) return build(year, String(first), String(second));
  if (first === second && first <= 12) return build(year, String(first), String(second));
  // Day or month first: both are usual, so only the year is certain.
  const part = build(year);
  return part.kind === "date" ? { kind: "part", date: part.date } : part;
}

function fromWords(text: string): ReadDate | null {
  const words =
    /^(?:(\d{1,2})(?:st|nd|rd|th|\.|er|º)? (?:of |de )?)?(\p{L}{3,})\.? (?:(\d{1,2})(?:st|nd|rd|th|\.)? )?(?:de )?['’]?(\d{4}|(?<=['’])\d{2})$/iu.exec(
      text,
    );
  const reversed = /^(\d{4}) (\p{L}{3,})\.?(?: (\d{1,2}))?$/u.exec(text);
  const [year, name, day] = words
    ? [words[4], words[2], words[1] ?? words[3]]
    : reversed
      ? [reversed[1], reversed[2], reversed[3]]
      : [];
  if (!year || !name) return null;
  const month = monthOf(name);
  if (month === null) return null;
  return build(year.length === 2 ? String(2000 + Number(year)) : year, String(month), day);
}

/** The one year in a text such as `Summer 2019`. */
function onlyYear(text: string): ReadDate {
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => year);
  const [year] = years;
  return years.length === 1 && year ? { kind: "part", date: year } : { kind: "unknown" };
}

function build(year?: string, month?: string, day?: string): ReadDate {
  if (!year || !plausible(Number(year))) return { kind: "unknown" };
  if (month === undefined) return { kind: "date", date: year };
  const m = Number(month);
  if (m < 1 || m > 12) return { kind: "part", date: year };
  const toMonth = `${year}-${String(m).padStart(2, "0")}`;
  if (day === undefined) return { kind: "date", date: toMonth };
  const d = Number(day);
  const last = new Date(Date.UTC(Number(year), m, 0)).getUTCDate();
  if (d < 1 || d > last) return { kind: "part", date: toMonth };
  return { kind: "date", date: `${toMonth}-${String(d).padStart(2, "0")}` };
}

function plausible(year: number): boolean {
  return year >= 1900 && year <= 2100;
}
