import { Type, type Static, Id, Instant } from "../schema.ts";

/** Everything that can happen, told once. The control room translates by kind; `text` is the same in English. */
export const EventKind = Type.Enum([
  "appliance.started",
  "owner.created",
  "owner.signed_in",
  "cv.imported",
  "profile.saved",
  "answer.remembered",
  "board.added",
  "board.removed",
  "search.started",
  "search.done",
  "search.failed",
  "posting.found",
  "posting.failed",
  "job.read",
  "job.set_aside",
  "run.started",
  "layer.started",
  "layer.done",
  "layer.failed",
  "run.done",
  "run.failed",
  "run.cancelled",
  "draft.ready",
  "draft.asks",
  "draft.blocked",
  "draft.answered",
  "draft.approved",
  "draft.rejected",
  "draft.returned",
  "submission.armed",
  "submission.settled",
  "submission.uncertain",
  "application.moved",
  "task.retried",
  "task.failed",
]);
export type EventKind = Static<typeof EventKind>;

export const Noun = Type.Enum([
  "owner",
  "cv",
  "profile",
  "board",
  "search",
  "posting",
  "job",
  "run",
  "draft",
  "application",
  "task",
  "appliance",
]);
export type Noun = Static<typeof Noun>;

/** A numbered fact of the appliance's history, written in the same transaction as the change it tells of. */
export const AgentEvent = Type.Object({
  seq: Type.Integer({ minimum: 1 }),
  at: Instant,
  kind: EventKind,
  subject: Type.Object({ noun: Noun, id: Id }),
  /** The job it belongs to, when there is one, so that a page can follow one job. */
  jobId: Type.Union([Id, Type.Null()]),
  text: Type.String(),
  data: Type.Record(Type.String(), Type.Unknown()),
});
export type AgentEvent = Static<typeof AgentEvent>;
