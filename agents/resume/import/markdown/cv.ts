import type { Findings } from "../findings.ts";
import { sectionNamed } from "../sections.ts";
import type { Page } from "./import-markdown.ts";
import type { Part } from "./outline.ts";
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
  const before = outline.parts.find(({ level }) => level === 0);
  readPerson({ name, before: before ?? null, front, place }, findings);
  for (const section of sectionsOf(headed.filter((part) => part !== name))) readSection(section, place, findings);
}

export type CvSection = Part & { entries: HeadedPart[] };

/** Headings of the first one's level begin sections, the next level entries; what is deeper belongs to its entry. */
function sectionsOf(parts: readonly Part[]): CvSection[] {
  const [first] = parts;
  const sections: CvSection[] = [];
  for (const part of parts) {
    const section = sections.at(-1);
    const entry = section?.entries.at(-1);
    if (!section || part.level <= (first?.level ?? 1)) sections.push({ ...part, entries: [] });
    else if (!entry || part.level <= entry.level) section.entries.push({ ...part, below: [] });
    else entry.below.push(part);
  }
  return sections;
}
