import type { Mark } from "#data/model/application/document.ts";
import { clean, pdfAddress } from "./escape.ts";

/** How a stretch of a value looks; equal looks are the same object. `url` is an address for a PDF link. */
export type Look = { bold: boolean; italic: boolean; url: string | null };

/** The look at an offset of the cleaned text; null where it is plain. */
export type Looks = (offset: number) => Look | null;

const plain: Looks = () => null;

/**
 * The looks of a text after `clean`, whose marks count in the text as it was. Marks that lie outside of the text, are
 * empty, or link to no address of the web, have no effect.
 */
export function looksOf(text: string, marks: readonly Mark[] | undefined): Looks {
  if (marks === undefined || marks.length === 0) return plain;
  const stretches = marks.map((mark) => ({
    from: cleanedOffset(text, mark.from),
    to: cleanedOffset(text, mark.to),
    as: mark.as,
    url: mark.as === "link" ? pdfAddress(mark.url ?? "") : null,
  }));
  const cuts = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  const known = new Map<string, Look>();
  const looks = cuts.map((cut) => {
    const here = stretches.filter(({ from, to }) => from <= cut && cut < to);
    const look: Look = {
      bold: here.some(({ as }) => as === "bold"),
      italic: here.some(({ as }) => as === "italic"),
      url: here.find(({ url }) => url !== null)?.url ?? null,
    };
    if (!look.bold && !look.italic && look.url === null) return null;
    const key = `${look.bold} ${look.italic} ${look.url ?? ""}`;
    const same = known.get(key) ?? look;
    known.set(key, same);
    return same;
  });
  return (offset) => looks[cuts.findLastIndex((cut) => cut <= offset)] ?? null;
}

/** A character that cleaning leaves alone: it keeps the space before it. */
const ANCHOR = "\u{f0000}";

function cleanedOffset(text: string, offset: number): number {
  return clean(text.slice(0, offset) + ANCHOR).length - ANCHOR.length;
}
