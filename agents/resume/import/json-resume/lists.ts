import { type Entry, type Found, isRecord } from "../entry.ts";
import type { Findings } from "../findings.ts";
import { oneLine } from "../plain-text.ts";
import { optional, wordsOf } from "./work.ts";

export function readEducation(entry: Entry, findings: Findings): void {
  const institution = entry.text("institution", "school", "university", "name", "organization");
  const degree = entry.text("studyType", "degree", "qualification");
  const area = entry.text("area", "major", "field", "fieldOfStudy");
  if ([institution, degree, area].every((part) => part === undefined)) return entry.close();
  const span = entry.span();
  const courses = wordsOf(entry.take("courses", "coursework"), findings);
  const members = {
    ...span,
    degree,
    area,
    score: entry.text("score", "gpa", "grade"),
    url: entry.url("url", "website"),
  };
  findings.add(
    optional(
      { kind: "education", institution: institution ?? "" },
      { ...members, courses: courses.length > 0 ? courses : undefined },
    ),
    [institution, degree, area, span.start, span.end],
    entry.path,
  );
  entry.close();
}

/** A name with keywords is a skill and the heading of its keywords; `level` is of the name, not of each keyword. */
export function readSkill(entry: Entry, findings: Findings): void {
  const name = entry.text("name", "category", "skill", "title");
  const level = entry.text("level", "proficiency", "rating");
  const keywords = wordsOf(entry.take("keywords", "skills", "items"), findings);
  if (name !== undefined) addSkill(findings, entry.path, { name, level });
  for (const [index, keyword] of keywords.entries()) {
    addSkill(findings, `${entry.path}.keywords[${index}]`, { name: keyword, group: name });
  }
  if (name === undefined && level !== undefined) findings.note(`${entry.path}.level`, level);
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

function addSkill(
  findings: Findings,
  path: string,
  skill: { name: string; group?: string | undefined; level?: string | undefined },
): void {
  const { name, ...rest } = skill;
  findings.add(optional({ kind: "skill", name }, rest), [name, skill.group], path);
}

export function readCertificate(entry: Entry, findings: Findings): void {
  const name = entry.text("name", "title");
  if (name === undefined) return entry.close();
  const members = {
    issuer: entry.text("issuer", "authority", "organization"),
    date: entry.date("date", "issued"),
    url: entry.url("url", "website"),
  };
  findings.add(optional({ kind: "certificate", name }, members), [name, members.issuer], entry.path);
  entry.close();
}

export function readLanguage(entry: Entry, findings: Findings): void {
  const name = entry.text("language", "name");
  if (name === undefined) return entry.close();
  const fluency = entry.text("fluency", "level", "proficiency");
  findings.add(optional({ kind: "language", name }, { fluency }), [name], entry.path);
  entry.close();
}

/** `German (B2)`, `German: B2` or `German - B2`. */
export function readLanguageWord(item: Found, findings: Findings): void {
  for (const text of wordsOf(item, findings)) {
    const parts = /^([^(:–-]+?)\s*(?:\(([^)]+)\)|[:–-]\s*(.+))$/u.exec(text);
    const name = parts?.[1] ?? text;
    findings.add(optional({ kind: "language", name }, { fluency: parts?.[2] ?? parts?.[3] }), [name], item.path);
  }
}

export function readAward(entry: Entry, findings: Findings): void {
  const title = entry.text("title", "name");
  if (title === undefined) return entry.close();
  const members = {
    awarder: entry.text("awarder", "issuer", "from"),
    date: entry.date("date"),
    text: entry.text("summary", "description"),
  };
  findings.add(optional({ kind: "award", title }, members), [title, members.awarder], entry.path);
  entry.close();
}

export function readPublication(entry: Entry, findings: Findings): void {
  const name = entry.text("name", "title");
  if (name === undefined) return entry.close();
  const members = {
    publisher: entry.text("publisher", "journal"),
    date: entry.date("releaseDate", "date"),
    url: entry.url("url", "website"),
    text: entry.text("summary", "description"),
  };
  findings.add(optional({ kind: "publication", name }, members), [name, members.publisher], entry.path);
  entry.close();
}

export function readInterest(entry: Entry, findings: Findings): void {
  const name = entry.text("name", "title");
  if (name === undefined) return entry.close();
  const keywords = wordsOf(entry.take("keywords"), findings);
  findings.add(
    optional({ kind: "interest", name }, { keywords: keywords.length > 0 ? keywords : undefined }),
    [name],
    entry.path,
  );
  entry.close();
}

export function readInterestWord(item: Found, findings: Findings): void {
  for (const word of wordsOf(item, findings))
    findings.add({ kind: "interest", name: oneLine(word) }, [word], item.path);
}
