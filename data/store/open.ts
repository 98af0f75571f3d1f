import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { mustMend } from "#data/model/faults.ts";
import { copyBeforeMigration } from "./whole/before-migration.ts";

export type Connection = Database.Database;

export type OpenOptions = {
  /** The folder for a copy of a database with rows that is about to be migrated; without it none is made. */
  copies?: string;
};

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
  db.pragma("busy_timeout = 5000");
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

/**
 * Makes a directory, and those above it, for this user alone. Node's own way to make them all never comes to an end
 * where the system lets nobody make one, as in /proc.
 */
export function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  makeDirectory(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
}

/** Runs a piece of storage work and words its well-known failures. */
export function asFault<T>(where: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storageFault(where, error) ?? error;
  }
}

/** The `Fault` for a failure of disk or database, or null when it is none. */
export function storageFault(where: string, error: unknown): Error | null {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOSPC" || code === "EDQUOT" || code === "SQLITE_FULL") {
    return mustMend("disk_full", `There is no space left for ${where}.`, {
      hint: "Free some space on that disk; nothing that was accepted is lost, and the work goes on by itself.",
      data: { where },
      cause: error,
    });
  }
  if (/^(EACCES|EPERM|EROFS|EEXIST|ENOENT|ENOTDIR|ELOOP|SQLITE_READONLY.*|SQLITE_CANTOPEN.*)$/.test(code)) {
    return mustMend("database_unwritable", `${where} cannot be written.`, {
      hint: "Make it writable for the user that runs AutoResume, or set AUTORESUME_HOME to a directory that is.",
      data: { where, code },
      cause: error,
    });
  }
  if (code === "SQLITE_NOTADB" || code === "SQLITE_CORRUPT") {
    return mustMend("database_damaged", `The database in ${where} is damaged or no database.`, {
      hint: "Move it away and restore a backup.",
      data: { where, code },
      cause: error,
    });
  }
  return null;
}
