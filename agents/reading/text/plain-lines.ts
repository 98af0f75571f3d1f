import {
  type Line,
  LONGEST_LINE,
  looksLikeHeading,
  MOST_READ,
  piecesOf,
  looksLikeTitle,
  splitInlineBullets,
  withoutBullet,
} from "./line.ts";

const MARKDOWN_HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const MARKDOWN_BOLD_LINE = /^(?:\*\*|__)(.+?)(?:\*\*|__):?$/;
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|_{3,})$/;

/** Lines broken by a fixed width (mail, PDF) are joined again: a long line, and the next goes on in lower case. */
function unwrapped(raw: readonly string[]): string[] {
  const lines: string[] = [];
  for (const line of raw) {
    const last = lines.at(-1);
    const goesOn =
      last !== undefined &&
      last.length >= 50 &&
      last.length < LONGEST_LINE / 2 &&
      !/[.!?:;]$/.test(last) &&
      /^\p{Ll}/u.test(line.trim());
    if (goesOn && withoutBullet(line.trim()) === null) lines[lines.length - 1] = `${last} ${line.trim()}`;
    else lines.push(line.trim());
  }
  return lines;
}

const withoutMarks = (text: string) =>
  text.replace(/\*\*(.+?)\*\*|__(.+?)__/g, (_, a, b) => a ?? b).replace(/\\([-_*.])/g, "$1");

/** The lines of plain text, with Markdown's and typists' ways of marking headings and lists. */
export function plainLines(text: string): Line[] {
  const given = text
    .slice(0, MOST_READ)
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00a0\u200b\ufeff]/g, " ")
    .split("\n");
  const raw = unwrapped(given.flatMap((line) => (line.trim() === "" ? [""] : piecesOf(line))));
  return raw.flatMap((line, index) => (line === "" || UNDERLINE.test(line) ? [] : read(raw, line, index)));
}

const heading = (text: string, level: number): Line => ({ text, kind: "heading", level, lead: null });

function read(raw: readonly string[], line: string, index: number): Line[] {
  const marked = MARKDOWN_HEADING.exec(line);
  if (marked !== null) return [heading(withoutMarks(marked[2] ?? ""), marked[1]?.length ?? 1)];
  const bold = MARKDOWN_BOLD_LINE.exec(line)?.[1];
  if (bold !== undefined && bold.length <= 110) return [heading(bold, 7)];
  const bare = withoutBullet(line);
  if (bare !== null && bare.length <= 60 && bare.endsWith(":")) return [heading(withoutMarks(bare), 8)];
  if (bare !== null) return partsOf(withoutMarks(bare), true);
  const text = withoutMarks(line);
  if (UNDERLINE.test(raw[index + 1] ?? "")) return [heading(text, 2)];
  const alone = index === 0 || raw[index - 1] === "";
  if (looksLikeHeading(text) || (alone && looksLikeTitle(text) && followedByMore(raw, index)))
    return [heading(text, 8)];
  return partsOf(text, false);
}

function partsOf(text: string, item: boolean): Line[] {
  return splitInlineBullets(text).map((part) => ({
    text: part.text,
    kind: item || part.item ? "item" : "text",
    level: 0,
    lead: null,
  }));
}

/** A title stands over something: the next line that is not empty is a list, or longer than itself. */
function followedByMore(raw: readonly string[], index: number): boolean {
  const next = raw.slice(index + 1, index + 3).find((line) => line !== "");
  return next !== undefined && (withoutBullet(next) !== null || next.length > (raw[index] ?? "").length + 20);
}
