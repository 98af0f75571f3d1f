import type { OwnTemplate } from "#data/model/application/style.ts";
import type { Id } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

type Row = { id: string; name: string; source: string; saved_at: string };

/** The owner's own LaTeX templates. */
export function ownTemplatesRepository(db: Connection) {
  const get = db.prepare<[string, string], Row>("SELECT * FROM own_templates WHERE owner_id = ? AND id = ?");
  const list = db.prepare<[string], Row>("SELECT * FROM own_templates WHERE owner_id = ? ORDER BY name");
  const put = db.prepare(
    `INSERT INTO own_templates (id, owner_id, name, source, saved_at) VALUES (@id, @ownerId, @name, @source, @savedAt)
     ON CONFLICT (owner_id, name) DO UPDATE SET source = excluded.source, saved_at = excluded.saved_at`,
  );
  const remove = db.prepare("DELETE FROM own_templates WHERE owner_id = ? AND id = ?");

  const read = (row: Row | undefined): OwnTemplate | null =>
    row === undefined ? null : { id: row.id, name: row.name, source: row.source, savedAt: row.saved_at };

  return {
    get: (ownerId: Id, id: Id): OwnTemplate | null => read(get.get(ownerId, id)),
    list: (ownerId: Id): OwnTemplate[] => list.all(ownerId).flatMap((row) => read(row) ?? []),
    /** One of the same name is replaced, and keeps its id. */
    put: (ownerId: Id, template: OwnTemplate) => void put.run({ ...template, ownerId }),
    remove: (ownerId: Id, id: Id) => remove.run(ownerId, id).changes > 0,
  };
}
