import { hkdfSync } from "node:crypto";
import { giveUp, mustMend } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { ApiToken, Person } from "#data/model/owner/account.ts";
import type { Id } from "#data/model/schema.ts";
import type { TokenRequest } from "#data/model/wire/account.ts";
import type { Journal } from "#server/services/journal.ts";
import { plainPerson, unlessDiskFull } from "../sessions.ts";

/** Loaded with the first token: an idle appliance stays small. */
const jwts = () => import("jose");

const ISSUER = "autoresume";
/** How old "last used" may be before it is written anew, in ms. */
const USED_EVERY = 60_000;
const MOST = 100;

/**
 * API tokens: JWTs signed with a key that is derived from the machine's, each with a row that can revoke it at once.
 * What a token may do is read from its row; the JWT alone proves which row that is.
 */
export class ApiTokens {
  readonly #journal: Journal;
  readonly #machineKey: () => Uint8Array;

  constructor(journal: Journal, machineKey: () => Uint8Array) {
    this.#journal = journal;
    this.#machineKey = machineKey;
  }

  /** `token` is shown this once. `Fault` `too_many_tokens`. */
  async make(person: Person, { name, scopes, days }: TokenRequest): Promise<{ token: string; entry: ApiToken }> {
    const { store, now } = this.#journal;
    const madeAt = now();
    const expires = Math.floor(Date.parse(madeAt) / 1000) + days * 86_400;
    const expiresAt = new Date(expires * 1000).toISOString();
    const entry: ApiToken = {
      id: newId("tok"),
      name: name.trim(),
      scopes,
      madeAt,
      expiresAt,
      revokedAt: null,
      usedAt: null,
    };
    const { SignJWT } = await jwts();
    const token = await new SignJWT({ scope: scopes.join(" ") })
      .setProtectedHeader({ alg: "HS256", typ: "JWT" })
      .setIssuer(ISSUER)
      .setSubject(person.id)
      .setJti(entry.id)
      .setIssuedAt(Math.floor(Date.parse(madeAt) / 1000))
      .setExpirationTime(expires)
      .sign(this.#key());
    this.#journal.change(person.id, (tell) => {
      if (store.apiTokens.list(person.id).length >= MOST) {
        throw mustMend("too_many_tokens", `There are ${MOST} tokens already.`, { hint: "Use one of them." });
      }
      store.apiTokens.add(person.id, entry);
      const text = `You made the API token “${entry.name}”.`;
      tell({ kind: "token.made", subject: { noun: "token", id: entry.id }, text, data: { name: entry.name } });
    });
    return { token, entry };
  }

  list(personId: Id): ApiToken[] {
    return this.#journal.store.apiTokens.list(personId);
  }

  /** Throws a `Fault` `no_such_token`. */
  revoke(personId: Id, id: Id): void {
    const { store, now } = this.#journal;
    this.#journal.change(personId, (tell) => {
      if (!store.apiTokens.revoke(personId, id, now())) throw giveUp("no_such_token", "There is no such token.");
      tell({ kind: "token.revoked", subject: { noun: "token", id }, text: "An API token was revoked.", data: {} });
    });
  }

  /** Whose token it is; null when it is forged, over or revoked. */
  async of(jwt: string): Promise<{ person: Person; token: ApiToken } | null> {
    const { store, now } = this.#journal;
    const id = await this.#idOf(jwt);
    const found = id === null ? null : store.apiTokens.get(id);
    const person = found === null ? null : store.people.get(found.ownerId);
    if (found === null || person === null || !this.isLive(found.token.id)) return null;
    const { token } = found;
    if (token.usedAt === null || Math.abs(Date.parse(now()) - Date.parse(token.usedAt)) > USED_EVERY) {
      unlessDiskFull(() => store.transaction(() => store.apiTokens.used(token.id, now())));
    }
    return { person: plainPerson(person), token };
  }

  isLive(id: Id): boolean {
    const { store, now } = this.#journal;
    const found = store.apiTokens.get(id);
    return found !== null && found.token.revokedAt === null && found.token.expiresAt > now();
  }

  #key(): Uint8Array {
    return new Uint8Array(hkdfSync("sha256", this.#machineKey(), "", "autoresume api tokens", 32));
  }

  async #idOf(jwt: string): Promise<Id | null> {
    const { errors, jwtVerify } = await jwts();
    try {
      const currentDate = new Date(this.#journal.now());
      const options = { algorithms: ["HS256"], issuer: ISSUER, requiredClaims: ["sub", "jti", "exp"], currentDate };
      return (await jwtVerify(jwt, this.#key(), options)).payload.jti ?? null;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }
}
