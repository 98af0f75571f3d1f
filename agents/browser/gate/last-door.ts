import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, CDPSession } from "playwright";
import type { Ledger } from "./ledger.ts";

/** A redirect's next hop is here before the event that lets the gate judge it: milliseconds. */
const PATIENCE = 1_000;

type Paused = { requestId: string; request: { method: string; url: string }; resourceType: string };

/**
 * The browser's last door before its network. Interception in a page misses what belongs to no page or outlives it
 * (downloads, deferred fetches, redirects): here everything is paused once more, and goes only when a session's gate
 * has let exactly this request go.
 */
export class LastDoor {
  readonly #session: CDPSession;
  readonly #ledgers = new Set<Ledger>();

  constructor(session: CDPSession) {
    this.#session = session;
    session.on("Fetch.requestPaused", (event) => void this.#meet(event));
  }

  static async at(browser: Browser): Promise<LastDoor> {
    const session = await browser.newBrowserCDPSession();
    const door = new LastDoor(session);
    await session.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] });
    return door;
  }

  /** Lets pass what this ledger holds. Returns the end of it. */
  watch(ledger: Ledger): () => void {
    this.#ledgers.add(ledger);
    return () => void this.#ledgers.delete(ledger);
  }

  async #meet({ requestId, request, resourceType }: Paused): Promise<void> {
    const passes = await this.#passes(request.method, request.url);
    // A request whose page has gone meanwhile is not there to be answered.
    const answer = passes
      ? this.#session.send("Fetch.continueRequest", { requestId })
      : resourceType === "Document"
        ? this.#session.send("Fetch.fulfillRequest", { requestId, responseCode: 204 })
        : this.#session.send("Fetch.failRequest", { requestId, errorReason: "BlockedByClient" });
    await answer.catch(() => {});
  }

  async #passes(method: string, url: string): Promise<boolean> {
    if (!/^https?:/.test(url)) return true;
    for (let waited = 0; ; waited += 10) {
      if ([...this.#ledgers].some((ledger) => ledger.has(method, url))) return true;
      if (waited >= PATIENCE) return false;
      await sleep(10);
    }
  }
}
