/** Words that left the process, and how many of them had everything before them on the disk. */
export type Promises = { made: number; kept: number };

const CALL = /^(?:\d+\s+)?(\w+)\((.*)$/;
const PATH = /^\d+<([^>]*)>/;

/** What would be lost by a power cut: the log of the database, its files, and directories that got a name. */
const isKept = (path: string) => /\.sqlite(-wal)?$|\/files\//.test(path);

/**
 * Reads a trace of strace (`-f -y`): a word that matches `promise` is kept when nothing that was written before it
 * still waits for its sync. A new name counts as written to its directory.
 */
export function promises(trace: string, promise: RegExp): Promises {
  const unsynced = new Set<string>();
  let made = 0;
  let kept = 0;
  for (const line of trace.split("\n")) {
    const [, call = "", rest = ""] = CALL.exec(line) ?? [];
    if (call === "rename") {
      const to = /, "([^"]+)"/.exec(rest)?.[1] ?? "";
      if (isKept(to)) unsynced.add(to.slice(0, to.lastIndexOf("/")));
      continue;
    }
    const path = PATH.exec(rest)?.[1];
    if (path === undefined) continue;
    if (call === "fsync" || call === "fdatasync") unsynced.delete(path);
    else if (isKept(path)) unsynced.add(path);
    else if (promise.test(/"([^]*)/.exec(rest)?.[1] ?? "")) {
      made += 1;
      if (unsynced.size === 0) kept += 1;
    }
  }
  return { made, kept };
}
