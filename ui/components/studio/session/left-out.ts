import type { Claim, CvDocument, DocumentEntry, DocumentSection } from "#data/model/application/document.ts";
import { claimsOf } from "./text-diff.ts";

/**
 * Something of the master CV that the document does not say. `part` is a section of it with that alone, as it would
 * be put back; `among` is what it belongs to, `more` how many points come with it.
 */
export type LeftOut = { part: DocumentSection; among: string; text: string; more: number };

/**
 * What the whole of the master CV, as a document, has and this one has not. A fact that is told in other words or in
 * another place counts as told. Pure.
 */
export function leftOut(text: CvDocument, whole: CvDocument): LeftOut[] {
  const told = claimsOf(text);
  const words = new Set(told.map((claim) => claim.text));
  const all = claimsOf(whole);
  const isTold = ({ text: said, factIds }: Claim): boolean => {
    const rests = (claim: Claim) => factIds.every((id) => claim.factIds.includes(id));
    return words.has(said) || told.filter(rests).length >= all.filter(rests).length;
  };
  const titles = new Set(text.sections.flatMap((section) => entriesOf(section).flatMap(({ title }) => title.factIds)));
  return whole.sections.flatMap((section): LeftOut[] => {
    const among = section.heading;
    switch (section.kind) {
      case "text":
        return section.claims
          .filter((claim) => !isTold(claim))
          .map((claim) => ({ part: { ...section, claims: [claim] }, among, text: claim.text, more: 0 }));
      case "lists":
        return section.lists.flatMap(({ label, items }) =>
          items
            .filter((claim) => !isTold(claim))
            .map((claim) => ({
              part: { ...section, lists: [{ label, items: [claim] }] },
              among: label === null ? among : `${among} · ${label}`,
              text: claim.text,
              more: 0,
            })),
        );
      case "entries":
        return section.entries.flatMap((entry) => {
          const sectionWith = (bullets: Claim[]) => ({ ...section, entries: [{ ...entry, bullets }] });
          if (!entry.title.factIds.some((id) => titles.has(id))) {
            return [{ part: sectionWith(entry.bullets), among, text: nameOf(entry), more: entry.bullets.length }];
          }
          return entry.bullets
            .filter((claim) => !isTold(claim))
            .map((claim) => ({ part: sectionWith([claim]), among: nameOf(entry), text: claim.text, more: 0 }));
        });
    }
  });
}

const entriesOf = (section: DocumentSection) => (section.kind === "entries" ? section.entries : []);

function nameOf({ title, organisation, when }: DocumentEntry): string {
  return [title.text, organisation, when].filter((part) => part !== null && part !== "").join(" · ");
}
