import { createCipheriv, createDecipheriv, randomBytes, scrypt, type ScryptOptions } from "node:crypto";
import { promisify } from "node:util";
import { Decrypter, Encrypter, Stanza, type Identity, type Recipient } from "age-encryption";
import { askOwner, giveUp, type Fault } from "#data/model/faults.ts";

/** log2 of scrypt's cost; 18 asks for 256 MiB and about a second. */
const WORK_FACTOR = 18;
const scryptAside: (secret: string, salt: Uint8Array, bytes: number, cost: ScryptOptions) => Promise<Buffer> =
  promisify(scrypt);
const LABEL = Buffer.from("age-encryption.org/v1/scrypt");

export type PassphraseOptions = { workFactor?: number };

/**
 * Seals to a passphrase, as age's own `scrypt` stanza. The derivation runs on Node's threads: age-encryption's own
 * would hold up everything else for its second.
 */
export class PassphraseRecipient implements Recipient {
  readonly #passphrase: string;
  readonly #workFactor: number;

  constructor(passphrase: string, { workFactor = WORK_FACTOR }: PassphraseOptions = {}) {
    this.#passphrase = passphrase;
    this.#workFactor = workFactor;
  }

  async wrapFileKey(fileKey: Uint8Array): Promise<Stanza[]> {
    const salt = randomBytes(16);
    const key = await derive(this.#passphrase, salt, this.#workFactor);
    const cipher = createCipheriv("chacha20-poly1305", key, Buffer.alloc(12), { authTagLength: 16 });
    const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
    return [new Stanza(["scrypt", unpadded(salt), String(this.#workFactor)], body)];
  }
}

/**
 * Opens what was sealed to a passphrase. A stanza of more work than `workFactor` is refused before any work is done:
 * it would be a bomb. Throws a `Fault`: `work_factor_refused`, `age_malformed`; null when the passphrase is another.
 */
export class PassphraseIdentity implements Identity {
  readonly #passphrase: string;
  readonly #most: number;

  constructor(passphrase: string, { workFactor = WORK_FACTOR }: PassphraseOptions = {}) {
    this.#passphrase = passphrase;
    this.#most = workFactor;
  }

  async unwrapFileKey(stanzas: Stanza[]): Promise<Uint8Array | null> {
    const stanza = stanzas.find(({ args }) => args[0] === "scrypt");
    if (stanza === undefined) return null;
    if (stanzas.length !== 1) throw malformed("a passphrase beside other recipients");
    const [, salt, work] = stanza.args;
    if (stanza.args.length !== 3 || salt === undefined || !/^[A-Za-z0-9+/]{22}$/.test(salt))
      throw malformed("its salt");
    const saltBytes = Buffer.from(salt, "base64");
    if (unpadded(saltBytes) !== salt) throw malformed("its salt");
    if (work === undefined || !/^[1-9][0-9]*$/.test(work)) throw malformed("its work factor");
    if (stanza.body.length !== 32) throw malformed("its key");
    if (Number(work) > this.#most) throw tooMuchWork(work, this.#most);
    const key = await derive(this.#passphrase, saltBytes, Number(work));
    const decipher = createDecipheriv("chacha20-poly1305", key, Buffer.alloc(12), { authTagLength: 16 });
    decipher.setAuthTag(stanza.body.subarray(16));
    try {
      return new Uint8Array(Buffer.concat([decipher.update(stanza.body.subarray(0, 16)), decipher.final()]));
    } catch {
      return null;
    }
  }
}

/** The bytes as an age file that the passphrase opens. */
export function sealWithPassphrase(
  bytes: Uint8Array | string,
  passphrase: string,
  options: PassphraseOptions = {},
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(new PassphraseRecipient(passphrase, options));
  return encrypter.encrypt(bytes);
}

/** What such a file holds. `Fault` `passphrase_wrong` (ask), `work_factor_refused`, `age_malformed`. */
export async function openWithPassphrase(
  file: Uint8Array,
  passphrase: string,
  options: PassphraseOptions = {},
): Promise<Uint8Array> {
  const tried = new Tried(new PassphraseIdentity(passphrase, options));
  const decrypter = new Decrypter();
  decrypter.addIdentity(tried);
  try {
    return await decrypter.decrypt(file);
  } catch (error) {
    if (tried.thrown !== null) throw tried.thrown;
    if (tried.refused) {
      throw askOwner("passphrase_wrong", "That passphrase does not open it.", {
        hint: "Type it as it was set; capital letters and spaces count.",
      });
    }
    throw malformed("its form", error);
  }
}

/** Remembers how the identity fared, which age-encryption's plain errors do not tell. */
class Tried implements Identity {
  readonly #identity: PassphraseIdentity;
  thrown: unknown = null;
  refused = false;

  constructor(identity: PassphraseIdentity) {
    this.#identity = identity;
  }

  async unwrapFileKey(stanzas: Stanza[]): Promise<Uint8Array | null> {
    try {
      const key = await this.#identity.unwrapFileKey(stanzas);
      this.refused = key === null;
      return key;
    } catch (error) {
      this.thrown = error;
      throw error;
    }
  }
}

/** The derivation that runs: each takes 256 MiB, so they take turns. */
let turn: Promise<unknown> = Promise.resolve();

function derive(passphrase: string, salt: Uint8Array, workFactor: number): Promise<Buffer> {
  const cost = { N: 2 ** workFactor, r: 8, p: 1, maxmem: 2 ** workFactor * 1024 + 2 ** 20 };
  const work = async () => scryptAside(passphrase, Buffer.concat([LABEL, salt]), 32, cost);
  const key = turn.then(work, work);
  turn = key;
  return key;
}

function unpadded(bytes: Buffer): string {
  return bytes.toString("base64").replace(/=+$/, "");
}

function malformed(what: string, cause?: unknown): Fault {
  return giveUp("age_malformed", `This is no whole age file: ${what} is wrong.`, {
    hint: "Take another copy of it.",
    cause,
  });
}

function tooMuchWork(asked: string, most: number): Fault {
  return giveUp(
    "work_factor_refused",
    `Opening this would take far more work than AutoResume's own files (${asked}).`,
    {
      hint: "It was not made by AutoResume; it may have been made to wear this machine out.",
      data: { most },
    },
  );
}
