import { Type, type Static, Id, Nullable } from "../schema.ts";

export const FitReason = Type.Object({
  requirementId: Id,
  text: Type.String(),
  necessity: Type.Enum(["must", "nice"]),
  verdict: Type.Enum(["met", "partly", "missing"]),
  /** One sentence for the owner. */
  because: Type.String(),
  /** The evidence; empty when missing. */
  factIds: Type.Array(Id),
});
export type FitReason = Static<typeof FitReason>;

export const Tier = Type.Enum(["A", "B", "C"]);
export type Tier = Static<typeof Tier>;

/** How well the master CV answers the posting (JOB-7). `score` is 0–100; null when the posting states no requirement. */
export const Fit = Type.Object({
  score: Nullable(Type.Integer({ minimum: 0, maximum: 100 })),
  tier: Tier,
  recommendation: Type.Enum(["apply", "consider", "skip"]),
  because: Type.String(),
  reasons: Type.Array(FitReason),
  /** Keywords of the posting without evidence: shown to the owner, never printed. */
  gaps: Type.Array(Type.String()),
});
export type Fit = Static<typeof Fit>;
