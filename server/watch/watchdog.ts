import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { Fault } from "#data/model/faults.ts";
import type { HeartbeatOptions } from "./heartbeat.ts";

const THREAD = join(import.meta.dirname, "heartbeat.ts");
/** How often the main thread beats and is looked at, in ms, and after how many silent looks it counts as stuck. */
const BEAT = 1000;
const SILENT = 60;
/** How often the database is asked, in ms, and after how many failures in a row it is given up. */
const ASK = 10_000;
const UNANSWERED = 6;
/** What the thread may use, in MiB: it holds nothing. */
const SMALL = { maxOldGenerationSizeMb: 32, maxYoungGenerationSizeMb: 2 };
/** The exit code of an appliance that ends itself because it is unwell. */
export const UNWELL = 70;

export type WatchdogDeps = {
  /** Throws when the database does not answer. */
  answers(): void;
  log: { fatal(fields: object, text: string): void; warn(fields: object, text: string): void };
  /** Times in ms and counts, for tests. */
  every?: { beat?: number; silent?: number; ask?: number; unanswered?: number };
};

/**
 * Ends a process that is unwell, so that whoever runs it starts it again: Docker restarts what ended, never what is
 * merely unhealthy. Unwell is a main thread that no longer turns, or a database that no longer answers. Neither the
 * clock on the wall nor a machine that slept, was stopped or is starved counts: looks are counted, not hours.
 */
export class Watchdog {
  readonly #deps: WatchdogDeps;
  #thread: Worker | null = null;
  #timers: NodeJS.Timeout[] = [];
  #unanswered = 0;

  constructor(deps: WatchdogDeps) {
    this.#deps = deps;
  }

  start(): void {
    const { beat = BEAT, silent = SILENT, ask = ASK } = this.#deps.every ?? {};
    const counter = new Int32Array(new SharedArrayBuffer(4));
    const workerData: HeartbeatOptions = { beat: counter.buffer, every: beat, looks: silent };
    this.#timers = [setInterval(() => Atomics.add(counter, 0, 1), beat), setInterval(() => this.#askDatabase(), ask)];
    for (const timer of this.#timers) timer.unref();
    this.#thread = new Worker(THREAD, { workerData, resourceLimits: SMALL, execArgv: [], name: "heartbeat" });
    // Without its watch the appliance works as before; the log says that nobody watches.
    this.#thread.on("error", (error) =>
      this.#deps.log.warn(
        { because: Fault.of(error).message },
        "the watch over the main thread ended; it works on unwatched",
      ),
    );
    this.#thread.unref();
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await this.#thread?.terminate();
    this.#thread = null;
  }

  #askDatabase(): void {
    const { log, every } = this.#deps;
    try {
      this.#deps.answers();
      this.#unanswered = 0;
    } catch (error) {
      this.#unanswered += 1;
      const because = Fault.of(error).message;
      if (this.#unanswered < (every?.unanswered ?? UNANSWERED)) return;
      log.fatal(
        { because, looks: this.#unanswered },
        "the database does not answer; this process ends, so that it is started again",
      );
      process.exit(UNWELL);
    }
  }
}
