import type { Fact } from "#data/model/owner/master-cv.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import type { WritingRules } from "#data/model/owner/writing.ts";
import type { JobReading } from "#data/model/job/reading.ts";
import type { AskedTerm } from "../select/asked.ts";
import type { RelevanceMap } from "../select/relevance.ts";

/** What tailoring does to a CV beyond choosing; each can be taken back by itself. */
export const STEPS = ["headline", "tagline", "value_proposition", "key_achievements", "competencies", "order"] as const;
export type Step = (typeof STEPS)[number];

/** What the posting says of itself as far as a CV cares. */
export type PostingSays = { title: string; place: string | null; text: string; reading: JobReading };

/** Everything a CV is built from. `posting` null: a CV for no job, the whole of the master CV in the owner's order. */
export type CvPlan = {
  facts: readonly Fact[];
  profile: OwnerProfile;
  language: string;
  rules: WritingRules["cv"];
  relevance: RelevanceMap;
  asked: readonly AskedTerm[];
  posting: PostingSays | null;
  /** Steps that are not taken. */
  without: ReadonlySet<Step>;
};

export const takes = (plan: CvPlan, step: Step): boolean => plan.posting !== null && !plan.without.has(step);
