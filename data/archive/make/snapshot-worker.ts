import { parentPort, workerData } from "node:worker_threads";
import { Fault, mustMend } from "#data/model/faults.ts";
import { asFault } from "#data/store/open.ts";
import { canonicalRows } from "#data/store/whole/canonical-rows.ts";
import { inspect } from "#data/store/whole/inspect.ts";
import { type Looked, type SnapshotSaid, takeSnapshot } from "./snapshot.ts";

const { database, to } = workerData as { database: string; to: string };
const say = (said: SnapshotSaid) => parentPort?.postMessage(said);

// `VACUUM INTO` copies the pages of an index as they are, so that damage in one would be in the archive too.
function look(): Looked {
  const { rows, faults } = inspect(to);
  if (faults.length > 0) {
    throw mustMend("database_damaged", `The database is damaged: ${faults[0]}.`, {
      hint: "Keep the earlier archives; restore the newest good one.",
      data: { faults },
    });
  }
  return { rows, tables: canonicalRows(to).tables };
}

try {
  say({ taken: asFault(database, () => takeSnapshot(database, to)) });
  say({ looked: look() });
} catch (error) {
  say({ fault: Fault.of(error).toRecord() });
}
