import { Type, type Static, Id, Instant, Nullable, Sha256 } from "../schema.ts";
import { CvFormat, CvSource, Fact, ImportedCv, MasterCv, NotUnderstood } from "../owner/master-cv.ts";

/** `GET /api/cv`: the version in force, null before the first; how many there are. */
export const CvView = Type.Object({ cv: Nullable(MasterCv), versions: Type.Integer({ minimum: 0 }) });
export type CvView = Static<typeof CvView>;

/** One fact in two versions. `before` null: new; `after` null: gone. `fields` are those that differ. */
export const FactChange = Type.Object({
  before: Nullable(Fact),
  after: Nullable(Fact),
  fields: Type.Array(Type.String()),
});
export type FactChange = Static<typeof FactChange>;

/** What an import would bring, before anything is stored: the page that reviews it shows this. */
export const ImportReview = Type.Object({
  name: Type.String(),
  sha256: Type.String(),
  format: CvFormat,
  imported: ImportedCv,
  /** Against the version in force, by fact; facts that are the same in both are not told. */
  changes: Type.Array(FactChange),
  /** The source as text where it has one, so that a place can be looked at; at most 200,000 characters. */
  text: Nullable(Type.String()),
});
export type ImportReview = Static<typeof ImportReview>;

/** `PUT /api/cv`: the whole of the facts, on top of version `base` (0: there is none yet). */
export const SaveCvRequest = Type.Object({
  base: Type.Integer({ minimum: 0 }),
  /** Its `sha256`: a version that is still being written changes without another number. Without it, a new one is made. */
  baseSha256: Type.Optional(Sha256),
  facts: Type.Array(Fact, { maxItems: 5000 }),
  /** Set when these facts come from a reviewed import. */
  from: Type.Optional(
    Type.Object({
      name: Type.String({ maxLength: 300 }),
      sha256: Type.String({ maxLength: 64 }),
      notUnderstood: Type.Array(NotUnderstood, { maxItems: 50_000 }),
    }),
  ),
});
export type SaveCvRequest = Static<typeof SaveCvRequest>;

/** What the facts are kept as: the version in force, and by `new_…` id the one that the fact has got. */
export const CvSaved = Type.Object({
  version: Type.Integer({ minimum: 1 }),
  sha256: Sha256,
  ids: Type.Record(Type.String(), Id),
});
export type CvSaved = Static<typeof CvSaved>;

export const CvVersion = Type.Object({
  id: Id,
  version: Type.Integer({ minimum: 1 }),
  at: Instant,
  source: CvSource,
  file: Type.String(),
  facts: Type.Integer({ minimum: 0 }),
});
export type CvVersion = Static<typeof CvVersion>;

export const CvDiff = Type.Object({
  from: Type.Integer(),
  to: Type.Integer(),
  changes: Type.Array(FactChange),
});
export type CvDiff = Static<typeof CvDiff>;
