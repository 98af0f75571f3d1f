import type { Request } from "playwright";
import { hostKey } from "../net/addresses.ts";

/** After its last request has ended, a host's connections may finish their own business: milliseconds. */
const AFTERGLOW = 50;

/** A request as every place that sees it names it. */
const lineOf = (method: string, url: string) => `${method} ${url.split("#")[0]}`;

/**
 * What is under way because the gate let it go. The browser's last door opens for these requests alone, and the
 * egress for their hosts.
 */
export class Ledger {
  readonly #requests = new Map<Request, { key: string; line: string; waits: boolean }>();
  readonly #lines = new Map<string, number>();
  readonly #hosts = new Map<string, number>();
  readonly #waiting = new Map<string, number>();
  readonly #endedAt = new Map<string, number>();

  /** Whether exactly this request is under way. */
  has(method: string, url: string): boolean {
    return (this.#lines.get(lineOf(method, url)) ?? 0) > 0;
  }

  /** How much may go to `host:port` in a tunnel. */
  admits(key: string): "anything" | "little" | "nothing" {
    if (this.waiting(key) > 0) return "anything";
    const glows = performance.now() - (this.#endedAt.get(key) ?? -Infinity) < AFTERGLOW;
    return glows || this.underWay(key) > 0 ? "little" : "nothing";
  }

  /** How many requests to `host:port` are under way. */
  underWay(key: string): number {
    return this.#hosts.get(key) ?? 0;
  }

  /** How many of them have not been answered. A body that a script does not read is never at its end. */
  waiting(key: string): number {
    return this.#waiting.get(key) ?? 0;
  }

  enter(request: Request): void {
    if (this.#requests.has(request)) return;
    const entry = { key: hostKey(new URL(request.url())), line: lineOf(request.method(), request.url()), waits: true };
    this.#requests.set(request, entry);
    add(this.#hosts, entry.key, 1);
    add(this.#lines, entry.line, 1);
    add(this.#waiting, entry.key, 1);
  }

  answered(request: Request): void {
    const entry = this.#requests.get(request);
    if (entry?.waits !== true) return;
    entry.waits = false;
    add(this.#waiting, entry.key, -1);
  }

  leave(request: Request): void {
    const entry = this.#requests.get(request);
    if (entry === undefined) return;
    this.answered(request);
    this.#requests.delete(request);
    add(this.#hosts, entry.key, -1);
    add(this.#lines, entry.line, -1);
    this.#endedAt.set(entry.key, performance.now());
  }
}

function add(counts: Map<string, number>, key: string, change: number): void {
  const count = (counts.get(key) ?? 0) + change;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
