import { setTimeout as pause } from "node:timers/promises";
import type { Blow, Fate, Victim } from "./plan.ts";

/** What is sabotaged, as the saboteur sees it. Jobs are the employer's numbers. */
export interface Stage {
  /** The job whose sending is under way, or null. */
  current(): string | null;
  armed(job: string): boolean;
  arrived(job: string): boolean;
  /** Kills, and starts again what does not come back by itself. False when the victim was not there. */
  strike(victim: Victim): Promise<boolean>;
}

/** How often the saboteur looks, in ms. */
const STEP = 3;

export type Struck = { fate: Fate; hit: boolean };

/**
 * Follows the plan until `isOver`: waits for each job's moment and kills. A moment that never came, because the sending
 * ended before, or a victim that was not there, is a blow that missed.
 */
export async function sabotage(
  stage: Stage,
  plan: readonly Fate[],
  isOver: () => boolean,
  signal: AbortSignal,
): Promise<Struck[]> {
  const open = new Map(plan.flatMap((fate) => (fate.blow === null ? [] : [[fate.job, fate] as const])));
  const struck: Struck[] = [];
  while (!isOver()) {
    signal.throwIfAborted();
    const job = stage.current();
    const fate = job === null ? undefined : open.get(job);
    if (job === null || fate === undefined || fate.blow === null) {
      await pause(STEP);
      continue;
    }
    open.delete(job);
    const came = await momentCame(stage, job, fate.blow, isOver);
    struck.push({ fate, hit: came && (await stage.strike(fate.blow.victim)) });
  }
  return struck;
}

async function momentCame(stage: Stage, job: string, { moment, after }: Blow, isOver: () => boolean): Promise<boolean> {
  const isThere = { begun: () => true, armed: () => stage.armed(job), arrived: () => stage.arrived(job) }[moment];
  while (!isThere()) {
    if (isOver() || stage.current() !== job) return false;
    await pause(STEP);
  }
  await pause(after);
  return true;
}
