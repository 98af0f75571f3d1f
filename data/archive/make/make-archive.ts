import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { Fault, retryLater } from "#data/model/faults.ts";
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
  const worker = new Worker(new URL("make-worker.ts", import.meta.url), {
    workerData: order,
    // What zlib and crypto leave behind lies outside V8's heap: a small young space has it collected sooner.
    resourceLimits: { maxYoungGenerationSizeMb: 3 },
    stdout: true,
    stderr: true,
  });
  const end = () => void worker.terminate();
  const { promise, resolve, reject } = Promise.withResolvers<Made>();
  worker.on("message", (said: Said) => {
    if ("step" in said) tell(said.step);
    else if ("made" in said) resolve(said.made);
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
    await rm(join(order.folder, `${order.file}.partial`), { force: true });
    await rm(join(order.scratch, `${order.file}.sqlite`), { force: true });
    throw error;
  } finally {
    signal.removeEventListener("abort", end);
  }
}

const lost = (cause?: unknown) =>
  retryLater("archive_thread_lost", "The thread that made the archive ended before it was done.", {
    hint: "Make the archive again.",
    cause,
  });
