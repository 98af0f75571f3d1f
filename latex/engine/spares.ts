import type { OpenEngine } from "./compile.ts";

/** How long an engine is kept waiting, in ms; well below what its wrapper allows. */
const KEPT = 60_000;

type Spare = { key: string; engine: Promise<OpenEngine>; timer: NodeJS.Timeout };

/**
 * Engines started ahead: each has loaded its format and read a document's beginning, which is two thirds of what a
 * document takes. A document gets the one whose beginning is letter by letter its own, so nothing of another can be in it.
 */
export class Spares {
  readonly #most: number;
  #spares: Spare[] = [];
  #state: "open" | "stopped" = "open";

  /** `most` may wait at a time; each takes 180 MiB. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The engine that waits for `key`, which is the caller's from now on; null when there is none. */
  async take(key: string): Promise<OpenEngine | null> {
    const spare = this.#spares.find((waiting) => waiting.key === key);
    if (spare === undefined) return null;
    this.#forget(spare);
    const engine = await spare.engine.catch(() => null);
    if (engine === null || engine.isWaiting) return engine;
    await engine.close();
    return null;
  }

  /** Has an engine wait for `key`; the one that was prepared first makes room. A failure is met by who needs it. */
  prepare(key: string, open: () => Promise<OpenEngine>): void {
    if (this.#state === "stopped" || this.#most === 0 || this.#spares.some((spare) => spare.key === key)) return;
    while (this.#spares.length >= this.#most) void this.#close(this.#spares[0]!);
    const engine = open();
    const spare = { key, engine, timer: setTimeout(() => void this.#close(spare), KEPT) };
    spare.timer.unref();
    this.#spares.push(spare);
    engine.catch(() => this.#forget(spare));
  }

  /** Ends every engine that waits, for good: whoever asks for one to be prepared now would leave it behind. */
  async stop(): Promise<void> {
    this.#state = "stopped";
    await this.clear();
  }

  /** Ends every engine that waits. */
  async clear(): Promise<void> {
    await Promise.all(this.#spares.slice().map((spare) => this.#close(spare)));
  }

  async #close(spare: Spare): Promise<void> {
    this.#forget(spare);
    await spare.engine.then((engine) => engine.close()).catch(() => undefined);
  }

  #forget(spare: Spare): void {
    clearTimeout(spare.timer);
    this.#spares = this.#spares.filter((other) => other !== spare);
  }
}
