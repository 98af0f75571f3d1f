import type { FitReason } from "#data/model/job/fit.ts";

export type Verdict = FitReason["verdict"];

/** One thing a requirement asks for, judged: a skill, years, a degree. `because` is a clause without full stop. */
export type Part = { verdict: Verdict; because: string; factIds: string[]; lacking: string[] };

export const VALUE: Readonly<Record<Verdict, number>> = { met: 1, partly: 0.5, missing: 0 };

/** Most facts that are cited for one requirement. */
export const MOST_CITED = 6;

export const inYears = (years: number) => `${years} ${years === 1 ? "year" : "years"}`;

export function joined(names: readonly string[], word: "and" | "or"): string {
  return names.length <= 1 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1) ?? ""}`;
}
