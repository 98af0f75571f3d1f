import type { Connection } from "#data/store/open.ts";
import type { Id, Instant } from "#data/model/schema.ts";

/** A browser that a person signed in with. */
export type StoredDevice = { id: Id; personId: Id; tokenHash: string; userAgent: string | null; at: Instant };

export function devicesRepository(db: Connection) {
  const add = db.prepare(
    `INSERT INTO devices (id, person_id, token_hash, user_agent, first_seen_at, last_seen_at)
     VALUES (@id, @personId, @tokenHash, @userAgent, @at, @at)`,
  );
  const find = db
    .prepare<[string, string], string>("SELECT id FROM devices WHERE person_id = ? AND token_hash = ?")
    .pluck();
  const seen = db.prepare("UPDATE devices SET last_seen_at = ? WHERE id = ?");
  const drop = db.prepare("DELETE FROM devices WHERE id = ?");
  const dropOthers = db.prepare("DELETE FROM devices WHERE person_id = @personId AND id IS NOT @keptId");
  const keepNewest = db.prepare(
    `DELETE FROM devices WHERE person_id = @personId AND id NOT IN
     (SELECT id FROM devices WHERE person_id = @personId ORDER BY last_seen_at DESC LIMIT @most)`,
  );

  return {
    add: (device: StoredDevice) => void add.run(device),
    find: (personId: Id, tokenHash: string): Id | null => find.get(personId, tokenHash) ?? null,
    seen: (id: Id, at: Instant) => void seen.run(at, id),
    drop: (id: Id) => void drop.run(id),
    dropOthers: (personId: Id, keptId: Id | null) => void dropOthers.run({ personId, keptId }),
    keepNewest: (personId: Id, most: number) => void keepNewest.run({ personId, most }),
  };
}
