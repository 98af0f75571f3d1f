import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Fate } from "../sabotage/plan.ts";
import { kill, type Started, startNode } from "../processes.ts";
import type { RealEmployer } from "../real-employer.ts";
import { type Stage, sabotage } from "../sabotage/saboteur.ts";

/** How often the loop is started after it has ended, as a service manager would. */
const LIVES = 3;

/** The mark-after-submit loop under the same plan and the same saboteur. Resolves when its lives are used up. */
export async function runNaiveLoop(
  scratch: string,
  employer: RealEmployer,
  plan: readonly Fate[],
  signal: AbortSignal,
): Promise<void> {
  const file = join(scratch, "sent");
  const jobs = plan.map(({ job }) => job);
  const isDone = () => existsSync(file) && jobs.every((job) => readFileSync(file, "utf8").includes(job));
  const begun = () => (existsSync(`${file}.now`) ? readFileSync(`${file}.now`, "utf8") : "");
  let running: Started;
  let isOver = false;
  const stage: Stage = {
    current: () => begun() || null,
    // It keeps no ledger: its armed is that it has begun.
    armed: () => true,
    arrived: (job) => employer.arrivedAt(job).length > 0,
    async strike() {
      const hit = running.child.exitCode === null && kill(running.pid);
      await running.ended;
      return hit;
    },
  };
  const live = async () => {
    const args = ["tests/faults/support/controls/naive-loop.ts", "--origin", employer.origin, "--jobs", jobs.join(",")];
    for (let ended = 0; ended < LIVES && !isDone();) {
      signal.throwIfAborted();
      running = startNode([...args, "--file", file], {});
      await running.ended;
      if (running.child.signalCode === null) ended += 1;
      await pause(5);
    }
    isOver = true;
  };
  await Promise.all([live(), sabotage(stage, plan, () => isOver, signal)]);
}
