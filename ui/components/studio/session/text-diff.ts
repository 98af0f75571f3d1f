import type { Claim } from "#data/model/application/document.ts";
import type { StudioText } from "#data/model/application/studio.ts";

/** Sentences that only `before` has, those that only `after` has; `looks`: the same ones, in another order or look. */
export type TextDiff = { gone: string[]; come: string[]; looks: boolean };

/** What two texts of a document say otherwise, sentence by sentence. Pure. */
export function textDiff(before: StudioText, after: StudioText): TextDiff {
  const then = claimsOf(before).map(({ text }) => text);
  const now = claimsOf(after).map(({ text }) => text);
  return {
    gone: without(then, now),
    come: without(now, then),
    looks: JSON.stringify(claimsOf(before)) !== JSON.stringify(claimsOf(after)),
  };
}

function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return texts.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Every claim of a document, in the order it is read. */
export function claimsOf(text: StudioText): Claim[] {
  const headline = text.header.headline === null ? [] : [text.header.headline];
  if (text.kind === "letter") {
    return [...headline, ...text.paragraphs.flat().filter((part): part is Claim => "factIds" in part)];
  }
  const body = text.sections.flatMap((section) => {
    switch (section.kind) {
      case "text":
        return section.claims;
      case "entries":
        return section.entries.flatMap(({ title, bullets }) => [title, ...bullets]);
      case "lists":
        return section.lists.flatMap(({ items }) => items);
    }
  });
  return [...headline, ...body];
}
