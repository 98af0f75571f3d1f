import type { AgentEvent } from "#data/model/work/event.ts";
import type { Id } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

type EventRow = {
  seq: number;
  at: string;
  kind: AgentEvent["kind"];
  noun: AgentEvent["subject"]["noun"];
  noun_id: string;
  job_id: string | null;
  text: string;
  data: string;
};

export function eventsRepository(db: Connection) {
  const add = db.prepare(
    `INSERT INTO agent_events (owner_id, at, kind, noun, noun_id, job_id, text, data)
     VALUES (@ownerId, @at, @kind, @noun, @nounId, @jobId, @text, @data)`,
  );
  const after = db.prepare<[string, number, number], EventRow>(
    "SELECT * FROM agent_events WHERE owner_id = ? AND seq > ? ORDER BY seq LIMIT ?",
  );
  const recent = db.prepare<[string, number], EventRow>(
    "SELECT * FROM agent_events WHERE owner_id = ? ORDER BY seq DESC LIMIT ?",
  );
  const ofJob = db.prepare<[string, string, number], EventRow>(
    "SELECT * FROM agent_events WHERE owner_id = ? AND job_id = ? ORDER BY seq DESC LIMIT ?",
  );
  const last = db.prepare<[string], { seq: number | null }>(
    "SELECT max(seq) AS seq FROM agent_events WHERE owner_id = ?",
  );

  const event = (row: EventRow): AgentEvent => ({
    seq: row.seq,
    at: row.at,
    kind: row.kind,
    subject: { noun: row.noun, id: row.noun_id },
    jobId: row.job_id,
    text: row.text,
    data: JSON.parse(row.data) as AgentEvent["data"],
  });

  return {
    /** Appends and returns the number; call it in the transaction of the change. */
    add(ownerId: Id, added: Omit<AgentEvent, "seq">): number {
      const { lastInsertRowid } = add.run({
        ownerId,
        at: added.at,
        kind: added.kind,
        noun: added.subject.noun,
        nounId: added.subject.id,
        jobId: added.jobId,
        text: added.text,
        data: JSON.stringify(added.data),
      });
      return Number(lastInsertRowid);
    },
    after: (ownerId: Id, seq: number, most: number) => after.all(ownerId, seq, most).map(event),
    /** Newest first. */
    recent: (ownerId: Id, most: number) => recent.all(ownerId, most).map(event),
    ofJob: (ownerId: Id, jobId: Id, most: number) => ofJob.all(ownerId, jobId, most).map(event),
    lastSeq: (ownerId: Id) => last.get(ownerId)?.seq ?? 0,
  };
}
