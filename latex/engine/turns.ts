/** Lets so many run at a time; the others wait in their order. */
export class Turns {
  readonly #atOnce: number;
  #running = 0;
  #waiting: (() => void)[] = [];

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  /** Nobody runs. */
  get isFree(): boolean {
    return this.#running === 0;
  }

  /** Runs `act` when it is its turn. Throws the signal's reason when aborted before. */
  async take<T>(signal: AbortSignal, act: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#atOnce) await this.#wait(signal);
    else this.#running += 1;
    try {
      return await act();
    } finally {
      const next = this.#waiting.shift();
      // The turn is handed on, so that nobody comes between.
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }

  #wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting = this.#waiting.filter((other) => other !== come);
        reject(signal.reason);
      };
      const come = () => {
        signal.removeEventListener("abort", leave);
        resolve();
      };
      signal.addEventListener("abort", leave, { once: true });
      this.#waiting.push(come);
    });
  }
}
