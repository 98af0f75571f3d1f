import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { giveUp } from "#data/model/faults.ts";
import type { Sealed } from "#data/model/owner/vault.ts";

/** `AGE-SECRET-KEY-1…` and the `age1…` it opens. */
export type KeyPair = { identity: string; recipient: string };

/** A fresh X25519 identity, which every age there is can use. */
export async function makeKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The text as an age file in base64 that each of the recipients (`age1…`) opens. */
export async function sealTo(recipients: readonly string[], text: string): Promise<Sealed> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return Buffer.from(await encrypter.encrypt(text)).toString("base64");
}

/** The text again. `Fault` `not_sealed_to_this` when it was made for another identity, or is damaged. */
export async function openWith(identity: string, sealed: Sealed): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(Buffer.from(sealed, "base64"), "text");
  } catch (error) {
    throw giveUp("not_sealed_to_this", "A sealed value was made for another key, or is damaged.", {
      hint: "Give the value again, or restore an archive from before.",
      cause: error,
    });
  }
}
