import { askOwner, mustMend, waitFor } from "#data/model/faults.ts";
import type { Person, Session } from "#data/model/owner/account.ts";
import type { Id } from "#data/model/schema.ts";
import type { PasswordChange } from "#data/model/wire/account.ts";
import type { StoredPerson } from "#data/store/repositories/owner/people.ts";
import type { Journal } from "#server/services/journal.ts";
import type { Links } from "./entry/links.ts";
import type { Limits } from "./limits.ts";
import { hashPassword, needsRehash, NO_PASSWORD, NOBODY, verifyPassword } from "./passwords.ts";
import { newToken } from "./secrets.ts";
import type { Sessions } from "./sessions.ts";
import { Turns } from "./turns.ts";

/** Who hears of passwords while they can be read: the vault, which lies under the same one. Each call is awaited. */
export type PasswordListener = {
  /** A person's first one. */
  set(personId: Id, password: string): Promise<void>;
  /** It was given at sign-in, and was right. */
  entered(personId: Id, password: string): Promise<void>;
  /** Before the change is kept: what this throws leaves the password as it was. */
  changed(personId: Id, from: string, to: string, alsoVault: boolean): Promise<void>;
};

export type PasswordKeeperDeps = {
  journal: Journal;
  limits: Limits;
  sessions: Sessions;
  links: Links;
  listener: PasswordListener;
  /** Hears what a listener threw where a sign-in must not fail by it. */
  warn(error: unknown): void;
};

/** Passwords at work: judged, a few at a time, hashed anew when their cost rose, and changed. */
export class PasswordKeeper {
  readonly #deps: PasswordKeeperDeps;
  /** Each takes 19 MiB; a flood of strangers keeps no known device waiting. */
  readonly #strangers = new Turns(2, 40);
  readonly #known = new Turns(2, 20);
  readonly #changing = new Set<Id>();

  constructor(deps: PasswordKeeperDeps) {
    this.#deps = deps;
  }

  hash(password: string): Promise<string> {
    return this.#known.take(() => hashPassword(password));
  }

  /** Whether it is the person's. A person who is not there costs the same time as a wrong password. `Fault` `busy`. */
  async isRight(person: StoredPerson | null, password: string, isKnown: boolean): Promise<boolean> {
    const turns = isKnown ? this.#known : this.#strangers;
    const right = await turns.take(() => verifyPassword(password, person?.password ?? NOBODY));
    // It may have been changed, and the person removed, while it was judged.
    return right && person !== null && this.#deps.journal.store.people.get(person.id)?.password === person.password;
  }

  /** After the first password was set. */
  async set(personId: Id, password: string): Promise<void> {
    await this.#deps.listener.set(personId, password);
  }

  /** After it was given at sign-in and was right. */
  async entered(person: StoredPerson, password: string): Promise<void> {
    if (needsRehash(person.password)) {
      const to = await this.hash(password);
      const { store } = this.#deps.journal;
      store.transaction(() => store.people.changePassword(person.id, person.password, to));
    }
    try {
      await this.#deps.listener.entered(person.id, password);
    } catch (error) {
      this.#deps.warn(error);
    }
  }

  /**
   * The present password, given again before something dangerous. Wrong tries are counted for the session alone.
   * `Fault`s: `password_wrong`, `password_missing`, `too_many_tries`.
   */
  async present(person: Person, session: Session | null, password: string): Promise<StoredPerson> {
    const stored = this.#deps.journal.store.people.get(person.id);
    if (stored?.password === NO_PASSWORD) {
      throw mustMend("password_missing", "You have no password yet.", {
        hint: "Set one with the set-up code, which stands in the log of the appliance.",
      });
    }
    const judgement = this.#deps.limits.judge(`present:${session?.id ?? `socket ${person.id}`}`);
    if (stored === null || !(await this.isRight(stored, password, true))) throw passwordWrong();
    judgement.right();
    return stored;
  }

  /**
   * A new random password for whoever forgot theirs, asked for on the machine itself. All sessions end; the vault stays
   * under the forgotten one, for nobody can open it without.
   */
  async reset(person: Person): Promise<string> {
    const { journal, sessions, links, listener } = this.#deps;
    const next = newToken(12);
    const hashed = await this.hash(next);
    await listener.changed(person.id, "", next, false);
    journal.change(person.id, (tell) => {
      journal.store.people.enterable(person.id, person.name, hashed);
      sessions.endOthers(person.id, null, tell);
      tell({
        kind: "account.changed",
        subject: { noun: "owner", id: person.id },
        text: "Your password was reset on the machine; all sessions ended.",
        data: { what: "password" },
      });
    });
    links.forget(person.id);
    return next;
  }

  /**
   * Ends all other sessions, forgets all other devices and links. `Fault`s of `present` and of the vault; then nothing
   * has changed.
   */
  async change(person: Person, session: Session | null, change: PasswordChange): Promise<void> {
    const { journal, sessions, links, listener } = this.#deps;
    if (this.#changing.has(person.id)) {
      throw waitFor("busy", "This password is being changed already.", { hint: "Try again in a few seconds." });
    }
    this.#changing.add(person.id);
    try {
      const stored = await this.present(person, session, change.password);
      const next = await this.hash(change.next);
      await listener.changed(person.id, change.password, change.next, change.alsoVault);
      journal.change(person.id, (tell) => {
        if (!journal.store.people.changePassword(person.id, stored.password, next)) throw passwordWrong();
        sessions.endOthers(person.id, session?.id ?? null, tell);
        tell({
          kind: "account.changed",
          subject: { noun: "owner", id: person.id },
          text: "You changed your password; all other sessions ended.",
          data: { what: "password" },
        });
      });
      links.forget(person.id);
    } finally {
      this.#changing.delete(person.id);
    }
  }
}

function passwordWrong() {
  return askOwner("password_wrong", "That is not your present password.", { hint: "Try again." });
}
