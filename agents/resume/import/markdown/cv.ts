import type { Findings } from "../findings.ts";
import { sectionNamed } from "../sections.ts";
import type { Page } from "./import-markdown.ts";
import type { Part } from "./blocks/outline.ts";
import { readPerson } from "./person.ts";
import type { HeadedPart } from "./role.ts";
import { readSection } from "./section.ts";

/**
 * A whole CV: a heading with the name, ways to reach the owner under it, then a heading for each section and a deeper
 * one for each entry.
 */
export function readWholeCv({ outline, front, place }: Page, findings: Findings): void {
  const headed = outline.parts.filter(({ level }) => level > 0);
  const [first] = headed;
  const name = first && sectionNamed(first.heading) === null ? first : null;
  const { lead, sections } = sectionsOf(headed.filter((part) => part !== name));
  const before = outline.parts.find(({ level }) => level === 0);
  readPerson({ name, lead, before: before ?? null, front, place }, findings);
  for (const section of sections) readSection(section, place, findings);
}

export type CvSection = Part & { entries: HeadedPart[] };

/**
 * Headings of the level that known sections have begin sections, the next level entries; what is deeper belongs to its
 * entry. What is deeper and stands before the first section belongs to the name, as a headline does.
 */
function sectionsOf(parts: readonly Part[]): { lead: Part[]; sections: CvSection[] } {
  const known = parts.filter(({ heading }) => sectionNamed(heading) !== null);
  const top = Math.min(...(known.length > 0 ? known : parts.slice(0, 1)).map(({ level }) => level));
  const lead: Part[] = [];
  const sections: CvSection[] = [];
  for (const part of parts) {
    const section = sections.at(-1);
    const entry = section?.entries.at(-1);
    if (part.level <= top) sections.push({ ...part, entries: [] });
    else if (!section) lead.push(part);
    else if (!entry || part.level <= entry.level) section.entries.push({ ...part, below: [] });
    else entry.below.push(part);
  }
  return { lead, sections };
}
