import { rm } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { Fault, retryLater } from "#data/model/faults.ts";
import type { Checked } from "./check.ts";
import type { StageProgress, StageRequest } from "./stage.ts";
import type { StageSaid } from "./stage-worker.ts";

/**
 * `stageArchive` in a thread of its own: whoever uses the appliance meanwhile waits for none of it. `signal` ends it
 * and leaves no stage behind. `Fault`s as `stageArchive`, and `archive_thread_lost`.
 */
export async function stageInThread(
  request: Omit<StageRequest, "progress">,
  { progress, signal }: { progress?: (step: StageProgress) => void; signal: AbortSignal },
): Promise<Checked> {
  const worker = new Worker(new URL("stage-worker.ts", import.meta.url), { workerData: request, env: {} });
  const end = () => void worker.terminate();
  const { promise, resolve, reject } = Promise.withResolvers<Checked>();
  worker.on("message", (said: StageSaid) => {
    if ("progress" in said) progress?.(said.progress);
    else if ("staged" in said) resolve(said.staged);
    else reject(Fault.from(said.fault));
  });
  worker.on("error", (error) => reject(lost(error)));
  worker.on("exit", () => reject(lost()));
  signal.addEventListener("abort", end, { once: true });
  if (signal.aborted) end();
  try {
    return await promise;
  } catch (error) {
    await worker.terminate();
    await rm(request.stage, { recursive: true, force: true });
    throw error;
  } finally {
    signal.removeEventListener("abort", end);
  }
}

const lost = (cause?: unknown) =>
  retryLater("archive_thread_lost", "The thread that read the archive ended before it was done.", {
    hint: "Begin again; nothing was changed.",
    cause,
  });
