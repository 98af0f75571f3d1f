import { Type, type Static, FileRef, Id, Instant, Nullable, Sha256 } from "../schema.ts";
import { hashOf } from "../canonical.ts";
import { FaultRecord } from "../faults.ts";
import { identityKeys } from "../job/identity.ts";
import type { Posting } from "../job/posting.ts";
import { type AnswerSheet, AnswerSheet as AnswerSheetSchema } from "./answer.ts";
import { MadeDocument } from "./document.ts";
import { Form, type Question } from "./form.ts";

/**
 * `needs_answers`: the owner must answer before it can be approved. `waiting`: complete, waits for the owner.
 * `stale`: something it binds changed since; a new filling is under way. `blocked`: it cannot be filled, `fault` says why.
 */
export const DraftState = Type.Enum(["needs_answers", "waiting", "approved", "rejected", "stale", "blocked", "sent"]);
export type DraftState = Static<typeof DraftState>;

/** One value as it stood in the live form after filling, beside what was meant. */
export const ReadBack = Type.Object({
  key: Type.String(),
  label: Type.String(),
  meant: Type.Array(Type.String()),
  held: Type.Array(Type.String()),
  agrees: Type.Boolean(),
});
export type ReadBack = Static<typeof ReadBack>;

export const Draft = Type.Object({
  id: Id,
  jobId: Id,
  state: DraftState,
  cv: MadeDocument,
  letter: Nullable(MadeDocument),
  form: Form,
  answers: AnswerSheetSchema,
  readBack: Type.Array(ReadBack),
  screenshots: Type.Array(FileRef),
  /** When its pictures were let go, as the settings of retention say. */
  picturesRemovedAt: Type.Optional(Instant),
  /** Binds posting, documents, form and answers; see `draftHash`. */
  hash: Sha256,
  /** 0–1: the lowest confidence of an answer that is sent. */
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
  fault: Nullable(FaultRecord),
  /** What changed since the owner last saw it, each in a sentence. */
  changes: Type.Array(Type.String()),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Draft = Static<typeof Draft>;

/** The meaning of a form: what is asked, never how the page names it. Order is meaning; ids and help are not. */
export function formMeaning(form: Form): unknown {
  const meaning = (question: Question) => ({
    label: question.label.replace(/\s+/g, " ").trim(),
    kind: question.kind,
    required: question.required,
    options: question.options.map((option) => option.label.trim()),
  });
  return form.questions.map(meaning);
}

export type DraftMeaning = {
  posting: Pick<
    Posting,
    "platform" | "board" | "externalId" | "url" | "applyUrl" | "company" | "title" | "place" | "text"
  >;
  form: Form;
  answers: AnswerSheet;
  /** SHA-256 of each file that is sent. */
  files: { cv: Sha256; letter: Sha256 | null };
};

/** What an approval binds: the meaning of posting, form, answers and files, so that any change of it returns to the queue. */
export function draftHash({ posting, form, answers, files }: DraftMeaning): Sha256 {
  const labelOf = new Map(form.questions.map((question) => [question.key, question.label.replace(/\s+/g, " ").trim()]));
  const sent = answers.flatMap((answer) => {
    if (answer.state !== "answered") return [];
    const { value } = answer;
    const meaning = value.kind === "options" ? value.labels : value.kind === "file" ? value.file.sha256 : value;
    return [{ label: labelOf.get(answer.key) ?? answer.key, meaning }];
  });
  return hashOf({
    posting: {
      keys: identityKeys(posting).filter((key) => !key.startsWith("text:")),
      company: posting.company,
      title: posting.title,
    },
    form: { platform: form.platform, questions: formMeaning(form) },
    answers: sent,
    files,
  });
}

/** The owner's leave for exactly one hash. */
export const Approval = Type.Object({
  id: Id,
  draftId: Id,
  hash: Sha256,
  by: Id,
  at: Instant,
  how: Type.Enum(["control_room", "command_line", "demo"]),
});
export type Approval = Static<typeof Approval>;

declare const approved: unique symbol;
/** A draft whose approval was checked against its hash. Only the approval service makes one; only this can be submitted. */
export type Approved<D extends Draft = Draft> = {
  readonly draft: D;
  readonly approval: Approval;
  readonly [approved]: true;
};
