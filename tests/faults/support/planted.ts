import type Database from "better-sqlite3";

type Column = { name: string; type: string };
type Key = { table: string; from: string; to: string | null };

/** What is planted in every text of a person's rows. */
export const canaryOf = (person: string) => `canary of ${person} in`;

/** Tables of the appliance itself: no row of theirs is anybody's. */
const NOBODYS = new Set(["backup_keys", "backups", "drills", "restores", "schedules", "tries", "erasing"]);

export function tablesOf(db: Database.Database): string[] {
  return db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all();
}

/** One row in every table that can hold something of a person, read from the schema: a new table is planted by itself. */
export function plant(db: Database.Database, person: string, order: number): string[] {
  const tables = tablesOf(db).filter((table) => !NOBODYS.has(table));
  db.transaction(() => {
    db.pragma("defer_foreign_keys = ON");
    for (const table of tables) {
      const sql = db.prepare<[string], string>("SELECT sql FROM sqlite_schema WHERE name = ?").pluck().get(table) ?? "";
      const keys = db.prepare<[string], Key>('SELECT "table", "from", "to" FROM pragma_foreign_key_list(?)').all(table);
      const columns = db.prepare<[string], Column>("SELECT name, type FROM pragma_table_info(?)").all(table);
      const values = columns.map(({ name, type }) => {
        const key = keys.find(({ from }) => from === name);
        if (key !== undefined) return key.table === "backups" ? "backup_shared" : idOf(key.table, person);
        if (name === "owner_id" || name === "person_id") return idOf("people", person);
        if (name === "id" && type === "TEXT") return idOf(table, person);
        if (table === "people" && name === "role") return order === 0 ? "owner" : "member";
        const allowed = new RegExp(`\\b${name}\\b[^,]*CHECK \\(${name} IN \\(([^)]*)\\)\\)`).exec(sql)?.[1];
        if (allowed !== undefined) return allowed.includes("'") ? allowed.split(",")[0]?.replaceAll("'", "") : 0;
        if (type === "INTEGER") return name === "seq" || name === "id" ? order * 1000 + 1 : order;
        // Readable as the JSON that many columns hold.
        const text = `"${canaryOf(person)} ${table}.${name}"`;
        return type === "BLOB" ? Buffer.from(text) : text;
      });
      const marks = columns.map(() => "?").join(", ");
      db.prepare(`INSERT INTO "${table}" VALUES (${marks})`).run(...values);
    }
  })();
  return tables;
}

export function idOf(table: string, person: string): string {
  return `${table.replaceAll("_", "")}_${person}`;
}

/** Tables in which a word stands in any column, with how many rows. */
export function tablesWith(db: Database.Database, words: readonly string[]): string[] {
  return tablesOf(db).filter((table) =>
    db
      .prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`)
      .all()
      .some((row) =>
        Object.values(row).some((value) =>
          words.some((word) => (Buffer.isBuffer(value) ? value.toString() : String(value)).includes(word)),
        ),
      ),
  );
}
