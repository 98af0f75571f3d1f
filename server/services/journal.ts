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
  readonly #listeners = new Set<(heard: readonly Heard[]) => void>();

  constructor(store: Store, now: () => Instant) {
    this.store = store;
    this.now = now;
  }

  /** Runs `work` in an immediate transaction; a throw undoes it whole, and nobody hears of it. */
  change<T>(ownerId: Id, work: (tell: Tell) => T): T {
    const told: Heard[] = [];
    const result = this.store.transaction(() =>
      work((added) => {
        const event = { ...added, at: this.now(), jobId: added.jobId ?? null, data: added.data ?? {} };
        told.push({ ownerId, event: { ...event, seq: this.store.events.add(ownerId, event) } });
      }),
    );
    for (const listener of this.#listeners) listener(told);
    return result;
  }

  /** Called after every commit, also of changes that told nothing. Returns how to stop listening. */
  listen(listener: (heard: readonly Heard[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
