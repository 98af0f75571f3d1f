import { type Line, looksLikeHeading, looksLikeTitle, splitInlineBullets, withoutBullet } from "./line.ts";

const MARKDOWN_HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const MARKDOWN_BOLD_LINE = /^(?:\*\*|__)(.+?)(?:\*\*|__):?$/;
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|_{3,})$/;

/** Lines broken by a fixed width (mail, PDF) are joined again: a long line, and the next goes on in lower case. */
function unwrapped(raw: readonly string[]): string[] {
  const lines: string[] = [];
  for (const line of raw) {
    const last = lines.at(-1);
    const goesOn = last !== undefined && last.length >= 50 && !/[.!?:;]$/.test(last) && /^\p{Ll}/u.test(line.trim());
    if (goesOn && withoutBullet(line.trim()) === null) lines[lines.length - 1] = `${last} ${line.trim()}`;
    else lines.push(line.trim());
  }
  return lines;
}

const withoutMarks = (text: string) =>
  text.replace(/\*\*(.+?)\*\*|__(.+?)__/g, (_, a, b) => a ?? b).replace(/\\([-_*.])/g, "$1");

/** The lines of plain text, with Markdown's and typists' ways of marking headings and lists. */
export function plainLines(text: string): Line[] {
  const raw = unwrapped(
    text
      .replace(/\r\n?/g, "\n")
      .replace(/[\u00a0\u200b\ufeff]/g, " ")
      .split("\n"),
  );
  const lines: Line[] = [];
  for (const [index, given] of raw.entries()) {
    if (given === "" || UNDERLINE.test(given)) continue;
    const marked = MARKDOWN_HEADING.exec(given);
    if (marked !== null) {
      lines.push({ text: withoutMarks(marked[2] ?? ""), kind: "heading", level: marked[1]?.length ?? 1, lead: null });
      continue;
    }
    const bold = MARKDOWN_BOLD_LINE.exec(given);
    if (bold !== null && (bold[1] ?? "").length <= 110) {
      lines.push({ text: bold[1] ?? "", kind: "heading", level: 7, lead: null });
      continue;
    }
    const bare = withoutBullet(given);
    if (bare !== null && bare.length <= 60 && bare.endsWith(":")) {
      lines.push({ text: withoutMarks(bare), kind: "heading", level: 8, lead: null });
      continue;
    }
    if (bare !== null) {
      for (const part of splitInlineBullets(withoutMarks(bare)))
        lines.push({ text: part.text, kind: "item", level: 0, lead: null });
      continue;
    }
    const line = withoutMarks(given);
    const alone = (index === 0 || raw[index - 1] === "") && raw[index + 1] !== undefined;
    const underlined = UNDERLINE.test(raw[index + 1] ?? "");
    if (looksLikeHeading(line) || underlined || (alone && looksLikeTitle(line) && followedByMore(raw, index))) {
      lines.push({ text: line, kind: "heading", level: underlined ? 2 : 8, lead: null });
      continue;
    }
    for (const part of splitInlineBullets(line))
      lines.push({ text: part.text, kind: part.item ? "item" : "text", level: 0, lead: null });
  }
  return lines;
}

/** A title stands over something: the next line that is not empty is a list, or longer than itself. */
function followedByMore(raw: readonly string[], index: number): boolean {
  const next = raw.slice(index + 1, index + 3).find((line) => line !== "");
  return next !== undefined && (withoutBullet(next) !== null || next.length > (raw[index] ?? "").length + 20);
}
