import { Fault } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { Person, Session, SignInHow } from "#data/model/owner/account.ts";
import type { Id, Instant } from "#data/model/schema.ts";
import type { StoredSession } from "#data/store/repositories/owner/sessions.ts";
import type { Journal, Tell } from "#server/services/journal.ts";
import type { Arrival } from "./arrival.ts";
import { hashOfToken, newToken } from "./secrets.ts";

const SESSION_DAYS = 30;
/** How old "last seen" may be before it is written anew, in ms. */
const SEEN_EVERY = 60_000;
/** How many browsers of one person stay known. */
const MOST_DEVICES = 20;

export type SignedIn = { token: string; session: StoredSession; person: Person; deviceToken: string | null };

/**
 * Who is signed in, and in which browsers. A session's end is told as the event `session.ended`, by which the live
 * feed closes its pages.
 */
export class Sessions {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** A new session with a new token. The one that the browser already had is ended: no token outlives a sign-in. */
  open(person: Person, how: SignInHow, arrival: Arrival): SignedIn {
    const { store, now } = this.#journal;
    const token = newToken();
    return this.#journal.change(person.id, (tell) => {
      store.sessions.dropExpired(now());
      const old = arrival.sessionToken === null ? null : store.sessions.byToken(hashOfToken(arrival.sessionToken));
      // It may have been somebody else's.
      if (old !== null) this.signOut(old);
      const device = this.#admitDevice(person.id, arrival);
      const session: StoredSession = {
        id: newId("sess"),
        personId: person.id,
        how,
        csrf: newToken(),
        userAgent: arrival.userAgent,
        deviceId: device.id,
        address: arrival.address,
        seenAt: now(),
        createdAt: now(),
        expiresAt: new Date(Date.parse(now()) + SESSION_DAYS * 86_400_000).toISOString(),
      };
      store.sessions.add({ ...session, tokenHash: hashOfToken(token) });
      tell({ kind: "owner.signed_in", subject: { noun: "owner", id: person.id }, text: "You signed in.", data: {} });
      return { token, session, person: plainPerson(person), deviceToken: device.token };
    });
  }

  /** Whose session it is; null when it ended. One whose time is over is dropped: a clock put back does not revive it. */
  of(token: string): { session: StoredSession; person: Person } | null {
    const { store } = this.#journal;
    const session = store.sessions.byToken(hashOfToken(token));
    if (session === null || this.#isOver(session)) return null;
    const person = store.people.get(session.personId);
    return person === null ? null : { session, person: plainPerson(person) };
  }

  isLive(id: Id): boolean {
    const session = this.#journal.store.sessions.get(id);
    return session !== null && !this.#isOver(session);
  }

  list(personId: Id): Session[] {
    const { store, now } = this.#journal;
    return store.sessions.ofPerson(personId, now()).map(({ csrf: _, ...session }) => session);
  }

  /** Notes from where it was used last, once a minute. A full disk keeps nobody from looking. */
  seen(session: StoredSession, address: string | null): void {
    const { store, now } = this.#journal;
    const age = Date.parse(now()) - Date.parse(session.seenAt ?? session.createdAt);
    if (Math.abs(age) < SEEN_EVERY && session.address === address) return;
    unlessDiskFull(() => store.transaction(() => store.sessions.seen(session.id, now(), address)));
  }

  /** Ends one of a person's sessions; its browser is no longer a known one. False when there is no such session. */
  revoke(personId: Id, id: Id): boolean {
    const { store } = this.#journal;
    return this.#journal.change(personId, (tell) => {
      const session = store.sessions.get(id);
      if (session === null || session.personId !== personId) return false;
      this.#end(session, tell);
      if (session.deviceId !== null) store.devices.drop(session.deviceId);
      return true;
    });
  }

  /** Signing out; the browser stays known. */
  signOut(session: Session): void {
    this.#journal.change(session.personId, (tell) => this.#end(session, tell));
  }

  /** Ends all of a person's sessions but one, or all, within the change that runs. Their browsers are known no longer. */
  endOthers(personId: Id, keptId: Id | null, tell: Tell): void {
    const { store, now } = this.#journal;
    const sessions = store.sessions.ofPerson(personId, now());
    for (const session of sessions) if (session.id !== keptId) this.#end(session, tell);
    store.devices.dropOthers(personId, sessions.find(({ id }) => id === keptId)?.deviceId ?? null);
  }

  /** The browser, when this person has signed in with it before. */
  knownDevice(personId: Id, arrival: Arrival): Id | null {
    const { devices } = this.#journal.store;
    for (const token of arrival.deviceTokens) {
      const id = devices.find(personId, hashOfToken(token));
      if (id !== null) return id;
    }
    return null;
  }

  lastSeen(personId: Id): Instant | null {
    return this.#journal.store.sessions.lastSeen(personId);
  }

  #admitDevice(personId: Id, arrival: Arrival): { id: Id; token: string | null } {
    const { store, now } = this.#journal;
    const known = this.knownDevice(personId, arrival);
    if (known !== null) {
      store.devices.seen(known, now());
      return { id: known, token: null };
    }
    const [id, token] = [newId("dev"), newToken()];
    store.devices.add({ id, personId, tokenHash: hashOfToken(token), userAgent: arrival.userAgent, at: now() });
    store.devices.keepNewest(personId, MOST_DEVICES);
    return { id, token };
  }

  #end(session: Session, tell: Tell): void {
    if (!this.#journal.store.sessions.end(session.id)) return;
    tell({ kind: "session.ended", subject: { noun: "session", id: session.id }, text: "A session ended.", data: {} });
  }

  #isOver(session: StoredSession): boolean {
    if (session.expiresAt > this.#journal.now()) return false;
    unlessDiskFull(() => this.#journal.store.transaction(() => this.#journal.store.sessions.end(session.id)));
    return true;
  }
}

/** Does what can as well be done another time. */
export function unlessDiskFull(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Fault && error.code === "disk_full")) throw error;
  }
}

/** Without the password's hash, which no room but this one needs. */
export function plainPerson({ id, name, role, createdAt, demo }: Person): Person {
  return { id, name, role, createdAt, demo };
}
