import type { Instant } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

/** When each thing that recurs was last begun. */
export function schedulesRepository(db: Connection) {
  const get = db.prepare<[string], string>("SELECT last_at FROM schedules WHERE name = ?").pluck();
  const put = db.prepare(
    "INSERT INTO schedules (name, last_at) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET last_at = excluded.last_at",
  );
  const drop = db.prepare("DELETE FROM schedules WHERE name = ?");
  return {
    last: (name: string): Instant | null => get.get(name) ?? null,
    put: (name: string, at: Instant) => void put.run(name, at),
    drop: (name: string) => void drop.run(name),
  };
}
