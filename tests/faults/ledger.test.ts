import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { openBrowser } from "#tests/integration/practice/browser.ts";
import { runCampaign } from "./support/sabotage/campaign.ts";
import { runNaiveLoop } from "./support/controls/naive.ts";
import { applyPlainly } from "./support/controls/plain-visitor.ts";
import { planFor } from "./support/sabotage/plan.ts";
import { kill, leftoversOf } from "./support/processes.ts";
import { seeded } from "./support/sabotage/random.ts";
import { jobNumbers, type RealEmployer, startEmployer } from "./support/real-employer.ts";

/** Changes when the kinds of blows or behaviours do, so that the short form keeps meeting what is worst. */
const SEED = 20_260_302;

const JOBS = 6;

let scratch: ReturnType<typeof scratchDirectory>;
let employer: RealEmployer | null = null;
beforeEach(() => {
  scratch = scratchDirectory();
});
afterEach(async () => {
  await employer?.stop();
  employer = null;
  for (const { pid } of leftoversOf(scratch.path)) kill(pid);
  scratch.remove();
});

/** What was measured is printed, never asserted. */
const say = (message: string) => void process.stdout.write(`    ${message}\n`);

/** Jobs that more than one application reached, with how many. */
function sentTwice(judged: RealEmployer): Map<string, number> {
  const counts = Map.groupBy(judged.arrivals(), ({ jobId }) => jobId);
  return new Map([...counts].flatMap(([job, all]) => (all.length > 1 ? [[job, all.length]] : [])));
}

describe("the ledger, while everything around it is killed", () => {
  it("lets no job arrive twice, and none vanish", { timeout: 300_000 }, async () => {
    const signal = AbortSignal.timeout(280_000);
    const result = await runCampaign({
      scratch: scratch.path,
      jobs: JOBS,
      seed: SEED,
      signal,
      log: say,
    });
    say(`${JSON.stringify(result.states)}, ${result.arrivals} arrived, ${Math.round(result.seconds)} s`);
    expect(result.approved).toBe(JOBS);
    expect(result.struck.filter(({ hit }) => hit).length).toBeGreaterThan(2);
    expect(result.arrivals).toBeGreaterThan(2);
    expect(result).toMatchObject({ twice: [], vanished: [], falselySubmitted: [], falselyUnsent: [], unsent: [] });
  });

  it("control: a loop that marks after it sends, sends some job twice", { timeout: 120_000 }, async () => {
    const plan = planFor(jobNumbers(20), seeded(SEED));
    employer = await startEmployer(join(scratch.path, "arrivals.jsonl"), plan.length, plan);
    await runNaiveLoop(scratch.path, employer, plan, AbortSignal.timeout(100_000));
    const twice = sentTwice(employer);
    say(`${twice.size} of ${plan.length} arrived more than once`);
    expect(twice.size).toBeGreaterThan(0);
  });

  it.each(["accept_then_cut", "cut_reused"] as const)(
    "control: a browser without the measure sends by itself again, after %s",
    { timeout: 120_000 },
    async (behaviour) => {
      const [job = ""] = jobNumbers(1);
      employer = await startEmployer(join(scratch.path, "arrivals.jsonl"), 1, [{ job, behaviour, blow: null }]);
      const browser = await openBrowser(tmpdir());
      try {
        await applyPlainly(browser, employer, job);
      } finally {
        await browser.close();
      }
      say(`${sentTwice(employer).get(job) ?? 1} arrived after one click`);
      expect(sentTwice(employer).get(job)).toBeGreaterThan(1);
    },
  );
});
