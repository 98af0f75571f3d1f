import { Type, type Static, FileRef, Id, Nullable } from "../schema.ts";
import { AtsReport, Gap } from "./ats.ts";
import { DocumentStyle } from "./style.ts";

/** A stretch of a text that looks otherwise; `from` and `to` count UTF-16 units. A link has its address in `url`. */
export const Mark = Type.Object({
  from: Type.Integer({ minimum: 0 }),
  to: Type.Integer({ minimum: 0 }),
  as: Type.Enum(["bold", "italic", "link"]),
  url: Type.Optional(Type.String({ maxLength: 2000 })),
});
export type Mark = Static<typeof Mark>;

/**
 * A produced sentence and the facts it rests on: at least one. `text` is plain; how it looks is in `marks`. `by` is who
 * put it so where it is not the owner's own words from the master CV; `accepted` when the owner took that wording.
 */
export const Claim = Type.Object({
  text: Type.String(),
  factIds: Type.Array(Id, { minItems: 1 }),
  marks: Type.Optional(Type.Array(Mark)),
  by: Type.Optional(Type.Enum(["model", "owner"])),
  accepted: Type.Optional(Type.Boolean()),
});
export type Claim = Static<typeof Claim>;

/** A sentence that says nothing about the owner: a salutation, the posting's own title and company. */
export const Frame = Type.Object({ text: Type.String(), from: Type.Enum(["phrase", "posting"]) });
export type Frame = Static<typeof Frame>;

export const DocumentHeader = Type.Object({
  name: Type.String(),
  headline: Nullable(Claim),
  place: Nullable(Type.String()),
  /** A line by one of the owner's location rules, e.g. `Relocating to Germany`. */
  tagline: Type.Optional(Nullable(Type.String())),
  email: Nullable(Type.String()),
  phone: Nullable(Type.String()),
  links: Type.Array(Type.Object({ label: Type.String(), url: Type.String() })),
  /** The identity and link facts that the header rests on. */
  factIds: Type.Array(Id),
});
export type DocumentHeader = Static<typeof DocumentHeader>;

/** An entry with dates: a role, a project, a degree. `when` is already worded, e.g. `Mar 2020 – present`. */
export const DocumentEntry = Type.Object({
  title: Claim,
  organisation: Nullable(Type.String()),
  place: Nullable(Type.String()),
  when: Nullable(Type.String()),
  bullets: Type.Array(Claim),
});
export type DocumentEntry = Static<typeof DocumentEntry>;

/** What a section is, whatever its heading says in the document's language. */
export const SectionPart = Type.Enum([
  "profile",
  "key_achievements",
  "competencies",
  "experience",
  "projects",
  "education",
  "skills",
  "certificates",
  "languages",
  "awards",
  "publications",
  "volunteer",
  "interests",
  "references",
]);
export type SectionPart = Static<typeof SectionPart>;

const part = Type.Optional(SectionPart);

export const DocumentSection = Type.Union([
  /** Claims one after another as a paragraph, or each as a bullet. */
  Type.Object({
    kind: Type.Literal("text"),
    part,
    heading: Type.String(),
    as: Type.Optional(Type.Enum(["paragraph", "bullets"])),
    claims: Type.Array(Claim),
  }),
  Type.Object({ kind: Type.Literal("entries"), part, heading: Type.String(), entries: Type.Array(DocumentEntry) }),
  /** Skills and the like: `label: item, item`. */
  Type.Object({
    kind: Type.Literal("lists"),
    part,
    heading: Type.String(),
    lists: Type.Array(Type.Object({ label: Nullable(Type.String()), items: Type.Array(Claim) })),
  }),
]);
export type DocumentSection = Static<typeof DocumentSection>;

/** A tailored CV, before it is set. `language` is BCP 47. */
export const CvDocument = Type.Object({
  kind: Type.Literal("cv"),
  language: Type.String(),
  header: DocumentHeader,
  sections: Type.Array(DocumentSection),
});
export type CvDocument = Static<typeof CvDocument>;

export const LetterDocument = Type.Object({
  kind: Type.Literal("letter"),
  language: Type.String(),
  header: DocumentHeader,
  /** Already worded, e.g. `20 November 2026`. */
  date: Type.String(),
  recipient: Type.String(),
  subject: Type.String(),
  salutation: Type.String(),
  paragraphs: Type.Array(Type.Array(Type.Union([Claim, Frame]))),
  closing: Type.String(),
  signature: Type.String(),
});
export type LetterDocument = Static<typeof LetterDocument>;

export type AnyDocument = CvDocument | LetterDocument;

declare const gated: unique symbol;
/** A document whose every claim passed the evidence gate. Only the gate makes one; only this can be rendered. */
export type Gated<D extends AnyDocument> = D & { readonly [gated]: true };

/** A wording that did not pass the gate; `now` is the owner's own words, empty where there are none. */
export const Reversal = Type.Object({
  was: Type.String(),
  now: Type.String(),
  because: Type.String(),
  factIds: Type.Optional(Type.Array(Id)),
});
export type Reversal = Static<typeof Reversal>;

/** A document with the PDF it became and what a machine reads out of that PDF. */
export const MadeDocument = Type.Object({
  document: Type.Union([CvDocument, LetterDocument]),
  pdf: FileRef,
  pages: Type.Integer({ minimum: 1 }),
  /** Every word of the intent was found in the PDF's text, in order. */
  textLayer: Type.Object({ complete: Type.Boolean(), missing: Type.Array(Type.String()) }),
  reversals: Type.Array(Reversal),
  /** How it was set. Absent on documents that were made before looks could be chosen. */
  style: Type.Optional(DocumentStyle),
  ats: Type.Optional(AtsReport),
  gaps: Type.Optional(Type.Array(Gap)),
});
export type MadeDocument = Static<typeof MadeDocument>;
