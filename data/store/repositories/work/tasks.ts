import type { FaultRecord } from "#data/model/faults.ts";
import type { Id, Instant } from "#data/model/schema.ts";
import type { Lane, Task, TaskKind, TaskState } from "#data/model/work/task.ts";
import type { Connection } from "#data/store/open.ts";

type TaskRow = {
  id: string;
  owner_id: string;
  kind: TaskKind;
  lane: Lane;
  subject: string;
  job_id: string | null;
  priority: number;
  input: string;
  state: TaskState;
  tries: number;
  not_before: string;
  fault: string | null;
  created_at: string;
  ended_at: string | null;
};

export type StoredTask = Task & { ownerId: Id; kind: TaskKind; lane: Lane; jobId: Id | null; input: unknown };
export type NewTask = Pick<StoredTask, "id" | "ownerId" | "kind" | "lane" | "subject" | "jobId" | "input"> & {
  priority: number;
  createdAt: Instant;
};

export function tasksRepository(db: Connection) {
  const add = db.prepare(
    `INSERT INTO tasks (id, owner_id, kind, lane, subject, job_id, priority, input, state, not_before, created_at)
     VALUES (@id, @ownerId, @kind, @lane, @subject, @jobId, @priority, @input, 'queued', @createdAt, @createdAt)`,
  );
  const next = db.prepare<[string, string], TaskRow>(
    `SELECT * FROM tasks WHERE state = 'queued' AND lane = ? AND not_before <= ?
     ORDER BY priority, created_at, rowid LIMIT 1`,
  );
  const lease = db.prepare(
    "UPDATE tasks SET state = 'running', tries = tries + 1, lease = ? WHERE id = ? AND state = 'queued'",
  );
  const end = db.prepare(
    // What it was given holds the owner's facts, and nobody asks for it again.
    "UPDATE tasks SET state = @state, input = 'null', fault = @fault, ended_at = @at, lease = NULL WHERE id = @id AND state IN ('queued', 'running')",
  );
  const again = db.prepare(
    "UPDATE tasks SET state = 'queued', not_before = ?, fault = ?, tries = ?, lease = NULL WHERE id = ? AND state = 'running'",
  );
  const get = db.prepare<[string], TaskRow>("SELECT * FROM tasks WHERE id = ?");
  const inState = db.prepare<[string], TaskRow>("SELECT * FROM tasks WHERE state = ? ORDER BY created_at, rowid");
  const ofSubject = db.prepare<[string], TaskRow>("SELECT * FROM tasks WHERE subject = ? ORDER BY created_at, rowid");
  const soonest = db.prepare<[string], { at: string | null }>(
    "SELECT min(not_before) AS at FROM tasks WHERE state = 'queued' AND not_before > ?",
  );
  const wake = db.prepare(
    "UPDATE tasks SET not_before = ? WHERE owner_id = ? AND state = 'queued' AND fault ->> 'code' = ?",
  );
  const heldBy = db
    .prepare<[string, string], number>(
      "SELECT count(*) FROM tasks WHERE owner_id = ? AND state = 'queued' AND fault ->> 'code' = ?",
    )
    .pluck();
  const dropEnded = db.prepare("DELETE FROM tasks WHERE ended_at < ?");
  const blankEnded = db.prepare("UPDATE tasks SET input = 'null' WHERE ended_at IS NOT NULL AND input <> 'null'");
  const waiting = db.prepare<{ now: string }, { queued: number; running: number; oldestDue: string | null }>(
    `SELECT count(*) FILTER (WHERE state = 'queued') AS queued, count(*) FILTER (WHERE state = 'running') AS running,
       min(not_before) FILTER (WHERE state = 'queued' AND not_before <= @now) AS oldestDue
     FROM tasks WHERE state IN ('queued', 'running')`,
  );

  const task = (row: TaskRow): StoredTask => ({
    id: row.id,
    ownerId: row.owner_id,
    kind: row.kind,
    lane: row.lane,
    subject: row.subject,
    jobId: row.job_id,
    input: JSON.parse(row.input),
    state: row.state,
    tries: row.tries,
    notBefore: row.not_before,
    fault: row.fault === null ? null : (JSON.parse(row.fault) as FaultRecord),
    createdAt: row.created_at,
    endedAt: row.ended_at,
  });
  const fault = (record: FaultRecord | null) => (record === null ? null : JSON.stringify(record));

  return {
    add: (added: NewTask) => void add.run({ ...added, input: JSON.stringify(added.input) }),
    /** Takes the next due task of a lane for a worker, or null. Call it in a transaction. */
    lease(lane: Lane, worker: string, now: Instant): StoredTask | null {
      const row = next.get(lane, now);
      if (row === undefined || lease.run(worker, row.id).changes !== 1) return null;
      return { ...task(row), state: "running", tries: row.tries + 1 };
    },
    /** Ends it once; false when it had ended before. */
    end: (id: Id, state: "done" | "failed" | "cancelled", record: FaultRecord | null, at: Instant) =>
      end.run({ id, state, fault: fault(record), at }).changes === 1,
    /** Puts a running task back; `tries` is what it counts as having spent. */
    again: (id: Id, notBefore: Instant, record: FaultRecord | null, tries: number) =>
      again.run(notBefore, fault(record), tries, id).changes === 1,
    get(id: Id) {
      const row = get.get(id);
      return row === undefined ? null : task(row);
    },
    inState: (state: TaskState) => inState.all(state).map(task),
    ofSubject: (subject: Id) => ofSubject.all(subject).map(task),
    /** When the next task becomes due after a moment, or null: what is due already waits for a free worker. */
    soonest: (after: Instant) => soonest.get(after)?.at ?? null,
    /** Makes due what waits for the reason of one code. Returns how many that are. */
    wake: (ownerId: Id, code: string, now: Instant) => wake.run(now, ownerId, code).changes,
    /** How many wait for the reason of one code. */
    heldBy: (ownerId: Id, code: string) => heldBy.get(ownerId, code) ?? 0,
    /** How many wait and run, and since when the oldest that is due waits; null when none is due. */
    waiting: (now: Instant) => waiting.get({ now }) ?? { queued: 0, running: 0, oldestDue: null },
    /** Forgets what ended before a moment, and of what ended since all that it was given. Returns how many were forgotten. */
    dropEnded(before: Instant): number {
      blankEnded.run();
      return dropEnded.run(before).changes;
    },
  };
}
