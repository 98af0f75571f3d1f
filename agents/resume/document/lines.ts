import type { DocumentEntry, DocumentSection } from "#data/model/application/document.ts";

/** Characters of a bullet's line and lines of a page, as the classic template sets them on A4; an estimate to begin with. */
const WIDTH = 96;
export const LINES_A_PAGE = 56;

export function linesOfText(text: string): number {
  return Math.max(1, Math.ceil(text.length / WIDTH));
}

export function linesOfEntry(entry: DocumentEntry): number {
  const head = entry.organisation || entry.place ? 2.4 : 1.4;
  return head + entry.bullets.reduce((sum, bullet) => sum + linesOfText(bullet.text), 0);
}

export function linesOfSection(section: DocumentSection): number {
  const head = 2.2;
  switch (section.kind) {
    case "text":
      return head + linesOfText(section.claims.map(({ text }) => text).join(" "));
    case "entries":
      return head + section.entries.reduce((sum, entry) => sum + linesOfEntry(entry), 0);
    case "lists":
      return (
        head + section.lists.reduce((sum, { items }) => sum + linesOfText(items.map(({ text }) => text).join(", ")), 0)
      );
  }
}
