import { existsSync, rmSync } from "node:fs";
import Database from "better-sqlite3";
import { mustMend } from "#data/model/faults.ts";
import { applyCommittedRestore, restorePaths } from "#data/archive/restore/apply.ts";
import { asFault, makeDirectory } from "#data/store/open.ts";
import { pathsOf } from "./config/paths.ts";

/** Bytes that Linux takes as the path of a socket. */
const LONGEST_SOCKET = 107;

export type HomeLock = { release(): void };

/**
 * Makes the home's directories and takes its lock: one appliance a home. The lock is the system's own on an open
 * file, so that it ends with its process however that ends. `Fault`s: `home_in_use`, `home_path_long`, `database_unwritable`, `disk_full`.
 */
export function takeHome(home: string): HomeLock {
  const paths = pathsOf(home);
  const bytes = Buffer.byteLength(paths.socket);
  if (bytes > LONGEST_SOCKET) {
    throw mustMend("home_path_long", `The path of the data directory is too long: ${home}`, {
      hint: `Set AUTORESUME_HOME to a path that is at least ${bytes - LONGEST_SOCKET} byte(s) shorter; the system takes ${LONGEST_SOCKET} for a socket in it.`,
      data: { home, bytes, most: LONGEST_SOCKET },
    });
  }
  const lock = asFault(home, () => {
    makeDirectory(home);
    return new Database(paths.lock);
  });
  try {
    // Longer than somebody else's look at it takes.
    lock.pragma("busy_timeout = 200");
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (isBusy(error)) {
      throw mustMend("home_in_use", `Another AutoResume already works in ${home}.`, {
        hint: "Use that one, stop it first, or give this one another AUTORESUME_HOME.",
        data: { home },
      });
    }
    return asFault(home, () => {
      throw error;
    });
  }
  const release = () => {
    rmSync(paths.socket, { force: true });
    lock.close();
  };
  try {
    // Whoever held the socket is gone.
    rmSync(paths.socket, { force: true });
    // Before anything in the home is opened or made.
    applyCommittedRestore(home);
    asFault(home, () => {
      rmSync(paths.scratch, { recursive: true, force: true });
      for (const directory of [paths.files, paths.formats, paths.scratch]) makeDirectory(directory);
    });
  } catch (error) {
    release();
    throw error;
  }
  return { release };
}

/**
 * Brings a restore that was decided for to its end before the settings are read, which may be the archive's. True when
 * it did. `Fault`s as `takeHome`.
 */
export function finishRestore(home: string): boolean {
  if (!existsSync(restorePaths(home).marker)) return false;
  takeHome(home).release();
  return true;
}

/** Whether an appliance holds the home now: one that runs, starts or is about to end. */
export function isTaken(home: string): boolean {
  const { lock: path } = pathsOf(home);
  if (!existsSync(path)) return false;
  let lock: Database.Database | null = null;
  try {
    lock = new Database(path, { fileMustExist: true, timeout: 0 });
    lock.exec("BEGIN EXCLUSIVE; ROLLBACK");
    return false;
  } catch (error) {
    return isBusy(error);
  } finally {
    lock?.close();
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "SQLITE_BUSY";
}
