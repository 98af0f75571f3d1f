import { Worker } from "node:worker_threads";
import { Fault, type FaultRecord } from "#data/model/faults.ts";

export type CompactRequest = { path: string };
export type Compacted = { fault: FaultRecord | null };

/**
 * Writes a database anew in a thread of its own: whoever reads goes on reading, whoever writes waits. `secure_delete`
 * alone leaves copies of rows behind where pages were split. `Fault`s: `disk_full`, `database_unwritable`,
 * `database_read` (somebody read it all the while, so that its log still holds what went).
 */
export async function compactInThread(path: string): Promise<void> {
  const worker = new Worker(new URL("compact-worker.ts", import.meta.url), {
    workerData: { path } satisfies CompactRequest,
    resourceLimits: { maxYoungGenerationSizeMb: 2 },
    env: {},
  });
  const { promise, resolve, reject } = Promise.withResolvers<Compacted>();
  worker.on("message", resolve);
  worker.on("error", reject);
  worker.on("exit", () => reject(new Error("the thread that writes the database anew ended early")));
  const { fault } = await promise;
  if (fault !== null) throw Fault.from(fault);
}
