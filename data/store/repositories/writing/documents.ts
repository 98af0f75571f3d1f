import type { StudioDocument, StudioText, StudioVersion, VersionSource } from "#data/model/application/studio.ts";
import type { DocumentStyle } from "#data/model/application/style.ts";
import type { Id, Instant } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

type Row = {
  id: string;
  job_id: string | null;
  kind: "cv" | "letter";
  version: number;
  created_at: string;
  source: VersionSource;
  at: string;
  note: string;
  document: string;
  style: string;
};

/** What a version is made of. */
export type NewVersion = {
  source: VersionSource;
  note: string;
  text: StudioText;
  style: DocumentStyle;
  at: Instant;
};

export function documentsRepository(db: Connection) {
  const rows = `SELECT documents.id, job_id, kind, documents.version, created_at, source, at, note, document, style
    FROM documents JOIN document_versions ON document_id = documents.id AND document_versions.version =`;
  const get = db.prepare<[string, string], Row>(
    `${rows} documents.version WHERE documents.owner_id = ? AND documents.id = ?`,
  );
  const of = db.prepare<[string, string, string], Row>(
    `${rows} documents.version WHERE documents.owner_id = ? AND coalesce(job_id, '') = ? AND kind = ?`,
  );
  const list = db.prepare<[string], Row>(
    `${rows} documents.version WHERE documents.owner_id = ? ORDER BY job_id IS NOT NULL, updated_at DESC, kind`,
  );
  const one = db.prepare<[number, string, string], Row>(`${rows} ? WHERE documents.owner_id = ? AND documents.id = ?`);
  const versions = db.prepare<[string, string], StudioVersion>(
    "SELECT version, source, at, note FROM document_versions WHERE owner_id = ? AND document_id = ? ORDER BY version DESC",
  );
  const add = db.prepare(
    `INSERT INTO documents (id, owner_id, job_id, kind, version, created_at, updated_at)
     VALUES (@id, @ownerId, @jobId, @kind, 1, @at, @at)`,
  );
  const addVersion = db.prepare(
    `INSERT INTO document_versions (document_id, owner_id, version, source, note, at, document, style)
     VALUES (@id, @ownerId, @version, @source, @note, @at, @document, @style)`,
  );
  const move = db.prepare("UPDATE documents SET version = ?, updated_at = ? WHERE id = ?");
  const drop = db.prepare("DELETE FROM document_versions WHERE document_id = ? AND version = ?");

  const read = (row: Row | undefined, version = row?.version ?? 0): StudioDocument | null =>
    row === undefined
      ? null
      : {
          id: row.id,
          jobId: row.job_id,
          kind: row.kind,
          version,
          source: row.source,
          text: JSON.parse(row.document) as StudioText,
          style: JSON.parse(row.style) as DocumentStyle,
          createdAt: row.created_at,
          updatedAt: row.at,
        };
  const write = (ownerId: Id, id: Id, version: number, { text, style, ...rest }: NewVersion) =>
    addVersion.run({ ...rest, id, ownerId, version, document: JSON.stringify(text), style: JSON.stringify(style) });

  return {
    get: (ownerId: Id, id: Id): StudioDocument | null => read(get.get(ownerId, id)),
    /** The document of a job, or the one that belongs to no job. */
    of: (ownerId: Id, jobId: Id | null, kind: "cv" | "letter"): StudioDocument | null =>
      read(of.get(ownerId, jobId ?? "", kind)),
    list: (ownerId: Id): StudioDocument[] => list.all(ownerId).flatMap((row) => read(row) ?? []),
    version: (ownerId: Id, id: Id, version: number): StudioDocument | null =>
      read(one.get(version, ownerId, id), version),
    /** Newest first. */
    versions: (ownerId: Id, id: Id): StudioVersion[] => versions.all(ownerId, id),
    add(ownerId: Id, made: { id: Id; jobId: Id | null; kind: "cv" | "letter" }, first: NewVersion): void {
      add.run({ ...made, ownerId, at: first.at });
      write(ownerId, made.id, 1, first);
    },
    /** Adds a version, in the place of the newest where `instead`: numbers grow either way. */
    addVersion(
      ownerId: Id,
      { id, version }: Pick<StudioDocument, "id" | "version">,
      next: NewVersion,
      instead = false,
    ) {
      if (instead) drop.run(id, version);
      write(ownerId, id, version + 1, next);
      move.run(version + 1, next.at, id);
    },
  };
}
