import { setTimeout as sleep } from "node:timers/promises";

/** After the one connection has gone, a newcomer waits this long for the answer to have been noticed: milliseconds. */
const GRACE = 400;

/**
 * Holds a host to one connection. Chromium sends a POST again by itself when a connection it had used before is cut
 * after the request; it needs a second connection for that, and this is what it does not get.
 *
 * `closed`: nobody enters. `open`: the first one will. `taken`: the others wait. `over`: the one has gone, nobody
 * enters any more. `released`: the answer is here, everybody enters.
 */
export class Hold {
  #state: "closed" | "open" | "taken" | "over" | "released" = "closed";
  #changed = Promise.withResolvers<void>();
  #sent = false;
  #stopped = false;

  open(): void {
    if (this.#state === "closed") this.#become("open");
  }

  release(): void {
    if (!this.#stopped) this.#become("released");
  }

  /** Nobody enters any more, and nobody waits. */
  shut(): void {
    this.#stopped = true;
    this.#become("over");
  }

  /** The connection that entered has been closed, or was never made. */
  left(): void {
    if (this.#state === "taken") this.#become("over");
  }

  /** Whether a connection may be made; waits while another one is in use. */
  async enter(): Promise<boolean> {
    if (this.#state === "open") {
      this.#become("taken");
      return true;
    }
    while (this.#state === "taken") await this.#changed.promise;
    if (this.#state === "over" && !this.#stopped) await Promise.race([this.#changed.promise, sleep(GRACE)]);
    return this.#state === "released";
  }

  /** Whether a plain request that changes something may go: one may, whatever its connection. */
  maySend(): boolean {
    if (this.#state === "released") return true;
    if (this.#state === "closed" || this.#sent) return false;
    this.#sent = true;
    return true;
  }

  #become(state: "open" | "taken" | "over" | "released"): void {
    this.#state = state;
    const { resolve } = this.#changed;
    this.#changed = Promise.withResolvers<void>();
    resolve();
  }
}
