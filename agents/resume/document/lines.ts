import type { DocumentEntry, DocumentSection } from "#data/model/application/document.ts";
import { type DocumentStyle, styleOf } from "#data/model/application/style.ts";

/** Characters of a bullet's line and lines of a page, as the classic template sets them on A4; an estimate to begin with. */
const WIDTH = 96;
export const LINES_A_PAGE = 56;

/** A4 with normal margins, in millimetres. */
const NORMAL = { width: 159, height: 246 };
const PAPER = { a4: { width: 210, height: 297 }, letter: { width: 216, height: 279 } };
const MARGIN = { narrow: 12.7, normal: 25.4, wide: 38.1 };
const DENSITY = { airy: 0.88, normal: 1, dense: 1.13 };

/** About how many such lines a page of a style holds. */
export function linesAPage(given: DocumentStyle): number {
  const style = styleOf(given);
  const all = style.margin === "custom" ? null : MARGIN[style.margin];
  const { left, right, top, bottom } = all === null ? style.margins : { left: all, right: all, top: all, bottom: all };
  const width = (PAPER[style.paper].width - left - right) / NORMAL.width;
  const height = (PAPER[style.paper].height - top - bottom) / NORMAL.height;
  // Wider lines help only what is longer than a line.
  const lines = LINES_A_PAGE * height * (0.5 + 0.5 * width) * DENSITY[style.density];
  return Math.max(10, Math.round(lines / (0.3 + 0.7 * style.lineSpacing)));
}

export function linesOfText(text: string): number {
  return Math.max(1, Math.ceil(text.length / WIDTH));
}

function linesOfEntry(entry: DocumentEntry): number {
  const head = entry.organisation || entry.place ? 2.4 : 1.4;
  return head + entry.bullets.reduce((sum, bullet) => sum + linesOfText(bullet.text), 0);
}

export function linesOfSection(section: DocumentSection): number {
  const head = 2.2;
  switch (section.kind) {
    case "text":
      if (section.as === "bullets") return head + section.claims.reduce((sum, { text }) => sum + linesOfText(text), 0);
      return head + linesOfText(section.claims.map(({ text }) => text).join(" "));
    case "entries":
      return head + section.entries.reduce((sum, entry) => sum + linesOfEntry(entry), 0);
    case "lists":
      return (
        head + section.lists.reduce((sum, { items }) => sum + linesOfText(items.map(({ text }) => text).join(", ")), 0)
      );
  }
}
