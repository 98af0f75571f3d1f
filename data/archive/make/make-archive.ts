import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Fault, retryLater } from "#data/model/faults.ts";
import { inThread } from "../../threads/in-thread.ts";
import type { Said } from "./make-worker.ts";
import type { ArchiveOrder, Made, Step } from "./write-archive.ts";

/**
 * `writeArchive` in a thread of its own, so that nobody waits for the database's copy. `signal` ends it wherever it is
 * and leaves nothing behind. Faults: those of `writeArchive`, `archive_thread_lost`.
 */
export async function makeArchive(
  order: ArchiveOrder,
  { tell, signal }: { tell: (step: Step) => void; signal: AbortSignal },
): Promise<Made> {
  try {
    return await inThread<Said, Made>({
      script: new URL("make-worker.ts", import.meta.url),
      options: {
        workerData: order,
        // What zlib and crypto leave behind lies outside V8's heap: a small young space has it collected sooner.
        resourceLimits: { maxYoungGenerationSizeMb: 3 },
        stdout: true,
        stderr: true,
      },
      signal,
      hear: (said) => {
        if ("fault" in said) throw Fault.from(said.fault);
        if ("made" in said) return { result: said.made };
        tell(said.step);
        return null;
      },
      lost,
    });
  } catch (error) {
    await rm(join(order.folder, `${order.file}.partial`), { force: true });
    await rm(join(order.scratch, `${order.file}.sqlite`), { force: true });
    throw error;
  }
}

const lost = (cause?: unknown) =>
  retryLater("archive_thread_lost", "The thread that made the archive ended before it was done.", {
    hint: "Make the archive again.",
    cause,
  });
