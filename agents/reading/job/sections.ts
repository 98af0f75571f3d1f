import { HEADING_OPENINGS, HEADINGS, type SectionKind } from "#data/reference/headings.ts";
import { plain } from "#data/reference/words.ts";
import type { Line } from "../text/line.ts";
import { sentencesOf } from "../text/sentences.ts";

/** A stretch of a posting under one heading; `kind` is null before the first heading and under an unknown one. */
export type Section = { heading: string | null; kind: SectionKind | null; lines: Line[] };

/** `What you will not do` and the like announce the opposite of what their words say. */
const NEGATED = /\b(?:not|never|don't|won't|nicht|kein\w*|pas|no)\b/u;

/** What a heading announces, or null where its words are not known. */
export function kindOfHeading(text: string): SectionKind | null {
  const heading = plain(text.replace(/[^\p{L}\p{N}\p{M}\s'’&,/().-]/gu, " ")).replace(/^[\s\d.)-]+|[\s:.-]+$/g, "");
  if (heading === "" || heading.length > 120) return null;
  if (NEGATED.test(heading) && !/non-negotiable|if not|not only/.test(heading)) return null;
  return HEADINGS.find(({ words }) => words.test(heading))?.kind ?? null;
}

/** Kinds that a mere `Heading: rest of the line` may open; a looser word in running text must not. */
const INLINE: ReadonlySet<SectionKind> = new Set([
  "must",
  "asked",
  "nice",
  "benefits",
  "pay",
  "legal",
  "process",
  "duties",
  "fit",
  "place",
]);

/** A paragraph whose last sentence announces the list behind it is cut before that sentence. */
function announcing(line: Line, next: Line | undefined): Line[] {
  if (line.kind !== "text" || next?.kind !== "item" || !line.text.endsWith(":")) return [line];
  const last = sentencesOf(line.text).at(-1) ?? "";
  if (last.length > 120 || kindOfHeading(last) === null) return [line];
  const heading: Line = { text: last, kind: "heading", level: 8, lead: null };
  const before = line.text.slice(0, -last.length).trim();
  return before === "" ? [heading] : [{ ...line, text: before }, heading];
}

/** A short paragraph that announces what follows: known words, and a list behind it or a sign before it. */
function readsAsHeading(line: Line, next: Line | undefined): boolean {
  if (line.kind !== "text" || line.text.length > 60 || /[.;,!]$/.test(line.text)) return false;
  if (kindOfHeading(line.text) === null) return false;
  const signed = /^\p{Extended_Pictographic}/u.test(line.text);
  return (
    signed ||
    next?.kind === "item" ||
    (next?.kind === "text" && line.text.length <= 50 && HEADING_OPENINGS.test(plain(line.text)))
  );
}

/** The posting cut at its headings. A known one opens a section; an unknown one of lower rank stays inside it. */
export function sectionsOf(lines: readonly Line[]): Section[] {
  const sections: Section[] = [];
  let current: Section = { heading: null, kind: null, lines: [] };
  let rank = 0;
  const open = (heading: string, kind: SectionKind | null, level: number) => {
    sections.push(current);
    current = { heading, kind, lines: [] };
    rank = level;
  };
  const announced = lines.flatMap((line, at) => announcing(line, lines[at + 1]));
  for (const [at, line] of announced.entries()) {
    if (line.kind === "heading" || readsAsHeading(line, announced[at + 1])) {
      const kind = kindOfHeading(line.text);
      if (kind !== null) open(line.text, kind, line.level);
      else if (current.kind !== null && line.level > rank) current.lines.push({ ...line, kind: "text" });
      else open(line.text, null, line.level);
      continue;
    }
    const lead = line.lead ?? (line.kind === "text" ? (/^([^.:;]{3,60}):\s+\S/.exec(line.text)?.[1] ?? null) : null);
    const inline = lead === null || line.kind === "item" ? null : kindOfHeading(lead);
    if (lead !== null && inline !== null && INLINE.has(inline)) {
      const before = { kind: current.kind, heading: current.heading, rank };
      open(lead, inline, 9);
      current.lines.push({ ...line, lead: null });
      // A label inside running text speaks for its own line; one in bold goes on until the next heading.
      if (line.lead === null) open(before.heading ?? "", before.kind, before.rank);
      continue;
    }
    current.lines.push(line);
  }
  sections.push(current);
  return sections.filter((section) => section.lines.length > 0);
}
