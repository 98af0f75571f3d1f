import type { CvSource, Fact, MasterCv } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import type { CvVersion } from "#data/model/wire/cv.ts";
import type { Connection } from "#data/store/open.ts";

type CvRow = {
  id: string;
  version: number;
  imported_at: string;
  file: string;
  sha256: string;
  not_understood: string;
  source: string;
};

export function masterCvsRepository(db: Connection) {
  const add = db.prepare(
    `INSERT INTO master_cvs (id, owner_id, version, imported_at, file, sha256, not_understood, source)
     VALUES (@id, @ownerId, @version, @importedAt, @file, @sha256, @notUnderstood, @source)`,
  );
  const addFact = db.prepare("INSERT INTO facts (cv_id, owner_id, id, position, kind, fact) VALUES (?, ?, ?, ?, ?, ?)");
  const newest = db.prepare<[string], CvRow>(
    "SELECT * FROM master_cvs WHERE owner_id = ? ORDER BY version DESC LIMIT 1",
  );
  const one = db.prepare<[string, number], CvRow>("SELECT * FROM master_cvs WHERE owner_id = ? AND version = ?");
  const facts = db.prepare<[string], { fact: string }>("SELECT fact FROM facts WHERE cv_id = ? ORDER BY position");
  const versions = db.prepare<[string], CvRow & { facts: number }>(
    `SELECT master_cvs.*, (SELECT count(*) FROM facts WHERE cv_id = master_cvs.id) AS facts
     FROM master_cvs WHERE owner_id = ? ORDER BY version DESC`,
  );
  const dropFacts = db.prepare("DELETE FROM facts WHERE cv_id = ?");
  const touch = db.prepare("UPDATE master_cvs SET imported_at = @importedAt, sha256 = @sha256 WHERE id = @id");

  const factsOf = (cvId: Id) => facts.all(cvId).map(({ fact }) => JSON.parse(fact) as Fact);
  const addFacts = (ownerId: Id, cv: MasterCv) => {
    for (const [position, fact] of cv.facts.entries())
      addFact.run(cv.id, ownerId, fact.id, position, fact.kind, JSON.stringify(fact));
  };
  const read = (row: CvRow | undefined): MasterCv | null =>
    row === undefined
      ? null
      : {
          id: row.id,
          version: row.version,
          importedAt: row.imported_at,
          file: row.file,
          sha256: row.sha256,
          source: JSON.parse(row.source) as CvSource,
          notUnderstood: JSON.parse(row.not_understood) as MasterCv["notUnderstood"],
          facts: factsOf(row.id),
        };

  return {
    add(ownerId: Id, cv: MasterCv): void {
      const { id, version, importedAt, file, sha256 } = cv;
      const source = JSON.stringify(cv.source ?? { how: "imported" });
      const notUnderstood = JSON.stringify(cv.notUnderstood);
      add.run({ id, ownerId, version, importedAt, file, sha256, notUnderstood, source });
      addFacts(ownerId, cv);
    },
    /** Puts other facts into a version that is still being written. */
    amend(ownerId: Id, cv: MasterCv): void {
      touch.run({ id: cv.id, importedAt: cv.importedAt, sha256: cv.sha256 });
      dropFacts.run(cv.id);
      addFacts(ownerId, cv);
    },
    /** The version in force, or null when there is none yet. */
    newest: (ownerId: Id): MasterCv | null => read(newest.get(ownerId)),
    version: (ownerId: Id, version: number): MasterCv | null => read(one.get(ownerId, version)),
    /** Every version, newest first, without its facts. */
    versions: (ownerId: Id): CvVersion[] =>
      versions.all(ownerId).map((row) => ({
        id: row.id,
        version: row.version,
        at: row.imported_at,
        source: JSON.parse(row.source) as CvSource,
        file: row.file,
        facts: row.facts,
      })),
    /** The facts in force; empty when there is no CV yet. */
    facts(ownerId: Id): Fact[] {
      const row = newest.get(ownerId);
      return row === undefined ? [] : factsOf(row.id);
    },
  };
}
