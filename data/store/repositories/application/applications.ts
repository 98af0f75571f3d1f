import type { Application, Stage } from "#data/model/application/application.ts";
import type { Id } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

type ApplicationRow = {
  id: string;
  job_id: string;
  draft_id: string;
  stage: Stage;
  certainty: string | null;
  timeline: string;
  created_at: string;
  updated_at: string;
};

export function applicationsRepository(db: Connection) {
  const put = db.prepare(
    `INSERT INTO applications (id, owner_id, job_id, draft_id, stage, certainty, timeline, created_at, updated_at)
     VALUES (@id, @ownerId, @jobId, @draftId, @stage, @certainty, @timeline, @createdAt, @updatedAt)
     ON CONFLICT (id) DO UPDATE SET draft_id = excluded.draft_id, stage = excluded.stage,
       certainty = excluded.certainty, timeline = excluded.timeline, updated_at = excluded.updated_at`,
  );
  const get = db.prepare<[string, string], ApplicationRow>("SELECT * FROM applications WHERE owner_id = ? AND id = ?");
  const ofJob = db.prepare<[string, string], ApplicationRow>(
    "SELECT * FROM applications WHERE owner_id = ? AND job_id = ?",
  );
  const list = db.prepare<[string, number], ApplicationRow>(
    "SELECT * FROM applications WHERE owner_id = ? ORDER BY updated_at DESC, id LIMIT ?",
  );

  const application = (row: ApplicationRow): Application => ({
    id: row.id,
    jobId: row.job_id,
    draftId: row.draft_id,
    stage: row.stage,
    certainty: row.certainty as Application["certainty"],
    timeline: JSON.parse(row.timeline) as Application["timeline"],
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  });
  const orNull = (row: ApplicationRow | undefined) => (row === undefined ? null : application(row));

  return {
    put: (ownerId: Id, value: Application) =>
      void put.run({ ...value, ownerId, timeline: JSON.stringify(value.timeline) }),
    get: (ownerId: Id, id: Id) => orNull(get.get(ownerId, id)),
    ofJob: (ownerId: Id, jobId: Id) => orNull(ofJob.get(ownerId, jobId)),
    list: (ownerId: Id, most: number) => list.all(ownerId, most).map(application),
  };
}
