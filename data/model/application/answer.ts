import { Sealed } from "../owner/vault.ts";
import { Type, type Static, FileRef, Id, Instant, Nullable } from "../schema.ts";

export const AnswerValue = Type.Union([
  Type.Object({ kind: Type.Literal("text"), text: Type.String() }),
  /** `values` are option values of the question, `labels` what the owner reads. */
  Type.Object({ kind: Type.Literal("options"), values: Type.Array(Type.String()), labels: Type.Array(Type.String()) }),
  Type.Object({ kind: Type.Literal("agree"), agreed: Type.Boolean() }),
  Type.Object({ kind: Type.Literal("file"), file: FileRef }),
  /** An answer of kind `of` about the owner as a person, as JSON, sealed to their vault. */
  Type.Object({ kind: Type.Literal("sealed"), of: Type.Enum(["text", "options", "agree"]), sealed: Sealed }),
]);
export type AnswerValue = Static<typeof AnswerValue>;

/** Where an answer comes from; always shown beside it. */
export const AnswerSource = Type.Union([
  /** A key of the owner's profile, e.g. `address.city`. */
  Type.Object({ tier: Type.Literal("profile"), key: Type.String() }),
  Type.Object({
    tier: Type.Literal("bank"),
    answerId: Id,
    question: Type.String(),
    match: Type.Enum(["exact", "normalised"]),
  }),
  Type.Object({ tier: Type.Literal("cv"), factIds: Type.Array(Id, { minItems: 1 }) }),
  Type.Object({ tier: Type.Literal("document"), document: Type.Enum(["cv", "letter"]) }),
  Type.Object({ tier: Type.Literal("derived"), how: Type.String(), factIds: Type.Array(Id) }),
  Type.Object({ tier: Type.Literal("owner"), at: Instant }),
]);
export type AnswerSource = Static<typeof AnswerSource>;

/**
 * The state of one question on the sheet. `ask`: required (or sensitive and required) and unknown: only the owner
 * can go on. `left_empty`: optional and unknown. `suggestion` is shown to the owner, never used by itself.
 */
export const Answer = Type.Union([
  Type.Object({
    state: Type.Literal("answered"),
    key: Type.String(),
    value: AnswerValue,
    source: AnswerSource,
    /** 0–1. */
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
  }),
  Type.Object({
    state: Type.Literal("ask"),
    key: Type.String(),
    because: Type.String(),
    suggestion: Nullable(AnswerValue),
  }),
  Type.Object({ state: Type.Literal("left_empty"), key: Type.String(), because: Type.String() }),
]);
export type Answer = Static<typeof Answer>;

/** One answer for each question of the form, in the form's order. */
export const AnswerSheet = Type.Array(Answer);
export type AnswerSheet = Static<typeof AnswerSheet>;
