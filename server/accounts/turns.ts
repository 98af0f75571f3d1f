import { waitFor } from "#data/model/faults.ts";

/**
 * Lets a few do costly work at once and some wait: a flood of sign-ins takes neither all memory nor all processors.
 */
export class Turns {
  readonly #most: number;
  readonly #room: number;
  readonly #waiting: (() => void)[] = [];
  #taken = 0;

  /** `most` at once, `room` for those who wait. */
  constructor(most: number, room: number) {
    this.#most = most;
    this.#room = room;
  }

  /** `Fault` `busy` when too many wait already. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#taken >= this.#most) {
      if (this.#waiting.length >= this.#room) {
        throw waitFor("busy", "Too many people sign in at this moment.", { hint: "Try again in a few seconds." });
      }
      // Whoever ends hands its turn over, so the count stays as it is.
      await new Promise<void>((resolve) => void this.#waiting.push(resolve));
    } else {
      this.#taken += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#taken -= 1;
      else next();
    }
  }
}
