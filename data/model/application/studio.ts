import { Type, type Static, FileRef, Id, Instant, Nullable } from "../schema.ts";
import { AtsReport, Gap } from "./ats.ts";
import { CvDocument, LetterDocument, Reversal } from "./document.ts";
import { DocumentStyle } from "./style.ts";

/** What the gate says of a claim that does not hold. `path` is where it stands, e.g. `sections[2].entries[0].bullets[1]`. */
export const ClaimCheck = Type.Object({
  path: Type.String(),
  text: Type.String(),
  because: Type.String(),
  /** The owner's own words for the same; empty where there are none. */
  own: Type.String(),
});
export type ClaimCheck = Static<typeof ClaimCheck>;

/** A wording that is not the owner's own from the master CV, for the owner to take or refuse. */
export const WordingChange = Type.Object({
  path: Type.String(),
  was: Type.String(),
  now: Type.String(),
  by: Type.Enum(["model", "owner"]),
  accepted: Type.Boolean(),
});
export type WordingChange = Static<typeof WordingChange>;

export const StudioText = Type.Union([CvDocument, LetterDocument]);
export type StudioText = Static<typeof StudioText>;

/** How a version of a document came to be. */
export const VersionSource = Type.Enum(["run", "made", "edited", "restored"]);
export type VersionSource = Static<typeof VersionSource>;

/**
 * A CV or letter in the studio: of one job, or of none (`jobId` null) the whole master CV. What is kept is the owner's
 * text as it is, also while claims of it do not hold; only a gated one becomes a PDF.
 */
export const StudioDocument = Type.Object({
  id: Id,
  jobId: Nullable(Id),
  kind: Type.Enum(["cv", "letter"]),
  version: Type.Integer({ minimum: 1 }),
  source: VersionSource,
  text: StudioText,
  style: DocumentStyle,
  createdAt: Instant,
  updatedAt: Instant,
});
export type StudioDocument = Static<typeof StudioDocument>;

/** A document as the studio shows it. */
export const StudioView = Type.Object({
  document: StudioDocument,
  title: Type.String(),
  failing: Type.Array(ClaimCheck),
  changes: Type.Array(WordingChange),
  ats: Nullable(AtsReport),
  gaps: Type.Array(Gap),
  /** The open draft of its job, and whether the draft holds this very text. */
  draft: Nullable(Type.Object({ id: Id, holdsThis: Type.Boolean() })),
});
export type StudioView = Static<typeof StudioView>;

export const StudioVersion = Type.Object({
  version: Type.Integer({ minimum: 1 }),
  source: VersionSource,
  at: Instant,
  note: Type.String(),
});
export type StudioVersion = Static<typeof StudioVersion>;

/** What became of a text that was set: the PDF, and what the gate took back on the way. */
export const Proof = Type.Object({
  pdf: FileRef,
  pages: Type.Integer({ minimum: 1 }),
  textLayer: Type.Object({ complete: Type.Boolean(), missing: Type.Array(Type.String()) }),
  reversals: Type.Array(Reversal),
  /** Milliseconds from request to PDF; `cached` when the same was set before. */
  took: Type.Number(),
  cached: Type.Boolean(),
});
export type Proof = Static<typeof Proof>;
