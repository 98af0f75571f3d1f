import { setTimeout as sleep } from "node:timers/promises";
import type { Request, Route } from "playwright";
import type { Egress } from "../egress/egress.ts";
import type { Hold } from "../egress/hold.ts";
import type { Ledger } from "./ledger.ts";

/** How long other requests to the host may wait for their answer before their connections are cut: milliseconds. */
const QUIET = 2_000;
/** For the browser to notice that its connections are gone, and its own repeats to be turned away: milliseconds. */
const SETTLE = 60;
/** An employer that has not answered by then leaves the hold to the end of the session: milliseconds. */
const LONGEST = 120_000;

/**
 * Lets the one submission go: waits until nothing else is under way to its host, cuts every connection there, and
 * holds the host to a single fresh one until the answer is here. Chromium repeats a POST only when a connection it
 * knows is cut, and only over another one: here is neither.
 */
export class Departure {
  readonly #request: Request;
  readonly #hold: { key: string; hold: Hold }[] = [];
  readonly #done = Promise.withResolvers<void>();

  constructor(request: Request) {
    this.#request = request;
  }

  /** Settles when the answer is here: requests that came meanwhile go then. */
  get answered(): Promise<void> {
    return Promise.race([this.#done.promise, sleep(LONGEST, undefined, { ref: false })]);
  }

  isFor(request: Request): boolean {
    for (let one: Request | null = request; one !== null; one = one.redirectedFrom()) {
      if (one === this.#request) return true;
    }
    return false;
  }

  async go(route: Route, key: string, egress: Egress, ledger: Ledger): Promise<void> {
    const until = performance.now() + QUIET;
    while (ledger.waiting(key) > 0 && performance.now() < until) await sleep(20);
    const hold = egress.hold(key);
    this.#hold.push({ key, hold });
    await sleep(SETTLE);
    hold.open();
    ledger.enter(this.#request);
    await route.continue();
  }

  /** The employer's answer was a redirect that repeats the POST elsewhere: the same care there. */
  follow(key: string, egress: Egress): void {
    if (this.#hold.some((held) => held.key === key)) return;
    const hold = egress.hold(key);
    hold.open();
    this.#hold.push({ key, hold });
  }

  /** An answer has come, or none will: the host is a host like others again. */
  end(): void {
    for (const { hold } of this.#hold) hold.release();
    this.#done.resolve();
  }
}
