import { accessSync, constants } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright";
import { type Fault, mustMend, retryLater } from "#data/model/faults.ts";
import type { WorkerSettings } from "../context.ts";
import { LastDoor } from "./gate/last-door.ts";
import { DEAD_END, FLAGS } from "./flags.ts";

export type BrowserSettings = Pick<WorkerSettings, "chromium" | "scratch">;

/** How long an unused browser is kept: a queue's next job comes within it, an idle appliance gives the memory back. */
const IDLE = 30_000;
const LAUNCH_TIMEOUT = 30_000;

/** A borrowed browser. `release` gives it back; who borrowed it never closes it. */
export type BrowserLease = { browser: Browser; door: LastDoor; release(): void };

/** One browser a worker, started when first needed. */
type Guarded = { browser: Browser; door: LastDoor };
type Keeper = { guarded: Promise<Guarded>; users: number; idle: NodeJS.Timeout | null };
const keepers = new Map<string, Keeper>();

/**
 * The worker's browser, shared by its sessions. Faults: `browser_missing` (mend), `browser_sandbox` (mend),
 * `browser_failed` (retry).
 */
export async function borrowBrowser(settings: BrowserSettings, trust?: string): Promise<BrowserLease> {
  const path = `${executable(settings)} ${trust ?? ""}`;
  const keeper = keepers.get(path) ?? { guarded: guarded(settings, trust), users: 0, idle: null };
  keepers.set(path, keeper);
  keeper.users += 1;
  if (keeper.idle !== null) clearTimeout(keeper.idle);
  keeper.idle = null;
  const forget = () => {
    if (keepers.get(path) === keeper) keepers.delete(path);
  };
  try {
    const { browser, door } = await keeper.guarded;
    if (!browser.isConnected()) throw retryLater("browser_failed", "The browser ended while nobody used it.");
    browser.once("disconnected", forget);
    return { browser, door, release: onceOnly(() => giveBack(path, keeper)) };
  } catch (error) {
    forget();
    throw error;
  }
}

async function guarded(settings: BrowserSettings, trust: string | undefined): Promise<Guarded> {
  const browser = await launchBrowser(settings, trust);
  return { browser, door: await LastDoor.at(browser) };
}

function giveBack(path: string, keeper: Keeper): void {
  keeper.users -= 1;
  if (keeper.users > 0) return;
  keeper.idle = setTimeout(() => {
    if (keepers.get(path) === keeper) keepers.delete(path);
    void keeper.guarded.then(({ browser }) => browser.close()).catch(() => {});
  }, IDLE);
  // An idle browser must not keep its worker alive; it ends with the worker, whose pipe it reads.
  keeper.idle.unref();
}

/** Closes every browser of this worker at once. */
export async function closeBrowsers(): Promise<void> {
  const all = [...keepers.values()];
  keepers.clear();
  for (const { idle } of all) if (idle !== null) clearTimeout(idle);
  await Promise.allSettled(all.map(async (keeper) => (await keeper.guarded).browser.close()));
}

/** Starts a browser of its own: sandbox on, a fresh profile, no way to the network but a session's egress. `trust` as in `SessionEdges`. */
export async function launchBrowser(settings: BrowserSettings, trust?: string): Promise<Browser> {
  const executablePath = executable(settings);
  try {
    return await chromium.launch({
      executablePath,
      headless: true,
      chromiumSandbox: true,
      args: [...FLAGS, ...(trust === undefined ? [] : [`--ignore-certificate-errors-spki-list=${trust}`])],
      proxy: { server: DEAD_END },
      timeout: LAUNCH_TIMEOUT,
      env: {
        HOME: settings.scratch,
        XDG_CACHE_HOME: join(settings.scratch, "cache"),
        PATH: "/usr/local/bin:/usr/bin:/bin",
        LANG: "C.UTF-8",
      },
      handleSIGHUP: false,
      handleSIGINT: false,
      handleSIGTERM: false,
    });
  } catch (error) {
    throw launchFault(error, executablePath);
  }
}

function executable({ chromium: path }: BrowserSettings): string {
  if (path === null) {
    throw mustMend("browser_missing", "No Chromium was found on this machine.", {
      hint: "Install Debian's package chromium-headless-shell (or chromium) and start AutoResume again.",
    });
  }
  try {
    accessSync(path, constants.X_OK);
  } catch (cause) {
    throw mustMend("browser_missing", `${path} is not a program that can be started.`, {
      hint: "Install Debian's package chromium-headless-shell (or chromium), or correct the configured path.",
      data: { path },
      cause,
    });
  }
  return path;
}

/** Chromium says on its standard error why it did not start; Playwright passes it on in the message. */
function launchFault(error: unknown, path: string): Fault {
  const text = error instanceof Error ? error.message : String(error);
  const data = { path };
  if (/Running as root without --no-sandbox/i.test(text)) {
    return mustMend("browser_sandbox", "Chromium does not run sandboxed as root.", {
      hint: "Run AutoResume as an unprivileged user; scripts/up makes one.",
      data,
      cause: error,
    });
  }
  if (/no usable sandbox|sandbox(?:ing)? (?:failed|is not)|setuid sandbox|zygote_host|namespace/i.test(text)) {
    return mustMend("browser_sandbox", "Chromium found no usable sandbox on this machine.", {
      hint: "Allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1; in a container the project's seccomp profile). The sandbox is never switched off.",
      data,
      cause: error,
    });
  }
  const said = text.split("\n").find((line) => /error|fatal|cannot|failed/i.test(line)) ?? text.split("\n")[0] ?? "";
  return retryLater("browser_failed", `Chromium did not start: ${said.trim().slice(0, 300)}`, {
    hint: "Try again; if it goes on, start the program by hand to see what it misses.",
    data,
    cause: error,
  });
}

function onceOnly(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
