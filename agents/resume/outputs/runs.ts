import type { Mark } from "#data/model/application/document.ts";

/** A stretch of a text that looks the same throughout. */
export type Run = { text: string; bold: boolean; italic: boolean; url: string | null };

/** A text cut where its looks change. Marks outside of it, and links to no address of the web, have no effect. */
export function runsOf(text: string, marks: readonly Mark[] = []): Run[] {
  const inside = marks.filter(({ from, to }) => from < to && from < text.length && to > 0);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ from, to }) => [from, Math.min(to, text.length)])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const here = inside.filter((mark) => mark.from <= from && mark.to > from);
    return {
      text: text.slice(from, cuts[index + 1]),
      bold: here.some(({ as }) => as === "bold"),
      italic: here.some(({ as }) => as === "italic"),
      url: here.find(({ as, url }) => as === "link" && isAddress(url))?.url ?? null,
    };
  });
}

export const isAddress = (url: string | undefined): url is string => url !== undefined && addressOf(url) !== null;

/** A link's address as it is written into a file, in ASCII; null where it leads anywhere but to the web, mail or a telephone. */
export function addressOf(url: string): string | null {
  if (!/^(?:https?:\/\/|mailto:|tel:)\S+$/iu.test(url)) return null;
  const parsed = URL.parse(url);
  return parsed !== null && /^[\x21-\x7e]+$/u.test(parsed.href) ? parsed.href : null;
}

/** A web address as people write it. */
export const shortAddress = (url: string): string =>
  url
    .trim()
    .replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/iu, "")
    .replace(/\/$/u, "");

/**
 * What no file of words may hold: controls, noncharacters, halves of characters, and what turns the direction of a text
 * round, so that it reads otherwise than it is.
 */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu;

/** Ends of lines that are none in a file of words. */
const LINE_ENDS = /[\u0085\u2028\u2029]/gu;

export const printable = (text: string): string => text.replace(LINE_ENDS, " ").replace(UNPRINTABLE, "");

/** A language as a file may name it; what is no tag of BCP 47 is English. */
export const languageTag = (language: string): string =>
  /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(language) && language.length <= 35 ? language : "en";
