import { type Entry, type Found, isRecord } from "../entry.ts";
import type { Findings } from "../findings.ts";
import { optional, wordsOf } from "./parts.ts";

/** A name with keywords is a skill and the heading of its keywords; `level` is of the name, not of each keyword. */
export function readSkill(entry: Entry, findings: Findings): void {
  const name = entry.text("name", "skill", "title") ?? entry.text("category");
  const group = entry.text("category");
  const found = entry.take("level", "proficiency", "rating");
  // A number of stars is no level that could be printed.
  const level = typeof found?.value === "string" && Number.isNaN(Number(found.value)) ? found.value.trim() : undefined;
  if (found && level === undefined) findings.note(found.path, found.value);
  const keywords = wordsOf(entry.take("keywords", "skills", "items"), findings);
  if (name !== undefined) addSkill(findings, entry.path, { name, level, group });
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

export function addSkill(
  findings: Findings,
  path: string,
  skill: { name: string; group?: string | undefined; level?: string | undefined },
): void {
  const { name, ...rest } = skill;
  findings.add(optional({ kind: "skill", name }, rest), [name, skill.group], path);
}
