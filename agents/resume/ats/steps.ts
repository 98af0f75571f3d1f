import type { AtsCheck } from "#data/model/application/ats.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import { DEFAULT_WRITING, type WritingRules } from "#data/model/owner/writing.ts";
import { cutCv } from "../document/build-cv.ts";
import { type CvPlan, type Step, STEPS } from "../document/plan.ts";
import { gateCv } from "../gate.ts";
import { checksOf } from "./checks.ts";
import { shownBy } from "./gaps.ts";
import { placesOf, unnamedMusts } from "./keywords.ts";

type Given = { profile: OwnerProfile; rules?: WritingRules | undefined; posting: { title: string; company: string } };
type Broken = { step: Step; because: string };

const RANK = { ok: 0, warning: 1, failed: 2 };
const LETTER_DATE = "2000-01-01";

/**
 * The steps of a tailoring without which a check comes out better than with them, where the plain CV of the same facts
 * passes it: those are to be taken back, each with the check's own reason.
 */
export function stepsThatBreak(plan: CvPlan, given: Given): Broken[] {
  const shown = shownBy(plan.facts);
  const look = (without: ReadonlySet<Step>): AtsCheck[] => {
    const { document } = cutCv({ ...plan, without }, Infinity);
    const { profile, posting, rules: writing = DEFAULT_WRITING } = given;
    const ground = { facts: plan.facts, profile, posting, date: LETTER_DATE, writing };
    const failing = gateCv(document, ground).reversals.length;
    const keywords = placesOf(document, plan.asked, shown);
    const unnamed = unnamedMusts(keywords, shown);
    return checksOf({
      document,
      posting: null,
      keywords,
      unnamed,
      textLayer: null,
      pages: null,
      mostPages: null,
      failing,
      notes: [],
    });
  };
  const worseIn = (checks: readonly AtsCheck[], than: readonly AtsCheck[]): AtsCheck | undefined =>
    checks.find(({ name, state }) => RANK[state] > RANK[than.find((it) => it.name === name)?.state ?? "ok"]);
  const broken: Broken[] = [];
  const without = new Set(plan.without);
  const plain = look(new Set(STEPS));
  for (let checks = look(without); ; checks = look(without)) {
    const bad = worseIn(checks, plain);
    if (!bad) return broken;
    const step = STEPS.filter((each) => !without.has(each)).find((each) => {
      const other = look(new Set([...without, each])).find(({ name }) => name === bad.name);
      return other !== undefined && RANK[other.state] < RANK[bad.state];
    });
    if (!step) return broken;
    without.add(step);
    broken.push({ step, because: bad.because });
  }
}
