import { addLine } from "../entries/line.ts";
import { readProject } from "../entries/project.ts";
import { readEducation } from "../entries/studies.ts";
import type { Findings } from "../findings.ts";
import { plainText } from "../plain-text.ts";
import { type SectionName, sectionNamed } from "../sections.ts";
import { addItems } from "./achievements.ts";
import type { CvSection } from "./cv.ts";
import { type Place, contentOf, entryOf, said } from "./entry-of.ts";
import { splitStudies } from "./heading.ts";
import { type Block, lineOf, textOf } from "./blocks/outline.ts";
import { type HeadedPart, addRole } from "./role.ts";
import { readShort, readShortItem } from "./short.ts";

const KNOWN = {
  education: "institution degree area score courses date start end url location highlights",
  projects: "name date start end url summary keywords highlights location",
};
const known = (kind: keyof typeof KNOWN) => new Set(KNOWN[kind].split(" "));

/** One section of a CV with its entries. A section nobody knows keeps its entries as projects, with a doubt. */
export function readSection(section: CvSection, place: Place, findings: Findings): void {
  const name = sectionNamed(section.heading);
  const own = name === null ? section.heading : null;
  if (own !== null && section.blocks.length + section.entries.length === 0) findings.note(place(section.line), own);
  if (name === "work" || name === "volunteer" || name === "education" || name === "projects") {
    for (const entry of [...entriesOf(section.blocks), ...section.entries]) readEntry(entry, name, place, findings);
    return;
  }
  if (name === null && section.entries.length > 0)
    findings.doubting(`It stood under “${section.heading}”; it is kept as a project.`, () => {
      for (const entry of section.entries) readEntry(entry, "projects", place, findings);
    });
  for (const block of section.blocks) readBlock(block, { title: section.heading, name }, place, findings);
  if (own !== null) return;
  for (const entry of section.entries) readNamed(entry, { title: section.heading, name }, place, findings);
}

type Known = "work" | "volunteer" | "education" | "projects";

function readEntry(part: HeadedPart, name: Known, place: Place, findings: Findings): void {
  if (name === "work" || name === "volunteer") return addRole(part, name, { front: new Map(), place }, findings);
  const path = place(part.line);
  const content = contentOf(part.blocks, place, findings, known(name));
  const set = (key: string, value: string | null) => {
    if (value !== null && !content.fields.has(key)) content.fields.set(key, { value, path });
    else if (value !== null && content.fields.get(key)?.value !== value) findings.note(path, value);
  };
  if (name === "education") {
    const { first, second, when } = splitStudies(part.heading);
    set("date", when);
    // A heading of one part is the place of study, unless a label names that.
    if (content.fields.get("institution")?.value === part.heading) {
      // The heading says once more what a label says.
    } else if (second !== null) {
      set("degree", first);
      set("institution", second);
    } else set(content.fields.has("institution") ? "degree" : "institution", first);
  } else if (content.fields.has("name")) set("name", said(part.heading, path, findings));
  else content.fields.set("name", { value: part.heading, path });
  const entry = entryOf(content, path, findings);
  const id = name === "education" ? readEducation(entry, findings) : readProject(entry, findings);
  if (id === null) return;
  addItems(content.items, id, place, findings);
  for (const below of part.below) {
    findings.note(place(below.line), below.heading);
    const inner = contentOf(below.blocks, place, findings, new Set());
    for (const { text, line } of inner.paragraphs) {
      const words = said(text, place(line), findings);
      if (words !== "") findings.add({ kind: "achievement", of: id, text: words }, [id, words], place(line));
    }
    addItems(inner.items, id, place, findings);
  }
}

/** Entries that stand without headings: a paragraph or an item begins one, further items belong to it. */
function entriesOf(blocks: readonly Block[]): HeadedPart[] {
  const entries: HeadedPart[] = [];
  let byParagraph = false;
  for (const block of blocks) {
    const last = entries.at(-1);
    const [head, ...rest] = block.lines;
    if (!head) continue;
    if (block.kind === "item" && last && byParagraph) last.blocks.push(block);
    else {
      byParagraph = block.kind === "paragraph";
      const under: Block[] = rest.length > 0 ? [{ kind: "paragraph", lines: rest, children: [] }] : [];
      entries.push({ level: 9, heading: head.text, line: head.line, blocks: [...under, ...block.children], below: [] });
    }
  }
  return entries;
}

type Named = { title: string; name: SectionName | null };

function readBlock(block: Block, section: Named, place: Place, findings: Findings): void {
  const path = place(lineOf(block));
  if (section.name === "skills" || section.name === "languages") return readShortItem(block, section, place, findings);
  if (section.name !== "summary" && section.name !== "statements" && section.name !== null)
    return readShortItem(block, section, place, findings);
  const text = said(textOf(block), path, findings);
  if (section.name === null) addLine({ label: undefined, details: text }, section, path, findings);
  else if (text !== "")
    findings.add({ kind: section.name === "summary" ? "summary" : "statement", text }, [text], path);
  for (const child of block.children) readBlock(child, section, place, findings);
}

/** A deeper heading under a section of short things: a group of skills, or one thing with its values. */
function readNamed(part: HeadedPart, section: Named, place: Place, findings: Findings): void {
  const path = place(part.line);
  const blocks = [...part.blocks, ...part.below.flatMap((below) => below.blocks)];
  for (const below of part.below) findings.note(place(below.line), below.heading);
  if (section.name === "skills") {
    const label = plainText(part.heading).paragraphs.join(" ");
    for (const block of blocks) readShortItem(block, { ...section, group: label }, place, findings);
    if (blocks.length === 0) addLine({ label, details: undefined }, section, path, findings);
    return;
  }
  if (section.name === "summary" || section.name === "statements") {
    findings.note(path, part.heading);
    for (const block of blocks) readBlock(block, section, place, findings);
    return;
  }
  readShort({ heading: part.heading, path, blocks }, section, place, findings);
}
