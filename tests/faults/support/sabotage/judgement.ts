import type { Arrival } from "#server/practice/judge.ts";
import type { Entry } from "../books.ts";
import type { Fate } from "./plan.ts";

export type Judgement = {
  /** Jobs of which more than one application reached the employer, whatever it made of them. */
  twice: string[];
  /** Approved jobs that neither stand in the ledger with a state nor lie in the queue again. */
  vanished: string[];
  /** Called submitted, and the employer never saw it. */
  falselySubmitted: string[];
  /** Called not sent, or given back to the queue, and the employer has it. */
  falselyUnsent: string[];
  /** Still to be sent: approved, and their time had not come when the campaign ended. */
  unsent: string[];
  /** How many ended in each state. */
  states: Record<string, number>;
};

const IN_QUEUE = new Set(["waiting", "needs_answers", "blocked", "rejected"]);

/** Holds the books against the employer's log, which was written before each answer. */
export function judge(plan: readonly Fate[], entries: Map<string, Entry>, arrivals: readonly Arrival[]): Judgement {
  const judgement: Judgement = {
    twice: [],
    vanished: [],
    falselySubmitted: [],
    falselyUnsent: [],
    unsent: [],
    states: {},
  };
  for (const { job } of plan) {
    const mine = arrivals.filter(({ jobId }) => jobId === job);
    const entry = entries.get(job);
    const taken = mine.some(({ outcome }) => outcome === "taken");
    const state = stateOf(entry);
    judgement.states[state] = (judgement.states[state] ?? 0) + 1;
    if (mine.length > 1) judgement.twice.push(job);
    if (state === "to be sent") judgement.unsent.push(job);
    if (state === "vanished") judgement.vanished.push(job);
    if (state === "submitted" && !taken) judgement.falselySubmitted.push(job);
    if (["not_sent", "in the queue", "to be sent"].includes(state) && taken) judgement.falselyUnsent.push(job);
  }
  return judgement;
}

function stateOf(entry: Entry | undefined): string {
  const { submission = null, draft = null, underWay = 0 } = entry ?? {};
  if (submission !== null && submission !== "submitting" && submission !== "not_sent") return submission;
  if (underWay > 0) return "to be sent";
  if (submission === "submitting") return "vanished";
  if (draft === null || !IN_QUEUE.has(draft)) return "vanished";
  return submission ?? "in the queue";
}
