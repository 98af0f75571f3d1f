import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { Fault, type FaultRecord } from "#data/model/faults.ts";
import { type ArchiveOrder, type Made, type Step, writeArchive } from "./write-archive.ts";

export type Said = { step: Step } | { made: Made } | { fault: FaultRecord };

const say = (said: Said) => parentPort?.postMessage(said);

// On Linux this is the thread's own niceness, and that of the threads it starts: whoever uses the appliance goes first.
try {
  setPriority(10);
} catch {
  // Slower answers while an archive is made are no reason to make none.
}

try {
  say({ made: await writeArchive(workerData as ArchiveOrder, (step) => say({ step })) });
} catch (error) {
  say({ fault: Fault.of(error).toRecord() });
}
