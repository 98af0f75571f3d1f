import type { AnyDocument } from "#data/model/application/document.ts";
import { mustMend } from "#data/model/faults.ts";

/** In characters: some seventy pages. Marks cost as many looks at their text as it has characters. */
const MOST = { characters: 200_000, looks: 20_000_000 };

/** Throws `document_too_long` (mend; data: characters, most) for what would hold up everybody who waits to have one set. */
export function checkMeasure(document: AnyDocument): void {
  const sum = { characters: 0, looks: 0 };
  const add = (value: unknown): void => {
    if (typeof value === "string") sum.characters += value.length;
    if (typeof value !== "object" || value === null) return;
    if ("text" in value && "marks" in value && typeof value.text === "string" && Array.isArray(value.marks)) {
      sum.looks += value.text.length * value.marks.length;
    }
    for (const member of Object.values(value)) add(member);
  };
  add(document);
  const { characters, looks } = sum;
  if (characters <= MOST.characters && looks <= MOST.looks) return;
  const much =
    characters > MOST.characters ? `${characters} characters` : "too many stretches in bold, italic or as links";
  throw mustMend("document_too_long", `This document is not set: it has ${much}.`, {
    hint: `Shorten it: ${MOST.characters} characters are the most, and no employer reads a tenth of that.`,
    data: { characters, most: MOST.characters },
  });
}
