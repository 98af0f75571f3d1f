import type { ArchiveManifest, Backup } from "#data/model/work/backup.ts";
import type { Id, Instant, Sha256 } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

/** A backup as it is kept; what it was made with is told by its key and the time it was made. */
export type StoredBackup = Omit<Backup, "copies" | "opensWithPresentPassphrase"> & { keyId: Id };

type BackupRow = {
  id: string;
  key_id: string;
  cause: Backup["cause"];
  state: Backup["state"];
  file: string | null;
  bytes: number | null;
  sha256: string | null;
  schema_version: number;
  holds: string | null;
  started_at: string;
  ended_at: string | null;
  because: string | null;
};

export function backupsRepository(db: Connection) {
  const columns = "id, key_id, cause, state, file, bytes, sha256, schema_version, holds, started_at, ended_at, because";
  const add = db.prepare(
    `INSERT INTO backups (id, key_id, cause, state, file, schema_version, started_at)
     VALUES (@id, @keyId, @cause, 'running', @file, @schemaVersion, @startedAt)`,
  );
  const found = db.prepare(
    `INSERT INTO backups (id, key_id, cause, state, file, bytes, schema_version, started_at, ended_at, because)
     VALUES (@id, '', 'command', 'good', @file, @bytes, 1, @at, @at, @because)`,
  );
  const done = db.prepare(
    `UPDATE backups SET state = 'good', bytes = @bytes, sha256 = @sha256, schema_version = @schemaVersion,
       holds = @holds, ended_at = @at WHERE id = @id`,
  );
  const move = db.prepare("UPDATE backups SET state = ?, because = ?, ended_at = coalesce(ended_at, ?) WHERE id = ?");
  const cutOff = db.prepare("UPDATE backups SET state = 'failed', because = ?, ended_at = ? WHERE state = 'running'");
  const breakOff = db.prepare("UPDATE backups SET state = 'gone', because = ?, ended_at = ? WHERE state = 'running'");
  const get = db.prepare<[string], BackupRow>(`SELECT ${columns} FROM backups WHERE id = ?`);
  const list = db.prepare<[number], BackupRow>(
    `SELECT ${columns} FROM backups ORDER BY started_at DESC, rowid DESC LIMIT ?`,
  );
  const good = db.prepare<[string], BackupRow>(
    `SELECT ${columns} FROM backups WHERE state = 'good'
     ORDER BY key_id = '', started_at > ?, started_at DESC, rowid DESC`,
  );
  const firstMade = db
    .prepare<[], string | null>("SELECT min(started_at) FROM backups WHERE state IN ('good', 'gone') AND key_id <> ''")
    .pluck();
  const newest = db.prepare<[], BackupRow>(
    `SELECT ${columns} FROM backups WHERE state IN ('good', 'failed') ORDER BY started_at DESC, rowid DESC LIMIT 1`,
  );

  const backup = (row: BackupRow): StoredBackup => ({
    id: row.id,
    keyId: row.key_id,
    cause: row.cause,
    state: row.state,
    file: row.file,
    bytes: row.bytes,
    sha256: row.sha256,
    schemaVersion: row.schema_version,
    holds: row.holds === null ? null : (JSON.parse(row.holds) as Backup["holds"]),
    startedAt: row.started_at,
    endedAt: row.ended_at,
    because: row.because,
  });
  const orNull = (row: BackupRow | undefined) => (row === undefined ? null : backup(row));

  return {
    add: (made: Pick<StoredBackup, "id" | "keyId" | "cause" | "file" | "schemaVersion" | "startedAt">) =>
      void add.run(made),
    /** An archive that lies in the folder and that no row tells of: from a restored or an earlier appliance. */
    addFound: (archive: { id: Id; file: string; bytes: number; at: Instant; because: string }) =>
      void found.run(archive),
    done(id: Id, made: { bytes: number; sha256: Sha256; manifest: ArchiveManifest }, at: Instant): void {
      const { rows, parts, schemaVersion, missing = [] } = made.manifest;
      const holds = {
        rows: Object.values(rows).reduce((sum, count) => sum + count, 0),
        files: parts.filter(({ path }) => path.startsWith("files/")).length,
        ...(missing.length > 0 && { missing: missing.length }),
      };
      done.run({ id, bytes: made.bytes, sha256: made.sha256, schemaVersion, holds: JSON.stringify(holds), at });
    },
    move: (id: Id, state: Backup["state"], because: string | null, at: Instant) =>
      void move.run(state, because, at, id),
    /** Ends what an earlier life of the appliance left running. */
    cutOff: (because: string, at: Instant) => cutOff.run(because, at).changes,
    /** The same where nothing went wrong: it was given up on purpose. */
    breakOff: (because: string, at: Instant) => void breakOff.run(because, at),
    get: (id: Id) => orNull(get.get(id)),
    /** Newest first. */
    list: (most: number) => list.all(most).map(backup),
    /**
     * The good ones, newest first. Behind them come ones of a time that is still to come, whose clock was wrong, and
     * then the ones that were found and not made here.
     */
    good: (now: Instant) => good.all(now).map(backup),
    /** When the first was made of which there is or was an archive; null: none ever. */
    firstMade: () => firstMade.get() ?? null,
    /** The last that ended as good or failed. */
    newest: () => orNull(newest.get()),
  };
}
