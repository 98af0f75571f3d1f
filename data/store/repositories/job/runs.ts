import type { LayerName, Run } from "#data/model/job/job.ts";
import type { Id } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

type RunRow = {
  id: string;
  job_id: string;
  state: Run["state"];
  layers: string;
  started_at: string;
  ended_at: string | null;
};

export function runsRepository(db: Connection) {
  const add = db.prepare(
    `INSERT INTO runs (id, owner_id, job_id, state, layers, started_at)
     VALUES (@id, @ownerId, @jobId, @state, @layers, @startedAt)`,
  );
  const put = db.prepare("UPDATE runs SET state = @state, layers = @layers, ended_at = @endedAt WHERE id = @id");
  const get = db.prepare<[string, string], RunRow>("SELECT * FROM runs WHERE owner_id = ? AND id = ?");
  const ofJob = db.prepare<[string, string], RunRow>(
    "SELECT * FROM runs WHERE owner_id = ? AND job_id = ? ORDER BY started_at DESC, rowid DESC",
  );
  const recent = db.prepare<[string, number], RunRow>(
    "SELECT * FROM runs WHERE owner_id = ? ORDER BY started_at DESC, rowid DESC LIMIT ?",
  );
  const putOutput = db.prepare(
    `INSERT INTO layer_outputs (run_id, layer, output) VALUES (?, ?, ?)
     ON CONFLICT (run_id, layer) DO UPDATE SET output = excluded.output`,
  );
  const dropOutput = db.prepare("DELETE FROM layer_outputs WHERE run_id = ? AND layer = ?");
  const output = db.prepare<[string, string], { output: string }>(
    "SELECT output FROM layer_outputs WHERE run_id = ? AND layer = ?",
  );

  const run = (row: RunRow): Run => ({
    id: row.id,
    jobId: row.job_id,
    state: row.state,
    layers: JSON.parse(row.layers) as Run["layers"],
    startedAt: row.started_at,
    endedAt: row.ended_at,
  });

  return {
    add: (ownerId: Id, added: Run) => void add.run({ ...added, ownerId, layers: JSON.stringify(added.layers) }),
    put: (changed: Run) => void put.run({ ...changed, layers: JSON.stringify(changed.layers) }),
    get(ownerId: Id, id: Id) {
      const row = get.get(ownerId, id);
      return row === undefined ? null : run(row);
    },
    ofJob: (ownerId: Id, jobId: Id) => ofJob.all(ownerId, jobId).map(run),
    recent: (ownerId: Id, most: number) => recent.all(ownerId, most).map(run),
    putOutput: (runId: Id, layer: LayerName, value: unknown) => void putOutput.run(runId, layer, JSON.stringify(value)),
    dropOutput: (runId: Id, layer: LayerName) => void dropOutput.run(runId, layer),
    /** What a layer of a run made, or null when it has not ended. */
    output<T>(runId: Id, layer: LayerName): T | null {
      const row = output.get(runId, layer);
      return row === undefined ? null : (JSON.parse(row.output) as T);
    },
  };
}
