import { parentPort, workerData } from "node:worker_threads";
import Database from "better-sqlite3";
import { Fault, waitFor } from "#data/model/faults.ts";
import { storageFault } from "../storage-faults.ts";
import type { Compacted, CompactRequest } from "./compact.ts";

/** How long others may hold it up, in ms. */
const PATIENCE = 3000;

const { path } = workerData as CompactRequest;

function compact(): Compacted {
  try {
    const db = new Database(path, { fileMustExist: true, timeout: PATIENCE });
    try {
      db.pragma("synchronous = FULL");
      db.exec("VACUUM");
      const [log] = db.pragma("wal_checkpoint(TRUNCATE)") as { busy: number }[];
      if (log?.busy !== 0) {
        throw waitFor("database_read", "The database is being read, e.g. for an archive.", {
          hint: "What was erased is in its log until that ends; it is tried again at night.",
        });
      }
      return { fault: null };
    } finally {
      db.close();
    }
  } catch (error) {
    return { fault: Fault.of(storageFault(path, error) ?? error).toRecord() };
  }
}

parentPort?.postMessage(compact());
