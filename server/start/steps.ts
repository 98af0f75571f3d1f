import { Fault } from "#data/model/faults.ts";
import type { Log } from "#server/watch/log.ts";

/** What was started and how each of it is undone, the last first. */
export class Steps {
  readonly #log: Log;
  #undo: { name: string; undo: () => unknown }[] = [];

  constructor(log: Log) {
    this.#log = log;
  }

  /** `name` says in the log what could not be undone. */
  add(name: string, undo: () => unknown): void {
    this.#undo.push({ name, undo });
  }

  /** Undoes every step, also after one that failed, so that the home is always given back; then throws the first failure. */
  async stop(): Promise<void> {
    const failures: unknown[] = [];
    for (const { name, undo } of this.#undo.splice(0).reverse()) {
      try {
        await undo();
      } catch (error) {
        failures.push(error);
        this.#log.error(
          { because: Fault.of(error).message, step: name },
          "a step could not be stopped; the others are",
        );
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}
