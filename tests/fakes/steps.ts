import type { Job } from "#data/model/job/job.ts";
import type { StoredDraft } from "#data/store/repositories/application/drafts.ts";
import type { Id } from "#data/model/schema.ts";
import type { ApplianceParts } from "./appliance-parts.ts";
import { sampleDocument, sampleFilling, sampleFit, sampleForm, samplePosting, sampleReading } from "./sample-values.ts";

/** An empty master CV, without which no run starts. */
export function giveCv({ store, ownerId, now }: ApplianceParts): void {
  const cv = { id: "cv_000001", version: 1, importedAt: now(), file: "cv.json", sha256: "0".repeat(64) };
  store.transaction(() => store.cvs.add(ownerId, { ...cv, facts: [], notUnderstood: [] }));
}

/** Has one posting found, read and scored, by the same steps as the workers. */
export function foundJob(parts: ApplianceParts, change: Parameters<typeof samplePosting>[0] = {}): Job {
  const { services, store, ownerId } = parts;
  services.search.add(ownerId, { kind: "text", name: "x", text: "x" });
  parts.done(parts.take("add_posting"), { postings: [samplePosting(change)], failures: [] });
  parts.done(parts.take("triage"), { reading: sampleReading, fit: sampleFit });
  const [job] = store.jobs.list(ownerId, 1);
  if (job === undefined) throw new Error("the posting became no job");
  return job;
}

/** Starts a run and brings it to the layer that is named, whose task then waits. */
export function runTo(parts: ApplianceParts, jobId: Id, layer: "form" | "draft"): Id {
  const run = parts.services.runs.start(parts.ownerId, jobId);
  parts.done(parts.take("read"), sampleReading);
  parts.done(parts.take("fit"), sampleFit);
  if (layer === "form") return run.id;
  parts.done(parts.take("form"), sampleForm);
  parts.done(parts.take("write"), { cv: sampleDocument("cv"), letter: sampleDocument("letter") });
  return run.id;
}

/** Brings one posting to a draft that waits; with `notice` null it asks. */
export function draftFor(
  parts: ApplianceParts,
  change: Parameters<typeof samplePosting>[0] = {},
  notice: string | null = "three months",
): StoredDraft {
  const job = foundJob(parts, change);
  runTo(parts, job.id, "draft");
  parts.done(parts.take("draft"), sampleFilling(notice));
  const draft = parts.store.drafts.open(parts.ownerId, job.id);
  if (draft === null) throw new Error("the run left no draft");
  return draft;
}
