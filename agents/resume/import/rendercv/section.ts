import { type Entry, type Found, textsOf } from "../entry.ts";
import { type Section, addLine, readLine } from "../entries/line.ts";
import { noteLinks } from "../entries/parts.ts";
import { readProject } from "../entries/project.ts";
import { readRole } from "../entries/role.ts";
import * as short from "../entries/short.ts";
import { readEducation } from "../entries/studies.ts";
import type { Findings } from "../findings.ts";
import { plainText } from "../plain-text.ts";
import { sectionNamed } from "../sections.ts";

type Readers = { entry(entry: Entry): void; word(item: Found): void };

/** What reads the entries of a section with this title; an entry says by its keys what it is. */
export function readSection(title: string, findings: Findings): Readers {
  const section = { title, name: sectionNamed(title) };
  return {
    entry: (entry) => readEntry(entry, section, findings),
    word: (item) => readText(item, section, findings),
  };
}

function readEntry(entry: Entry, section: Section, findings: Findings): void {
  if (entry.has("company", "position"))
    return void readRole(entry, section.name === "volunteer" ? "volunteer" : "work", findings);
  if (entry.has("institution", "degree", "area")) return void readEducation(entry, findings);
  if (entry.has("authors", "journal", "doi") || (entry.has("title") && !entry.has("name")))
    return readPublished(entry, section, findings);
  if (entry.has("label", "details")) return readLine(entry, section, findings);
  for (const key of entry.has("name") ? [] : ["bullet", "number", "reversed_number"]) {
    const found = entry.take(key);
    if (!found) continue;
    readText(found, section, findings);
    return entry.close();
  }
  if (entry.has("name")) return readNormal(entry, section, findings);
  entry.close();
}

function readPublished(entry: Entry, section: Section, findings: Findings): void {
  if (section.name === "awards") return short.readAward(entry, findings);
  if (section.name === "certificates") return short.readCertificate(entry, findings);
  const given = entry.take("doi");
  const doi = typeof given?.value === "string" && !/\s/.test(given.value.trim()) ? given : undefined;
  if (given && !doi) findings.note(given.path, given.value);
  if (doi) {
    const url = entry.take("url");
    if (url) findings.note(url.path, url.value);
    const value = `https://doi.org/${String(doi.value).replace(/^https?:\/\/doi\.org\//, "")}`;
    entry.with("url", { value, path: doi.path });
  }
  // Authors have no place of their own; they are said by the close of the entry.
  short.readPublication(entry, findings);
}

function readNormal(entry: Entry, section: Section, findings: Findings): void {
  const read = section.name === null ? undefined : short.SHORT[section.name];
  if (read !== undefined) return read(entry, findings);
  switch (section.name) {
    case "work":
    case "volunteer":
      return void readRole(entry, section.name, findings);
    case "education":
      return void readEducation(entry, findings);
    case "projects":
      return void readProject(entry, findings);
    default:
      return findings.doubting(`It stood under “${section.title}”; it is kept as a project.`, () =>
        readProject(entry, findings),
      );
  }
}

/** A plain text of a section: a paragraph of the summary, a word of a list, or a statement of the owner's. */
export function readText(item: Found, section: Section, findings: Findings): void {
  for (const { text, path } of textsOf(item, findings)) {
    const { paragraphs, items, links } = plainText(text);
    for (const part of [...paragraphs, ...items]) addText(part, path, section, findings);
    noteLinks(links, path, findings);
  }
}

function addText(text: string, path: string, section: Section, findings: Findings): void {
  const item = { value: text, path };
  switch (section.name) {
    case "summary":
      return void findings.add({ kind: "summary", text }, [text], path);
    case "statements":
      return void findings.add({ kind: "statement", text }, [text], path);
    case "skills":
    case "languages":
      return addLine({ label: undefined, details: text }, section, path, findings);
    case "interests":
      return short.readInterestWord(item, findings);
    case "certificates":
      return void findings.add({ kind: "certificate", name: text }, [text], path);
    case "awards":
      return void findings.add({ kind: "award", title: text }, [text], path);
    case "references":
      return void findings.add({ kind: "reference", name: text }, [text], path);
    case "publications":
      return void findings.add({ kind: "publication", name: text }, [text], path);
    default:
      return findings.doubting(`It stood under “${section.title}”; it is kept as a statement of yours.`, () => {
        findings.add({ kind: "statement", text }, [text], path);
      });
  }
}
