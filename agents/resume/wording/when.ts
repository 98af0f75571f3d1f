import type { PartialDate } from "#data/model/schema.ts";
import { phraseLanguage, phrasesFor } from "./phrases.ts";

/** A date in words, as exact as it is known: `2020`, `Mar 2020`. A day of the month is of no use in a CV. */
export function dateInWords(date: PartialDate, language: string): string {
  const [year = "", month] = date.split("-");
  if (month === undefined) return year;
  const format = new Intl.DateTimeFormat(phraseLanguage(language), {
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(Date.UTC(Number(year), Number(month) - 1, 1));
}

/** `Mar 2020 – present`; null where nothing is known. A start without an end goes on. */
export function spanInWords(span: { start?: PartialDate; end?: PartialDate }, language: string): string | null {
  const { present } = phrasesFor(language);
  const start = span.start && dateInWords(span.start, language);
  const end = span.end && dateInWords(span.end, language);
  if (start && end) return start === end ? start : `${start} – ${end}`;
  if (start) return `${start} – ${present}`;
  return end ?? null;
}

/** A calendar day in words, e.g. `20 November 2026`. */
export function dayInWords(day: string, language: string): string {
  const tag = phraseLanguage(language) === "en" ? "en-GB" : phraseLanguage(language);
  const format = new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}
