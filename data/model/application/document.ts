import { Type, type Static, FileRef, Id, Nullable } from "../schema.ts";

/** A produced sentence and the facts it rests on: at least one. */
export const Claim = Type.Object({ text: Type.String(), factIds: Type.Array(Id, { minItems: 1 }) });
export type Claim = Static<typeof Claim>;

/** A sentence that says nothing about the owner: a salutation, the posting's own title and company. */
export const Frame = Type.Object({ text: Type.String(), from: Type.Enum(["phrase", "posting"]) });
export type Frame = Static<typeof Frame>;

export const DocumentHeader = Type.Object({
  name: Type.String(),
  headline: Nullable(Claim),
  place: Nullable(Type.String()),
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

export const DocumentSection = Type.Union([
  Type.Object({ kind: Type.Literal("text"), heading: Type.String(), claims: Type.Array(Claim) }),
  Type.Object({ kind: Type.Literal("entries"), heading: Type.String(), entries: Type.Array(DocumentEntry) }),
  /** Skills and the like: `label: item, item`. */
  Type.Object({
    kind: Type.Literal("lists"),
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

export const Reversal = Type.Object({ was: Type.String(), now: Type.String(), because: Type.String() });
export type Reversal = Static<typeof Reversal>;

/** Page limits and looks of a document; lengths are what TeX is told. */
export const DocumentStyle = Type.Object({
  template: Type.Enum(["classic"]),
  /** `#rrggbb`. */
  accent: Type.String({ pattern: "^#[0-9a-fA-F]{6}$" }),
  paper: Type.Enum(["a4", "letter"]),
  margin: Type.Enum(["narrow", "normal", "wide"]),
});
export type DocumentStyle = Static<typeof DocumentStyle>;
export const DEFAULT_STYLE: DocumentStyle = { template: "classic", accent: "#475569", paper: "a4", margin: "normal" };

/** A document with the PDF it became and what a machine reads out of that PDF. */
export const MadeDocument = Type.Object({
  document: Type.Union([CvDocument, LetterDocument]),
  pdf: FileRef,
  pages: Type.Integer({ minimum: 1 }),
  /** Every word of the intent was found in the PDF's text, in order. */
  textLayer: Type.Object({ complete: Type.Boolean(), missing: Type.Array(Type.String()) }),
  reversals: Type.Array(Reversal),
});
export type MadeDocument = Static<typeof MadeDocument>;
