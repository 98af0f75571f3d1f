import { mustMend } from "#data/model/faults.ts";
import type { WrongBecause, WrongPlace } from "#data/model/owner/cv/cv-check.ts";
import { fieldsBetween } from "#data/model/owner/cv/cv-diff.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";

/** Wrong places that are told in an answer. */
const MOST_TOLD = 200;
/** What no list of facts may be, whoever made it. */
const NEVER: ReadonlySet<WrongBecause> = new Set(["twice", "second_person", "belongs_to_nothing", "proved_by_nothing"]);
/** What a file may well say; its review shows it as a doubt. */
const IN_FILES: ReadonlySet<WrongBecause> = new Set(["empty", "end_before_start"]);

/**
 * Refuses what the owner wrote wrong, all of it at once. What is in force already stays as it is until its owner turns
 * to it. `Fault` `cv_wrong`.
 */
export function refuseWrong(
  wrong: readonly WrongPlace[],
  { facts, inForce, imported }: { facts: readonly Fact[]; inForce: readonly Fact[]; imported: boolean },
): void {
  const known = new Map(inForce.map((fact) => [fact.id, fact]));
  const sent = new Map(facts.map((fact) => [fact.id, fact]));
  const unchanged = ({ factId }: WrongPlace) => {
    const before = known.get(factId ?? "");
    const now = sent.get(factId ?? "");
    return before !== undefined && now !== undefined && fieldsBetween(before, now).length === 0;
  };
  const left = wrong.filter((place) => {
    if (NEVER.has(place.because)) return true;
    return !(imported && IN_FILES.has(place.because)) && !unchanged(place);
  });
  const [first] = left;
  if (first === undefined) return;
  const more = left.length === 1 ? "" : ` ${left.length - 1} more places are wrong.`;
  throw mustMend("cv_wrong", `Entry ${first.place + 1} of your master CV, ${first.field}: ${first.message}${more}`, {
    hint: "Mend every place that is named; nothing was saved.",
    data: { wrong: left.slice(0, MOST_TOLD), count: left.length },
  });
}
