import type { DocumentHeader } from "#data/model/application/document.ts";
import { FIRST_WORDS, firstWordsOf, isSpoken } from "../../ats/keywords.ts";
import { namerOf } from "../../select/asked.ts";
import type { Competency } from "./competencies.ts";
import { competenciesSection } from "./competencies.ts";
import type { CvPlan } from "../plan.ts";
import { type Profile, PROPOSITION_WORDS, profileOf } from "./profile.ts";

const SHORTEST = 12;

/**
 * The profile, so short that the must-haves which the competencies name stand within the first words of the document.
 * Of two lengths that show as many, the longer one.
 */
export function fitFirstWords(
  plan: CvPlan,
  header: DocumentHeader,
  competencies: readonly Competency[],
  whole: Profile,
): Profile {
  const musts = plan.asked.filter(
    ({ term, necessity, weight }) => necessity === "must" && weight > 0 && !isSpoken(term),
  );
  if (plan.posting === null || plan.without.has("value_proposition") || musts.length === 0) return whole;
  const list = competenciesSection(competencies, plan.language);
  const shownBy = (profile: Profile): number => {
    const first = firstWordsOf(
      {
        kind: "cv",
        language: plan.language,
        header,
        sections: [{ kind: "text", heading: "", claims: profile.claims }, ...(list ? [list] : [])],
      },
      FIRST_WORDS,
    );
    const names = namerOf(first);
    return musts.filter(({ term }) => names(term)).length;
  };
  let best = whole;
  let most = shownBy(whole);
  for (let words = PROPOSITION_WORDS - 4; words >= SHORTEST && most < musts.length; words -= 4) {
    const shorter = profileOf(plan, words);
    const shown = shorter.claims.length > 0 ? shownBy(shorter) : 0;
    if (shown <= most) continue;
    most = shown;
    best = { claims: shorter.claims, note: whole.note };
  }
  return best;
}
