import type { FileRef, Id, Instant, Sha256 } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

type FileRow = { sha256: string; name: string; media_type: string; bytes: number };

/** Whose file a blob is: a file is served only to a person who has a row for it. */
export function filesRepository(db: Connection) {
  const add = db.prepare(
    `INSERT INTO files (owner_id, sha256, name, media_type, bytes, made_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const get = db.prepare<[string, string], FileRow>("SELECT * FROM files WHERE owner_id = ? AND sha256 = ?");

  return {
    add: (ownerId: Id, file: FileRef, now: Instant) =>
      void add.run(ownerId, file.sha256, file.name, file.mediaType, file.bytes, now),
    get(ownerId: Id, sha256: Sha256): FileRef | null {
      const row = get.get(ownerId, sha256);
      return row === undefined
        ? null
        : { sha256: row.sha256, name: row.name, mediaType: row.media_type, bytes: row.bytes };
    },
  };
}
