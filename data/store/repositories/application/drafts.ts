import type { Approval, Draft, DraftState } from "#data/model/application/draft.ts";
import type { Id, Instant } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

type DraftRow = { id: string; run_id: string; state: DraftState; hash: string; draft: string; updated_at: string };
type ApprovalRow = {
  id: string;
  draft_id: string;
  hash: string;
  by_person: string;
  how: Approval["how"];
  at: string;
};

export type StoredDraft = Draft & { runId: Id };

export function draftsRepository(db: Connection) {
  const add = db.prepare(
    `INSERT INTO drafts (id, owner_id, job_id, run_id, state, hash, draft, created_at, updated_at)
     VALUES (@id, @ownerId, @jobId, @runId, @state, @hash, @draft, @createdAt, @updatedAt)`,
  );
  const put = db.prepare(
    "UPDATE drafts SET state = @state, hash = @hash, draft = @draft, updated_at = @updatedAt WHERE id = @id",
  );
  const move = db.prepare("UPDATE drafts SET state = ?, reason = ?, updated_at = ? WHERE id = ?");
  const get = db.prepare<[string, string], DraftRow>("SELECT * FROM drafts WHERE owner_id = ? AND id = ?");
  const open = db.prepare<[string, string], DraftRow>(
    "SELECT * FROM drafts WHERE owner_id = ? AND job_id = ? AND state NOT IN ('rejected', 'sent')",
  );
  const newestOf = db.prepare<[string, string], DraftRow>(
    "SELECT * FROM drafts WHERE owner_id = ? AND job_id = ? ORDER BY created_at DESC, rowid DESC LIMIT 1",
  );
  const unsent = db.prepare<[string], DraftRow>(
    "SELECT * FROM drafts WHERE owner_id = ? AND state NOT IN ('rejected', 'sent') ORDER BY created_at, rowid",
  );
  const list = db.prepare<[string, number], DraftRow>(
    "SELECT * FROM drafts WHERE owner_id = ? ORDER BY created_at DESC, rowid DESC LIMIT ?",
  );

  const draft = (row: DraftRow): StoredDraft => ({
    ...(JSON.parse(row.draft) as Draft),
    state: row.state,
    hash: row.hash,
    updatedAt: row.updated_at,
    runId: row.run_id,
  });
  const orNull = (row: DraftRow | undefined) => (row === undefined ? null : draft(row));
  const params = ({ runId: _, ...value }: StoredDraft) => ({ ...value, draft: JSON.stringify(value) });

  return {
    add: (ownerId: Id, added: StoredDraft) => void add.run({ ...params(added), ownerId, runId: added.runId }),
    put: (changed: StoredDraft) => void put.run(params(changed)),
    move: (id: Id, state: DraftState, reason: string | null, now: Instant) => void move.run(state, reason, now, id),
    get: (ownerId: Id, id: Id) => orNull(get.get(ownerId, id)),
    /** The draft of a job that is neither sent nor rejected, or null. */
    open: (ownerId: Id, jobId: Id) => orNull(open.get(ownerId, jobId)),
    newestOf: (ownerId: Id, jobId: Id) => orNull(newestOf.get(ownerId, jobId)),
    list: (ownerId: Id, most: number) => list.all(ownerId, most).map(draft),
    /** All that are neither sent nor rejected. */
    unsent: (ownerId: Id) => unsent.all(ownerId).map(draft),
  };
}

export function approvalsRepository(db: Connection) {
  const add = db.prepare(
    `INSERT INTO approvals (id, owner_id, draft_id, hash, by_person, how, at)
     VALUES (@id, @ownerId, @draftId, @hash, @by, @how, @at)`,
  );
  const live = db.prepare<[string, string], ApprovalRow>(
    "SELECT * FROM approvals WHERE owner_id = ? AND draft_id = ? AND ended_at IS NULL",
  );
  const end = db.prepare("UPDATE approvals SET ended_at = ?, ended_because = ? WHERE id = ? AND ended_at IS NULL");

  return {
    add: (ownerId: Id, approval: Approval) => void add.run({ ...approval, ownerId }),
    /** The approval of a draft that may still open the gate, or null. */
    live(ownerId: Id, draftId: Id): Approval | null {
      const row = live.get(ownerId, draftId);
      if (row === undefined) return null;
      return { id: row.id, draftId: row.draft_id, hash: row.hash, by: row.by_person, at: row.at, how: row.how };
    },
    /** False when it had ended before: an approval opens the gate once. */
    end: (id: Id, because: string, now: Instant) => end.run(now, because, id).changes === 1,
  };
}
