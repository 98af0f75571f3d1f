import { fork } from "node:child_process";
import { statfs } from "node:fs/promises";
import { join } from "node:path";
import type { WorkerSettings } from "#agents/context.ts";
import type { Store } from "#data/store/store.ts";
import type { Health, HealthPart } from "#data/model/work/health.ts";

const CHECK = join(import.meta.dirname, "../../agents/check-machine.ts");
/** Below this many bytes the disk is called degraded, below a tenth of it down. */
const LOW_DISK = 1024 ** 3;
/** A task that is due for longer than this, in ms, tells of a queue that does not move. */
const LATE = 600_000;
/** How often the cheap parts are looked at, in ms, and how long a trial of browser and TeX may take. */
const EVERY = 60_000;
const TRIAL = 60_000;

export type HealthDeps = {
  store: Store;
  home: string;
  version: string;
  startedAt: string;
  settings: WorkerSettings;
  env: Record<string, string>;
  now(): string;
  /** Milliseconds since some moment, never backwards. */
  monotonic?(): number;
  changed(): void;
};

type Name = HealthPart["name"];

/** Keeps the state of every part with the time it was seen. `look` tries browser and TeX for real. */
export class HealthWatch {
  readonly #deps: HealthDeps;
  readonly #parts = new Map<Name, HealthPart>();
  #timer: NodeJS.Timeout | null = null;
  #trial: Promise<void> | null = null;
  #clock: { wall: number; monotonic: number } | null = null;

  constructor(deps: HealthDeps) {
    this.#deps = deps;
    const { chromium } = deps.settings;
    if (chromium === null) {
      this.#put(
        "browser",
        "down",
        "No Chromium was found.",
        "Install Debian's chromium-headless-shell, or run ./scripts/up.",
      );
    } else {
      this.#put("browser", "off", `Found at ${chromium}; not tried yet.`);
    }
    this.#put("browser_sandbox", "off", "Not tried yet.");
    this.#put("typesetting", "off", "Not tried yet.");
    this.#put("containment", "off", "Not tried yet.");
    this.#put("models", "off", "No model is set up; everything works by rules.");
  }

  async start(): Promise<void> {
    await this.#cheap();
    this.#timer = setInterval(() => void this.#cheap(), EVERY);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
  }

  current(): Health {
    const parts = [...this.#parts.values()];
    const vital = parts.some((part) => part.state === "down" && (part.name === "database" || part.name === "disk"));
    const impaired = parts.some((part) => part.state === "down" || part.state === "degraded");
    return {
      state: vital ? "down" : impaired ? "degraded" : "ok",
      version: this.#deps.version,
      startedAt: this.#deps.startedAt,
      parts,
    };
  }

  /** Looks at everything now; one trial at a time, whoever asks. */
  async look(): Promise<Health> {
    await this.#cheap();
    this.#trial ??= this.#try().finally(() => {
      this.#trial = null;
    });
    await this.#trial;
    return this.current();
  }

  async #cheap(): Promise<void> {
    const before = this.current().state;
    this.#database();
    this.#queue();
    await this.#disk();
    this.#clocks();
    if (this.current().state !== before) this.#deps.changed();
  }

  #database(): void {
    try {
      this.#deps.store.answers();
      this.#put("database", "ok", "SQLite answers.");
    } catch (error) {
      this.#put(
        "database",
        "down",
        `SQLite does not answer: ${String(error)}`,
        "Look at the log; restore a backup if the file is damaged.",
      );
    }
  }

  #queue(): void {
    try {
      const now = this.#deps.now();
      const { queued, running, oldestDue } = this.#deps.store.tasks.waiting(now);
      const late = oldestDue === null ? 0 : Date.parse(now) - Date.parse(oldestDue);
      const words = `${running} at work, ${queued} waiting`;
      if (late <= LATE) return this.#put("queue", "ok", `${words}.`);
      const minutes = Math.floor(late / 60_000);
      const hint = "Look at the log; a machine that is busy with other work may need longer.";
      this.#put("queue", "degraded", `${words}; the oldest has been due for ${minutes} minutes.`, hint);
    } catch (error) {
      this.#put("queue", "down", `The tasks cannot be seen: ${String(error)}`, "Look at the log.");
    }
  }

  async #disk(): Promise<void> {
    try {
      const { bavail, bsize } = await statfs(this.#deps.home);
      const free = bavail * bsize;
      const words = `${(free / 1024 ** 3).toFixed(1)} GiB are free.`;
      const state = free < LOW_DISK / 10 ? "down" : free < LOW_DISK ? "degraded" : "ok";
      this.#put("disk", state, words, state === "ok" ? "" : `Free some space on the disk of ${this.#deps.home}.`);
    } catch (error) {
      this.#put("disk", "down", `The data directory cannot be seen: ${String(error)}`, "Check that it is mounted.");
    }
  }

  /** A wall clock that runs away from the monotonic one was set, or the machine slept. */
  #clocks(): void {
    const seen = { wall: Date.parse(this.#deps.now()), monotonic: this.#deps.monotonic?.() ?? performance.now() };
    const drift = this.#clock === null ? 0 : seen.wall - this.#clock.wall - (seen.monotonic - this.#clock.monotonic);
    this.#clock = seen;
    if (Math.abs(drift) < 30_000) this.#put("clock", "ok", "The clock runs evenly.");
    else
      this.#put(
        "clock",
        "degraded",
        `The clock jumped by ${Math.round(drift / 1000)} s.`,
        "Check the machine's time service.",
      );
  }

  async #try(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<HealthPart[] | string>();
    const child = fork(CHECK, [], {
      serialization: "advanced",
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      env: { ...this.#deps.env, TMPDIR: this.#deps.settings.scratch },
    });
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      resolve(`the trial took longer than ${TRIAL / 1000} s`);
    }, TRIAL);
    child.once("message", (parts: HealthPart[]) => resolve(parts));
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(`the trial ended early (${signal ?? code})`));
    child.send(this.#deps.settings);
    const seen = await promise;
    clearTimeout(timer);
    if (typeof seen === "string") {
      for (const name of ["browser", "typesetting"] as const)
        this.#put(name, "down", `It could not be tried: ${seen}.`, "Look at the log.");
    } else {
      for (const part of seen) this.#parts.set(part.name, part);
    }
    this.#deps.changed();
  }

  #put(name: Name, state: HealthPart["state"], because: string, hint = ""): void {
    this.#parts.set(name, { name, state, because, hint, checkedAt: this.#deps.now() });
  }
}
