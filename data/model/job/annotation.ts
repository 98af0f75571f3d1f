import { Type, type Static, Id, Instant } from "../schema.ts";

/**
 * A phrase of a posting that its owner marked (JOB-14). `quote` is the phrase as it stands in the posting's text from
 * the UTF-16 unit `start` on. `suggested` ones steer nothing until the owner takes them.
 */
export const Annotation = Type.Object({
  id: Id,
  quote: Type.String({ minLength: 1, maxLength: 1000 }),
  start: Type.Integer({ minimum: 0 }),
  kind: Type.Enum(["must_have", "core_strength", "identity", "gap", "ignore"]),
  /** 1 weak to 5 decisive. */
  weight: Type.Integer({ minimum: 1, maximum: 5 }),
  note: Type.String({ maxLength: 2000 }),
  by: Type.Enum(["owner", "suggested"]),
  at: Instant,
});
export type Annotation = Static<typeof Annotation>;
