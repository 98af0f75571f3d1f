import { isIP } from "node:net";
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from "@simplewebauthn/server";
import { askOwner, giveUp, mustMend } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { Passkey, Person } from "#data/model/owner/account.ts";
import type { Id } from "#data/model/schema.ts";
import type { StoredPasskey } from "#data/store/repositories/owner/passkeys.ts";
import type { Journal } from "#server/services/journal.ts";
import { Challenges } from "./challenges.ts";

/** Loaded when a passkey is first used: it costs thirty megabytes, and a start a tenth of a second. */
const webauthn = () => import("@simplewebauthn/server");

/** The address under which the control room is open: `https://jobs.home.example:8137` and its host name. */
export type Place = { origin: string; hostName: string };

/**
 * Passkeys: keys of a device or a password manager that sign in by themselves. The user is verified by the device (a
 * finger, a face, a PIN), so that no second factor is asked for.
 */
export class Passkeys {
  readonly #journal: Journal;
  readonly #challenges: Challenges;

  /** `clock` is monotonic, in ms. */
  constructor(journal: Journal, clock: () => number) {
    this.#journal = journal;
    this.#challenges = new Challenges(clock);
  }

  list(personId: Id): Passkey[] {
    return this.#journal.store.passkeys.ofPerson(personId).map(shown);
  }

  /** Options for a new passkey. `Fault` `passkeys_refused`. */
  async beginAdding(person: Person, place: Place): Promise<PublicKeyCredentialCreationOptionsJSON> {
    refuse(place);
    const known = this.#journal.store.passkeys.ofPerson(person.id).filter(({ rpId }) => rpId === place.hostName);
    const { generateRegistrationOptions } = await webauthn();
    return generateRegistrationOptions({
      challenge: this.#challenges.give(person.id),
      rpName: "AutoResume",
      // EdDSA, ES256, RS256: every authenticator can do one of them.
      supportedAlgorithmIDs: [-8, -7, -257],
      rpID: place.hostName,
      userName: person.name,
      userID: new Uint8Array(Buffer.from(person.id)),
      excludeCredentials: known.map(({ credential }) => ({ id: credential })),
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    });
  }

  /** Keeps what the browser made. `Fault`s: `passkey_wrong`, `passkeys_refused`. */
  async add(person: Person, place: Place, name: string, response: RegistrationResponseJSON): Promise<Passkey> {
    refuse(place);
    const verified = await judged(async () =>
      (await webauthn()).verifyRegistrationResponse({
        response,
        expectedChallenge: (challenge) => this.#challenges.use(challenge, person.id),
        expectedOrigin: place.origin,
        expectedRPID: place.hostName,
        requireUserVerification: true,
      }),
    );
    if (!verified.verified) throw wrong();
    const { credential } = verified.registrationInfo;
    const { store, now } = this.#journal;
    const passkey: StoredPasskey = {
      id: newId("pk"),
      personId: person.id,
      credential: credential.id,
      name: name.trim(),
      publicKey: credential.publicKey,
      counter: credential.counter,
      transports: credential.transports ?? [],
      rpId: place.hostName,
      addedAt: now(),
      usedAt: null,
    };
    this.#journal.change(person.id, (tell) => {
      if (store.passkeys.byCredential(passkey.credential) !== null) throw wrong();
      store.passkeys.add(passkey);
      tell({
        kind: "account.changed",
        subject: { noun: "owner", id: person.id },
        text: `You added the passkey “${passkey.name}”.`,
        data: { what: "passkey_added", name: passkey.name },
      });
    });
    return shown(passkey);
  }

  /** Throws a `Fault` `no_such_passkey`. */
  remove(personId: Id, id: Id): void {
    this.#journal.change(personId, (tell) => {
      if (!this.#journal.store.passkeys.drop(personId, id))
        throw giveUp("no_such_passkey", "There is no such passkey.");
      const subject = { noun: "owner" as const, id: personId };
      tell({ kind: "account.changed", subject, text: "A passkey was removed.", data: { what: "passkey_removed" } });
    });
  }

  /** Options for signing in; the browser lets its owner choose one of the passkeys it has for this name. */
  async beginSignIn(place: Place): Promise<PublicKeyCredentialRequestOptionsJSON> {
    refuse(place);
    const { generateAuthenticationOptions } = await webauthn();
    return generateAuthenticationOptions({
      challenge: this.#challenges.give(null),
      rpID: place.hostName,
      userVerification: "required",
    });
  }

  /** Whose passkey answered. `Fault` `passkey_wrong`. */
  async signIn(place: Place, response: AuthenticationResponseJSON): Promise<Id> {
    const { store, now } = this.#journal;
    const passkey = store.passkeys.byCredential(response.id);
    if (passkey === null || passkey.rpId !== place.hostName) throw wrong();
    const { verified, authenticationInfo } = await judged(async () =>
      (await webauthn()).verifyAuthenticationResponse({
        response,
        expectedChallenge: (challenge) => this.#challenges.use(challenge, null),
        expectedOrigin: place.origin,
        expectedRPID: place.hostName,
        credential: { id: passkey.credential, publicKey: passkey.publicKey, counter: passkey.counter },
        requireUserVerification: true,
      }),
    );
    if (!verified) throw wrong();
    store.transaction(() => {
      // Removed, or its copy was used, while this one was judged.
      const present = store.passkeys.byCredential(response.id);
      if (present === null || present.counter !== passkey.counter) throw wrong();
      store.passkeys.used(passkey.id, authenticationInfo.newCounter, now());
    });
    return passkey.personId;
  }
}

/** Why this address can have no passkey, and what to do; null when it can. */
export function passkeysRefused({ origin, hostName }: Place): string | null {
  if (isIP(hostName.replace(/^\[|\]$/g, "")) !== 0) {
    return "Passkeys belong to a host name, and this address is a number. Open the control room under a name with HTTPS.";
  }
  if (origin.startsWith("https://") || hostName === "localhost" || hostName.endsWith(".localhost")) return null;
  return "Passkeys need HTTPS, and this address has none. Give the control room a certificate, or a reverse proxy that has one.";
}

function refuse(place: Place): void {
  const because = passkeysRefused(place);
  if (because !== null) throw mustMend("passkeys_refused", because, { hint: "RUNBOOK.md says how: “HTTPS”." });
}

/** What the library throws at a wrong answer as the fault that it is. */
async function judged<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw wrong(error);
  }
}

function wrong(cause?: unknown) {
  return askOwner("passkey_wrong", "That passkey is not known here, or its answer is not right.", {
    hint: "Try again, or sign in with name and password.",
    cause,
  });
}

function shown({ id, name, rpId, addedAt, usedAt }: StoredPasskey): Passkey {
  return { id, name, rpId, addedAt, usedAt };
}
