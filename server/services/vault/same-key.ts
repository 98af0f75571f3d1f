import type { Id } from "#data/model/schema.ts";

/**
 * Keeps a vault's key the same while something is sealed to it and then written: a new key that came in between would
 * leave behind what nothing opens. Many may seal at once; whoever makes the new key waits for them, and they for it.
 */
export class SameKey {
  readonly #sealing = new Map<Id, Set<Promise<void>>>();
  readonly #changing = new Map<Id, Promise<unknown>>();

  /** Not to be called within itself: the inner one could wait for a new key that waits for the outer. */
  async during<T>(ownerId: Id, work: () => Promise<T>): Promise<T> {
    for (let change = this.#changing.get(ownerId); change !== undefined; change = this.#changing.get(ownerId))
      await change;
    const sealing = this.#sealing.get(ownerId) ?? new Set();
    this.#sealing.set(ownerId, sealing);
    const worked = work();
    const ended: Promise<void> = worked.then(
      () => undefined,
      () => undefined,
    );
    sealing.add(ended);
    void ended.then(() => sealing.delete(ended));
    return worked;
  }

  /** One change at a time is the caller's to see to. */
  async change<T>(ownerId: Id, work: () => Promise<T>): Promise<T> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#changing.set(ownerId, promise);
    try {
      await Promise.all(this.#sealing.get(ownerId) ?? new Set<Promise<void>>());
      return await work();
    } finally {
      this.#changing.delete(ownerId);
      resolve();
    }
  }
}
