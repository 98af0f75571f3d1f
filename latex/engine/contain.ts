import { execFile } from "node:child_process";
import { access, constants, mkdir, mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { mustMend } from "#data/model/faults.ts";
import { diskFull, isFullDisk } from "./disk.ts";

const run = promisify(execFile);

/** The wrapper that every run of TeX goes through. */
export const WRAPPER = fileURLToPath(new URL("contained-tex.sh", import.meta.url));

/**
 * What keeps TeX from everything but its fonts, macros and working directory. `bwrap`: namespaces of its own, no
 * network. `landlock`: the kernel refuses other files, the network stays. `none`: only limits and TeX's own flags.
 */
export type Containment = "bwrap" | "landlock" | "none";

let chosen: Promise<Containment> | undefined;

/** The strongest containment that works for this user on this machine; tried once a process. */
export function findContainment(): Promise<Containment> {
  chosen ??= (async () => {
    for (const containment of ["bwrap", "landlock"] as const) if (await isAvailable(containment)) return containment;
    return "none";
  })();
  return chosen;
}

/** Tries it on a program that does nothing. */
export function isAvailable(containment: Containment): Promise<boolean> {
  const usr = "path-beneath:execute,read-file,read-dir:/usr";
  switch (containment) {
    case "bwrap":
      return works("bwrap", "--unshare-all --die-with-parent --ro-bind / / --dev /dev --tmpfs /tmp -- /usr/bin/true");
    case "landlock":
      return works("setpriv", `--no-new-privs --landlock-access fs --landlock-rule ${usr} -- /usr/bin/true`);
    case "none":
      return Promise.resolve(true);
  }
}

async function works(program: string, args: string): Promise<boolean> {
  try {
    await run(program, args.split(" "), { timeout: 5000, env: { PATH: "/usr/local/bin:/usr/bin:/bin" } });
    return true;
  } catch {
    return false;
  }
}

/** One run of the wrapper: its directory, and the way to end it. */
export interface ContainedRun {
  /** The wrapper's first argument. */
  readonly folder: string;
  /**
   * TeX's log, or what it said when it did not come to write one; empty when it said nothing. Of a long one the
   * beginning and the end: a document may have it grow as long as it likes.
   */
  log(fileName: string): Promise<string>;
  /** Ends the run and everything it started; also when it has not started yet. */
  stop(): Promise<void>;
  /** Removes the run's folder, and the directory TeX worked in unless its maker does; call it when TeX has ended. */
  clear(work: "with_work" | "without_work"): Promise<void>;
}

/** Throws `scratch_unwritable` when `scratch` cannot be written. */
export async function openRun(scratch: string): Promise<ContainedRun> {
  const folder = await makeFolder(scratch, "job-");
  const note = async (): Promise<{ pid: number; work: string } | null> => {
    const text = await readFile(join(folder, "running"), "utf8").catch(() => "");
    const [pid = "", work = "", end] = text.split("\n");
    return end === undefined ? null : { pid: Number(pid), work };
  };
  return {
    folder,
    async log(fileName) {
      const work = (await note())?.work;
      const written = work === undefined ? null : await endsOf(join(work, fileName)).catch(() => null);
      return written ?? (await endsOf(join(folder, "output")).catch(() => ""));
    },
    async stop() {
      // The wrapper writes `running` and then looks for `stop`; here it is the other way round, so one sees the other.
      await writeFile(join(folder, "stop"), "").catch(() => undefined);
      const running = await note();
      if (running === null) return;
      kill(-running.pid);
      kill(running.pid);
    },
    async clear(which) {
      const work = (await note())?.work;
      if (which === "with_work" && work !== undefined) await rm(work, { recursive: true, force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** In bytes. TeX tells at once that it cannot use its format, and last what it stopped at. */
const KEPT = { first: 4096, last: 256 * 1024 };

/** Throws where there is no such file, or something else of that name. */
async function endsOf(path: string): Promise<string> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const info = await file.stat();
    if (!info.isFile()) throw new Error(`${path} is no file`);
    const read = async (from: number, length: number): Promise<string> => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
      return buffer.toString("utf8", 0, bytesRead);
    };
    const { first, last } = KEPT;
    if (info.size <= first + last) return await read(0, info.size);
    return `${await read(0, first)}\n${await read(info.size - last, last)}`;
  } finally {
    await file.close();
  }
}

/** Throws `scratch_unwritable`, `disk_full`. */
export async function makeFolder(parent: string, prefix: string): Promise<string> {
  try {
    await mkdir(parent, { recursive: true });
    await access(parent, constants.W_OK);
    return await mkdtemp(join(parent, prefix));
  } catch (error) {
    if (isFullDisk(error)) throw diskFull(parent, error);
    throw mustMend("scratch_unwritable", `The directory ${parent} for temporary files cannot be written.`, {
      hint: "Check its owner, its permissions and the free space of its disk.",
      data: { folder: parent },
      cause: error,
    });
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}
