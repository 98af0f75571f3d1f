import Database from "better-sqlite3";
import { APPLICATION_ID, type Connection, migrateTo } from "#data/store/schema.ts";

/** A database as a whole, looked at from outside and never changed. */
export type Inspection = {
  applicationId: number;
  schemaVersion: number;
  /** Rows of each table, by its name. */
  rows: Record<string, number>;
  /** What SQLite finds wrong in it; empty when it is whole. */
  faults: string[];
};

/** Opens a database file for reading alone. Nothing that is written in its schema is trusted. */
export function openForReading(path: string): Connection {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  db.pragma("trusted_schema = OFF");
  db.pragma("cell_size_check = ON");
  return db;
}

/** Checks a database whole: pages, references, and that its tables are those of its version. Takes seconds a gigabyte. */
export function inspect(path: string): Inspection {
  const db = openForReading(path);
  try {
    const applicationId = Number(db.pragma("application_id", { simple: true }));
    const schemaVersion = Number(db.pragma("user_version", { simple: true }));
    const found = { applicationId, schemaVersion, rows: {}, faults: [] };
    if (applicationId !== APPLICATION_ID) return { ...found, faults: ["it is the database of another program"] };
    const integrity = db.prepare("PRAGMA integrity_check(3)").pluck().all().map(String);
    if (integrity.join() !== "ok") return { ...found, faults: integrity };
    const loose = db.prepare<[], { table: string }>("PRAGMA foreign_key_check").all();
    const faults = loose.slice(0, 3).map(({ table }) => `a row of ${table} belongs to nothing`);
    return { ...found, rows: rowsOf(db), faults };
  } finally {
    db.close();
  }
}

export function tablesOf(db: Connection): string[] {
  const names = db.prepare(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
  );
  return names.pluck().all().map(String);
}

/** Rows of each table. */
export function rowsOf(db: Connection): Record<string, number> {
  const count = (table: string) => Number(db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get());
  return Object.fromEntries(tablesOf(db).map((table) => [table, count(table)]));
}

/** True when tables, indexes and triggers are exactly those that this program makes for the version: none more, none less. */
export function hasOurSchema(path: string, version: number): boolean {
  const db = openForReading(path);
  const ours = new Database(":memory:");
  try {
    migrateTo(ours, version);
    return schemaOf(db) === schemaOf(ours);
  } finally {
    ours.close();
    db.close();
  }
}

function schemaOf(db: Connection): string {
  const lines = db.prepare(
    "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name",
  );
  return JSON.stringify(lines.raw().all());
}

/** The SHA-256 of every file that a row names. */
export function* filesNamed(path: string): Generator<string> {
  const db = openForReading(path);
  try {
    yield* db.prepare<[], string>("SELECT DISTINCT sha256 FROM files").pluck().iterate();
  } finally {
    db.close();
  }
}
