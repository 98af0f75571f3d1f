import { createHash } from "node:crypto";
import { openForReading, tablesOf } from "./inspect.ts";
import type { Connection } from "#data/store/schema.ts";

export type CanonicalRows = { rows: number; tables: Record<string, { rows: number; sha256: string }> };

/**
 * The rows of a database in an order that only depends on what they say, as one hash a table: two databases of equal
 * content have equal hashes however their pages lie. Reads row by row, so memory stays flat.
 */
export function canonicalRows(path: string): CanonicalRows {
  const db = openForReading(path);
  try {
    // One moment for all tables.
    db.exec("BEGIN");
    const tables = tablesOf(db).map((table) => [table, hashOfTable(db, table)] as const);
    return { rows: tables.reduce((sum, [, { rows }]) => sum + rows, 0), tables: Object.fromEntries(tables) };
  } finally {
    db.close();
  }
}

function hashOfTable(db: Connection, table: string): { rows: number; sha256: string } {
  const columns = db
    .prepare<[string], { name: string; pk: number }>("SELECT name, pk FROM pragma_table_info(?)")
    .all(table);
  const keys = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  const order = (keys.length > 0 ? keys : columns).map(({ name }) => `"${name}"`).join(", ");
  const names = columns.map(({ name }) => name);
  const hash = createHash("sha256").update(JSON.stringify(names));
  let rows = 0;
  for (const row of db.prepare(`SELECT * FROM "${table}" ORDER BY ${order}`).raw().iterate()) {
    hash.update(`\n${JSON.stringify(row)}`);
    rows += 1;
  }
  return { rows, sha256: hash.digest("hex") };
}
