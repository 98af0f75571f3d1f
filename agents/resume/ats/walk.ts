import type { AnyDocument, Claim } from "#data/model/application/document.ts";

/** A claim and where it stands; `isSentence` tells it from a title or an item of a list. */
export type PlacedClaim = { claim: Claim; path: string; isSentence: boolean };

/** Every claim of a document in the order it is printed; `path` as the gate writes it. */
export function walkClaims(document: AnyDocument): PlacedClaim[] {
  const found: PlacedClaim[] = [];
  const add = (claim: Claim, path: string, isSentence: boolean) => void found.push({ claim, path, isSentence });
  if (document.header.headline) add(document.header.headline, "header.headline", false);
  if (document.kind === "letter") {
    for (const [at, paragraph] of document.paragraphs.entries())
      for (const [index, part] of paragraph.entries())
        if ("factIds" in part) add(part, `paragraphs[${at}][${index}]`, true);
    return found;
  }
  for (const [at, section] of document.sections.entries()) {
    const path = `sections[${at}]`;
    if (section.kind === "text")
      for (const [index, claim] of section.claims.entries()) add(claim, `${path}.claims[${index}]`, true);
    if (section.kind === "lists")
      for (const [index, list] of section.lists.entries())
        for (const [item, claim] of list.items.entries()) add(claim, `${path}.lists[${index}].items[${item}]`, false);
    if (section.kind === "entries")
      for (const [index, entry] of section.entries.entries()) {
        add(entry.title, `${path}.entries[${index}].title`, false);
        for (const [bullet, claim] of entry.bullets.entries())
          add(claim, `${path}.entries[${index}].bullets[${bullet}]`, true);
      }
  }
  return found;
}
