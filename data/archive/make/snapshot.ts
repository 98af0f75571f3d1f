import { rmSync, statSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { Fault, type FaultRecord } from "#data/model/faults.ts";
import type { CanonicalRows } from "#data/store/whole/canonical-rows.ts";
import { openForReading } from "#data/store/whole/inspect.ts";

/** A copy of the database, once it is there. */
export type Taken = { schemaVersion: number; bytes: number };
/** What it holds, once all of it was looked at. */
export type Looked = { rows: Record<string, number>; tables: CanonicalRows["tables"] };
/** What the thread says: a copy, then what it holds; or why not. */
export type SnapshotSaid = { taken: Taken } | { looked: Looked } | { fault: FaultRecord };

/**
 * Copies the live database as it is at one moment, on a connection of its own: whoever writes goes on writing.
 * Synchronous, for seconds a gigabyte: only for a thread that nobody waits for.
 */
export function takeSnapshot(database: string, to: string): Taken {
  rmSync(to, { force: true });
  const db = openForReading(database);
  try {
    db.pragma("busy_timeout = 5000");
    // The copy goes again with the archive: nobody waits for it to be on disk.
    db.pragma("synchronous = OFF");
    db.prepare("VACUUM INTO ?").run(to);
  } finally {
    db.close();
  }
  return { schemaVersion: schemaVersionOf(to), bytes: statSync(to).size };
}

/** The version of a database's schema, without looking at anything else. */
export function schemaVersionOf(path: string): number {
  const db = openForReading(path);
  try {
    return Number(db.pragma("user_version", { simple: true }));
  } finally {
    db.close();
  }
}

export type Snapshot = {
  taken: Promise<Taken>;
  looked: Promise<Looked>;
  /** Throws as soon as either has failed. */
  check(): void;
  stop(): Promise<unknown>;
};

/**
 * Takes the snapshot and looks through it in a thread of its own, beside all other work. Both fail with the `Fault`s
 * `disk_full`, `database_unwritable`, `database_damaged`.
 */
export function snapshotInThread(database: string, to: string): Snapshot {
  const worker = new Worker(new URL("snapshot-worker.ts", import.meta.url), {
    workerData: { database, to },
    // As for the thread that asks: less memory.
    resourceLimits: { maxYoungGenerationSizeMb: 3 },
    stdout: true,
    stderr: true,
  });
  const taken = Promise.withResolvers<Taken>();
  const looked = Promise.withResolvers<Looked>();
  let failure: unknown = null;
  const fail = (error: unknown) => {
    failure ??= error;
    taken.reject(error);
    looked.reject(error);
  };
  worker.on("message", (said: SnapshotSaid) => {
    if ("taken" in said) taken.resolve(said.taken);
    else if ("looked" in said) looked.resolve(said.looked);
    else fail(Fault.from(said.fault));
  });
  worker.on("error", fail);
  let done = false;
  looked.promise.then(
    () => (done = true),
    () => undefined,
  );
  worker.on("exit", () => {
    if (!done) fail(new Error("the thread that copies the database ended early"));
  });
  for (const { promise } of [taken, looked]) promise.catch(() => undefined);
  return {
    taken: taken.promise,
    looked: looked.promise,
    check() {
      if (failure !== null) throw failure;
    },
    stop: () => worker.terminate(),
  };
}
