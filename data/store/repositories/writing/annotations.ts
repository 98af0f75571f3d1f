import type { Annotation } from "#data/model/job/annotation.ts";
import type { Id } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

/** What an owner marked in a posting, in the order of the text. */
export function annotationsRepository(db: Connection) {
  const ofJob = db
    .prepare<[string, string], string>("SELECT annotation FROM annotations WHERE owner_id = ? AND job_id = ?")
    .pluck();
  const every = db.prepare<[string], { job_id: string; annotation: string }>(
    "SELECT job_id, annotation FROM annotations WHERE owner_id = ?",
  );
  const clear = db.prepare("DELETE FROM annotations WHERE owner_id = ? AND job_id = ?");
  const add = db.prepare("INSERT INTO annotations (id, owner_id, job_id, annotation) VALUES (?, ?, ?, ?)");

  return {
    ofJob: (ownerId: Id, jobId: Id): Annotation[] =>
      ofJob
        .all(ownerId, jobId)
        .map((text) => JSON.parse(text) as Annotation)
        .toSorted((a, b) => a.start - b.start),
    every: (ownerId: Id) =>
      every.all(ownerId).map((row) => ({ jobId: row.job_id, ...(JSON.parse(row.annotation) as Annotation) })),
    replace(ownerId: Id, jobId: Id, annotations: readonly Annotation[]): void {
      clear.run(ownerId, jobId);
      for (const one of annotations) add.run(one.id, ownerId, jobId, JSON.stringify(one));
    },
  };
}
