import type { Id } from "#data/model/schema.ts";
import { canonicalSkill } from "#data/reference/skills.ts";
import { type Entry, type Found, isRecord } from "../entry.ts";
import type { Findings } from "../findings.ts";
import { optional, wordsOf } from "./parts.ts";

/**
 * A name with keywords is their heading. It is a skill itself where it has a level, which is of the name and not of each
 * keyword, or where it is one that is known: `Kubernetes` is, `Databases` is not.
 */
export function readSkill(entry: Entry, findings: Findings): void {
  const name = entry.text("name", "skill", "title") ?? entry.text("category");
  const group = entry.text("category");
  const found = entry.take("level", "proficiency", "rating");
  // A number of stars is no level that could be printed.
  const level = typeof found?.value === "string" && Number.isNaN(Number(found.value)) ? found.value.trim() : undefined;
  if (found && level === undefined) findings.note(found.path, found.value);
  const keywords = wordsOf(entry.take("keywords", "skills", "items"), findings);
  if (name !== undefined && (keywords.length === 0 || level !== undefined || isSkillToo(name)))
    addSkill(findings, entry.path, { name, level, group });
  for (const [index, keyword] of keywords.entries()) {
    addSkill(findings, `${entry.path}.keywords[${index}]`, { name: keyword, group: name });
  }
  if (found && name === undefined && level !== undefined) findings.note(found.path, level);
  entry.close();
}

/** Skills given as `{ "Languages": ["Go", "Rust"] }`: true where that shape was read. */
export function readSkillGroups(found: Found, findings: Findings): boolean {
  if (!isRecord(found.value) || Object.keys(found.value).some((key) => ["name", "keywords", "level"].includes(key)))
    return false;
  for (const [group, value] of Object.entries(found.value)) {
    const path = `${found.path}.${group}`;
    for (const name of wordsOf({ value, path }, findings)) addSkill(findings, path, { name, group });
  }
  return true;
}

export function readSkillWord(item: Found, findings: Findings): void {
  for (const name of wordsOf(item, findings)) addSkill(findings, item.path, { name });
}

/** What ends so is the name of a field, even where postings ask for it like for a skill. */
const FIELD = /(?:databases|development|engineering|languages|tools|software|frameworks|libraries|systems|platforms)$/i;

/** True for the heading of other skills that is one by itself, as `Kubernetes` above `Helm`. */
export function isSkillToo(heading: string): boolean {
  const known = canonicalSkill(heading);
  return known !== null && !FIELD.test(known);
}

export function addSkill(
  findings: Findings,
  path: string,
  skill: { name: string; group?: string | undefined; level?: string | undefined; provedBy?: Id[] },
): void {
  const { name, ...rest } = skill;
  findings.add(optional({ kind: "skill", name }, rest), [name, skill.group], path);
}
