import { Value } from "typebox/value";
import type { TaskContext } from "#agents/context.ts";
import type { ModelQuestion } from "#agents/models/port.ts";
import { Fault } from "#data/model/faults.ts";
import type { JobReading } from "#data/model/job/reading.ts";
import type { Static, TSchema } from "#data/model/schema.ts";

export type Helpers = Pick<TaskContext, "model" | "signal" | "log"> & {
  /** Milliseconds after which a question is given up. */
  patience?: number;
};

const PATIENCE = 40_000;

/**
 * A model's answer that fits its schema; null where none answers, in time or at all. A document in the owner's words
 * is better than none, so nothing but the task's own end is thrown.
 */
export async function askModel<S extends TSchema>(
  question: Omit<ModelQuestion<S>, "signal">,
  { model, signal, log, patience = PATIENCE }: Helpers,
): Promise<Static<S> | null> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  const late = new Promise<never>((_, reject) => {
    const end = () => reject(limit.reason instanceof Error ? limit.reason : new Error("the model is late"));
    if (limit.aborted) end();
    else limit.addEventListener("abort", end, { once: true });
  });
  try {
    const answer = await Promise.race([model.ask({ ...question, signal: limit }), late]);
    if (answer === null || Value.Check(question.schema, answer)) return answer;
    log("the model's answer has another shape than it was asked for; the owner's words stay", { model: model.name });
    return null;
  } catch (error) {
    signal.throwIfAborted();
    log("the model failed; the owner's words stay", { model: model.name, because: Fault.of(error).message });
    return null;
  }
}

/** What a model is told of a job: title and requirements. */
export function jobText(reading: JobReading): string {
  return [reading.title, ...reading.requirements.map(({ text, necessity }) => `${necessity}: ${text}`)].join("\n");
}
