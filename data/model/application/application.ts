import { Type, type Static, FileRef, Id, Instant, Nullable, Sha256 } from "../schema.ts";

/** What became of a click, and why it is believed. */
export const VerdictKind = Type.Enum([
  "verified",
  "likely",
  "rejected",
  "needs_code",
  "needs_login",
  "challenge",
  "refused_as_automated",
  "expired",
  "already_applied",
  "uncertain",
]);
export type VerdictKind = Static<typeof VerdictKind>;

export const Verdict = Type.Object({
  kind: VerdictKind,
  /** One sentence for the owner. */
  because: Type.String(),
  /** What was seen: status and address of the answer, text that was not there before. */
  signals: Type.Array(Type.String()),
  screenshot: Nullable(FileRef),
});
export type Verdict = Static<typeof Verdict>;

/**
 * One row a job, for ever. `submitting` is committed before the click; after a crash it becomes `uncertain` and is
 * settled by looking or by the owner, never by clicking again. `not_sent`: it is known that nothing arrived.
 */
export const SubmissionState = Type.Enum(["submitting", "submitted", "likely", "uncertain", "not_sent"]);
export type SubmissionState = Static<typeof SubmissionState>;

export const Submission = Type.Object({
  id: Id,
  jobId: Id,
  draftId: Id,
  approvalId: Id,
  hash: Sha256,
  state: SubmissionState,
  verdict: Nullable(Verdict),
  armedAt: Instant,
  settledAt: Nullable(Instant),
});
export type Submission = Static<typeof Submission>;

const NEXT: Record<SubmissionState, readonly SubmissionState[]> = {
  submitting: ["submitted", "likely", "uncertain", "not_sent"],
  uncertain: ["submitted", "likely", "not_sent"],
  likely: ["submitted", "not_sent"],
  submitted: [],
  not_sent: ["submitting"],
};

/** Whether the ledger may go from one state to the other. Only what certainly did not arrive may be armed again. */
export function maySettle(from: SubmissionState, to: SubmissionState): boolean {
  return NEXT[from].includes(to);
}

/** The ledger's state for a verdict that was seen after a click. */
export function stateAfter(verdict: VerdictKind): SubmissionState {
  switch (verdict) {
    case "verified":
    case "already_applied":
      return "submitted";
    case "likely":
      return "likely";
    case "uncertain":
    case "needs_code":
      return "uncertain";
    default:
      return "not_sent";
  }
}

export const Stage = Type.Enum([
  "drafted",
  "approved",
  "applying",
  "submitted",
  "acknowledged",
  "interview",
  "offer",
  "rejected",
  "withdrawn",
  "ghosted",
]);
export type Stage = Static<typeof Stage>;

/** What the owner follows after approval. `certainty` tells a verified submission from a likely or an uncertain one. */
export const Application = Type.Object({
  id: Id,
  jobId: Id,
  draftId: Id,
  stage: Stage,
  certainty: Nullable(Type.Enum(["verified", "likely", "uncertain", "not_sent"])),
  timeline: Type.Array(Type.Object({ at: Instant, stage: Stage, note: Type.String() })),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Application = Static<typeof Application>;
