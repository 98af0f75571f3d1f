import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";
import ipaddr from "ipaddr.js";
import { Fault, waitFor } from "#data/model/faults.ts";
import { plainName } from "#data/model/owner/account.ts";
import type { Id } from "#data/model/schema.ts";
import type { Journal } from "#server/services/journal.ts";

/** Verdicts in a row before the next one has to wait, and how long, in ms. */
const FREE = 10;
const WAIT = 60_000;
/** After so long without a try, in ms, what was counted is forgotten. */
const MEMORY = 24 * 3_600_000;

export type Judgement = {
  /** It was right: what was counted at its subjects is forgotten; an address gets back this one try alone. */
  right(): void;
  /** It was neither right nor wrong, e.g. a code is still to come: this one try does not count. */
  takeBack(): void;
};

/**
 * Makes guessing slow: ten verdicts on a subject, then one a minute. Counts lie in the database and outlive a restart;
 * time runs by the monotonic clock alone, so that no jump of the wall clock lifts or prolongs a wait. After a restart
 * the wait begins anew with the process, so it is a minute at most.
 */
export class Limits {
  readonly #journal: Journal;
  readonly #clock: () => number;
  readonly #began: number;
  readonly #last = new Map<string, number>();
  #swept: number;

  /** `clock` is monotonic, in ms. */
  constructor(journal: Journal, clock: () => number) {
    this.#journal = journal;
    this.#clock = clock;
    this.#began = clock();
    this.#swept = this.#began;
  }

  /**
   * Counts a try at each subject, before anything is judged: tries that come all at once must not pass together. Name
   * subjects by what is guessed at, e.g. `vault:own_…`, or `addressSubject`. Throws a `Fault` `too_many_tries`, and
   * then counts nothing.
   */
  judge(...subjects: string[]): Judgement {
    const { store, now } = this.#journal;
    this.#sweep();
    store.transaction(() => {
      for (const subject of subjects) this.#refuseHaste(subject);
      for (const subject of subjects) store.tries.add(subject, now());
    });
    for (const subject of subjects) this.#last.set(subject, this.#clock());
    const takeBack = (subject: string) => store.tries.takeBack(subject);
    return {
      right: () =>
        store.transaction(() =>
          subjects.forEach((subject) => (isShared(subject) ? takeBack(subject) : store.tries.forget(subject))),
        ),
      takeBack: () => store.transaction(() => subjects.forEach(takeBack)),
    };
  }

  /** Work that tells whether a passphrase is right, by the `Fault` `passphrase_wrong`: no other one counts as a guess. */
  async guess<T>(subject: string, work: () => Promise<T>): Promise<T> {
    const judgement = this.judge(subject);
    try {
      const done = await work();
      judgement.right();
      return done;
    } catch (error) {
      if (Fault.of(error).code !== "passphrase_wrong") judgement.takeBack();
      throw error;
    }
  }

  #refuseHaste(subject: string): void {
    if (this.#journal.store.tries.count(subject) < FREE) return;
    const left = WAIT - (this.#clock() - this.#lastOf(subject));
    if (left <= 0) return;
    const seconds = Math.ceil(left / 1000);
    throw waitFor("too_many_tries", "Too many wrong tries.", {
      hint: `Wait ${seconds} seconds and try again.`,
      data: { seconds },
    });
  }

  #lastOf(subject: string): number {
    return this.#last.get(subject) ?? this.#began;
  }

  /** Once an hour, forgets what was not tried for a day of this process. */
  #sweep(): void {
    const now = this.#clock();
    if (now - this.#swept < MEMORY / 24) return;
    this.#swept = now;
    const { store } = this.#journal;
    store.transaction(() => {
      for (const subject of store.tries.subjects()) {
        if (now - this.#lastOf(subject) < MEMORY) continue;
        store.tries.forget(subject);
        this.#last.delete(subject);
      }
    });
  }
}

const SHARED = "from:";

/** One address is shared by whoever sits behind it: their being right makes no stranger's wrong tries undone. */
function isShared(subject: string): boolean {
  return subject.startsWith(SHARED);
}

/** An address as a subject. Of IPv6 the network counts: one machine has all addresses of it. */
export function addressSubject(what: string, address: string | null): string {
  return `${SHARED}${netOf(address)}:${what}`;
}

function netOf(address: string | null): string {
  if (address === null || !isIPv6(address)) return address ?? "socket";
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  return `${parsed.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(":")}::/64`;
}

/** The passphrase of a person's vault and archives, wherever it is tried. */
export function passphraseSubject(personId: Id): string {
  return `vault:${personId}`;
}

/** A typed name as a subject; hashed, for people type passwords into the wrong field. */
export function nameSubject(name: string): string {
  return `name:${createHash("sha256").update(plainName(name)).digest("base64url").slice(0, 22)}`;
}
