import type { Id } from "#data/model/schema.ts";
import { hashOfToken, newToken } from "../secrets.ts";

/** How long a one-time link lets in, in ms. */
const LINK_LIFE = 24 * 3_600_000;

/** One-time links, for whoever may speak on the private socket. They lie in memory: a restart ends them. */
export class Links {
  readonly #clock: () => number;
  readonly #links = new Map<string, { personId: Id; made: number }>();

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** A token that signs this person in once within a day. */
  make(personId: Id): string {
    for (const [key, link] of this.#links) if (this.#isOver(link)) this.#links.delete(key);
    const token = newToken(24);
    this.#links.set(hashOfToken(token), { personId, made: this.#clock() });
    return token;
  }

  /** Uses a token up; null when it was used, is over, or was never given out. */
  use(token: string): Id | null {
    const key = hashOfToken(token);
    const link = this.#links.get(key);
    this.#links.delete(key);
    return link === undefined || this.#isOver(link) ? null : link.personId;
  }

  /** Also when a password changed: what was given out before lets nobody in after. */
  forget(personId: Id): void {
    for (const [key, link] of this.#links) if (link.personId === personId) this.#links.delete(key);
  }

  #isOver({ made }: { made: number }): boolean {
    return this.#clock() - made > LINK_LIFE;
  }
}
