import { SEALED_WITHIN } from "#data/vault/sealing.ts";
import type { Id } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

/** A row whose JSON holds sealed texts; `key` is its id, or `run layer`. */
export type HoldsSealed = { table: "drafts" | "layer_outputs" | "tasks"; key: string; json: string };

/** Sealed answers wherever they lie in an owner's rows, so that a new identity can be given to all of them. */
export function sealedTextsRepository(db: Connection) {
  const found = (sql: string) => db.prepare<[string], { key: string; json: string }>(sql);
  const like = `LIKE '%${SEALED_WITHIN}%'`;
  const read = {
    drafts: found(`SELECT id AS key, draft AS json FROM drafts WHERE owner_id = ? AND draft ${like}`),
    layer_outputs: found(
      `SELECT run_id || ' ' || layer AS key, output AS json FROM layer_outputs JOIN runs ON runs.id = run_id
       WHERE owner_id = ? AND output ${like}`,
    ),
    tasks: found(`SELECT id AS key, input AS json FROM tasks WHERE owner_id = ? AND input ${like}`),
  };
  const write = {
    drafts: db.prepare("UPDATE drafts SET draft = ? WHERE id = ? AND draft = ?"),
    layer_outputs: db.prepare("UPDATE layer_outputs SET output = ? WHERE run_id || ' ' || layer = ? AND output = ?"),
    tasks: db.prepare("UPDATE tasks SET input = ? WHERE id = ? AND input = ?"),
  };
  const tables = ["drafts", "layer_outputs", "tasks"] as const;

  return {
    all: (ownerId: Id): HoldsSealed[] =>
      tables.flatMap((table) => read[table].all(ownerId).map((row) => ({ table, ...row }))),
    /** False when the row has changed since it was read. */
    put: ({ table, key, json }: HoldsSealed, now: string) => write[table].run(now, key, json).changes === 1,
  };
}
