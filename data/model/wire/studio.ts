import { Type, type Static, Id, Instant, Nullable } from "../schema.ts";
import { StudioText } from "../application/studio.ts";
import { DocumentStyle } from "../application/style.ts";
import { Annotation } from "../job/annotation.ts";

/** A row of the studio's first page. */
export const StudioSummary = Type.Object({
  id: Id,
  jobId: Nullable(Id),
  kind: Type.Enum(["cv", "letter"]),
  title: Type.String(),
  version: Type.Integer(),
  updatedAt: Instant,
});
export type StudioSummary = Static<typeof StudioSummary>;

/** `POST /api/documents`: the job's documents, or the whole master CV where `jobId` is null. */
export const MakeDocumentRequest = Type.Object({ jobId: Nullable(Id), kind: Type.Enum(["cv", "letter"]) });
export type MakeDocumentRequest = Static<typeof MakeDocumentRequest>;

/** `PUT /api/documents/:id`: on top of version `base`; another one in force is the fault `document_changed`. */
export const SaveDocumentRequest = Type.Object({
  base: Type.Integer({ minimum: 1 }),
  text: StudioText,
  style: DocumentStyle,
});
export type SaveDocumentRequest = Static<typeof SaveDocumentRequest>;

/** `POST /api/documents/:id/proof`: a text that need not be saved yet. */
export const ProofRequest = Type.Object({ text: StudioText, style: DocumentStyle });
export type ProofRequest = Static<typeof ProofRequest>;

/** `POST /api/documents/:id/fit`: looks with which the text has the pages that are wanted. */
export const FittedLooks = Type.Object({ style: DocumentStyle, pages: Type.Integer({ minimum: 1 }) });
export type FittedLooks = Static<typeof FittedLooks>;

/** `POST /api/documents/:id/adopt`: a sentence of the owner's becomes a fact of the master CV, and the claim cites it. */
export const AdoptRequest = Type.Object({
  text: Type.String({ minLength: 1, maxLength: 2000 }),
  /** What is told of: a role, project or degree for a thing done there; null for a statement about the owner. */
  of: Nullable(Id),
});
export type AdoptRequest = Static<typeof AdoptRequest>;

/** `PUT /api/jobs/:id/annotations`: all of them. */
export const AnnotationsRequest = Type.Object({ annotations: Type.Array(Annotation, { maxItems: 500 }) });
export type AnnotationsRequest = Static<typeof AnnotationsRequest>;
