import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";

/**
 * A thread beside the appliance's: it listens to the beat of the main thread and ends the process when that stays away.
 * A main thread that is stuck can neither say so nor end itself.
 */

export type HeartbeatOptions = {
  /** One counter that the main thread raises; shared memory. */
  beat: SharedArrayBuffer;
  /** Between two looks, in ms. */
  every: number;
  /** So many looks in a row without a beat are the end. */
  looks: number;
};

const { beat, every, looks } = workerData as HeartbeatOptions;
const counter = new Int32Array(beat);
let seen = Atomics.load(counter, 0);
let silent = 0;
let lookedAt = performance.now();

setInterval(() => {
  const at = performance.now();
  const late = at - lookedAt > every * 2;
  lookedAt = at;
  const now = Atomics.load(counter, 0);
  // When this thread itself came late, the machine slept, was stopped or was starved: that is no silence of the other's.
  if (now !== seen || late) {
    seen = now;
    silent = 0;
    return;
  }
  silent += 1;
  if (silent < looks) return;
  const line = {
    level: 60,
    time: new Date().toISOString(),
    msg: `the main thread has been stuck for ${Math.round((silent * every) / 1000)} s; this process ends, so that it is started again`,
  };
  try {
    // Straight to the descriptor: what a thread prints goes through the main thread.
    writeSync(1, `${JSON.stringify(line)}\n`);
  } finally {
    process.kill(process.pid, "SIGKILL");
  }
}, every);
