import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { giveUp } from "#data/model/faults.ts";
import type { Sealed } from "#data/model/owner/vault.ts";

/** How every sealed text begins: `age-encryption.org/v1` in base64. */
export const SEALED_WITHIN = "YWdlLWVuY3J5cHRpb24ub3JnL3Yx";
const SEALED = new RegExp(`${SEALED_WITHIN}[A-Za-z0-9+/]+=*`, "g");

/** Every sealed text within a JSON value, once. */
export function sealedIn(value: unknown): Sealed[] {
  return [...new Set((JSON.stringify(value) ?? "").match(SEALED))];
}

/** JSON text with each of its sealed texts replaced. */
export function replaceSealed(json: string, by: (sealed: Sealed) => Sealed): string {
  return json.replace(SEALED, by);
}

/** `AGE-SECRET-KEY-1…` and the `age1…` it opens. */
export type KeyPair = { identity: string; recipient: string };

/** A fresh X25519 identity, which every age there is can use. */
export async function makeKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** What is sealed is filled up to a multiple of this many bytes: the length of an answer may tell which it is. */
const STEP = 256;
const FILLING = "\0";

/**
 * The text as an age file in base64 that each of the recipients (`age1…`) opens. Zeros follow it, which `openWith` takes
 * away again; age by itself shows them.
 */
export async function sealTo(recipients: readonly string[], text: string): Promise<Sealed> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const bytes = Buffer.byteLength(text);
  const filled = text + FILLING.repeat(Math.ceil(bytes / STEP) * STEP - bytes);
  return Buffer.from(await encrypter.encrypt(filled)).toString("base64");
}

/** The text again. `Fault` `not_sealed_to_this` when it was made for another identity, or is damaged. */
export async function openWith(identity: string, sealed: Sealed): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    const filled = await decrypter.decrypt(Buffer.from(sealed, "base64"), "text");
    return filled.slice(0, filled.length - (filled.match(/\0*$/)?.[0].length ?? 0));
  } catch (error) {
    throw giveUp("not_sealed_to_this", "A sealed value was made for another key, or is damaged.", {
      hint: "Give the value again, or restore an archive from before.",
      cause: error,
    });
  }
}
