import { Worker, type WorkerOptions } from "node:worker_threads";
import type { Fault } from "#data/model/faults.ts";

export type ThreadWork<Said, Result> = {
  script: URL;
  options: WorkerOptions;
  /** Ends the thread wherever it is. */
  signal: AbortSignal;
  /** Hears each message: the result in a box once it is there, null before; what it throws is thrown. */
  hear: (said: Said) => { result: Result } | null;
  /** The fault of a thread that ended without a result; `cause` is what it died of, when that is known. */
  lost: (cause?: unknown) => Fault;
};

/** Work done in a thread of its own, which is gone when this returns or throws. */
export async function inThread<Said, Result>(work: ThreadWork<Said, Result>): Promise<Result> {
  const { signal, lost } = work;
  const worker = new Worker(work.script, work.options);
  const end = () => void worker.terminate();
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  worker.on("message", (said: Said) => {
    try {
      const heard = work.hear(said);
      if (heard !== null) resolve(heard.result);
    } catch (error) {
      reject(error);
    }
  });
  worker.on("error", (error) => reject(lost(error)));
  worker.on("exit", () => reject(lost()));
  signal.addEventListener("abort", end, { once: true });
  if (signal.aborted) end();
  try {
    return await promise;
  } finally {
    signal.removeEventListener("abort", end);
    await worker.terminate();
  }
}
