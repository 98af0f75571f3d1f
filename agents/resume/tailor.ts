import type { AtsReport } from "#data/model/application/ats.ts";
import type { CvDocument } from "#data/model/application/document.ts";
import type { Annotation } from "#data/model/job/annotation.ts";
import type { Fit } from "#data/model/job/fit.ts";
import type { JobReading } from "#data/model/job/reading.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import { DEFAULT_WRITING, type WritingRules } from "#data/model/owner/writing.ts";
import { type BuiltCv, cutCv } from "./document/build-cv.ts";
import { linesAPage } from "./document/lines.ts";
import type { CvPlan, Step } from "./document/plan.ts";
import { askedOf } from "./select/asked.ts";
import { NO_RELEVANCE, relevanceOf } from "./select/relevance.ts";
import { withoutRepeats } from "./select/repeats.ts";
import { stepsThatBreak } from "./ats/steps.ts";
import { documentLanguage } from "./wording/language.ts";

export { atsOf } from "./ats/report.ts";
export { changesOf } from "./ats/changes.ts";
export { gapsOf } from "./ats/gaps.ts";
export { generalLetter } from "./letter/general-letter.ts";
export { tailorLetter } from "./letter/tailor-letter.ts";
export { documentLanguage as languageOfFacts } from "./wording/language.ts";

/** What a CV is tailored from. `posting` is the posting's own title, company, place and text. */
export type TailorInput = {
  facts: readonly Fact[];
  profile: OwnerProfile;
  posting: { title: string; company: string; place: string | null; text: string };
  reading: JobReading;
  fit: Fit;
  rules?: WritingRules | undefined;
  annotations?: readonly Annotation[] | undefined;
  /** Absent: the language the owner wrote the master CV in. */
  language?: string;
  /** Steps that are not to be taken, beside those that break a check. */
  without?: readonly Step[];
};

/** A CV for a job, not yet gated. `cut` gives it in about so many lines of a page, with what is left out counted. */
export type Tailored = {
  plan: CvPlan;
  /** About as long as the rules have it. */
  document: CvDocument;
  cut: (lines: number) => BuiltCv;
  /** Steps that were taken back because they broke a check of the ATS report; null where none was. */
  reverted: AtsReport["reverted"];
};

/** Chooses and orders facts for a job, takes the steps of the tailoring, and takes back what breaks a check. Pure. */
export function tailorCv(input: TailorInput): Tailored {
  const plan = planOf(input);
  const broken = stepsThatBreak(plan, { profile: input.profile, rules: input.rules, posting: input.posting });
  const without = new Set<Step>([...plan.without, ...broken.map(({ step }) => step)]);
  const kept: CvPlan = { ...plan, without };
  const cut = (lines: number) => cutCv(kept, lines);
  const lines = plan.rules.pages * linesAPage(input.rules?.style ?? DEFAULT_WRITING.style);
  return { plan: kept, document: cut(lines).document, cut, reverted: broken.length > 0 ? broken : null };
}

/** The whole master CV as a document for no job: everything in the owner's order, newest first. */
export function generalCv({
  facts,
  profile,
  language = documentLanguage(facts),
  rules = DEFAULT_WRITING,
}: {
  facts: readonly Fact[];
  profile: OwnerProfile;
  language?: string;
  rules?: WritingRules;
}): CvDocument {
  return generalPlanCut({ facts, profile, language, rules }).document;
}

/** The same with what could not be told whole. */
export function generalPlanCut({
  facts,
  profile,
  language,
  rules,
}: {
  facts: readonly Fact[];
  profile: OwnerProfile;
  language: string;
  rules: WritingRules;
}): BuiltCv {
  const none = { relevance: NO_RELEVANCE, asked: [], posting: null, without: new Set<Step>() };
  return cutCv({ facts: withoutRepeats(facts), profile, language, rules: rules.cv, ...none }, Infinity);
}

function planOf(input: TailorInput): CvPlan {
  const { profile, posting, reading, fit, rules = DEFAULT_WRITING, annotations = [] } = input;
  const facts = withoutRepeats(input.facts);
  return {
    facts,
    profile,
    language: input.language ?? documentLanguage(facts),
    rules: rules.cv,
    relevance: relevanceOf(facts, reading, fit, annotations, posting.text),
    asked: askedOf(reading, annotations, { facts, text: posting.text }),
    posting: { title: posting.title, place: posting.place, text: posting.text, reading },
    without: new Set(input.without ?? []),
  };
}
