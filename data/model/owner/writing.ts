import { Type, type Static } from "../schema.ts";
import { DEFAULT_STYLE, DocumentStyle } from "../application/style.ts";

const Phrase = Type.String({ minLength: 1, maxLength: 300 });

/** A line under the name for postings in certain countries, e.g. `Relocating to Germany, work permit held`. */
export const LocationRule = Type.Object({
  /** ISO 3166-1 alpha-2, upper case; an empty list means every country but the owner's own. */
  countries: Type.Array(Type.String({ pattern: "^[A-Z]{2}$" }), { maxItems: 60 }),
  tagline: Type.String({ minLength: 1, maxLength: 120 }),
});
export type LocationRule = Static<typeof LocationRule>;

/** How the owner wants documents written: the same for every job until a document is changed by hand. */
export const WritingRules = Type.Object({
  style: DocumentStyle,
  cv: Type.Object({
    /** Pages a tailored CV should have at most. */
    pages: Type.Integer({ minimum: 1, maximum: 6 }),
    /** Competencies from the job's words, or from the taxonomy of the owner's kind of role, or none. */
    competencies: Type.Enum(["job", "role", "none"]),
    keyAchievements: Type.Integer({ minimum: 0, maximum: 6 }),
    locations: Type.Array(LocationRule, { maxItems: 20 }),
  }),
  letter: Type.Object({
    words: Type.Integer({ minimum: 80, maximum: 600 }),
    tone: Type.Enum(["plain", "warm", "formal"]),
    /** Sentences of the owner's that every letter has. */
    mustMention: Type.Array(Phrase, { maxItems: 10 }),
    /** Words and phrases that no letter has. */
    neverSay: Type.Array(Phrase, { maxItems: 50 }),
    /** Signed so; empty: with the name. */
    signature: Type.String({ maxLength: 120 }),
  }),
});
export type WritingRules = Static<typeof WritingRules>;

export const DEFAULT_WRITING: WritingRules = {
  style: DEFAULT_STYLE,
  cv: { pages: 2, competencies: "job", keyAchievements: 3, locations: [] },
  letter: { words: 300, tone: "plain", mustMention: [], neverSay: [], signature: "" },
};
