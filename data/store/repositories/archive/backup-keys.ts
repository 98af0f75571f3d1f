import type { Id, Instant } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

/** The identity that archives are made for: an age file in base64 under the owner's passphrase. */
export type BackupKey = {
  id: Id;
  recipient: string;
  identity: string;
  madeAt: Instant;
  /** Since when it is under the present passphrase. */
  changedAt: Instant;
  kitProvenAt: Instant | null;
};

type KeyRow = {
  id: string;
  recipient: string;
  identity: string;
  made_at: string;
  changed_at: string;
  kit_proven_at: string | null;
};

export function backupKeysRepository(db: Connection) {
  const present = db.prepare<[], KeyRow>(
    "SELECT * FROM backup_keys WHERE retired_at IS NULL ORDER BY made_at DESC, rowid DESC LIMIT 1",
  );
  const all = db.prepare<[], KeyRow & { retired_at: string | null }>(
    "SELECT * FROM backup_keys ORDER BY made_at DESC, rowid DESC",
  );
  const retire = db.prepare("UPDATE backup_keys SET retired_at = ? WHERE retired_at IS NULL");
  const add = db.prepare(
    "INSERT INTO backup_keys (id, recipient, identity, made_at, changed_at) VALUES (?, ?, ?, ?, ?)",
  );
  const rewrite = db.prepare("UPDATE backup_keys SET identity = ?, changed_at = ? WHERE id = ?");
  const prove = db.prepare("UPDATE backup_keys SET kit_proven_at = ? WHERE id = ?");
  const key = (row: KeyRow): BackupKey => ({
    id: row.id,
    recipient: row.recipient,
    identity: row.identity,
    madeAt: row.made_at,
    changedAt: row.changed_at,
    kitProvenAt: row.kit_proven_at,
  });

  return {
    /** The one that archives are made for, or null before the owner has a passphrase. */
    present(): BackupKey | null {
      const row = present.get();
      return row === undefined ? null : key(row);
    },
    /** Newest first; `retiredAt` is null for the present one. */
    all: () => all.all().map((row) => ({ ...key(row), retiredAt: row.retired_at })),
    /** Makes it the present one; the one before is retired. */
    add(made: Omit<BackupKey, "kitProvenAt">): void {
      retire.run(made.madeAt);
      add.run(made.id, made.recipient, made.identity, made.madeAt, made.changedAt);
    },
    /** The same identity under another passphrase. */
    rewrite: (id: Id, identity: string, at: Instant) => void rewrite.run(identity, at, id),
    prove: (id: Id, at: Instant) => void prove.run(at, id),
  };
}
