import { join } from "node:path";
import Database from "better-sqlite3";

type Row = Record<string, unknown>;
/** Everything of one person in the database: rows by table. */
export type Rows = Record<string, Row[]>;

/** The columns that say whose a row is. */
const WHOSE = ["owner_id", "person_id", "by_person"];
/** Rows that belong to a person in another way. */
const THROUGH: Record<string, string> = {
  people: "id = @id",
  // Whoever joined by it has no part in it.
  invitations: "invited_by = @id",
  layer_outputs: "run_id IN (SELECT id FROM runs WHERE owner_id = @id)",
  backup_copies: "target_id IN (SELECT id FROM backup_targets WHERE owner_id = @id)",
};
/** What is the appliance's and nobody's. */
const NOBODYS = new Set(["tries", "backups", "backup_keys", "drills", "restores", "schedules", "sqlite_sequence"]);

/** Reads all of a person's rows, from every table there is. Throws on a table of which it cannot say whose its rows are. */
export function rowsOf(home: string, personId: string): Rows {
  const db = new Database(join(home, "autoresume.sqlite"), { readonly: true });
  try {
    const tables = db
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all();
    const found: Rows = {};
    for (const table of tables) {
      if (NOBODYS.has(table)) continue;
      const columns = (db.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
      const whose = WHOSE.filter((column) => columns.includes(column)).map((column) => `${column} = @id`);
      const where = THROUGH[table] ?? whose.join(" OR ");
      if (where === "") throw new Error(`whose are the rows of ${table}? Say so in ${import.meta.filename}`);
      const rows = db.prepare<{ id: string }, Row>(`SELECT * FROM ${table} WHERE ${where}`).all({ id: personId });
      found[table] = rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    }
    return found;
  } finally {
    db.close();
  }
}

/** Every identifier in them by which something could be asked for: ids, hashes of files, names of secrets. */
export function idsIn(rows: Rows): string[] {
  const ids = new Set<string>();
  for (const [table, found] of Object.entries(rows)) {
    for (const row of found) {
      for (const column of ["id", "sha256", "credential"]) {
        const value = row[column];
        // Two people's CVs may say the same, and then have the same facts.
        if (typeof value === "string" && table !== "facts") ids.add(value);
      }
    }
  }
  return [...ids];
}

/** Writes what no service of this version makes by itself, straight into a table. */
export function plantRow(home: string, table: string, row: Row): void {
  const db = new Database(join(home, "autoresume.sqlite"));
  const columns = Object.keys(row);
  db.prepare(
    `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map((column) => `@${column}`).join(", ")})`,
  ).run(row);
  db.close();
}
