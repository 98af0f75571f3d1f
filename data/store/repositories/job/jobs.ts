import type { Fit } from "#data/model/job/fit.ts";
import type { Job, JobState } from "#data/model/job/job.ts";
import type { JobReading } from "#data/model/job/reading.ts";
import type { Id, Instant } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

type JobRow = {
  id: string;
  posting_id: string;
  state: JobState;
  reading: string | null;
  fit: string | null;
  created_at: string;
  updated_at: string;
};

export function jobsRepository(db: Connection) {
  const add = db.prepare(
    `INSERT INTO jobs (id, owner_id, posting_id, state, created_at, updated_at)
     VALUES (@id, @ownerId, @postingId, @state, @createdAt, @updatedAt)`,
  );
  const addKey = db.prepare("INSERT INTO job_keys (owner_id, key, job_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
  const byKey = db.prepare<[string, string], { job_id: string }>(
    "SELECT job_id FROM job_keys WHERE owner_id = ? AND key = ?",
  );
  const keys = db.prepare<[string, string], { key: string }>(
    "SELECT key FROM job_keys WHERE owner_id = ? AND job_id = ? ORDER BY key",
  );
  const get = db.prepare<[string, string], JobRow>("SELECT * FROM jobs WHERE owner_id = ? AND id = ?");
  const list = db.prepare<[string, number], JobRow>(
    "SELECT * FROM jobs WHERE owner_id = ? ORDER BY created_at DESC, rowid DESC LIMIT ?",
  );
  const understood = db.prepare("UPDATE jobs SET reading = ?, fit = ?, updated_at = ? WHERE id = ?");
  const move = db.prepare("UPDATE jobs SET state = ?, updated_at = ? WHERE id = ?");

  const job = (row: JobRow): Job => ({
    id: row.id,
    postingId: row.posting_id,
    state: row.state,
    reading: row.reading === null ? null : (JSON.parse(row.reading) as JobReading),
    fit: row.fit === null ? null : (JSON.parse(row.fit) as Fit),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  });

  return {
    add(ownerId: Id, added: Job, identity: readonly string[]): void {
      add.run({ ...added, ownerId });
      for (const key of identity) addKey.run(ownerId, key, added.id);
    },
    /** Another name under which the job was seen. */
    addKeys: (ownerId: Id, jobId: Id, identity: readonly string[]) => {
      for (const key of identity) addKey.run(ownerId, key, jobId);
    },
    /** The job known under any of these keys, with the key that told, or null. */
    known(ownerId: Id, identity: readonly string[]): { jobId: Id; key: string } | null {
      for (const key of identity) {
        const row = byKey.get(ownerId, key);
        if (row !== undefined) return { jobId: row.job_id, key };
      }
      return null;
    },
    keys: (ownerId: Id, jobId: Id) => keys.all(ownerId, jobId).map(({ key }) => key),
    get(ownerId: Id, id: Id) {
      const row = get.get(ownerId, id);
      return row === undefined ? null : job(row);
    },
    list: (ownerId: Id, most: number) => list.all(ownerId, most).map(job),
    understood: (id: Id, reading: JobReading, fit: Fit | null, now: Instant) =>
      void understood.run(JSON.stringify(reading), fit === null ? null : JSON.stringify(fit), now, id),
    move: (id: Id, state: JobState, now: Instant) => void move.run(state, now, id),
  };
}
