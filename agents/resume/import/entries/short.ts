import type { Entry, Found } from "../entry.ts";
import type { Findings } from "../findings.ts";
import { oneLine } from "../plain-text.ts";
import type { SectionName } from "../sections.ts";
import { noteLinks, optional, wordsOf } from "./parts.ts";

export function readCertificate(entry: Entry, findings: Findings): void {
  const name = entry.text("name", "title");
  if (name === undefined) return entry.close();
  const members = {
    issuer: entry.text("issuer", "authority", "organization", "issuedBy"),
    date: entry.date("date", "issued", "startedOn", "startDate"),
    expires: entry.date("expires", "expiry", "validUntil", "expirationDate", "finishedOn", "endDate"),
    number: entry.text("number", "licenseNumber", "licenceNumber", "credentialId", "certificateNumber", "id"),
    url: entry.url("url", "website"),
    text: entry.text("text", "summary", "description"),
  };
  findings.add(optional({ kind: "certificate", name }, members), [name, members.issuer], entry.path);
  entry.close();
}

export function readLanguage(entry: Entry, findings: Findings): void {
  const name = entry.text("language", "name");
  if (name === undefined) return entry.close();
  const fluency = entry.text("fluency", "proficiency", "level", "description");
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
    date: entry.date("date", "issuedOn", "issued"),
    text: entry.text("summary", "description"),
  };
  findings.add(optional({ kind: "award", title }, members), [title, members.awarder], entry.path);
  entry.close();
}

export function readPublication(entry: Entry, findings: Findings): void {
  const name = entry.text("name", "title");
  if (name === undefined) return entry.close();
  const authors = authorsOf(entry.take("authors", "author"), findings);
  const members = {
    authors: authors.length > 0 ? authors : undefined,
    publisher: entry.text("publisher", "journal"),
    date: entry.date("releaseDate", "date", "publishedOn", "issuedOn"),
    url: entry.url("url", "website"),
    text: entry.text("summary", "description"),
  };
  findings.add(optional({ kind: "publication", name }, members), [name, members.publisher], entry.path);
  entry.close();
}

/** Names of a list; of one text they are divided by semicolons alone, since a name may hold a comma. */
function authorsOf(found: Found | undefined, findings: Findings): string[] {
  if (typeof found?.value !== "string") return wordsOf(found, findings);
  return found.value.split(";").flatMap((value) => wordsOf({ value: [value], path: found.path }, findings));
}

/** Somebody who vouches for the owner; how to reach them is said, not kept. */
export function readReference(entry: Entry, findings: Findings): void {
  const name = entry.text("name", "referee", "title");
  const prose = entry.prose("reference", "text", "summary", "description");
  if (prose) noteLinks(prose.links, entry.path, findings);
  const text = prose && [...prose.paragraphs, ...prose.items].join(" ");
  if (name === undefined && text) findings.note(entry.path, text);
  if (name !== undefined) findings.add(optional({ kind: "reference", name }, { text }), [name, text], entry.path);
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

/** What reads an entry of a section of short things. */
export const SHORT: Partial<Record<SectionName, (entry: Entry, findings: Findings) => void>> = {
  certificates: readCertificate,
  languages: readLanguage,
  awards: readAward,
  publications: readPublication,
  references: readReference,
  interests: readInterest,
};
