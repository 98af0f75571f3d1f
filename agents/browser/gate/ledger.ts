import type { Request } from "playwright";

/** After its last request has ended, a host's connections may still finish their own business: milliseconds. */
const AFTERGLOW = 250;

/** What is under way, by `host:port`: the egress lets bytes go where the gate has let a request go, and only then. */
export class Ledger {
  readonly #requests = new Map<Request, string>();
  readonly #counts = new Map<string, number>();
  readonly #endedAt = new Map<string, number>();

  admits(key: string): boolean {
    return this.underWay(key) > 0 || performance.now() - (this.#endedAt.get(key) ?? -Infinity) < AFTERGLOW;
  }

  underWay(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  enter(request: Request, key: string): void {
    if (this.#requests.has(request)) return;
    this.#requests.set(request, key);
    this.#counts.set(key, this.underWay(key) + 1);
  }

  leave(request: Request): void {
    const key = this.#requests.get(request);
    if (key === undefined) return;
    this.#requests.delete(request);
    this.#counts.set(key, this.underWay(key) - 1);
    this.#endedAt.set(key, performance.now());
  }
}
