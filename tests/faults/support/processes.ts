import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { ROOT } from "#tests/rules/lib/source.ts";

export type Seen = { pid: number; parent: number; command: string };

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** What runs now, as /proc tells; processes that end meanwhile are left out. */
function everything(): Seen[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    const stat = read(`/proc/${name}/stat`);
    // The command's name may hold anything, so what follows its last bracket is read.
    const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (parent === undefined || state === "Z") return [];
    return [
      { pid: Number(name), parent: Number(parent), command: read(`/proc/${name}/cmdline`).replaceAll("\0", " ") },
    ];
  });
}

/** Everything that a process started, and what those started, in order of descent. */
export function descendantsOf(pid: number): Seen[] {
  const all = everything();
  const found: Seen[] = [];
  for (let parents = [pid]; parents.length > 0;) {
    const children = all.filter(({ parent }) => parents.includes(parent));
    found.push(...children);
    parents = children.map((child) => child.pid);
  }
  return found;
}

/** What still runs with a path in its command or environment: what lost its parent is found too. */
export function leftoversOf(path: string): Seen[] {
  return everything().filter(
    ({ pid, command }) =>
      pid !== process.pid && (command.includes(path) || read(`/proc/${pid}/environ`).includes(path)),
  );
}

/** SIGKILL; false when it was gone already. */
export function kill(pid: number): boolean {
  try {
    process.kill(pid, "SIGKILL");
    return true;
  } catch {
    return false;
  }
}

export type Started = { child: ChildProcess; pid: number; output: () => string; ended: Promise<void> };

/**
 * Starts a program of the house as a process of its own, which the kernel ends with this one however this one ends.
 * `wrap` is what it is started by, e.g. `unshare`.
 */
export function startNode(args: readonly string[], env: Record<string, string>, wrap: readonly string[] = []): Started {
  const { PATH = "" } = process.env;
  const words = ["--pdeathsig", "KILL", "--", ...wrap, process.execPath, ...args];
  const child = spawn("setpriv", words, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"], env: { PATH, ...env } });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  return { child, pid: child.pid ?? 0, output: () => output, ended };
}
