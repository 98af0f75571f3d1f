import { setTimeout as pause } from "node:timers/promises";
import { statSync } from "node:fs";
import { type Arrival, readArrivals } from "#server/practice/judge.ts";
import type { Fate } from "./sabotage/plan.ts";
import { kill, startNode } from "./processes.ts";

export type RealEmployer = {
  origin: string;
  host: string;
  /** The board of the employer with many jobs. */
  board: string;
  /** What its log says now: it is written before the employer answers. */
  arrivals(): Arrival[];
  arrivedAt(job: string): Arrival[];
  /** It takes connections and says nothing more, until `thaw`. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
};

/** Numbers of the practice employer with many jobs, in its board's order. */
export const jobNumbers = (count: number) => Array.from({ length: count }, (_, index) => String(8_200_001 + index));

/** The practice employers as a process of their own, treating each job as its fate says. */
export async function startEmployer(log: string, jobs: number, fates: readonly Fate[]): Promise<RealEmployer> {
  const behave = fates.flatMap(({ job, behaviour }) => ["--behave", `${job}=${behaviour}`]);
  const started = startNode(["server/practice/main.ts", "--jobs", String(jobs), "--log", log, ...behave], {});
  let line: string | undefined;
  for (let waited = 0; line === undefined; waited += 20) {
    [line] = started.output().match(/^\{.*\}$/m) ?? [];
    if (waited > 20_000 || started.child.exitCode !== null) throw new Error(`no employer: ${started.output()}`);
    await pause(20);
  }
  const { origin, host, boards } = JSON.parse(line) as {
    origin: string;
    host: string;
    boards: { token: string; url: string }[];
  };
  let known: { bytes: number; arrivals: Arrival[] } = { bytes: 0, arrivals: [] };
  const arrivals = () => {
    const bytes = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
    if (bytes !== known.bytes) known = { bytes, arrivals: readArrivals(log) };
    return known.arrivals;
  };
  return {
    origin,
    host,
    board: boards.find(({ token }) => token === "harbours")?.url ?? "",
    arrivals,
    arrivedAt: (job) => arrivals().filter(({ jobId }) => jobId === job),
    freeze: () => void started.child.kill("SIGSTOP"),
    thaw: () => void started.child.kill("SIGCONT"),
    async stop() {
      kill(started.pid);
      await started.ended;
    },
  };
}
