import type { Backup, BackupTarget, TargetPlace } from "#data/model/work/backup.ts";
import type { Id, Instant } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

export type BackupCopy = Backup["copies"][number];
export type StoredTarget = BackupTarget & { ownerId: Id };

type TargetRow = { id: string; owner_id: string; name: string; place: string; added_at: string };
type CopyRow = { backup_id: string; target_id: string; state: BackupCopy["state"]; at: string; because: string | null };

/** Where archives are copied to, and which copy is where. */
export function backupTargetsRepository(db: Connection) {
  const columns = "id, owner_id, name, place, added_at";
  const add = db.prepare(
    "INSERT INTO backup_targets (id, owner_id, kind, name, place, added_at) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const remove = db.prepare("UPDATE backup_targets SET removed_at = ? WHERE id = ? AND removed_at IS NULL");
  const get = db.prepare<[string], TargetRow>(
    `SELECT ${columns} FROM backup_targets WHERE id = ? AND removed_at IS NULL`,
  );
  const list = db.prepare<[], TargetRow>(
    `SELECT ${columns} FROM backup_targets WHERE removed_at IS NULL ORDER BY added_at, rowid`,
  );
  const copy = db.prepare(
    `INSERT INTO backup_copies (backup_id, target_id, state, at, because) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (backup_id, target_id) DO UPDATE SET state = excluded.state, at = excluded.at, because = excluded.because`,
  );
  const ofBackup = db.prepare<[string], CopyRow>("SELECT * FROM backup_copies WHERE backup_id = ? ORDER BY target_id");
  const inState = db.prepare<[string], CopyRow>(
    `SELECT c.* FROM backup_copies c JOIN backup_targets t ON t.id = c.target_id AND t.removed_at IS NULL
     JOIN backups b ON b.id = c.backup_id WHERE c.state = ? ORDER BY b.started_at DESC`,
  );

  const target = (row: TargetRow): StoredTarget => ({
    id: row.id,
    ownerId: row.owner_id,
    name: row.name,
    place: JSON.parse(row.place) as TargetPlace,
    addedAt: row.added_at,
  });
  const copyOf = (row: CopyRow) => ({
    backupId: row.backup_id,
    targetId: row.target_id,
    state: row.state,
    at: row.at,
    because: row.because,
  });

  return {
    add: ({ id, ownerId, name, place, addedAt }: StoredTarget) =>
      void add.run(id, ownerId, place.kind, name, JSON.stringify(place), addedAt),
    /** False when there is none. */
    remove: (id: Id, at: Instant) => remove.run(at, id).changes === 1,
    get(id: Id): StoredTarget | null {
      const row = get.get(id);
      return row === undefined ? null : target(row);
    },
    list: () => list.all().map(target),
    putCopy: (backupId: Id, { targetId, state, at, because }: BackupCopy) =>
      void copy.run(backupId, targetId, state, at, because),
    copies: (backupId: Id): BackupCopy[] =>
      ofBackup.all(backupId).map(({ ...row }) => {
        const { targetId, state, at, because } = copyOf(row);
        return { targetId, state, at, because };
      }),
    /** Those of targets that are still there, of the newest backup first. */
    copiesInState: (state: BackupCopy["state"]) => inState.all(state).map(copyOf),
  };
}
