import { Entry, type Found, isRecord, textsOf } from "../entry.ts";
import type { Findings } from "../findings.ts";
import { oneLine, plainText } from "../plain-text.ts";
import type { Id } from "#data/model/schema.ts";

const ENGAGEMENTS = {
  work: ["name", "company", "employer", "organization"],
  volunteer: ["organization", "organisation", "name", "company"],
};

/** A role of `work` or `volunteer` with its achievements. */
export function readRole(entry: Entry, engagement: "work" | "volunteer", findings: Findings): void {
  const employer = entry.text(...ENGAGEMENTS[engagement]);
  const title = entry.text("position", "title", "jobTitle", "role");
  const url = entry.url("url", "website");
  const span = entry.span();
  const place = placeOf(entry.take("location", "place"), findings);
  const { summary, items } = summaryOf(entry);
  if (employer === undefined && title === undefined) {
    noteOrphans(entry, findings, { url, place, summary, items, ...span });
    return;
  }
  const role = findings.add(
    optional(
      { kind: "role", engagement, title: title ?? "", employer: employer ?? "" },
      { ...span, place, url, summary },
    ),
    [engagement, title, employer, span.start],
    entry.path,
  );
  addAchievements(items, role, findings);
  readHighlights(entry, role, findings);
  entry.close();
}

export function readProject(entry: Entry, findings: Findings): void {
  const name = entry.text("name", "title");
  const span = entry.span();
  const path = `${entry.path}.description`;
  const prose = entry.prose("description", "summary", "text");
  const [link, ...links] = prose?.links ?? [];
  const given = entry.url("url", "website", "link");
  const text = prose && prose.paragraphs.join(" ");
  if (name === undefined) {
    noteOrphans(entry, findings, { text, url: given ?? link?.url, items: prose?.items, ...span });
    return;
  }
  for (const more of given && link ? [link, ...links] : links) findings.note(path, `${more.text}: ${more.url}`);
  const keywords = wordsOf(entry.take("keywords", "technologies", "skills"), findings);
  const project = findings.add(
    optional(
      { kind: "project", name },
      {
        ...span,
        text: text || undefined,
        url: given ?? link?.url,
        keywords: keywords.length > 0 ? keywords : undefined,
      },
    ),
    [name, span.start],
    entry.path,
  );
  addAchievements(
    (prose?.items ?? []).map((item) => ({ text: item, path })),
    project,
    findings,
  );
  readHighlights(entry, project, findings);
  entry.close();
}

/** Words of a list, or of a text that separates them by commas. */
export function wordsOf(found: Found | undefined, findings: Findings): string[] {
  if (!found) return [];
  const separator = typeof found.value === "string" ? /[,;|\n]/ : null;
  return textsOf(found, findings)
    .flatMap(({ text }) => (separator ? text.split(separator) : [text]))
    .map(oneLine)
    .filter((word) => word !== "");
}

/** The members of a fact that may be absent, without those that are. */
export function optional<B extends object>(base: B, members: Record<string, unknown>): Parameters<Findings["add"]>[0] {
  const present = Object.entries(members).filter(([, value]) => value !== undefined && value !== "");
  return { ...base, ...Object.fromEntries(present) } as unknown as Parameters<Findings["add"]>[0];
}

type Item = { text: string; path: string };

function summaryOf(entry: Entry): { summary?: string; items: Item[] } {
  const key = entry.has("summary") ? "summary" : "description";
  const path = `${entry.path}.${key}`;
  const described = key === "description" ? entry.take("description") : undefined;
  if (described) {
    // Version 1 means the company by it; what reads like an account of the work is taken as one.
    const plain = typeof described.value === "string" ? plainText(described.value) : null;
    const account = !plain || plain.items.length > 0 || plain.paragraphs.join(" ").length > 80;
    if (!account) return (entry.findings.note(path, described.value), { items: [] });
  }
  const source = described ? new Entry({ summary: described.value }, entry.path, entry.findings) : entry;
  const prose = source.prose("summary");
  if (!prose) return { items: [] };
  for (const link of prose.links) entry.findings.note(path, `${link.text}: ${link.url}`);
  const items = prose.items.map((text) => ({ text, path }));
  return prose.paragraphs.length > 0 ? { summary: prose.paragraphs.join(" "), items } : { items };
}

function readHighlights(entry: Entry, of: Id, findings: Findings): void {
  for (const name of ["highlights", "achievements", "responsibilities", "bullets"]) {
    const found = entry.take(name);
    if (!found) continue;
    const items = textsOf(found, findings).flatMap(({ text, path }) => {
      const { paragraphs, items: listed, links } = plainText(text);
      for (const link of links) findings.note(path, `${link.text}: ${link.url}`);
      return [...paragraphs, ...listed].map((part) => ({ text: part, path }));
    });
    addAchievements(items, of, findings);
  }
}

function addAchievements(items: readonly Item[], of: Id, findings: Findings): void {
  for (const { text, path } of items) findings.add({ kind: "achievement", of, text }, [of, text], path);
}

function placeOf(found: Found | undefined, findings: Findings): string | undefined {
  if (!found) return undefined;
  if (!isRecord(found.value))
    return (
      textsOf(found, findings)
        .map(({ text }) => oneLine(text))
        .join(", ") || undefined
    );
  const entry = new Entry(found.value, found.path, findings);
  const parts = [entry.text("city"), entry.text("region", "state"), entry.text("countryCode", "country")];
  entry.close();
  return parts.filter((part) => part !== undefined).join(", ") || undefined;
}

/** What an entry without a name holds belongs to nothing a document could say it of. */
function noteOrphans(entry: Entry, findings: Findings, read: Record<string, unknown>): void {
  const items = Array.isArray(read["items"])
    ? read["items"].map((item: Item | string) => (typeof item === "string" ? item : item.text))
    : [];
  findings.note(entry.path, { ...read, items });
  entry.close();
}
