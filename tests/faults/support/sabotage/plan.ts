import type { Behaviour } from "#server/practice/behaviours.ts";
import type { Random } from "./random.ts";

export const VICTIMS = ["appliance", "worker", "browser", "group"] as const;
export type Victim = (typeof VICTIMS)[number];

/** What the saboteur waits for: the sending begins, the ledger has committed, the application has arrived. */
export type Moment = "begun" | "armed" | "arrived";

/** One kill, so many ms after its moment. */
export type Blow = { victim: Victim; moment: Moment; after: number };
export type Fate = { job: string; behaviour: Behaviour; blow: Blow | null };

/** How long after its moment a kill may come, in ms: most of a filling, the click and what follows it, the answer. */
const LATEST: Record<Moment, number> = { begun: 3000, armed: 500, arrived: 150 };

/** Dealt like cards, so that a short run meets every kind too. */
const BEHAVIOURS: readonly Behaviour[] = [
  "ok",
  "accept_then_cut",
  "hang",
  "cut_reused",
  "ok",
  "error_500",
  "ok",
  "late_success",
  "accept_then_cut",
  "ok",
  "validation_error",
  "cut_reused",
  "ok",
  "spam_refusal",
];
const BLOWS: readonly (readonly [Victim, Moment] | null)[] = [
  ["appliance", "armed"],
  ["browser", "armed"],
  ["worker", "armed"],
  ["group", "armed"],
  ["appliance", "arrived"],
  ["group", "arrived"],
  ["worker", "arrived"],
  ["browser", "begun"],
  null,
  ["appliance", "begun"],
  ["worker", "begun"],
  ["browser", "arrived"],
];

function* dealt<T>(deck: readonly T[], random: Random): Generator<T, never> {
  for (;;) yield* random.shuffled(deck);
}

/** Who is treated how and hit when, the same for the same seed. */
export function planFor(jobs: readonly string[], random: Random): Fate[] {
  const behaviours = dealt(BEHAVIOURS, random);
  const blows = dealt(BLOWS, random);
  return jobs.map((job) => {
    const behaviour = behaviours.next().value;
    const drawn = blows.next().value;
    // Nobody waits for an employer that never answers: a kill ends it.
    const [victim, moment] = drawn ?? (behaviour === "hang" ? ["appliance", "arrived"] : [null, null]);
    const blow = victim === null ? null : { victim, moment, after: Math.round(random.between(0, LATEST[moment])) };
    return { job, behaviour, blow };
  });
}

export const spellFate = ({ job, behaviour, blow }: Fate): string =>
  `${job} ${behaviour}${blow === null ? "" : `; ${blow.victim} killed ${blow.after} ms after ${blow.moment}`}`;
