import type { Submission, SubmissionState, Verdict } from "#data/model/application/application.ts";
import type { Id, Instant } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

type SubmissionRow = {
  id: string;
  job_id: string;
  draft_id: string;
  approval_id: string;
  hash: string;
  state: SubmissionState;
  verdict: string | null;
  armed_at: string;
  settled_at: string | null;
};

/** The ledger's rows. The database itself refuses a second row for a job, and a second submission under any of its keys. */
export function submissionsRepository(db: Connection) {
  const add = db.prepare(
    `INSERT INTO submissions (id, owner_id, job_id, draft_id, approval_id, hash, state, armed_at)
     VALUES (@id, @ownerId, @jobId, @draftId, @approvalId, @hash, 'submitting', @armedAt)`,
  );
  const rearm = db.prepare(
    `UPDATE submissions SET state = 'submitting', draft_id = @draftId, approval_id = @approvalId, hash = @hash,
            armed_at = @armedAt, verdict = NULL, settled_at = NULL
     WHERE id = @id AND state = 'not_sent'`,
  );
  const addKey = db.prepare("INSERT INTO submission_keys (owner_id, key, submission_id) VALUES (?, ?, ?)");
  const dropKeys = db.prepare("DELETE FROM submission_keys WHERE submission_id = ?");
  const settle = db.prepare(
    "UPDATE submissions SET state = @to, verdict = @verdict, settled_at = @at WHERE id = @id AND state = @from",
  );
  const ofJob = db.prepare<[string, string], SubmissionRow>(
    "SELECT * FROM submissions WHERE owner_id = ? AND job_id = ?",
  );
  const inState = db.prepare<[string, string], SubmissionRow>(
    "SELECT * FROM submissions WHERE owner_id = ? AND state = ? ORDER BY armed_at",
  );

  const submission = (row: SubmissionRow): Submission => ({
    id: row.id,
    jobId: row.job_id,
    draftId: row.draft_id,
    approvalId: row.approval_id,
    hash: row.hash,
    state: row.state,
    verdict: row.verdict === null ? null : (JSON.parse(row.verdict) as Verdict),
    armedAt: row.armed_at,
    settledAt: row.settled_at,
  });

  return {
    /** Throws SQLite's UNIQUE error when the job, or one of its keys, has been sent or may have been. */
    add(ownerId: Id, added: Omit<Submission, "state" | "verdict" | "settledAt">, keys: readonly string[]): void {
      add.run({ ...added, ownerId });
      for (const key of keys) addKey.run(ownerId, key, added.id);
    },
    /** Arms again what certainly did not arrive; false when the row is in any other state. */
    rearm(ownerId: Id, again: Omit<Submission, "state" | "verdict" | "settledAt">, keys: readonly string[]): boolean {
      if (rearm.run(again).changes !== 1) return false;
      for (const key of keys) addKey.run(ownerId, key, again.id);
      return true;
    },
    /** Compare and set; false when the row was not in `from`. What was not sent gives its keys back. */
    settle(id: Id, from: SubmissionState, to: SubmissionState, verdict: Verdict | null, at: Instant): boolean {
      const changed = settle.run({ id, from, to, verdict: verdict === null ? null : JSON.stringify(verdict), at });
      if (changed.changes === 1 && to === "not_sent") dropKeys.run(id);
      return changed.changes === 1;
    },
    ofJob(ownerId: Id, jobId: Id) {
      const row = ofJob.get(ownerId, jobId);
      return row === undefined ? null : submission(row);
    },
    inState: (ownerId: Id, state: SubmissionState) => inState.all(ownerId, state).map(submission),
  };
}
