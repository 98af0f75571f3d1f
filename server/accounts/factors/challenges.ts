import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Id } from "#data/model/schema.ts";

/** How long a passkey's challenge can be answered, in ms. */
const LIFE = 5 * 60_000;
const RANDOM = 16;
/** Random bytes, and when it was given as eight more. */
const BODY = RANDOM + 8;
const MAC = 32;

/**
 * Challenges for passkeys, each for one answer. They carry their own proof that they were given out here, so that
 * nothing is kept of those that nobody answers: however many a stranger asks for, everybody else's hold.
 */
export class Challenges {
  readonly #clock: () => number;
  readonly #key = randomBytes(32);
  /** Those that were answered, until their time is over anyway. */
  readonly #used = new Map<string, number>();

  /** `clock` is monotonic, in ms. */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** `person` is whose passkey is added; null at sign-in, when nobody is known yet. */
  give(person: Id | null): Uint8Array<ArrayBuffer> {
    const body = Buffer.concat([randomBytes(RANDOM), Buffer.alloc(BODY - RANDOM)]);
    body.writeDoubleBE(this.#clock(), RANDOM);
    return new Uint8Array(Buffer.concat([body, this.#macOf(body, person)]));
  }

  /** True once, within its time, for whom it was given. `challenge` as the browser sends it back, in base64url. */
  use(challenge: string, person: Id | null): boolean {
    const bytes = Buffer.from(challenge, "base64url");
    if (bytes.length !== BODY + MAC) return false;
    const body = bytes.subarray(0, BODY);
    if (!timingSafeEqual(bytes.subarray(BODY), this.#macOf(body, person))) return false;
    const now = this.#clock();
    const given = body.readDoubleBE(RANDOM);
    for (const [used, at] of this.#used) if (now - at > LIFE) this.#used.delete(used);
    const name = body.toString("hex");
    if (now - given > LIFE || this.#used.has(name)) return false;
    this.#used.set(name, given);
    return true;
  }

  #macOf(body: Uint8Array, person: Id | null): Buffer {
    return createHmac("sha256", this.#key)
      .update(body)
      .update(person ?? "")
      .digest();
  }
}
