import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { mustMend } from "#data/model/faults.ts";

/**
 * Makes a directory, and those above it, for this user alone. Node's own way to make them all never comes to an end
 * where the system lets nobody make one, as in /proc.
 */
export function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  makeDirectory(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
}

/** Runs a piece of storage work and words its well-known failures. */
export function asFault<T>(where: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storageFault(where, error) ?? error;
  }
}

/** The `Fault` for a failure of disk or database, or null when it is none. */
export function storageFault(where: string, error: unknown): Error | null {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOSPC" || code === "EDQUOT" || code === "SQLITE_FULL") {
    return mustMend("disk_full", `There is no space left for ${where}.`, {
      hint: "Free some space on that disk; nothing that was accepted is lost, and the work goes on by itself.",
      data: { where },
      cause: error,
    });
  }
  if (/^(EACCES|EPERM|EROFS|EEXIST|ENOENT|ENOTDIR|ELOOP|SQLITE_READONLY.*|SQLITE_CANTOPEN.*)$/.test(code)) {
    return mustMend("database_unwritable", `${where} cannot be written.`, {
      hint: "Make it writable for the user that runs AutoResume, or set AUTORESUME_HOME to a directory that is.",
      data: { where, code },
      cause: error,
    });
  }
  if (code === "SQLITE_NOTADB" || code === "SQLITE_CORRUPT") {
    return mustMend("database_damaged", `The database in ${where} is damaged or no database.`, {
      hint: "Move it away and restore a backup.",
      data: { where, code },
      cause: error,
    });
  }
  return null;
}
