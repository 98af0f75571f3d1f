import { join } from "node:path";
import { newId } from "#data/model/ids.ts";
import type { Instant } from "#data/model/schema.ts";
import { openDatabase } from "#data/store/open.ts";
import { restoresRepository } from "#data/store/repositories/work/restores.ts";

/**
 * Notes in the staged database that it was brought back, so that the appliance that opens it settles what was under
 * way at the archive's moment before it does anything.
 */
export function noteRestore(stage: string, about: { archiveMadeAt: Instant; at: Instant }): void {
  const db = openDatabase(join(stage, "autoresume.sqlite"));
  try {
    restoresRepository(db).add({ id: newId("restore"), archiveMadeAt: about.archiveMadeAt, restoredAt: about.at });
    db.pragma("journal_mode = DELETE");
  } finally {
    db.close();
  }
}
