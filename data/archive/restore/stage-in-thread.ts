import { rm } from "node:fs/promises";
import { Fault, retryLater } from "#data/model/faults.ts";
import { inThread } from "../../threads/in-thread.ts";
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
  try {
    return await inThread<StageSaid, Checked>({
      script: new URL("stage-worker.ts", import.meta.url),
      options: { workerData: request, env: {} },
      signal,
      hear: (said) => {
        if ("fault" in said) throw Fault.from(said.fault);
        if ("staged" in said) return { result: said.staged };
        progress?.(said.progress);
        return null;
      },
      lost,
    });
  } catch (error) {
    await rm(request.stage, { recursive: true, force: true });
    throw error;
  }
}

const lost = (cause?: unknown) =>
  retryLater("archive_thread_lost", "The thread that read the archive ended before it was done.", {
    hint: "Begin again; nothing was changed.",
    cause,
  });
