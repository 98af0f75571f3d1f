import type { AnyDocument, CvDocument, DocumentEntry, DocumentSection } from "#data/model/application/document.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { present } from "../export/by-kind.ts";

/**
 * A tailored CV as a JSON Resume: the document's own words, with the dates of the facts that they rest on. Sections the
 * schema has no place for keep the name of their part; a letter is `{ basics, letter }`.
 */
export function toJsonResume(document: AnyDocument, facts: readonly Fact[]): Record<string, unknown> {
  const basics = basicsOf(document);
  if (document.kind === "letter") {
    const { date, recipient, subject, salutation, paragraphs, closing, signature } = document;
    const texts = paragraphs.map((sentences) => sentences.map(({ text }) => text).join(" "));
    return { basics, letter: { date, recipient, subject, salutation, paragraphs: texts, closing, signature } };
  }
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const result: Record<string, unknown> = { basics };
  for (const [index, section] of document.sections.entries()) {
    if (section.part === "profile" && section.kind === "text") {
      basics["summary"] = section.claims.map(({ text }) => text).join(" ");
      continue;
    }
    const key = KEYS[section.part ?? "profile"] ?? section.part ?? `section${index + 1}`;
    const before = result[key];
    const items = itemsOf(section, known);
    result[key] = Array.isArray(before) ? [...(before as unknown[]), ...items] : items;
  }
  return result;
}

const KEYS: Partial<Record<NonNullable<DocumentSection["part"]> | "section", string>> = {
  experience: "work",
  key_achievements: "keyAchievements",
};

function basicsOf({ header }: AnyDocument): Record<string, unknown> {
  return present({
    name: header.name,
    label: header.headline?.text,
    tagline: header.tagline ?? undefined,
    email: header.email ?? undefined,
    phone: header.phone ?? undefined,
    location: header.place === null ? undefined : { city: header.place },
    profiles: header.links.map(({ label, url }) => ({ network: label, url })),
  });
}

function itemsOf(section: CvDocument["sections"][number], known: ReadonlyMap<string, Fact>): unknown[] {
  switch (section.kind) {
    case "text":
      return section.claims.map(({ text }) => text);
    case "entries":
      return section.entries.map((entry) => entryOf(entry, section.part, known));
    case "lists":
      return section.lists.flatMap(({ label, items }) => listOf(label, items, section.part, known));
  }
}

function entryOf(entry: DocumentEntry, part: DocumentSection["part"], known: ReadonlyMap<string, Fact>) {
  const fact = entry.title.factIds
    .map((id) => known.get(id))
    .find((each) => each !== undefined && each.kind !== "identity");
  const title = entry.title.text;
  const organisation = entry.organisation ?? undefined;
  const texts = entry.bullets.map(({ text }) => text);
  const url = fact && "url" in fact ? fact.url : undefined;
  const dates =
    fact && ("start" in fact || "end" in fact)
      ? { startDate: fact.start, endDate: fact.end }
      : { date: fact && "date" in fact ? fact.date : undefined };
  switch (part) {
    case "experience":
      return present({
        name: organisation,
        position: title,
        location: entry.place ?? undefined,
        url,
        ...dates,
        highlights: texts,
      });
    case "volunteer":
      return present({
        organization: organisation,
        position: title,
        location: entry.place ?? undefined,
        url,
        ...dates,
        highlights: texts,
      });
    case "education": {
      const studies = fact?.kind === "education" ? { studyType: fact.degree, area: fact.area } : { studyType: title };
      return present({
        institution: organisation ?? title,
        ...(organisation === undefined ? {} : studies),
        url,
        ...dates,
        highlights: texts,
      });
    }
    case "certificates":
      return present({ name: title, issuer: organisation, url, ...dates });
    case "awards":
      return present({ title, awarder: organisation, ...dates, summary: texts.join(" ") });
    case "publications":
      return present({
        name: title,
        publisher: organisation,
        url,
        releaseDate: "date" in dates ? dates.date : undefined,
        summary: texts.join(" "),
      });
    default:
      return present({
        name: title,
        entity: organisation,
        location: entry.place ?? undefined,
        url,
        ...dates,
        highlights: texts,
      });
  }
}

function listOf(
  label: string | null,
  items: readonly { text: string; factIds: readonly string[] }[],
  part: DocumentSection["part"],
  known: ReadonlyMap<string, Fact>,
): unknown[] {
  const words = items.map(({ text }) => text);
  if (part === "languages")
    return items.map(({ text, factIds }) => {
      const fact = factIds.map((id) => known.get(id)).find((each) => each?.kind === "language");
      return fact?.kind === "language" && text.startsWith(fact.name)
        ? present({ language: fact.name, fluency: fact.fluency })
        : { language: text };
    });
  if (part === "interests" && label === null) return words.map((name) => ({ name }));
  return label === null ? words.map((name) => ({ name })) : [{ name: label, keywords: words }];
}
