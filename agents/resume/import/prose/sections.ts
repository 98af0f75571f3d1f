import type { CvSection } from "#data/reference/cv/headings.ts";
import { ENTRY_LABELS } from "#data/reference/cv/entry-labels.ts";
import { flat, likelySection, sectionsOf } from "./headings.ts";
import { isSpeech } from "./read/speech.ts";
import type { SourceLine } from "./source-line.ts";
import { spansIn } from "./dates/spans.ts";

/** Lines under one heading. `opening` is what stands before the first heading of a column; `unknown` has a heading of its own. */
export type Section = {
  kind: CvSection | "opening" | "unknown";
  /** What else the heading names: `Skills & Languages`. */
  also: CvSection[];
  heading: SourceLine | null;
  lines: SourceLine[];
  /** The heading's further lines, where it stands beside its text. */
  wrapped: { line: SourceLine; text: string }[];
};

type Look = { caps: boolean; bold: boolean; size: number; heading: boolean; gap: boolean; beside?: boolean };

/** It begins with a language people speak. */
const speaks = (text: string) =>
  text
    .split(/[\s,;:(–-]+/u)
    .slice(0, 3)
    .some((word) => isSpeech(word));

/** Words that are as good a label or item within a list of skills as they are a heading. */
const LABELS_OF_SKILLS = new Set<CvSection>([
  "skills",
  "languages",
  "certificates",
  "projects",
  "volunteer",
  "links",
  "interests",
]);

/** Parts a document at its headings. */
export function sectionsIn(lines: readonly SourceLine[]): Section[] {
  const looks = new Map<number, Look | null>();
  for (const line of lines) {
    if (looks.has(line.flow)) continue;
    const column = lines.filter((other) => other.flow === line.flow);
    looks.set(line.flow, usualLook(column) ?? usualLook(column, true));
  }
  const sections: Section[] = [];
  let current: Section = open("opening", null);
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const usual = looks.get(line.flow) ?? null;
    const flowBegins = before === undefined || before.flow !== line.flow;
    const kinds = headingKinds(line, before, current, usual, index, lines[index + 1]);
    const first = kinds[0];
    if (first === "furniture" && index > 12 && sections.length > 1) kinds[0] = "profile";
    if (kinds[0] !== undefined) {
      sections.push(current);
      current = open(kinds[0], line, kinds.slice(1));
      const rest = contentBeside(line, lines[index + 1]) ?? contentAfterColon(line);
      if (rest) current.lines.push(rest);
      // The document's own name is followed by what opens it.
      if (kinds[0] === "furniture") current = (sections.push(current), open("opening", null));
      return;
    }
    const wrapped = wrappedHeading(line, current);
    if (wrapped !== null) {
      if (wrapped) current.lines.push(wrapped);
      current.wrapped.push({ line, text: line.parts[0]!.text });
      return;
    }
    if (looksLikeHeading(line, usual)) {
      sections.push(current);
      current = open(likelySection(line.text) ?? "unknown", line);
      return;
    }
    if (flowBegins && before !== undefined && current.kind !== "opening" && index > 0 && line.flow !== before.flow) {
      sections.push(current);
      current = open("opening", null);
    }
    current.lines.push(line);
  });
  sections.push(current);
  return sections.filter((section) => section.heading !== null || section.lines.length > 0);
}

function open(kind: Section["kind"], heading: SourceLine | null, also: CvSection[] = []): Section {
  return { kind, also, heading, lines: [], wrapped: [] };
}

function headingKinds(
  line: SourceLine,
  before: SourceLine | undefined,
  current: Section,
  usual: Look | null,
  index: number,
  next: SourceLine | undefined,
): CvSection[] {
  if (line.item && !line.heading) return [];
  const whole = sectionsOf(line.text);
  if (whole.length > 0) {
    // A tag among tags of the same looks, or a label: `Software` within the skills, `Leadership` below `Teamwork`.
    const doubted =
      !line.heading && usual !== null && current.kind !== "opening" && !fits(line, usual, current, before, index);
    if (whole[0] === "languages" && next) return speaks(next.text) || !doubted ? whole : [];
    return doubted && (LABELS_OF_SKILLS.has(whole[0]!) || current.kind === "skills") ? [] : whole;
  }
  const inline = inlineKind(line, current);
  if (inline) return [inline];
  const [first, second] = line.parts;
  if (!first || !second || first.text.length > 40) return [];
  if (ENTRY_LABELS.done.split("; ").includes(flat(first.text))) return [];
  const kinds = headingBeside(line, next);
  if (kinds.length === 0 || first.text.endsWith(":")) return [];
  const marked = first.bold || isCaps(first.text) || line.size > 1.1;
  const like = usual !== null && usual.bold === first.bold && usual.caps === isCaps(first.text);
  const labels = current.kind === "skills" && !marked && !(usual?.beside === true && line.indent < 0.3);
  if (kinds[0] === "languages" && current.kind === "skills" && !speaks(second.text)) return [];
  return second.wide && like && !labels ? kinds : [];
}

/** A heading to the left of its text, with its second line where it has one: `Kurse und` above `Zertifikate`. */
function headingBeside(line: SourceLine, next: SourceLine | undefined): CvSection[] {
  const [first] = line.parts;
  if (!first) return [];
  const kinds = sectionsOf(first.text);
  const below = next?.parts[0];
  if (kinds.length > 0 || !below || next.flow !== line.flow || below.text.length > 25) return kinds;
  if (isCaps(first.text) !== isCaps(below.text) || first.bold !== below.bold || next.indent > line.indent + 3)
    return [];
  return sectionsOf(below.text).length > 0 || /\s\p{L}{1,3}$/u.test(first.text)
    ? sectionsOf(`${first.text} ${below.text}`)
    : [];
}

function fits(line: SourceLine, usual: Look, current: Section, before: SourceLine | undefined, index: number): boolean {
  const look = lookOf(line);
  if (usual.heading && !look.heading) return false;
  if (usual.caps && !look.caps) return false;
  if (usual.bold && !look.bold) return false;
  if (usual.size > 1.08 && look.size < usual.size - 0.08) return false;
  const set = usual.caps || usual.bold || usual.size > 1.08;
  if (!set && usual.gap && !look.gap && index > 0 && before !== current.heading) return false;
  return true;
}

/** How the headings look that cannot be anything else. */
function usualLook(lines: readonly SourceLine[], any = false): Look | null {
  const looks = lines
    .filter((line) => !line.item)
    .filter((line) => {
      const [kind] = sectionsOf(line.text);
      return (
        (any && kind !== undefined && kind !== "furniture") ||
        kind === "experience" ||
        kind === "education" ||
        kind === "references" ||
        kind === "publications"
      );
    })
    .map(lookOf);
  const beside = lines
    .filter(
      (line) => line.parts.length > 1 && ["experience", "education"].includes(sectionsOf(line.parts[0]!.text)[0] ?? ""),
    )
    .map((line) => ({ ...lookOf(line), bold: line.parts[0]!.bold, caps: isCaps(line.parts[0]!.text) }));
  const all = looks.length > 0 ? looks : beside;
  if (all.length === 0) return null;
  const most = (test: (look: Look) => boolean) => all.filter(test).length * 2 > all.length;
  const sizes = all.map((look) => look.size).toSorted((a, b) => a - b);
  return {
    beside: looks.length === 0,
    caps: most((look) => look.caps),
    bold: most((look) => look.bold),
    heading: most((look) => look.heading),
    gap: most((look) => look.gap),
    size: sizes[Math.floor(sizes.length / 2)] ?? 1,
  };
}

function lookOf(line: SourceLine): Look {
  return { caps: isCaps(line.text), bold: line.bold, size: line.size, heading: line.heading, gap: line.gap >= 0.4 };
}

export function isCaps(text: string): boolean {
  return /\p{Lu}{2}|(?:\p{Lu} ){3}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A heading nobody has heard of: it looks as the others do, or the file calls it one. */
function looksLikeHeading(line: SourceLine, usual: Look | null): boolean {
  if (line.parts.length > 1 && line.parts.some((part) => part.wide)) return false;
  const words = line.text.split(/\s+/).length;
  if (line.item || words > 6 || line.text.length > 48 || /[,;.@|]|\d{3}/.test(line.text)) return false;
  if (spansIn(line.text).length > 0) return false;
  if (usual === null || flat(line.text).length < 3) return false;
  const look = lookOf(line);
  const set = (usual.caps && look.caps) || (usual.size > 1.15 && Math.abs(look.size - usual.size) < 0.04);
  return (
    set && look.gap && look.bold === usual.bold && look.caps === usual.caps && Math.abs(look.size - usual.size) < 0.06
  );
}

/** `Professional` above `experience`, both to the left of the text: the line without it, `undefined` where that is all. */
function wrappedHeading(line: SourceLine, current: Section): SourceLine | undefined | null {
  const heading = current.heading;
  const [first, ...rest] = line.parts;
  if (!heading || !first || current.wrapped.length > 0 || current.lines.length !== 1) return null;
  if (current.lines[0]?.cutFrom !== heading || first.text.length > 25) return null;
  // Headings that end at the same edge begin at different ones.
  const room = isCaps(first.text) && isCaps(heading.parts[0]!.text) ? 3 : 0.2;
  if (Math.abs(line.indent - heading.indent) > room) return null;
  if (sectionsOf(`${heading.parts[0]!.text} ${first.text}`).length === 0) return null;
  if (rest.length === 0) return undefined;
  const parts = rest.map((part, at) => (at === 0 ? { ...part, wide: false } : part));
  return { ...line, parts, text: parts.map((part) => part.text).join(" "), cutFrom: line };
}

/** What stands on the heading's own line, to its right. */
function contentBeside(line: SourceLine, next: SourceLine | undefined): SourceLine | null {
  if (sectionsOf(line.text).length > 0 || headingBeside(line, next).length === 0) return null;
  const parts = line.parts.slice(1).map((part, at) => (at === 0 ? { ...part, wide: false } : part));
  if (parts.length === 0) return null;
  const text = parts.map((part) => part.text).join(" ");
  // Its own place is not known; it stands where the lines below it do.
  const indent = next && next.flow === line.flow ? Math.max(line.indent, next.indent) : line.indent;
  return { ...line, parts, text, indent, heading: false, gap: 1, cutFrom: line };
}

const LABELLED = /^([\p{L}][\p{L} &/-]{2,30}):\s+(?=\S)/u;
const INLINE = new Set<CvSection>(["skills", "languages", "interests", "certificates", "profile"]);
const ENTRIES = new Set<Section["kind"]>(["experience", "projects", "volunteer", "education"]);

/** `Languages: German, English` as a section in one line; below a role it is a part of the role. */
function inlineKind(line: SourceLine, current: Section): CvSection | null {
  const label = LABELLED.exec(line.text)?.[1];
  const kind = label === undefined ? undefined : sectionsOf(label)[0];
  if (kind === undefined || !INLINE.has(kind) || current.kind === "contact") return null;
  const content = line.text.slice(LABELLED.exec(line.text)![0].length);
  if (kind === "languages" && speaks(content)) return kind;
  if (current.kind === "skills" && kind !== "certificates" && kind !== "interests") return null;
  if (ENTRIES.has(current.kind) && (line.gap < 1 || line.indent > 1 || current.lines.length < 1)) return null;
  return kind;
}

function contentAfterColon(line: SourceLine): SourceLine | null {
  const label = LABELLED.exec(line.text);
  if (!label || sectionsOf(line.text).length > 0) return null;
  const text = line.text.slice(label[0].length);
  return {
    ...line,
    text,
    parts: [{ text, bold: false, italic: false, wide: false }],
    heading: false,
    gap: 1,
    cutFrom: line,
  };
}
