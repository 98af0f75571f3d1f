import type { Written } from "#data/archive/age/chunks.ts";
import type { Crew } from "./crew.ts";
import type { Task } from "./crew-worker.ts";

/** Tasks under way for each thread: one that it works at, one that waits for it. */
export const AHEAD = 2;

/** Memory that goes round: filled here, worked at in a thread, given out, filled again. */
export type Slot = { input: SharedArrayBuffer; output: SharedArrayBuffer };

/** What a slot's output begins with, and whether that is all that was asked for. */
export type Worked = { slot: Slot; bytes: Buffer; whole: boolean };

/** As many slots as are in use at once, each made when it is first needed. */
export class Slots {
  readonly #sizes: { input: number; output: number };
  readonly #free: Slot[] = [];

  constructor(sizes: { input: number; output: number }) {
    this.#sizes = sizes;
  }

  take(): Slot {
    const { input, output } = this.#sizes;
    return this.#free.pop() ?? { input: new SharedArrayBuffer(input), output: new SharedArrayBuffer(output) };
  }

  giveBack(slot: Slot): void {
    this.#free.push(slot);
  }
}

/** Slots at work, taken back in the order they were put in. */
export class Queue {
  readonly #waiting: { slot: Slot; done: Promise<Written> }[] = [];

  get length(): number {
    return this.#waiting.length;
  }

  put(slot: Slot, done: Promise<Written>): void {
    // Whoever takes it hears of its failure; until then it must not count as unheard.
    done.catch(() => undefined);
    this.#waiting.push({ slot, done });
  }

  ask(crew: Crew, { slot, length, task }: { slot: Slot; length: number; task: Task }): void {
    this.put(slot, crew.do({ task, length, ...slot }));
  }

  /** The oldest, once it is done; null when there is none. */
  async take(): Promise<Worked | null> {
    const oldest = this.#waiting.shift();
    if (oldest === undefined) return null;
    const { length, whole } = await oldest.done;
    return { slot: oldest.slot, bytes: Buffer.from(oldest.slot.output, 0, length), whole };
  }
}
