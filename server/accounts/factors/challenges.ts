import type { Id } from "#data/model/schema.ts";

/** How long a passkey's challenge can be answered, in ms, and how many are kept. */
const LIFE = 5 * 60_000;
const MOST = 1000;

/** Challenges that were given out, each for one answer. Whoever asks for more than are kept pushes out the oldest. */
export class Challenges {
  readonly #clock: () => number;
  readonly #given = new Map<string, { for: Id | null; at: number }>();

  /** `clock` is monotonic, in ms. */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** `person` is whose passkey is added; null at sign-in, when nobody is known yet. */
  give(challenge: string, person: Id | null): void {
    this.#given.set(challenge, { for: person, at: this.#clock() });
    const [oldest] = this.#given.keys();
    if (this.#given.size > MOST && oldest !== undefined) this.#given.delete(oldest);
  }

  /** True once, within its time, for whom it was given. */
  use(challenge: string, person: Id | null): boolean {
    const given = this.#given.get(challenge);
    this.#given.delete(challenge);
    return given !== undefined && given.for === person && this.#clock() - given.at <= LIFE;
  }
}
