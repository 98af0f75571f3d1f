import type { Connection } from "#data/store/open.ts";
import type { Id, Instant } from "#data/model/schema.ts";

export type StoredSecondFactor = { sealedSeed: string; confirmedAt: Instant | null; lastStep: number };

type FactorRow = { sealed_seed: string; confirmed_at: string | null; last_step: number };

export function secondFactorsRepository(db: Connection) {
  const put = db.prepare(
    `INSERT INTO second_factors (person_id, sealed_seed, made_at) VALUES (?, ?, ?)
     ON CONFLICT (person_id) DO UPDATE
     SET sealed_seed = excluded.sealed_seed, made_at = excluded.made_at, confirmed_at = NULL, last_step = 0`,
  );
  const get = db.prepare<[string], FactorRow>("SELECT * FROM second_factors WHERE person_id = ?");
  const confirm = db.prepare("UPDATE second_factors SET confirmed_at = ? WHERE person_id = ?");
  const useUp = db.prepare(
    "UPDATE second_factors SET last_step = @step WHERE person_id = @personId AND last_step < @step",
  );
  const drop = db.prepare("DELETE FROM second_factors WHERE person_id = ?");

  return {
    /** A new seed, not in force until it is confirmed. */
    put: (personId: Id, sealedSeed: string, now: Instant) => void put.run(personId, sealedSeed, now),
    get(personId: Id): StoredSecondFactor | null {
      const row = get.get(personId);
      if (row === undefined) return null;
      return { sealedSeed: row.sealed_seed, confirmedAt: row.confirmed_at, lastStep: row.last_step };
    },
    confirm: (personId: Id, now: Instant) => void confirm.run(now, personId),
    /** Uses up a time step and all before it. False when it was used up already. */
    useUp: (personId: Id, step: number) => useUp.run({ personId, step }).changes === 1,
    drop: (personId: Id) => drop.run(personId).changes === 1,
  };
}
