import { Fault, mustMend, retryLater } from "#data/model/faults.ts";

/** A place beside the appliance that archives are copied to. */
export type Target = {
  /** Copies a file under a name. It has that name only when it is there whole, with as many bytes. */
  put(file: { path: string; name: string; bytes: number }, signal: AbortSignal): Promise<void>;
  /** The names there, ours and others. */
  names(signal: AbortSignal): Promise<string[]>;
  remove(name: string, signal: AbortSignal): Promise<void>;
};

/** What `try` writes and removes again. */
export const TRIAL = "autoresume-trial.txt";

export const targetRefused = (because: string, cause?: unknown): Fault =>
  mustMend("target_refused", `The place for copies refused: ${because}.`, {
    hint: "Look at its address, name and password, and at what that user may do there.",
    cause,
  });

export const targetWrong = (because: string): Fault =>
  retryLater("target_wrong", `The copy is not as it should be: ${because}.`, {
    hint: "It is tried again; if it stays so, look after that place.",
  });

/** What a failed request over the network means. */
export function networkFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const because = cause instanceof Error ? cause.message : String(cause);
  return retryLater("target_unreachable", `The place for copies does not answer: ${because}.`, {
    hint: "Look whether it runs and can be reached from here; it is tried again.",
    cause: error,
  });
}

/** A status that is no success as a `Fault`. */
export function statusFault(status: number, said: string): Fault {
  const words = `it answered ${status}${said === "" ? "" : ` (${said.slice(0, 200)})`}`;
  return status >= 500 || status === 429 || status === 408 ? networkFault(new Error(words)) : targetRefused(words);
}
