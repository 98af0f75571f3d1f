import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNaiveLoop } from "#tests/faults/support/controls/naive.ts";
import { applyPlainly } from "#tests/faults/support/controls/plain-visitor.ts";
import { planFor } from "#tests/faults/support/sabotage/plan.ts";
import { kill, leftoversOf } from "#tests/faults/support/processes.ts";
import { seeded } from "#tests/faults/support/sabotage/random.ts";
import { jobNumbers, startEmployer } from "#tests/faults/support/real-employer.ts";
import { openBrowser } from "#tests/integration/practice/browser.ts";
import type { BenchOptions } from "../frame/bench.ts";

export type Controls = {
  /** Of how many jobs a mark-after-submit loop sent how many more than once. */
  naive: { jobs: number; twice: number };
  /** How many applications one click in a browser as it comes made arrive. */
  resent: { behaviour: string; arrived: number }[];
};

/** The two arms that must fail: under the same plan and saboteur, and against the same employer. */
export async function measureControls(
  scratch: string,
  seed: number,
  { quick, signal, log }: BenchOptions,
): Promise<Controls> {
  try {
    const plan = planFor(jobNumbers(quick ? 12 : 100), seeded(seed));
    const employer = await startEmployer(join(scratch, "naive.jsonl"), plan.length, plan);
    await runNaiveLoop(scratch, employer, plan, signal).finally(() => employer.stop());
    const counts = [...Map.groupBy(employer.arrivals(), ({ jobId }) => jobId).values()];
    const naive = { jobs: plan.length, twice: counts.filter((arrived) => arrived.length > 1).length };
    log(`control: a loop that marks after it sends sent ${naive.twice} of ${naive.jobs} more than once`);
    const resent: Controls["resent"] = [];
    for (const behaviour of quick ? (["accept_then_cut"] as const) : (["accept_then_cut", "cut_reused"] as const)) {
      const arrived = await plainArrivals(join(scratch, behaviour), behaviour);
      log(`control: ${arrived} arrived after one click in a plain browser, ${behaviour}`);
      resent.push({ behaviour, arrived });
    }
    return { naive, resent };
  } finally {
    for (const { pid } of leftoversOf(scratch)) kill(pid);
  }
}

async function plainArrivals(scratch: string, behaviour: "accept_then_cut" | "cut_reused"): Promise<number> {
  mkdirSync(scratch);
  const [job = ""] = jobNumbers(1);
  const employer = await startEmployer(join(scratch, "arrivals.jsonl"), 1, [{ job, behaviour, blow: null }]);
  try {
    const browser = await openBrowser(tmpdir());
    await applyPlainly(browser, employer, job).finally(() => browser.close());
    return employer.arrivedAt(job).length;
  } finally {
    await employer.stop();
  }
}
