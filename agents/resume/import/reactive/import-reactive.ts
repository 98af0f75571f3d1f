import type { ImportedCv } from "#data/model/owner/master-cv.ts";
import { Entry, type Found, eachOf, isEmpty, isRecord } from "../entry.ts";
import { type Findings, join, startFindings } from "../findings.ts";
import { readJson } from "../files/json-text.ts";
import { notUnderstood } from "../files/refuse.ts";
import { type SectionName, sectionNamed } from "../sections.ts";
import { withoutBookkeeping } from "./bookkeeping.ts";
import { readItem } from "./items.ts";
import { readPerson } from "./person.ts";

/** True where a JSON value has the shape of a Reactive Resume of any version. */
export function isReactiveResume(value: unknown): value is Record<string, unknown> {
  return (
    isRecord(value) &&
    "basics" in value &&
    isRecord(value["sections"]) &&
    Object.values(value["sections"]).some(
      (section) => isRecord(section) && ("items" in section || "content" in section),
    )
  );
}

/**
 * The facts of a Reactive Resume (https://rxresu.me, versions 3, 4 and 5). HTML and Markdown leave their words; hidden
 * entries are kept, with a doubt; layout is told as a whole. Faults: those of `readJson`, `cv_not_understood`.
 */
export function importReactiveResume(text: string, file: string): ImportedCv {
  const { value, overwritten } = readJson(text, file);
  if (!isReactiveResume(value)) throw notUnderstood(file, "it is no Reactive Resume: basics or sections are missing");
  const findings = startFindings(file);
  for (const { path, value: lost } of overwritten) findings.note(path, lost);
  if (!isRecord(value["basics"])) throw notUnderstood(file, "its basics are no object");
  const { value: told, kept } = withoutBookkeeping(value);
  findings.noteWhole("", kept.map(({ path, value: said }) => `${path} ${JSON.stringify(said)}`).join(", "));
  const { basics, sections, summary, customSections, ...rest } = told as Record<string, unknown>;
  readPerson(new Entry(basics as Record<string, unknown>, "basics", findings), findings);
  findings.noteWhole("sections", ownHeadings(sections));
  if (summary !== undefined) readSection("summary", summary, "summary", "summary", findings);
  for (const [key, section] of Object.entries(sections as Record<string, unknown>)) {
    const path = join("sections", key);
    if (key === "custom" && isRecord(section) && !("items" in section)) {
      for (const [id, custom] of Object.entries(section)) {
        const at = join(path, id);
        readSection(null, custom, at, id, findings);
      }
    } else readSection(NAMES.get(key) ?? null, section, path, key, findings);
  }
  eachOf(isEmpty(customSections) ? undefined : { value: customSections, path: "customSections" }, findings, {
    entry: ({ path }) => readCustom(customSections, path, findings),
  });
  for (const [key, member] of Object.entries(rest)) readRest(key, member, findings);
  const result = findings.result();
  if (result.facts.length === 0) throw notUnderstood(file, "it holds no entry that says anything");
  return result;
}

const NAMES: ReadonlyMap<string, SectionName | "profiles"> = new Map([
  ["summary", "summary"],
  ["work", "work"],
  ["experience", "work"],
  ["volunteer", "volunteer"],
  ["projects", "projects"],
  ["education", "education"],
  ["skills", "skills"],
  ["certifications", "certificates"],
  ["certificates", "certificates"],
  ["languages", "languages"],
  ["awards", "awards"],
  ["publications", "publications"],
  ["interests", "interests"],
  ["references", "references"],
  ["profiles", "profiles"],
]);

/** What the program's own sections are headed, in whatever language; told as a whole, for it says nothing of the owner. */
function ownHeadings(sections: unknown): unknown[] {
  return Object.entries(sections as Record<string, unknown>).flatMap(([key, section]) => {
    if (!NAMES.has(key) || !isRecord(section)) return [];
    return [section["name"] ?? section["title"]];
  });
}

/** Version 5 has its own sections in a list, each with the type of what is in it. */
function readCustom(sections: unknown, path: string, findings: Findings): void {
  const index = Number(/\[(\d+)\]$/.exec(path)?.[1] ?? 0);
  const section: unknown = Array.isArray(sections) ? sections[index] : sections;
  const type = isRecord(section) ? section["type"] : undefined;
  const known = typeof type === "string" ? NAMES.get(type) : undefined;
  const rest = isRecord(section) && known !== undefined ? { ...section } : section;
  if (isRecord(rest) && known !== undefined) {
    delete rest["type"];
    findings.noteWhole(`${path}.type`, type);
  }
  const title = isRecord(section) && typeof section["title"] === "string" ? section["title"].trim() : "";
  const read = () => readSection(known ?? null, rest, path, path, findings);
  // A membership is kept as an employment there.
  if (known === undefined || title === "" || sectionNamed(title) === known) return read();
  findings.doubting(`It stood under “${title}”.`, read);
}

function readSection(
  name: SectionName | "profiles" | null,
  section: unknown,
  path: string,
  key: string,
  findings: Findings,
): void {
  if (!isRecord(section)) return findings.note(path, section);
  const entry = new Entry(section, path, findings);
  const heading = entry.take("name", "title");
  const title = typeof heading?.value === "string" ? heading.value.trim() : key;
  const isOwn = name !== null && path.startsWith("sections.");
  if (heading && !isOwn) findings.noteWhole(heading.path, heading.value);
  const hidden = isHidden(entry);
  const read = name ?? sectionNamed(title);
  const readAll = () => {
    const content = entry.prose("content");
    for (const text of [...(content?.paragraphs ?? []), ...(content?.items ?? [])])
      findings.add({ kind: read === "summary" ? "summary" : "statement", text }, [text], `${path}.content`);
    for (const link of content?.links ?? []) findings.note(`${path}.content`, `${link.text}: ${link.url}`);
    const items = entry.take("items");
    eachOf(items, findings, { entry: (item) => readOne(item, read, title, findings) });
  };
  if (hidden) findings.doubting(`The section “${title}” was hidden in Reactive Resume.`, readAll);
  else readAll();
  // A version 3 section says whether it is the program's own.
  const type: Found | undefined = entry.take("type");
  if (type) findings.noteWhole(type.path, type.value);
  entry.close();
}

function readOne(entry: Entry, name: SectionName | "profiles" | null, title: string, findings: Findings): void {
  if (!isHidden(entry)) return readItem(entry, name, title, findings);
  findings.doubting("It was hidden in Reactive Resume.", () => readItem(entry, name, title, findings));
}

/** Flags that hide are said, too: the facts that follow from them carry a doubt. */
function isHidden(entry: Entry): boolean {
  const flags = [entry.take("visible"), entry.take("hidden")];
  for (const flag of flags) if (flag) entry.findings.note(flag.path, flag.value);
  return flags[0]?.value === false || flags[1]?.value === true;
}

/** Layout and accounts: nothing of the owner's career, told as a whole. A shared link's title is a leaf of its own. */
function readRest(key: string, member: unknown, findings: Findings): void {
  if (isRecord(member)) findings.noteWhole(join("", key), member);
  else findings.note(join("", key), member);
}
