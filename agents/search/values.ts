import type { Instant } from "#data/model/schema.ts";

/** Readers of values in a stranger's JSON: what is not of the wanted kind is null. */
export type Json = Record<string, unknown>;

export const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text with single spaces; null for anything else and for the empty one. Numbers count as text. */
export function textOf(value: unknown): string | null {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value !== "string") return null;
  const text = value.replace(/\s+/g, " ").trim();
  return text === "" ? null : text;
}

/** A number, also where it is written as text. */
export function numberOf(value: unknown): number | null {
  const number =
    typeof value === "number" ? value : typeof value === "string" && value.trim() !== "" ? Number(value) : NaN;
  return Number.isFinite(number) ? number : null;
}

/** An http(s) address, completed from `base`; null for every other scheme and for what is no address. */
export function webAddress(value: unknown, base?: string): string | null {
  if (typeof value !== "string" || value.trim() === "") return null;
  const url = URL.parse(value.trim(), base);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

const YEAR = 365 * 86_400_000;
const DATE_ONLY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const ZONED = /(?:z|utc|gmt|[+-]\d{2}:?\d{2})$/i;

function millisecondsOf(value: unknown, endOfDay: boolean): number | null {
  // Seconds since 1970 have ten digits until the year 2286.
  if (typeof value === "number") return value < 1e11 ? value * 1000 : value;
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (/^\d{10}$|^\d{13}$/.test(text)) return millisecondsOf(Number(text), endOfDay);
  const dotted = DOTTED.exec(text);
  const date = dotted === null ? text : `${dotted[3]}-${dotted[2]?.padStart(2, "0")}-${dotted[1]?.padStart(2, "0")}`;
  if (DATE_ONLY.test(date)) return Date.parse(`${date}T${endOfDay ? "23:59:59.999" : "00:00:00.000"}Z`);
  if (!/^\d{4}-\d{2}-\d{2}[T ]|^[a-z]{3},? \d/i.test(text)) return null;
  const iso = text
    .replace(/^(\d{4}-\d{2}-\d{2}) /, "$1T")
    .replace(/\s*(?:utc|gmt)$/i, "Z")
    .replace(/(\.\d{3})\d+/, "$1")
    .replace(/\s+([+-]\d{2}:?\d{2})$/, "$1");
  return Date.parse(ZONED.test(iso) ? iso : `${iso}Z`);
}

/**
 * A date or time of a board as an instant in UTC; what has no zone is taken as UTC, a mere day as its beginning, or its
 * end with `endOfDay`. Null for what is no date, or lies more than 30 years back or 10 ahead.
 */
export function instantOf(value: unknown, now: Date, endOfDay = false): Instant | null {
  const time = millisecondsOf(value, endOfDay);
  if (time === null || !Number.isFinite(time)) return null;
  if (time < now.getTime() - 30 * YEAR || time > now.getTime() + 10 * YEAR) return null;
  return new Date(time).toISOString();
}

/** The same for a day in the past: what lies more than two days ahead is no date of publication. */
export function pastInstantOf(value: unknown, now: Date): Instant | null {
  const instant = instantOf(value, now);
  return instant !== null && Date.parse(instant) <= now.getTime() + 2 * 86_400_000 ? instant : null;
}
