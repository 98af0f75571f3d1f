import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Books } from "../books.ts";
import { judge, type Judgement } from "./judgement.ts";
import { approveAll, haveDrafts, settleIn, until } from "../owner.ts";
import { planFor, spellFate } from "./plan.ts";
import { kill, leftoversOf } from "../processes.ts";
import { seeded } from "./random.ts";
import { RealAppliance } from "../real-appliance.ts";
import { jobNumbers, startEmployer } from "../real-employer.ts";
import { sabotage, type Struck } from "./saboteur.ts";

export type CampaignOptions = {
  /** Where everything lies; the caller removes it. */
  scratch: string;
  jobs: number;
  seed: number;
  signal: AbortSignal;
  /** Seconds after which it is left as it is. Drafts are then not made in peace first, but approved as they come. */
  limit?: number;
  /** Waits also until every uncertain one was looked after: a look must send nothing. */
  looks?: boolean;
  log: (message: string) => void;
};

export type CampaignResult = Judgement & {
  struck: Struck[];
  approved: number;
  arrivals: number;
  /** How long the sending took, restarts and all, in seconds. */
  seconds: number;
};

/** How long after the end a restarted appliance is watched for a second sending, in ms. */
const WATCHED = 1500;

/**
 * As many applications as there are jobs, from an appliance whose processes are killed by a seeded plan, to an employer
 * that answers as badly as the plan says. Drafts are made in peace; the sending is sabotaged.
 */
export async function runCampaign(options: CampaignOptions): Promise<CampaignResult> {
  const { scratch, jobs, seed, signal, log } = options;
  const patience = { hard: signal, soft: AbortSignal.timeout((options.limit ?? 3 * 3600) * 1000) };
  const numbers = jobNumbers(jobs);
  const plan = planFor(numbers, seeded(seed));
  log(`seed ${seed}, ${jobs} applications`);
  const employer = await startEmployer(join(scratch, "arrivals.jsonl"), jobs, plan);
  const appliance = new RealAppliance(join(scratch, "home"), { practiceHosts: [employer.host] });
  let books: Books | null = null;
  try {
    await appliance.start();
    await settleIn(appliance, employer.board, patience);
    const open = new Books(appliance.home);
    books = open;
    const drafting = haveDrafts(appliance, open, numbers, patience, (made) => log(`${made} drafts`));
    if (options.limit === undefined) await drafting;
    const began = performance.now();
    let isOver = false;
    const approving = Promise.all([drafting, approveAll(appliance, open, numbers, patience)]).finally(() => {
      isOver = true;
    });
    const stage = {
      current: () => open.current(),
      armed: (job: string) => open.armed(job),
      arrived: (job: string) => employer.arrivedAt(job).length > 0,
      strike: (victim: Parameters<RealAppliance["strike"]>[0]) => appliance.strike(victim),
    };
    const [struck] = await Promise.all([sabotage(stage, plan, () => isOver, signal), approving]);
    const seconds = (performance.now() - began) / 1000;

    // What it would send again, it would send after a start; what was cut off by the limit, only seconds after it.
    await appliance.strike("group");
    if (!patience.soft.aborted) await pause(WATCHED);
    if (options.looks === true) await until(() => open.waiting().length === 0, patience);
    const entries = open.entries();
    const sent = plan.filter(({ job }) => (entries.get(job)?.approvals ?? 0) > 0);
    const arrivals = employer.arrivals();
    for (const { fate, hit } of struck) {
      const { submission = null, draft, fault } = entries.get(fate.job) ?? {};
      const state = submission ?? `${draft} (${fault})`;
      const arrived = employer.arrivedAt(fate.job).length;
      log(`${spellFate(fate)}${hit ? "" : " (missed)"}: ${state}, ${arrived} arrived`);
    }
    return { ...judge(sent, entries, arrivals), struck, approved: sent.length, arrivals: arrivals.length, seconds };
  } finally {
    books?.close();
    await appliance.stop();
    await employer.stop();
    for (const { pid } of leftoversOf(scratch)) kill(pid);
  }
}
