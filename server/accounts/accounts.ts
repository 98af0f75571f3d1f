import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { askOwner, giveUp, waitFor } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { Person } from "#data/model/owner/account.ts";
import type { Id } from "#data/model/schema.ts";
import type { StoredSession } from "#data/store/repositories/owner/people.ts";
import type { Journal } from "#server/services/journal.ts";
import { hashPassword, verifyPassword } from "./passwords.ts";

const SESSION_DAYS = 30;
/** Wrong passwords in a row before the next try has to wait, and how long, in ms. */
const FREE_TRIES = 10;
const WAIT = 60_000;
/** How long a one-time link lets in, in ms. */
const LINK_LIFE = 24 * 3_600_000;

export type SignedIn = { token: string; session: StoredSession; person: Person };

/** Who may enter: set-up once with the code from the log, then name and password, or a one-time link. */
export class Accounts {
  readonly #journal: Journal;
  readonly #clock: () => number;
  readonly #links = new Map<string, { personId: Id; made: number }>();
  #setUpCode: string | null = null;
  #wrong = { times: 0, last: 0 };

  /** `clock` is monotonic, in ms: a wall clock that jumps neither lifts nor prolongs a wait. */
  constructor(journal: Journal, clock: () => number = () => performance.now()) {
    this.#journal = journal;
    this.#clock = clock;
  }

  /** True until somebody may enter by name and password; the demo is entered by its link alone. */
  get needsSetUp(): boolean {
    const first = this.#journal.store.people.first();
    return first === null || (first.password === NO_PASSWORD && !first.demo);
  }

  owner(): Person | null {
    return this.#journal.store.people.first();
  }

  /** The code that the first run asks for; the same until set-up is done. Twelve letters and digits in groups. */
  setUpCode(): string {
    this.#setUpCode ??= randomBytes(16)
      .toString("hex")
      .slice(0, 12)
      .replace(/(.{4})(?=.)/g, "$1-");
    return this.#setUpCode;
  }

  /** Makes the owner. `Fault`s: `set_up_done`, `set_up_code_wrong`, `too_many_tries`. */
  async setUp(request: { code: string; name: string; password: string }, userAgent: string | null): Promise<SignedIn> {
    this.#refuseHaste();
    if (!this.needsSetUp)
      throw giveUp("set_up_done", "This appliance has its owner already.", { hint: "Sign in instead." });
    const code = request.code
      .trim()
      .toLowerCase()
      .replace(/[^0-9a-f]/g, "");
    if (!sameText(code, this.setUpCode().replaceAll("-", ""))) {
      this.#countWrong();
      throw askOwner("set_up_code_wrong", "That is not the set-up code.", {
        hint: "It stands in the log of the appliance, in the line that starts with “Set-up code”.",
      });
    }
    const password = await hashPassword(request.password);
    const person = this.#makeEnterable(request.name.trim(), password);
    this.#setUpCode = null;
    return this.#open(person, userAgent);
  }

  /** The owner, as the command line's socket and the demo need one before anybody set a password. */
  ensureOwner(name: string, demo: boolean): Person {
    return this.#journal.store.people.first() ?? this.#create(name, NO_PASSWORD, demo);
  }

  /** Set-up: the owner that the command line may have made already gets name and password. */
  #makeEnterable(name: string, password: string): Person {
    const { people } = this.#journal.store;
    const known = people.first();
    if (known === null) return this.#create(name, password, false);
    people.enterable(known.id, name, password);
    return { ...known, name };
  }

  #create(name: string, password: string, demo: boolean): Person {
    const { store, now } = this.#journal;
    const person = { id: newId("owner"), name: name.trim(), password, role: "owner" as const, demo, createdAt: now() };
    this.#journal.change(person.id, (tell) => {
      store.people.add(person);
      tell({
        kind: "owner.created",
        subject: { noun: "owner", id: person.id },
        text: `Welcome, ${person.name}.`,
        data: { name: person.name },
      });
    });
    return person;
  }

  /** `Fault`s: `sign_in_wrong`, `too_many_tries`. */
  async signIn(request: { name: string; password: string }, userAgent: string | null): Promise<SignedIn> {
    this.#refuseHaste();
    // Counted before it is judged: tries that come all at once must not pass together.
    this.#countWrong();
    const person = this.#journal.store.people.named(request.name.trim());
    // A name that is not there costs the same time as a wrong password.
    const right = await verifyPassword(request.password, person?.password ?? NOBODY);
    if (person === null || !right) {
      throw askOwner("sign_in_wrong", "Name or password is not right.", {
        hint: "Try again; the name is the one given at set-up.",
      });
    }
    this.#wrong = { times: 0, last: 0 };
    return this.#open(person, userAgent);
  }

  /** A token that signs in once within a day, for the link that the demo or the command line prints. */
  oneTimeToken(personId: Id): string {
    const token = randomBytes(24).toString("base64url");
    for (const [key, link] of this.#links) if (this.#isOver(link)) this.#links.delete(key);
    this.#links.set(hashOfToken(token), { personId, made: this.#clock() });
    return token;
  }

  /** Uses up a one-time token; null when it was used, is over, or was never given out. */
  enter(token: string, userAgent: string | null): SignedIn | null {
    const key = hashOfToken(token);
    const link = this.#links.get(key);
    this.#links.delete(key);
    if (link === undefined || this.#isOver(link)) return null;
    const person = this.#journal.store.people.get(link.personId);
    return person === null ? null : this.#open(person, userAgent);
  }

  session(token: string): { session: StoredSession; person: Person } | null {
    const { store, now } = this.#journal;
    const session = store.people.session(hashOfToken(token), now());
    const person = session === null ? null : store.people.get(session.personId);
    return session === null || person === null ? null : { session, person };
  }

  signOut(sessionId: Id): void {
    this.#journal.store.people.endSession(sessionId);
  }

  #open(person: Person, userAgent: string | null): SignedIn {
    const { store, now } = this.#journal;
    const token = randomBytes(32).toString("base64url");
    const session: StoredSession = {
      id: newId("sess"),
      personId: person.id,
      csrf: randomBytes(24).toString("base64url"),
      userAgent: userAgent?.slice(0, 300) ?? null,
      how: "password",
      deviceId: null,
      address: null,
      seenAt: now(),
      createdAt: now(),
      expiresAt: new Date(Date.parse(now()) + SESSION_DAYS * 86_400_000).toISOString(),
    };
    this.#journal.change(person.id, (tell) => {
      store.people.dropExpiredSessions(now());
      store.people.addSession({ ...session, tokenHash: hashOfToken(token) });
      tell({ kind: "owner.signed_in", subject: { noun: "owner", id: person.id }, text: "You signed in.", data: {} });
    });
    return { token, session, person };
  }

  #isOver({ made }: { made: number }): boolean {
    return this.#clock() - made > LINK_LIFE;
  }

  #refuseHaste(): void {
    if (this.#wrong.times < FREE_TRIES) return;
    const left = WAIT - (this.#clock() - this.#wrong.last);
    if (left <= 0) return;
    throw waitFor("too_many_tries", "Too many wrong tries.", {
      hint: `Wait ${Math.ceil(left / 1000)} seconds and try again.`,
      data: { seconds: Math.ceil(left / 1000) },
    });
  }

  #countWrong(): void {
    this.#wrong = { times: this.#wrong.times + 1, last: this.#clock() };
  }
}

/** Stands where no password was set: no password verifies against it. */
const NO_PASSWORD = "none";

/** A hash that no password has, with the cost of a real one. */
const NOBODY = `argon2id$${19 * 1024}$2$1$${Buffer.alloc(16).toString("base64url")}$${Buffer.alloc(32).toString("base64url")}`;

function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash("sha256").update(text).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}
