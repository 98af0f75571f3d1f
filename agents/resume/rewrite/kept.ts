import type { AtsReport } from "#data/model/application/ats.ts";
import type { CvDocument } from "#data/model/application/document.ts";
import { firstWordsOf } from "../ats/keywords.ts";
import { type AskedTerm, heldBy } from "../select/asked.ts";
import { putWordings } from "./put.ts";
import type { CvWordings } from "./rewrite-cv.ts";

type Reverted = NonNullable<AtsReport["reverted"]>;

/** The wordings without those that would push must-haves out of the document's first words, and what was taken back. */
export function keepingFirstWords(
  cv: CvDocument,
  wordings: CvWordings,
  asked: readonly AskedTerm[],
): { wordings: CvWordings; reverted: Reverted } {
  const musts = asked.filter(({ necessity, weight }) => necessity === "must" && weight > 0);
  const shown = (put: CvWordings) => heldBy(firstWordsOf(putWordings(cv, put)), musts).length;
  const own = heldBy(firstWordsOf(cv), musts).length;
  const because = "With it fewer of the must-haves stood within the first words of the document.";
  const reverted: Reverted = [];
  let kept = wordings;
  if (kept.order.length > 0 && shown(kept) < own) {
    const without = { ...kept, order: [] };
    if (shown(without) > shown(kept)) {
      kept = without;
      reverted.push({ step: "order_of_competencies", because });
    }
  }
  if (kept.proposition && shown(kept) < own) {
    kept = { ...kept, proposition: null };
    reverted.push({ step: "rewritten_proposition", because });
  }
  return { wordings: kept, reverted };
}
