import type { Frame, Page } from "playwright";
import type { SubmitGate } from "#agents/browser/session.ts";
import type { AnswerValue } from "#data/model/application/answer.ts";
import type { Question } from "#data/model/application/form.ts";
import type { LiveControl } from "../perceive/live.ts";

/** One control to be given one value. Drivers touch nothing outside of it and say why where they could not. */
export type FillJob = {
  page: Page;
  frame: Frame;
  control: LiveControl;
  question: Question;
  value: AnswerValue;
  gate: Pick<SubmitGate, "allowTypeahead">;
  file(sha256: string): Promise<Buffer>;
};

/** `null` when it was done as far as the driver can tell; the truth is read back later. */
export type FillOutcome = string | null;

/** How long a driver waits for one control, in milliseconds. */
export const CONTROL_LIMIT = 3_000;
