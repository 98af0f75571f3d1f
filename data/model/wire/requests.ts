import { Type, type Static, Sha256 } from "../schema.ts";
import { AnswerValue } from "../application/answer.ts";
import { AddedInput } from "../work/task.ts";

export const AddRequest = AddedInput;

export const BoardRequest = Type.Object({
  /** A board's address, e.g. `https://boards-api.greenhouse.io/v1/boards/acme/jobs` or `https://job-boards.greenhouse.io/acme`. */
  url: Type.String({ minLength: 1, maxLength: 2000 }),
  name: Type.Optional(Type.String({ maxLength: 200 })),
});
export type BoardRequest = Static<typeof BoardRequest>;

export const AnswerRequest = Type.Object({
  answers: Type.Array(Type.Object({ key: Type.String(), value: AnswerValue, remember: Type.Boolean() }), {
    minItems: 1,
  }),
});
export type AnswerRequest = Static<typeof AnswerRequest>;

/** Approval names the hash the owner saw; another hash is refused. */
export const ApproveRequest = Type.Object({ hash: Sha256 });
export type ApproveRequest = Static<typeof ApproveRequest>;

export const RejectRequest = Type.Object({ reason: Type.String({ maxLength: 2000 }) });
export type RejectRequest = Static<typeof RejectRequest>;

/** The owner settles an uncertain submission by their own knowledge. */
export const SettleRequest = Type.Object({ arrived: Type.Boolean() });
export type SettleRequest = Static<typeof SettleRequest>;

/** A JSON document as text, so that a fault in it can be told by line. */
export const ImportRequest = Type.Object({ name: Type.String({ maxLength: 300 }), text: Type.String() });
export type ImportRequest = Static<typeof ImportRequest>;
