import type { Drill } from "#data/model/work/backup.ts";
import type { Id, Instant } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

type DrillRow = {
  id: string;
  backup_id: string;
  state: Drill["state"];
  compared: string | null;
  started_at: string;
  ended_at: string | null;
  because: string | null;
};

export function drillsRepository(db: Connection) {
  const add = db.prepare("INSERT INTO drills (id, backup_id, state, started_at) VALUES (?, ?, 'running', ?)");
  const end = db.prepare(
    `UPDATE drills SET state = @state, compared = @compared, because = @because, ended_at = @at
     WHERE id = @id AND state = 'running'`,
  );
  const list = db.prepare<[number], DrillRow>("SELECT * FROM drills ORDER BY started_at DESC, rowid DESC LIMIT ?");
  const newest = db.prepare<[], DrillRow>(
    "SELECT * FROM drills WHERE state <> 'running' ORDER BY started_at DESC, rowid DESC LIMIT 1",
  );
  const newestGood = db.prepare<[], DrillRow>(
    "SELECT * FROM drills WHERE state = 'good' ORDER BY started_at DESC, rowid DESC LIMIT 1",
  );
  const cutOff = db.prepare("UPDATE drills SET state = 'failed', because = ?, ended_at = ? WHERE state = 'running'");

  const breakOff = db.prepare("DELETE FROM drills WHERE state = 'running'");

  const drill = (row: DrillRow): Drill => ({
    id: row.id,
    backupId: row.backup_id,
    state: row.state,
    compared: row.compared === null ? null : (JSON.parse(row.compared) as Drill["compared"]),
    startedAt: row.started_at,
    endedAt: row.ended_at,
    because: row.because,
  });
  const orNull = (row: DrillRow | undefined) => (row === undefined ? null : drill(row));

  return {
    add: (id: Id, backupId: Id, at: Instant) => void add.run(id, backupId, at),
    /** False when it had ended. */
    end: (id: Id, how: Pick<Drill, "state" | "compared" | "because">, at: Instant) =>
      end.run({ ...how, id, at, compared: how.compared === null ? null : JSON.stringify(how.compared) }).changes === 1,
    /** Newest first. */
    list: (most: number) => list.all(most).map(drill),
    /** The last one that ended, or null. */
    newest: () => orNull(newest.get()),
    newestGood: () => orNull(newestGood.get()),
    /** Ends what an earlier life of the appliance left running. */
    cutOff: (because: string, at: Instant) => void cutOff.run(because, at),
    /** Forgets one that was given up before it could tell anything. */
    breakOff: () => void breakOff.run(),
  };
}
