import { randomBytes } from "node:crypto";
import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import { askOwner, giveUp, mustMend } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { Person, Role } from "#data/model/owner/account.ts";
import type { Id } from "#data/model/schema.ts";
import type { JoinRequest, SetUpRequest, SignInRequest } from "#data/model/wire/account.ts";
import type { Journal, Tell } from "#server/services/journal.ts";
import { type Arrival, NOWHERE } from "./arrival.ts";
import { Invitations } from "./entry/invitations.ts";
import { Links } from "./entry/links.ts";
import { ApiTokens } from "./entry/tokens.ts";
import { Passkeys, type Place } from "./factors/passkeys.ts";
import { SecondFactor } from "./factors/second-factor.ts";
import { addressSubject, Limits, nameSubject } from "./limits.ts";
import { PasswordKeeper, type PasswordListener } from "./password-keeper.ts";
import { NO_PASSWORD } from "./passwords.ts";
import { sameText } from "./secrets.ts";
import { plainPerson, type SignedIn, Sessions } from "./sessions.ts";

export type AccountsDeps = {
  journal: Journal;
  /** The key of this appliance, 32 bytes: second factors and API tokens rest on it. Read when first needed. */
  machineKey: () => Uint8Array;
  passwords?: PasswordListener;
  /** Monotonic, in ms: a wall clock that jumps neither lifts nor prolongs a wait. */
  clock?: () => number;
  warn?: (error: unknown) => void;
};

/** Who may enter, and how: set-up, invitation, password, passkey, one-time link; and what each brings with it. */
export class Accounts {
  readonly limits: Limits;
  readonly sessions: Sessions;
  readonly passwords: PasswordKeeper;
  readonly invitations: Invitations;
  readonly tokens: ApiTokens;
  readonly secondFactor: SecondFactor;
  readonly passkeys: Passkeys;
  readonly #journal: Journal;
  readonly #links: Links;
  #setUpCode: string | null = null;

  constructor({ journal, machineKey, passwords, clock = () => performance.now(), warn = () => {} }: AccountsDeps) {
    this.#journal = journal;
    this.#links = new Links(clock);
    this.limits = new Limits(journal, clock);
    this.sessions = new Sessions(journal);
    this.invitations = new Invitations(journal);
    this.tokens = new ApiTokens(journal, machineKey);
    this.secondFactor = new SecondFactor({ journal, limits: this.limits, machineKey });
    this.passkeys = new Passkeys(journal, clock);
    this.passwords = new PasswordKeeper({
      journal,
      limits: this.limits,
      sessions: this.sessions,
      links: this.#links,
      listener: passwords ?? DEAF,
      warn,
    });
  }

  /** True until somebody may enter by name and password; the demo is entered by its link alone. */
  get needsSetUp(): boolean {
    const first = this.#journal.store.people.first();
    return first === null || (first.password === NO_PASSWORD && !first.demo);
  }

  owner(): Person | null {
    const owner = this.#journal.store.people.first();
    return owner === null ? null : plainPerson(owner);
  }

  /** The owner and all members. */
  everyone(): Person[] {
    return this.#journal.store.people.all().map(plainPerson);
  }

  /** The code that the first run asks for; the same until set-up is done. Twelve letters and digits in groups. */
  setUpCode(): string {
    this.#setUpCode ??= randomBytes(16)
      .toString("hex")
      .slice(0, 12)
      .replace(/(.{4})(?=.)/g, "$1-");
    return this.#setUpCode;
  }

  /** `Fault`s: `set_up_done`, `set_up_code_wrong`, `too_many_tries`. */
  proveSetUpCode(given: string, arrival: Arrival): void {
    if (!this.needsSetUp) throw setUpDone();
    const judgement = this.limits.judge(addressSubject("set-up", arrival.address));
    const code = given.toLowerCase().replace(/[^0-9a-f]/g, "");
    if (!sameText(code, this.setUpCode().replaceAll("-", ""))) {
      throw askOwner("set_up_code_wrong", "That is not the set-up code.", {
        hint: "It stands in the log of the appliance, in the line that starts with “Set-up code”.",
      });
    }
    judgement.right();
  }

  /** Makes the owner. `Fault`s: those of `proveSetUpCode`. */
  async setUp(request: SetUpRequest, arrival: Arrival): Promise<SignedIn> {
    this.proveSetUpCode(request.code, arrival);
    const password = await this.passwords.hash(request.password);
    const person = this.#journal.store.transaction(() => {
      // Another may have been quicker while the password was hashed.
      if (!this.needsSetUp) throw setUpDone();
      return this.#makeEnterable(request.name.trim(), password);
    });
    this.#setUpCode = null;
    await this.passwords.set(person.id, request.password);
    return this.sessions.open(person, "set_up", arrival);
  }

  /** Makes a member. `Fault`s: `invitation_wrong`, `name_taken`, `too_many_tries`. */
  async join(request: JoinRequest, arrival: Arrival): Promise<SignedIn> {
    const judgement = this.limits.judge(addressSubject("join", arrival.address));
    const invitation = this.invitations.of(request.code);
    judgement.right();
    const password = await this.passwords.hash(request.password);
    const person = this.#create({ name: request.name, password, role: "member", demo: false }, (member, tell) => {
      this.invitations.use(invitation.id, member.id);
      const kind = "person.joined";
      const data = { name: member.name };
      tell({ kind, subject: { noun: "person", id: member.id }, text: `Welcome, ${member.name}.`, data });
      // Named by the invitation, as its making was: who they are to themself is no matter of the one who invited.
      const subject = { noun: "person", id: invitation.id } as const;
      const text = `${member.name} joined by your invitation.`;
      this.#journal.change(invitation.invitedBy, (tellInviter) => tellInviter({ kind, subject, text, data }));
    });
    await this.passwords.set(person.id, request.password);
    return this.sessions.open(person, "invitation", arrival);
  }

  /** Whoever has this name, whatever its case; null when nobody has. */
  named(name: string): Person | null {
    const person = this.#journal.store.people.named(name.trim());
    return person === null ? null : plainPerson(person);
  }

  /** The owner, as the command line's socket and the demo need one before anybody set a password. */
  ensureOwner(name: string, demo: boolean): Person {
    return this.owner() ?? this.#create({ name, password: NO_PASSWORD, role: "owner", demo }, welcomeOwner);
  }

  /**
   * Name and password, and the six digits where they are asked for. A browser that the person signed in with before has
   * a limit of its own: what strangers do does not shut it out. `Fault`s: `sign_in_wrong`, `second_factor_needed`,
   * `second_factor_wrong`, `too_many_tries`, `busy`.
   */
  async signIn(request: SignInRequest, arrival: Arrival): Promise<SignedIn> {
    const name = request.name.trim();
    const person = this.#journal.store.people.named(name);
    const deviceId = person === null ? null : this.sessions.knownDevice(person.id, arrival);
    const judgement =
      deviceId === null
        ? this.limits.judge(nameSubject(name), addressSubject("sign-in", arrival.address))
        : this.limits.judge(`device:${deviceId}`);
    const right = await this.passwords.isRight(person, request.password, deviceId !== null);
    if (person === null || !right) {
      throw askOwner("sign_in_wrong", "Name or password is not right.", {
        hint: "Try again; the name is the one given at set-up.",
      });
    }
    if (this.secondFactor.isOn(person.id)) {
      if (request.code === undefined) {
        judgement.takeBack();
        throw askOwner("second_factor_needed", "The code of your authenticator app is needed, too.", {
          hint: "Type the six digits that it shows now.",
        });
      }
      this.secondFactor.use(person.id, request.code, deviceId);
    }
    judgement.right();
    await this.passwords.entered(person, request.password);
    return this.sessions.open(person, "password", arrival);
  }

  /** `Fault`s: `passkey_wrong`, `too_many_tries`. */
  async signInByPasskey(place: Place, response: AuthenticationResponseJSON, arrival: Arrival): Promise<SignedIn> {
    const judgement = this.limits.judge(addressSubject("passkey", arrival.address));
    const personId = await this.passkeys.signIn(place, response);
    const person = this.#journal.store.people.get(personId);
    if (person === null) throw giveUp("no_such_person", "That person is no longer here.");
    judgement.right();
    return this.sessions.open(person, "passkey", arrival);
  }

  /** A token that signs in once within a day, for the link that the demo or the command line prints. */
  oneTimeToken(personId: Id): string {
    return this.#links.make(personId);
  }

  /** Uses up a one-time token; null when it was used, is over, or was never given out. */
  enter(token: string, arrival: Arrival = NOWHERE): SignedIn | null {
    const personId = this.#links.use(token);
    const person = personId === null ? null : this.#journal.store.people.get(personId);
    return person === null ? null : this.sessions.open(person, "link", arrival);
  }

  /** Set-up: the owner that the command line may have made already gets name and password. */
  #makeEnterable(name: string, password: string): Person {
    const { people } = this.#journal.store;
    const known = people.first();
    if (known === null) return this.#create({ name, password, role: "owner", demo: false }, welcomeOwner);
    people.enterable(known.id, name, password);
    return { ...plainPerson(known), name };
  }

  #create(
    made: { name: string; password: string; role: Role; demo: boolean },
    tellOf: (person: Person, tell: Tell) => void,
  ): Person {
    const { store, now } = this.#journal;
    const person = { ...made, id: newId("owner"), name: made.name.trim(), createdAt: now() };
    this.#journal.change(person.id, (tell) => {
      if (store.people.named(person.name) !== null) {
        throw mustMend("name_taken", "Somebody here has that name already.", { hint: "Choose another one." });
      }
      store.people.add(person);
      tellOf(person, tell);
    });
    return plainPerson(person);
  }
}

function welcomeOwner({ id, name }: Person, tell: Tell): void {
  tell({ kind: "owner.created", subject: { noun: "owner", id }, text: `Welcome, ${name}.`, data: { name } });
}

function setUpDone() {
  return giveUp("set_up_done", "This appliance has its owner already.", { hint: "Sign in instead." });
}

const DEAF: PasswordListener = { set: async () => {}, entered: async () => {}, changed: async () => {} };
