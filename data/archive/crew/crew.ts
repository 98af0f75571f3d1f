import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { retryLater } from "#data/model/faults.ts";
import type { Written } from "#data/archive/age/chunks.ts";
import type { Answered, Asked } from "./crew-worker.ts";

/** More threads than these gain nothing: reading and writing the file is slower than they are. */
const MOST = 4;

type Waiting = { resolve: (answered: Answered) => void; reject: (error: unknown) => void };
type Hand = { worker: Worker; waiting: Map<number, Waiting> };

/**
 * Worker threads that compress and encrypt, one a core. They start with the first batch and let the process end.
 * Whoever makes a crew stops it.
 */
export class Crew {
  readonly size: number;
  readonly #hands: Hand[] = [];
  #number = 0;
  #stopped = false;

  constructor(size = Math.min(availableParallelism(), MOST)) {
    this.size = size;
  }

  /** Does a task in a slot's memory. Rejects with the `Fault` `archive_thread_lost` when a thread ends early. */
  async do(work: Omit<Asked, "number">): Promise<Written> {
    if (this.#stopped) throw lost("the crew was stopped");
    const hand = this.#leastBusy();
    const number = (this.#number += 1);
    const { promise, resolve, reject } = Promise.withResolvers<Answered>();
    hand.waiting.set(number, { resolve, reject });
    hand.worker.postMessage({ ...work, number } satisfies Asked);
    return promise;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#hands.map(({ worker }) => worker.terminate()));
  }

  #leastBusy(): Hand {
    const idle = this.#hands.find(({ waiting }) => waiting.size === 0);
    if (idle !== undefined) return idle;
    if (this.#hands.length < this.size) return this.#hire();
    return this.#hands.reduce((least, hand) => (hand.waiting.size < least.waiting.size ? hand : least));
  }

  #hire(): Hand {
    const worker = new Worker(new URL("crew-worker.ts", import.meta.url), {
      stdout: true,
      stderr: true,
      // What node:crypto leaves behind lies outside V8's heap: a small young space has it collected sooner.
      resourceLimits: { maxYoungGenerationSizeMb: 1 },
    });
    worker.unref();
    const hand: Hand = { worker, waiting: new Map() };
    worker.on("message", (answered: Answered) => {
      hand.waiting.get(answered.number)?.resolve(answered);
      hand.waiting.delete(answered.number);
    });
    const ended = (error: unknown) => {
      const at = this.#hands.indexOf(hand);
      if (at >= 0) this.#hands.splice(at, 1);
      for (const { reject } of hand.waiting.values()) reject(lost("a thread ended", error));
      hand.waiting.clear();
    };
    worker.on("error", ended);
    worker.on("exit", () => ended(undefined));
    this.#hands.push(hand);
    return hand;
  }
}

const lost = (because: string, cause?: unknown) =>
  retryLater("archive_thread_lost", `The work at the archive stopped: ${because}.`, {
    hint: "Try again; if it happens again, the machine may be short of memory.",
    cause,
  });
