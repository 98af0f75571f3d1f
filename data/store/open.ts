import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { mustMend } from "#data/model/faults.ts";
import { APPLICATION_ID, type Connection, migrateTo, newestSchema } from "./schema.ts";
import { asFault, makeDirectory } from "./storage-faults.ts";
import { copyBeforeMigration } from "./whole/before-migration.ts";

export { type Connection, migrateTo, newestSchema, migrations } from "./schema.ts";
export { asFault, makeDirectory, storageFault } from "./storage-faults.ts";

/** How long a write waits for another connection, in ms. */
export const BUSY = 5000;

export type OpenOptions = {
  /** The folder for a copy of a database with rows that is about to be migrated; without it none is made. */
  copies?: string;
};

/**
 * Opens the appliance's database, makes it when there is none and migrates it forward.
 * Throws a `Fault` to be mended: `database_unwritable`, `database_newer`, `database_foreign`, `disk_full`.
 */
export function openDatabase(path: string, { copies }: OpenOptions = {}): Connection {
  const directory = dirname(path);
  const db = asFault(directory, () => {
    if (path !== ":memory:") {
      makeDirectory(directory);
      accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
      if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK);
    }
    return new Database(path);
  });
  try {
    asFault(directory, () => {
      prepare(db, path);
      migrate(db, path, copies);
    });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function prepare(db: Connection, path: string): void {
  refuseForeign(db, path);
  db.pragma("journal_mode = WAL");
  // better-sqlite3 is built with NORMAL for WAL: an acknowledged row would not survive a power cut.
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = ON");
  db.pragma(`busy_timeout = ${BUSY}`);
  // What is deleted leaves no trace in pages that are free.
  db.pragma("secure_delete = ON");
  db.pragma("trusted_schema = OFF");
  if (db.pragma("synchronous", { simple: true }) !== 2) {
    throw mustMend("database_not_durable", "SQLite did not accept synchronous=FULL.", {
      hint: "Reinstall the packages with ./scripts/up.",
    });
  }
}

function refuseForeign(db: Connection, path: string): void {
  const id = db.pragma("application_id", { simple: true });
  const tables = db.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").pluck().get();
  if (id === APPLICATION_ID || (id === 0 && tables === 0)) return;
  throw mustMend("database_foreign", `${path} is a database of another program.`, {
    hint: "Point AUTORESUME_HOME at an empty directory, or move that file away.",
    data: { path },
  });
}

function migrate(db: Connection, path: string, copies: string | undefined): void {
  const newest = newestSchema();
  const have = Number(db.pragma("user_version", { simple: true }));
  if (have > newest) {
    throw mustMend(
      "database_newer",
      `${path} was written by a newer AutoResume (schema ${have}; this one knows ${newest}).`,
      { hint: "Start the newer version again, or restore a backup made by this one.", data: { have, newest } },
    );
  }
  if (have > 0 && have < newest && copies !== undefined) copyBeforeMigration(db, copies, newest);
  migrateTo(db, newest);
}
