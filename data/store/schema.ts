import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type Database from "better-sqlite3";

export type Connection = Database.Database;

/** "ARes" as a number: tells our databases from other SQLite files. */
export const APPLICATION_ID = 0x41526573;
const MIGRATIONS = join(import.meta.dirname, "migrations");

type Migration = { version: number; name: string; sql: string };

export function migrations(): Migration[] {
  return readdirSync(MIGRATIONS)
    .filter((name) => /^\d{3}-.*\.sql$/.test(name))
    .sort()
    .map((name) => ({
      version: Number(name.slice(0, 3)),
      name,
      sql: readFileSync(join(MIGRATIONS, name), "utf8"),
    }));
}

/** The newest version of the schema that this program knows. */
export function newestSchema(): number {
  return migrations().at(-1)?.version ?? 0;
}

/** Brings a database up to a version; when one step fails, it stays at the version it had. */
export function migrateTo(db: Connection, newest: number): void {
  const have = Number(db.pragma("user_version", { simple: true }));
  const steps = migrations().filter(({ version }) => version > have && version <= newest);
  db.transaction(() => {
    for (const { sql, version } of steps) {
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
      db.pragma(`application_id = ${APPLICATION_ID}`);
    }
  })();
}
