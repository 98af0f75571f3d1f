import type { Id } from "#data/model/schema.ts";
import { Entry, type Found, isRecord, textsOf } from "../entry.ts";
import type { Findings } from "../findings.ts";
import { oneLine, plainText } from "../plain-text.ts";

export type Item = { text: string; path: string };

/** The members of a fact that may be absent, without those that are. */
export function optional<B extends object>(base: B, members: Record<string, unknown>): Parameters<Findings["add"]>[0] {
  const present = Object.entries(members).filter(([, value]) => value !== undefined && value !== "");
  return { ...base, ...Object.fromEntries(present) } as unknown as Parameters<Findings["add"]>[0];
}

/** Words of a list, or of a text that separates them by commas. */
export function wordsOf(found: Found | undefined, findings: Findings): string[] {
  if (!found) return [];
  const separator = typeof found.value === "string" ? /[,;|\n]/ : null;
  return textsOf(found, findings)
    .flatMap(({ text, path }) => {
      noteLinks(plainText(text).links, path, findings);
      return separator ? text.split(separator) : [text];
    })
    .map(oneLine)
    .filter((word) => word !== "");
}

/** The things done that an entry lists, as achievements of the role, project or degree `of`. */
export function readHighlights(entry: Entry, of: Id, findings: Findings): void {
  for (const name of ["highlights", "achievements", "responsibilities", "bullets"]) {
    const found = entry.take(name);
    if (!found) continue;
    const items = textsOf(found, findings).flatMap(({ text, path }) => {
      const { paragraphs, items: listed, links } = plainText(text);
      noteLinks(links, path, findings);
      return [...paragraphs, ...listed].map((part) => ({ text: part, path }));
    });
    addAchievements(items, of, findings);
  }
}

export function addAchievements(items: readonly Item[], of: Id, findings: Findings): void {
  for (const { text, path } of items) findings.add({ kind: "achievement", of, text }, [of, text], path);
}

/** Addresses behind words have no place in a text without marks. */
export function noteLinks(links: readonly { text: string; url: string }[], path: string, findings: Findings): void {
  for (const link of links) findings.note(path, link.text === "" ? link.url : `${link.text}: ${link.url}`);
}

export function placeOf(found: Found | undefined, findings: Findings): string | undefined {
  if (!found) return undefined;
  if (!isRecord(found.value)) {
    const parts = textsOf(found, findings).map(({ text }) => oneLine(text));
    return parts.join(", ") || undefined;
  }
  const entry = new Entry(found.value, found.path, findings);
  const parts = [entry.text("city"), entry.text("region", "state"), entry.text("countryCode", "country")];
  entry.close();
  return parts.filter((part) => part !== undefined).join(", ") || undefined;
}
