import { Type, type Static, Nullable } from "../schema.ts";

/** Something the posting asks for that no fact evidences: told to the owner, never printed. */
export const Gap = Type.Object({
  keyword: Type.String(),
  necessity: Type.Enum(["must", "nice"]),
  because: Type.String(),
});
export type Gap = Static<typeof Gap>;

/** Where a keyword of the posting stands in the document. `evidenced` could stand there, and does not. */
export const KeywordPlace = Type.Object({
  keyword: Type.String(),
  necessity: Type.Enum(["must", "nice"]),
  where: Type.Enum(["first_words", "body", "evidenced", "gap"]),
});
export type KeywordPlace = Static<typeof KeywordPlace>;

/** One look of an applicant tracking system at a document: what it checked, and the sentence that says why. */
export const AtsCheck = Type.Object({
  name: Type.Enum(["order", "dates", "sections", "contact", "length", "keywords", "text_layer", "claims"]),
  state: Type.Enum(["ok", "warning", "failed"]),
  because: Type.String(),
});
export type AtsCheck = Static<typeof AtsCheck>;

/**
 * What an applicant tracking system would make of a document. `reverted` says which step of the tailoring was taken
 * back because it broke a check, and why; null where none was.
 */
export const AtsReport = Type.Object({
  checks: Type.Array(AtsCheck),
  keywords: Type.Array(KeywordPlace),
  reverted: Nullable(Type.Array(Type.Object({ step: Type.String(), because: Type.String() }))),
});
export type AtsReport = Static<typeof AtsReport>;
