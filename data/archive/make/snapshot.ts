import { rmSync } from "node:fs";
import { Worker } from "node:worker_threads";
import Database from "better-sqlite3";
import { Fault, type FaultRecord } from "#data/model/faults.ts";
import { openForReading } from "#data/store/whole/inspect.ts";
import type { Looked } from "./look-worker.ts";

/**
 * Copies the live database as it is at one moment, on a connection of its own: whoever writes goes on writing.
 * Synchronous, for seconds a gigabyte: only for a thread that nobody waits for.
 */
export function takeSnapshot(database: string, to: string): { schemaVersion: number } {
  rmSync(to, { force: true });
  const db = openForReading(database);
  try {
    db.pragma("busy_timeout = 5000");
    db.prepare("VACUUM INTO ?").run(to);
  } finally {
    db.close();
  }
  const copy = new Database(to, { readonly: true, fileMustExist: true });
  try {
    return { schemaVersion: Number(copy.pragma("user_version", { simple: true })) };
  } finally {
    copy.close();
  }
}

/** Looks through the snapshot in a thread of its own, beside its packing. Throws the `Fault` of a damaged database. */
export function lookThrough(snapshot: string): { looked: Promise<Looked>; stop(): Promise<unknown> } {
  const worker = new Worker(new URL("look-worker.ts", import.meta.url), {
    workerData: { snapshot },
    // As for the thread that asks: less memory.
    resourceLimits: { maxYoungGenerationSizeMb: 3 },
    stdout: true,
    stderr: true,
  });
  const looked = new Promise<Looked>((resolve, reject) => {
    worker.on("message", (answer: Looked | { fault: FaultRecord }) =>
      "fault" in answer ? reject(Fault.from(answer.fault)) : resolve(answer),
    );
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("the look through the database ended early")));
  });
  looked.catch(() => undefined);
  return { looked, stop: () => worker.terminate() };
}
