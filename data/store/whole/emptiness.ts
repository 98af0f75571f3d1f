import { existsSync } from "node:fs";
import { openForReading, rowsOf } from "./inspect.ts";

/** Tables that an appliance fills before anybody has given it anything. */
const OF_ITS_OWN = new Set(["people", "agent_events", "tries", "vaults", "backup_keys", "backups", "schedules"]);

/**
 * True for a database in which nobody has an account and nothing was put: what a restore may take the place of. A
 * file that is not there is empty.
 */
export function isEmptyState(path: string): boolean {
  if (!existsSync(path)) return true;
  const db = openForReading(path);
  try {
    const filled = Object.entries(rowsOf(db)).filter(([table, rows]) => rows > 0 && !OF_ITS_OWN.has(table));
    if (filled.length > 0) return false;
    const entered = db.prepare("SELECT count(*) FROM people WHERE password <> 'none' OR demo = 1").pluck().get();
    return entered === 0;
  } finally {
    db.close();
  }
}
