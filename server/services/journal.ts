import type { AgentEvent } from "#data/model/work/event.ts";
import type { Id, Instant } from "#data/model/schema.ts";
import type { Store } from "#data/store/store.ts";

export type NewEvent = Omit<AgentEvent, "seq" | "at" | "jobId" | "data"> & {
  jobId?: Id | null;
  data?: AgentEvent["data"];
};
export type Tell = (event: NewEvent) => void;
export type Heard = { ownerId: Id; event: AgentEvent };

/**
 * The one way to change anything: the change and the events that tell of it are written in one transaction, and
 * whoever listens hears of them once it is on disk.
 */
export class Journal {
  readonly store: Store;
  readonly now: () => Instant;
  readonly #onFault: (error: unknown) => void;
  readonly #listeners = new Set<(heard: readonly Heard[]) => void>();
  #afterwards: (() => void)[] | null = null;

  /** `onFault` hears what a listener or an afterwards threw: the change is on disk and does not fail by it. */
  constructor(store: Store, now: () => Instant, onFault: (error: unknown) => void) {
    this.store = store;
    this.now = now;
    this.#onFault = onFault;
  }

  /** Runs `work` in an immediate transaction; a throw undoes it whole, and nobody hears of it. */
  change<T>(ownerId: Id, work: (tell: Tell) => T): T {
    const told: Heard[] = [];
    const afterwards: (() => void)[] = [];
    const outer = this.#afterwards;
    this.#afterwards = afterwards;
    let result: T;
    try {
      result = this.#commit(ownerId, told, work);
    } finally {
      this.#afterwards = outer;
    }
    afterwards.push(() => this.#hear(told));
    // A change within a change is on disk with the outer one.
    if (outer !== null) outer.push(...afterwards);
    else for (const each of afterwards) this.#guarded(each);
    return result;
  }

  /** Has `work` done once the change that runs is on disk, never when it is undone; at once outside a change. */
  afterwards(work: () => void): void {
    if (this.#afterwards === null) work();
    else this.#afterwards.push(work);
  }

  #commit<T>(ownerId: Id, told: Heard[], work: (tell: Tell) => T): T {
    return this.store.transaction(() =>
      work((added) => {
        const event = { ...added, at: this.now(), jobId: added.jobId ?? null, data: added.data ?? {} };
        told.push({ ownerId, event: { ...event, seq: this.store.events.add(ownerId, event) } });
      }),
    );
  }

  #hear(told: readonly Heard[]): void {
    for (const listener of this.#listeners) this.#guarded(() => listener(told));
  }

  #guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#onFault(error);
    }
  }

  /** Called after every commit, also of changes that told nothing. Returns how to stop listening. */
  listen(listener: (heard: readonly Heard[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
