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

export const isAddress = (url: string | undefined): url is string =>
  url !== undefined && /^(?:https?:\/\/|mailto:|tel:)\S+$/iu.test(url);

/** A web address as people write it. */
export const shortAddress = (url: string): string =>
  url
    .trim()
    .replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/iu, "")
    .replace(/\/$/u, "");

/** Controls and noncharacters, which no file of words may hold. */
// oxlint-disable-next-line no-control-regex -- these are what is taken out
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "");
