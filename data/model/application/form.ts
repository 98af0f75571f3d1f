import { Type, type Static, Nullable } from "../schema.ts";
import { Platform } from "../job/posting.ts";

export const QuestionKind = Type.Enum([
  "text",
  "long_text",
  "email",
  "phone",
  "url",
  "number",
  "date",
  "one_of",
  "many_of",
  "yes_no",
  "agree",
  "file",
]);
export type QuestionKind = Static<typeof QuestionKind>;

/** Questions that only the owner may answer; null for the rest. */
export const Sensitivity = Type.Enum([
  "work_authorisation",
  "sponsorship",
  "salary",
  "notice",
  "relocation",
  "previous_employment",
  "self_identification",
  "consent",
  "human_attestation",
]);
export type Sensitivity = Static<typeof Sensitivity>;

export const QuestionOption = Type.Object({ value: Type.String(), label: Type.String() });
export type QuestionOption = Static<typeof QuestionOption>;

/**
 * One question of a form, as its meaning goes: no ids or selectors of the page. `key` is stable for the question
 * on this form (the platform's name for it, else made of its label) and joins schema, page and answer.
 */
export const Question = Type.Object({
  key: Type.String(),
  label: Type.String(),
  help: Nullable(Type.String()),
  kind: QuestionKind,
  required: Type.Boolean(),
  /** How that is known, e.g. `schema`, `aria-required`, `* in the label`. */
  requiredBecause: Nullable(Type.String()),
  options: Type.Array(QuestionOption),
  maxLength: Nullable(Type.Integer()),
  /** File kinds taken, e.g. `.pdf`; empty when not stated. */
  accept: Type.Array(Type.String()),
  section: Nullable(Type.String()),
  sensitivity: Nullable(Sensitivity),
});
export type Question = Static<typeof Question>;

/** Everything a form asks, in its order. */
export const Form = Type.Object({
  platform: Platform,
  url: Type.String(),
  questions: Type.Array(Question),
  /** Where the questions come from: the platform's public schema, the page, or both merged by label. */
  origin: Type.Enum(["schema", "page", "both"]),
});
export type Form = Static<typeof Form>;

/** How one control of the live page is found again; made by the reader in the page, used only by the browser rooms. */
export const Control = Type.Object({
  question: Question,
  /** The frame's index in document order; 0 is the page itself. */
  frame: Type.Integer({ minimum: 0 }),
  /** Handle that the reader put on the element, e.g. `[data-ar-control="7"]`. */
  selector: Type.String(),
  widget: Type.Enum(["text", "textarea", "select", "radio_group", "checkbox", "checkbox_group", "file", "combobox"]),
  /** Why it must stay empty, e.g. it is off the screen; null for an honest control. */
  honeypot: Nullable(Type.String()),
  /** What it holds now, as a person would read it: text, option labels, or file names. */
  holds: Type.Array(Type.String()),
});
export type Control = Static<typeof Control>;

export const FieldModel = Type.Object({
  url: Type.String(),
  title: Type.String(),
  platform: Platform,
  controls: Type.Array(Control),
  /** The button that would submit, or null when none is told. */
  submit: Nullable(Type.Object({ frame: Type.Integer(), selector: Type.String(), label: Type.String() })),
});
export type FieldModel = Static<typeof FieldModel>;
