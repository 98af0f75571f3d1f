import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ROOT } from "#tests/rules/lib/source.ts";

/** How long anything is waited for before the bench gives up, in ms. */
const PATIENCE = 120_000;
/** How long the appliance may take to stop before it is killed, in ms. */
const ENDING = 3000;

export type Started = {
  child: ChildProcess;
  pid: number;
  origin: string;
  home: string;
  /** The first match in its output, once it has been written. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  stop(): Promise<void>;
};

/** Starts the appliance as `scripts/up` does, in a home of its own, at a free port: health can be asked before it speaks. */
export async function startServer(
  home: string,
  signal: AbortSignal,
  env: Record<string, string> = {},
): Promise<Started> {
  signal.throwIfAborted();
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const port = await freePort();
  const { PATH = "", HOME = "", TMPDIR = "/tmp" } = process.env;
  const child = spawn(process.execPath, ["--max-semi-space-size=4", "server/main.ts"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH,
      HOME,
      TMPDIR,
      AUTORESUME_HOME: home,
      AUTORESUME_PORT: String(port),
      AUTORESUME_LOG_LEVEL: "warn",
      MALLOC_ARENA_MAX: "2",
      NODE_COMPILE_CACHE: join(home, "cache/node"),
      ...env,
    },
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    child,
    pid: child.pid ?? 0,
    origin: `http://127.0.0.1:${port}`,
    home,
    async said(pattern) {
      for (
        const until = performance.now() + PATIENCE;
        performance.now() < until;
        await pause(20, undefined, { signal })
      ) {
        const found = pattern.exec(output);
        if (found !== null) return found;
        if (child.exitCode !== null) break;
      }
      throw new Error(`The appliance did not say ${String(pattern)}. It said:\n${output}`);
    },
    async stop() {
      if (child.exitCode !== null) return;
      child.kill("SIGTERM");
      const tooLong = setTimeout(() => child.kill("SIGKILL"), ENDING);
      await ended;
      clearTimeout(tooLong);
    },
  };
}

/** Resolves as soon as the appliance says it is healthy. */
export async function untilHealthy(origin: string, signal: AbortSignal): Promise<void> {
  for (const until = performance.now() + PATIENCE; performance.now() < until; await pause(4, undefined, { signal })) {
    const response = await fetch(`${origin}/api/health`).catch(() => null);
    await response?.body?.cancel();
    if (response?.ok === true) return;
  }
  throw new Error(`No health at ${origin} after ${PATIENCE} ms.`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Resident memory of a process in MiB; 0 when it has ended. */
export function residentMemory(pid: number): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** The processes that this one started, directly. */
export function childrenOf(pid: number): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        // The command's name may hold anything, so what follows its last bracket is read.
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) === pid;
      } catch {
        return false;
      }
    })
    .map(Number);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
