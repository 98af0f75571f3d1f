import { Type, type Static, FileRef, Id, Instant, Nullable } from "../schema.ts";
import { Fit } from "./fit.ts";
import { JobReading } from "./reading.ts";

/**
 * A promoted posting. `state` is where its understanding stands; the application has a life of its own.
 * `found`: read and scored, not promoted. `running`: a run is under way. `drafted`: a draft waits.
 */
export const JobState = Type.Enum(["found", "running", "drafted", "applied", "set_aside", "failed"]);
export type JobState = Static<typeof JobState>;

export const Job = Type.Object({
  id: Id,
  postingId: Id,
  state: JobState,
  reading: Nullable(JobReading),
  fit: Nullable(Fit),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Job = Static<typeof Job>;

/** The layers of a run in their order. */
export const LayerName = Type.Enum(["read", "fit", "form", "write", "draft"]);
export type LayerName = Static<typeof LayerName>;
export const LAYERS: readonly LayerName[] = ["read", "fit", "form", "write", "draft"];

export const Layer = Type.Object({
  name: LayerName,
  state: Type.Enum(["waiting", "running", "done", "failed", "skipped"]),
  startedAt: Nullable(Instant),
  endedAt: Nullable(Instant),
  /** Milliseconds, from the monotonic clock of the worker. */
  took: Nullable(Type.Number()),
  because: Nullable(Type.String()),
});
export type Layer = Static<typeof Layer>;

export const Run = Type.Object({
  id: Id,
  jobId: Id,
  state: Type.Enum(["running", "done", "failed", "cancelled"]),
  layers: Type.Array(Layer),
  startedAt: Instant,
  endedAt: Nullable(Instant),
});
export type Run = Static<typeof Run>;

/** Files a run has made for a job, newest first. */
export const JobFile = Type.Object({
  ...FileRef.properties,
  kind: Type.Enum(["cv", "letter", "screenshot"]),
  madeAt: Instant,
});
export type JobFile = Static<typeof JobFile>;
