import { Type, type Static, type TSchema, FileRef, Id, Instant, Nullable, Sha256 } from "../schema.ts";
import { AnswerSheet } from "../application/answer.ts";
import { Verdict } from "../application/application.ts";
import { MadeDocument } from "../application/document.ts";
import { ReadBack } from "../application/draft.ts";
import { Form } from "../application/form.ts";
import { DocumentStyle, OwnTemplate } from "../application/style.ts";
import { FaultRecord } from "../faults.ts";
import { Annotation } from "../job/annotation.ts";
import { Fit } from "../job/fit.ts";
import { FoundPosting } from "../job/posting.ts";
import { JobReading } from "../job/reading.ts";
import { Fact } from "../owner/master-cv.ts";
import { BankAnswer, OwnerProfile } from "../owner/profile.ts";
import { Sealed } from "../owner/vault.ts";
import { WritingRules } from "../owner/writing.ts";

/** Postings as one look at a source gave them, and what on it could not be read. */
export const Harvest = Type.Object({
  postings: Type.Array(FoundPosting),
  failures: Type.Array(Type.Object({ what: Type.String(), because: Type.String() })),
});
export type Harvest = Static<typeof Harvest>;

/** What the owner gave to be read as one posting (or several, when it is a board's answer). */
export const AddedInput = Type.Union([
  Type.Object({ kind: Type.Literal("url"), url: Type.String() }),
  Type.Object({ kind: Type.Literal("text"), name: Type.String(), text: Type.String() }),
]);
export type AddedInput = Static<typeof AddedInput>;

/** What a filling of the live form gave. `fault` is why it could not be finished; what was read until then stays. */
export const FilledForm = Type.Object({
  form: Form,
  answers: AnswerSheet,
  readBack: Type.Array(ReadBack),
  screenshots: Type.Array(FileRef),
  fault: Nullable(FaultRecord),
});
export type FilledForm = Static<typeof FilledForm>;

const OwnerInput = { facts: Type.Array(Fact), profile: OwnerProfile, bank: Type.Array(BankAnswer) };

const SubmitInput = Type.Object({
  posting: FoundPosting,
  form: Form,
  answers: AnswerSheet,
  /** The hash that was approved; the worker recomputes it from the live form before it arms. */
  hash: Sha256,
  files: Type.Object({ cv: FileRef, letter: Nullable(FileRef) }),
});
export type SubmitInput = Static<typeof SubmitInput>;

type KindDeclaration<I extends TSchema, O extends TSchema> = {
  readonly input: I;
  readonly output: O;
  /** How often it is started at most. One means: never again by machine. */
  readonly tries: number;
  /** Milliseconds after which its worker is killed. */
  readonly timeout: number;
  /** Tasks of one lane share workers; `browser` workers own a Chromium. */
  readonly lane: "light" | "browser";
};
const declare = <I extends TSchema, O extends TSchema>(declaration: KindDeclaration<I, O>) => declaration;

const SECOND = 1000;

/** Every kind of task: what goes in, what comes out, how often and how long it may be tried. */
export const TASK_KINDS = {
  search_board: declare({
    input: Type.Object({ source: Type.String(), name: Type.String(), url: Type.String() }),
    output: Harvest,
    tries: 3,
    timeout: 120 * SECOND,
    lane: "light",
  }),
  add_posting: declare({ input: AddedInput, output: Harvest, tries: 2, timeout: 90 * SECOND, lane: "light" }),
  /** Reading and fit of a posting that was just found, so that the list can be ranked. */
  triage: declare({
    input: Type.Object({ posting: FoundPosting, facts: Type.Array(Fact) }),
    output: Type.Object({ reading: JobReading, fit: Fit }),
    tries: 3,
    timeout: 60 * SECOND,
    lane: "light",
  }),
  read: declare({
    input: Type.Object({ posting: FoundPosting }),
    output: JobReading,
    tries: 3,
    timeout: 60 * SECOND,
    lane: "light",
  }),
  fit: declare({
    input: Type.Object({ reading: JobReading, facts: Type.Array(Fact) }),
    output: Fit,
    tries: 3,
    timeout: 60 * SECOND,
    lane: "light",
  }),
  /** The form's questions, before anything is written: from the public schema, else from the page. */
  form: declare({
    input: Type.Object({ posting: FoundPosting }),
    output: Form,
    tries: 3,
    timeout: 120 * SECOND,
    lane: "browser",
  }),
  write: declare({
    input: Type.Object({
      posting: FoundPosting,
      reading: JobReading,
      fit: Fit,
      facts: Type.Array(Fact),
      profile: OwnerProfile,
      style: DocumentStyle,
      rules: Type.Optional(WritingRules),
      /** What the owner marked in the posting; may be empty. */
      annotations: Type.Optional(Type.Array(Annotation)),
      /** The owner's own template where the style names one. */
      template: Type.Optional(OwnTemplate),
      /** The letter's date, `YYYY-MM-DD` in the owner's time zone. */
      date: Type.String(),
    }),
    output: Type.Object({ cv: MadeDocument, letter: MadeDocument }),
    tries: 3,
    timeout: 180 * SECOND,
    lane: "light",
  }),
  /** Answers the questions, fills the live form, reads it back, stops before submit. */
  draft: declare({
    input: Type.Object({
      posting: FoundPosting,
      form: Form,
      ...OwnerInput,
      /** What the owner says of themselves as a person, by the name it has in the vault. */
      selfIdentification: Type.Record(Type.String(), Sealed),
      /** Answers the owner gave on this draft; they win over every other source. */
      given: AnswerSheet,
      /** Sealed answers of the filling before: one that is still the same stays sealed as it was, so that the hash holds. */
      earlier: Type.Optional(AnswerSheet),
      files: Type.Object({ cv: FileRef, letter: Nullable(FileRef) }),
    }),
    output: FilledForm,
    tries: 3,
    timeout: 240 * SECOND,
    lane: "browser",
  }),
  /** The one click. Never started again by machine: what its worker left behind is reconciled. */
  submit: declare({ input: SubmitInput, output: Verdict, tries: 1, timeout: 240 * SECOND, lane: "browser" }),
  /** Looks whether an uncertain submission arrived; never fills, never clicks. */
  reconcile: declare({
    input: Type.Object({ posting: FoundPosting }),
    output: Verdict,
    tries: 3,
    timeout: 120 * SECOND,
    lane: "browser",
  }),
} as const;

export type TaskKind = keyof typeof TASK_KINDS;
export type TaskInput<K extends TaskKind> = Static<(typeof TASK_KINDS)[K]["input"]>;
export type TaskOutput<K extends TaskKind> = Static<(typeof TASK_KINDS)[K]["output"]>;
export type Lane = (typeof TASK_KINDS)[TaskKind]["lane"];
export const TASK_KIND_NAMES = Object.keys(TASK_KINDS) as TaskKind[];

export const TaskState = Type.Enum(["queued", "running", "done", "failed", "cancelled"]);
export type TaskState = Static<typeof TaskState>;

/** A row of the task table. `subject` is the noun the outcome belongs to, e.g. a run's or a search's id. */
export const Task = Type.Object({
  id: Id,
  kind: Type.String(),
  subject: Id,
  state: TaskState,
  tries: Type.Integer(),
  notBefore: Instant,
  fault: Nullable(FaultRecord),
  createdAt: Instant,
  endedAt: Nullable(Instant),
});
export type Task = Static<typeof Task>;
