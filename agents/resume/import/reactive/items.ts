import { Entry, type Found, isRecord } from "../entry.ts";
import { optional, readHighlights, wordsOf } from "../entries/parts.ts";
import { readProfile } from "../entries/profile.ts";
import { readProject } from "../entries/project.ts";
import { readRole } from "../entries/role.ts";
import * as short from "../entries/short.ts";
import { readSkill } from "../entries/skills.ts";
import { readEducation } from "../entries/studies.ts";
import type { Findings } from "../findings.ts";
import type { SectionName } from "../sections.ts";

/** One item of a section; one of a section nobody knows is kept as a project, with a doubt. */
export function readItem(entry: Entry, name: SectionName | "profiles" | null, title: string, findings: Findings): void {
  const read = name === null || name === "profiles" ? undefined : short.SHORT[name];
  if (read !== undefined) return read(name === "languages" ? worded(entry) : entry, findings);
  switch (name) {
    case "work":
      return readExperience(entry, findings);
    case "volunteer":
      return void readRole(entry, "volunteer", findings);
    case "education":
      return void readEducation(entry, findings);
    case "projects":
      return void readProject(entry, findings);
    case "skills":
      return readSkill(worded(entry), findings);
    case "profiles":
    case "links":
      return readProfile(entry, findings);
    case "summary":
    case "statements":
      return readContent(entry, name, findings);
    default:
      return readOwn(entry, title, findings);
  }
}

/** Version 5 lists several roles at one company; the item then says the whole of the time. */
function readExperience(entry: Entry, findings: Findings): void {
  const roles = entry.take("roles");
  if (!roles || !Array.isArray(roles.value) || !roles.value.some(isRecord)) {
    if (roles) findings.note(roles.path, roles.value);
    return void readRole(entry, "work", findings);
  }
  const company = entry.take("company", "name");
  const location = entry.take("location");
  const website = entry.placeOf("website", "url") ?? entry.path;
  const url = entry.url("website", "url");
  for (const [index, role] of roles.value.entries()) {
    const path = `${roles.path}[${index}]`;
    if (!isRecord(role)) {
      findings.note(path, role);
      continue;
    }
    const each = new Entry(role, path, findings);
    if (company && !each.has("company")) each.with("company", company);
    if (location && !each.has("location")) each.with("location", location);
    if (url !== undefined && !each.has("url")) each.with("url", { value: url, path: website });
    readRole(each, "work", findings);
  }
  entry.close();
}

/** A level in words stands under several names; the number of stars beside it is said. */
function worded(entry: Entry): Entry {
  const words: Found | undefined = entry.take("proficiency", "fluency", "description");
  const level = entry.take("level");
  const number = entry.take("levelNum");
  const isWord = level !== undefined && Number.isNaN(Number(level.value));
  const chosen = words ?? (isWord ? level : undefined);
  for (const found of [words, level, number])
    if (found && found !== chosen) entry.findings.note(found.path, found.value);
  return chosen ? entry.with("level", chosen) : entry;
}

function readContent(entry: Entry, name: "summary" | "statements", findings: Findings): void {
  const prose = entry.prose("content", "summary", "description", "text");
  for (const text of [...(prose?.paragraphs ?? []), ...(prose?.items ?? [])])
    findings.add({ kind: name === "summary" ? "summary" : "statement", text }, [text], entry.path);
  for (const link of prose?.links ?? []) findings.note(entry.path, `${link.text}: ${link.url}`);
  entry.close();
}

/** An item of the owner's own section: `{ name | title, description | subtitle, date, summary, keywords }`. */
function readOwn(entry: Entry, title: string, findings: Findings): void {
  findings.doubting(`It stood under “${title}”; it is kept as a project.`, () => {
    const name = entry.text("name", "title");
    const subtitle = entry.text("subtitle");
    const span = entry.span();
    const summary = entry.prose("summary", "description", "content");
    const text = [subtitle, ...(summary?.paragraphs ?? [])].filter((part) => part !== undefined).join(" ");
    const keywords = wordsOf(entry.take("keywords"), findings);
    const url = entry.url("url", "website");
    const words = { text: text || undefined, url, keywords: keywords.length > 0 ? keywords : undefined };
    if (name === undefined && text === "") return;
    const id = findings.add(
      optional(
        { kind: "project", name: name ?? text },
        { ...span, ...words, ...(name === undefined && { text: undefined }) },
      ),
      [name, span.start],
      entry.path,
    );
    for (const item of summary?.items ?? [])
      findings.add({ kind: "achievement", of: id, text: item }, [id, item], entry.path);
    for (const link of summary?.links ?? []) findings.note(entry.path, `${link.text}: ${link.url}`);
    readHighlights(entry, id, findings);
  });
  entry.close();
}
