import { openForReading } from "./inspect.ts";

/** Everything in a database that the machine's key sealed: it must open with the key that lies beside it. */
export function machineSealed(path: string): {
  seeds: { personId: string; sealed: string }[];
  vaults: { recipient: string; identity: string }[];
} {
  const db = openForReading(path);
  try {
    return {
      seeds: db
        .prepare<[], { personId: string; sealed: string }>(
          "SELECT person_id AS personId, sealed_seed AS sealed FROM second_factors",
        )
        .all(),
      vaults: db
        .prepare<[], { recipient: string; identity: string }>(
          "SELECT recipient, identity FROM vaults WHERE opens_by = 'machine'",
        )
        .all(),
    };
  } finally {
    db.close();
  }
}
