import type { Request } from "playwright";

/** A request of the page and what the gate made of it. Addresses may hold what the owner typed: never log them. */
export type ObservedRequest = {
  method: string;
  url: string;
  frameUrl: string;
  resourceType: string;
  hasOwnerValue: boolean;
  decision: "passed" | "held" | "refused";
  /** The employer's answer; null before it, and for what was not sent. */
  status: number | null;
  /** Milliseconds since the epoch. */
  at: number;
};

const MOST = 5_000;

/** Everything that was asked of the network in one session, oldest first. */
export class Traffic {
  readonly all: ObservedRequest[] = [];
  readonly held: ObservedRequest[] = [];
  readonly #byRequest = new WeakMap<Request, ObservedRequest>();
  readonly #unanswered = new Set<string>();
  readonly #onTrouble: (error: unknown) => void;

  constructor(onTrouble: (error: unknown) => void) {
    this.#onTrouble = onTrouble;
  }

  note(request: Request, decision: ObservedRequest["decision"], hasOwnerValue: boolean): void {
    const observed = this.add({
      method: request.method(),
      url: request.url(),
      frameUrl: frameUrlOf(request),
      resourceType: request.resourceType(),
      hasOwnerValue,
      decision,
    });
    this.#byRequest.set(request, observed);
  }

  add(seen: Omit<ObservedRequest, "status" | "at">): ObservedRequest {
    const observed: ObservedRequest = { ...seen, status: null, at: Date.now() };
    if (this.all.length < MOST) this.all.push(observed);
    if (observed.decision !== "passed" && this.held.length < MOST) this.held.push(observed);
    return observed;
  }

  /** The employer gave no answer: the 502 that the page gets for it is the egress's own. */
  unanswered(url: string): void {
    this.#unanswered.add(url);
  }

  answered(request: Request, status: number): void {
    const observed = this.#byRequest.get(request);
    if (observed === undefined || observed.decision !== "passed") return;
    const ours = status === 502 && this.#unanswered.has(request.url().split("#")[0] ?? "");
    if (!ours) observed.status = status;
  }

  trouble(error: unknown): void {
    this.#onTrouble(error);
  }
}

function frameUrlOf(request: Request): string {
  try {
    return request.frame().url();
  } catch {
    return "";
  }
}
