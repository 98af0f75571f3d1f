import type { Fact, MasterCv } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

type CvRow = {
  id: string;
  version: number;
  imported_at: string;
  file: string;
  sha256: string;
  not_understood: string;
};

export function masterCvsRepository(db: Connection) {
  const add = db.prepare(
    `INSERT INTO master_cvs (id, owner_id, version, imported_at, file, sha256, not_understood)
     VALUES (@id, @ownerId, @version, @importedAt, @file, @sha256, @notUnderstood)`,
  );
  const addFact = db.prepare("INSERT INTO facts (cv_id, owner_id, id, position, kind, fact) VALUES (?, ?, ?, ?, ?, ?)");
  const newest = db.prepare<[string], CvRow>(
    "SELECT * FROM master_cvs WHERE owner_id = ? ORDER BY version DESC LIMIT 1",
  );
  const facts = db.prepare<[string], { fact: string }>("SELECT fact FROM facts WHERE cv_id = ? ORDER BY position");

  const factsOf = (cvId: Id) => facts.all(cvId).map(({ fact }) => JSON.parse(fact) as Fact);

  return {
    add(ownerId: Id, cv: MasterCv): void {
      add.run({ ...cv, ownerId, notUnderstood: JSON.stringify(cv.notUnderstood) });
      for (const [position, fact] of cv.facts.entries()) {
        addFact.run(cv.id, ownerId, fact.id, position, fact.kind, JSON.stringify(fact));
      }
    },
    /** The version in force, or null when none was imported. */
    newest(ownerId: Id): MasterCv | null {
      const row = newest.get(ownerId);
      if (row === undefined) return null;
      return {
        id: row.id,
        version: row.version,
        importedAt: row.imported_at,
        file: row.file,
        sha256: row.sha256,
        notUnderstood: JSON.parse(row.not_understood) as MasterCv["notUnderstood"],
        facts: factsOf(row.id),
      };
    },
    /** The facts in force; empty when no CV was imported. */
    facts(ownerId: Id): Fact[] {
      const row = newest.get(ownerId);
      return row === undefined ? [] : factsOf(row.id);
    },
  };
}
