import { parentPort, workerData } from "node:worker_threads";
import { Fault, mustMend } from "#data/model/faults.ts";
import { type CanonicalRows, canonicalRows } from "#data/store/whole/canonical-rows.ts";
import { inspect } from "#data/store/whole/inspect.ts";

export type Looked = { rows: Record<string, number>; tables: CanonicalRows["tables"] };

const { snapshot } = workerData as { snapshot: string };

try {
  const { rows, faults } = inspect(snapshot);
  if (faults.length > 0) {
    throw mustMend("database_damaged", `The database is damaged: ${faults[0]}.`, {
      hint: "Keep the earlier archives; restore the newest good one.",
      data: { faults },
    });
  }
  parentPort?.postMessage({ rows, tables: canonicalRows(snapshot).tables } satisfies Looked);
} catch (error) {
  parentPort?.postMessage({ fault: Fault.of(error).toRecord() });
}
