import { parentPort, workerData } from "node:worker_threads";
import { Fault, type FaultRecord } from "#data/model/faults.ts";
import type { Checked } from "./check.ts";
import { stageArchive, type StageProgress, type StageRequest } from "./stage.ts";

export type StageSaid = { progress: StageProgress } | { staged: Checked } | { fault: FaultRecord };

const say = (said: StageSaid) => parentPort?.postMessage(said);

try {
  let told = -1;
  const progress = (step: StageProgress) => {
    // A hundred times, not at every piece.
    const percent = step.fraction === null ? 101 : Math.floor(step.fraction * 100);
    if (percent === told) return;
    told = percent;
    say({ progress: step });
  };
  say({ staged: await stageArchive({ ...(workerData as StageRequest), progress }) });
} catch (error) {
  say({ fault: Fault.of(error).toRecord() });
}
