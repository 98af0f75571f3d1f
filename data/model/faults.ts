import { Type, type Static } from "./schema.ts";

/**
 * What whoever meets a fault must do next:
 * `retry` (the same again may work), `wait` (rate limited or locked; does not spend a try), `mend` (the owner or
 * administrator changes something named in `hint`), `ask` (only the owner can decide), `give_up` (it cannot work).
 */
export const NextStep = Type.Enum(["retry", "wait", "mend", "ask", "give_up"]);
export type NextStep = Static<typeof NextStep>;

export const FaultRecord = Type.Object({
  /** Stable and searchable, e.g. `tex_missing_glyph`. */
  code: Type.String(),
  next: NextStep,
  /** One sentence: what happened. */
  message: Type.String(),
  /** One sentence: what to do about it. */
  hint: Type.String(),
  /** Fields for programs and tests; never a secret. */
  data: Type.Record(Type.String(), Type.Unknown()),
});
export type FaultRecord = Static<typeof FaultRecord>;

export type FaultOptions = { hint?: string; data?: Record<string, unknown>; cause?: unknown };

/** The one error class that crosses rooms; a constructor for each next step stands below. */
export class Fault extends Error {
  readonly code: string;
  readonly next: NextStep;
  readonly hint: string;
  readonly data: Record<string, unknown>;

  constructor(next: NextStep, code: string, message: string, options: FaultOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "Fault";
    this.next = next;
    this.code = code;
    this.hint = options.hint ?? "";
    this.data = options.data ?? {};
  }

  toRecord(): FaultRecord {
    return { code: this.code, next: this.next, message: this.message, hint: this.hint, data: this.data };
  }

  static from(record: FaultRecord): Fault {
    return new Fault(record.next, record.code, record.message, { hint: record.hint, data: record.data });
  }

  /** Any thrown value as a Fault; what is not one becomes `retry`/`unexpected` with its message. */
  static of(error: unknown): Fault {
    if (error instanceof Fault) return error;
    const message = error instanceof Error ? error.message : String(error);
    return new Fault("retry", "unexpected", message, { cause: error });
  }
}

export const retryLater = (code: string, message: string, options?: FaultOptions) =>
  new Fault("retry", code, message, options);
export const waitFor = (code: string, message: string, options?: FaultOptions) =>
  new Fault("wait", code, message, options);
export const mustMend = (code: string, message: string, options?: FaultOptions) =>
  new Fault("mend", code, message, options);
export const askOwner = (code: string, message: string, options?: FaultOptions) =>
  new Fault("ask", code, message, options);
export const giveUp = (code: string, message: string, options?: FaultOptions) =>
  new Fault("give_up", code, message, options);
