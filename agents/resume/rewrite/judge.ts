import type { Claim, Reversal } from "#data/model/application/document.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { checkClaim } from "../evidence/check-claim.ts";
import { type AskedTerm, heldBy, namerOf, placeOfTerm } from "../select/asked.ts";

/** What takes a model's wordings and what was taken back of them. */
export type Judge = {
  /** The wording as a claim where it holds and loses nothing that is asked for; else null, and it is noted. */
  take(wording: Pick<Claim, "text" | "factIds">, own: string): Claim | null;
  refuse(reversal: Reversal): void;
  reversals: Reversal[];
};

export function judgeOf(facts: readonly Fact[], asked: readonly AskedTerm[]): Judge {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const required = asked.filter(({ required: isRequired, weight }) => isRequired && weight > 0);
  const reversals: Reversal[] = [];
  const refuse = (reversal: Reversal) => void reversals.push(reversal);
  return {
    reversals,
    refuse,
    take({ text, factIds }, own) {
      const claim: Claim = { text: text.replace(/\s+/gu, " ").trim(), factIds: [...factIds], by: "model" };
      const check = checkClaim(claim, byId);
      if (check.kind !== "holds") {
        refuse({ was: claim.text, now: own, because: check.because, factIds: claim.factIds });
        return null;
      }
      const lost = heldBy(own, required).filter(({ term }) => !keeps(claim.text, own, term));
      if (lost.length === 0) return claim;
      const because = `it no longer names ${lost.map(({ term }) => term).join(", ")}, which the posting asks for`;
      refuse({ was: claim.text, now: own, because, factIds: claim.factIds });
      return null;
    },
  };
}

/** Whether a wording names a term still: by any of its forms, or in the owner's own spelling of it. */
function keeps(text: string, own: string, term: string): boolean {
  const place = placeOfTerm(own, term);
  const spelled = place ? own.slice(place.start, place.end) : term;
  return namerOf(text)(term) || ` ${text.replace(/[^\p{L}\p{N}+#]+/gu, " ")} `.includes(` ${spelled} `);
}
