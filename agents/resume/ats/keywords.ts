import type { KeywordPlace } from "#data/model/application/ats.ts";
import type { AnyDocument, CvDocument } from "#data/model/application/document.ts";
import { groupsOf } from "#agents/reading/fit/alternatives.ts";
import type { JobReading } from "#data/model/job/reading.ts";
import { skillField } from "#data/reference/skills.ts";
import { type AskedTerm, nameOf, namerOf } from "../select/asked.ts";
import { shows, type Shown } from "./gaps.ts";

/** How many words of a document are read first: from the headline on, headings and ways to the owner apart. */
export const FIRST_WORDS = 50;

/** Languages people speak have a section of their own: none of them must stand among the first words. */
export const isSpoken = (term: string): boolean => skillField(term) === "language";

/** The document's words in the order they are read, without headings and ways to the owner. */
export function bodyOf(document: AnyDocument): string[] {
  const { headline, tagline } = document.header;
  const head = [headline?.text, tagline ?? undefined].filter((text) => text !== undefined);
  if (document.kind === "letter") {
    return [...head, ...document.paragraphs.map((parts) => parts.map(({ text }) => text).join(" "))];
  }
  return [...head, ...document.sections.flatMap(textsOfSection)];
}

function textsOfSection(section: CvDocument["sections"][number]): string[] {
  switch (section.kind) {
    case "text":
      return section.claims.map(({ text }) => text);
    case "lists":
      return section.lists.flatMap(({ label, items }) => [...(label ? [label] : []), ...items.map(({ text }) => text)]);
    case "entries":
      return section.entries.flatMap(({ title, organisation, bullets }) => [
        title.text,
        ...(organisation ? [organisation] : []),
        ...bullets.map(({ text }) => text),
      ]);
  }
}

/** The first words of a document, each text a line of its own. */
export function firstWordsOf(document: AnyDocument, most = FIRST_WORDS): string {
  const lines: string[] = [];
  let left = most;
  for (const text of bodyOf(document)) {
    const words = text.split(/\s+/).filter((word) => word !== "");
    lines.push(words.slice(0, left).join(" "));
    left -= words.length;
    if (left <= 0) break;
  }
  return lines.join("\n");
}

/** Where each term that is required stands. Without facts, what does not stand there is taken for a gap. */
export function placesOf(document: AnyDocument, asked: readonly AskedTerm[], shown: Shown | null): KeywordPlace[] {
  const isFirst = namerOf(firstWordsOf(document));
  const isNamed = namerOf(bodyOf(document).join("\n"));
  return asked
    .filter(({ required }) => required)
    .toSorted((a, b) => Number(b.necessity === "must") - Number(a.necessity === "must"))
    .map(({ term, necessity }): KeywordPlace => {
      const where = isFirst(term)
        ? "first_words"
        : isNamed(term)
          ? "body"
          : shown && shows(shown, term)
            ? "evidenced"
            : "gap";
      return { keyword: term, necessity, where };
    });
}

/** The places without alternatives that nobody needs: of "HubSpot or Salesforce" one is enough. */
export function withoutNeedless(places: readonly KeywordPlace[], { requirements }: JobReading): KeywordPlace[] {
  const groups = requirements.flatMap(({ text, keywords }) => groupsOf(text, keywords.map(nameOf)));
  const lacking = new Set(places.flatMap(({ keyword, where }) => (where === "gap" ? [keyword] : [])));
  const isNeeded = (keyword: string) => {
    const own = groups.filter((group) => group.includes(keyword));
    return own.length === 0 || own.some((group) => group.every((each) => lacking.has(each)));
  };
  return places.filter(({ keyword, where }) => where !== "gap" || isNeeded(keyword));
}

/** Must-haves that a fact names and the document does not; what is only implied by another skill cannot be printed. */
export function unnamedMusts(places: readonly KeywordPlace[], shown: Shown | null): string[] {
  return places
    .filter(({ where, necessity, keyword }) => where === "evidenced" && necessity === "must" && shown?.names(keyword))
    .map(({ keyword }) => keyword);
}
