import type { Id, Sha256 } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

/** Columns that say whose a row is; the first that a table has counts. */
const OWNING = ["owner_id", "person_id"];

type ForeignKey = { table: string; from: string; to: string | null };

/**
 * Removes everything of one person, from every table that names an owner or refers to a row that does: a table that
 * is added later is found by itself.
 */
export function erasureRepository(db: Connection) {
  const tables = () =>
    db
      .prepare<[], { name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('people', 'erasing')",
      )
      .all()
      .map(({ name }) => name);
  const columnsOf = (table: string) =>
    db.prepare<[string], { name: string }>("SELECT name FROM pragma_table_info(?)").all(table);
  const keysOf = (table: string) =>
    db.prepare<[string], ForeignKey>('SELECT "table", "from", "to" FROM pragma_foreign_key_list(?)').all(table);
  const owningColumn = (table: string) =>
    OWNING.find((column) => columnsOf(table).some(({ name }) => name === column)) ?? null;

  return {
    /** Within a transaction: every row of the person. What others' rows say of them is emptied where it may be. */
    erase(personId: Id): void {
      db.pragma("defer_foreign_keys = ON");
      db.prepare("INSERT INTO erasing (person_id) VALUES (?)").run(personId);
      // Their invitation has their name, too.
      db.prepare("INSERT INTO erasing (person_id) SELECT id FROM invitations WHERE person_id = ?").run(personId);
      const all = tables();
      const owned = new Map(all.map((table) => [table, owningColumn(table)]));
      for (const table of all.filter((name) => owned.get(name) === null)) {
        for (const { table: parent, from, to } of keysOf(table)) {
          const column = parent === "people" ? null : owned.get(parent);
          if (column === null || column === undefined) continue;
          db.prepare(
            `DELETE FROM "${table}" WHERE "${from}" IN (SELECT "${to ?? "id"}" FROM "${parent}" WHERE "${column}" = ?)`,
          ).run(personId);
        }
      }
      for (const [table, column] of owned) {
        if (column !== null) db.prepare(`DELETE FROM "${table}" WHERE "${column}" = ?`).run(personId);
      }
      // What was told others of them.
      db.prepare("DELETE FROM agent_events WHERE noun_id IN (SELECT person_id FROM erasing)").run();
      // Cascades and SET NULL of the schema do the rest.
      db.prepare("DELETE FROM people WHERE id = ?").run(personId);
      db.prepare("DELETE FROM erasing").run();
    },

    /** Their files, before they are erased. */
    filesOf: (personId: Id) =>
      db.prepare<[string], Sha256>("SELECT sha256 FROM files WHERE owner_id = ?").pluck().all(personId),

    /** True while anybody has that file. */
    isFile: (sha256: Sha256) => db.prepare("SELECT 1 FROM files WHERE sha256 = ?").pluck().get(sha256) === 1,
  };
}
