import { hkdfSync, randomBytes } from "node:crypto";
import { Decrypter, Encrypter, type Identity, type Recipient, type Stanza } from "age-encryption";
import { askOwner, Fault, giveUp } from "#data/model/faults.ts";
import type { ByteReader } from "./byte-reader.ts";

/** A header longer than this is refused unread, in bytes: ours have a line or two for each recipient. */
const LONGEST_HEADER = 1024 * 1024;
const NONCE = 16;
/** age-encryption calls one of another length changed rather than malformed. */
const MAC = /^--- [A-Za-z0-9+/]{43}\n$/;

/** `age1…` or anything that age-encryption takes as recipient. */
export type AgeRecipient = string | Recipient;
/** `AGE-SECRET-KEY-1…` or anything that age-encryption takes as identity. */
export type AgeIdentity = string | Identity;

/** The head of an age file and what its payload is sealed with. */
export type Head = { bytes: Buffer; fileKey: Uint8Array; payloadKey: Uint8Array<ArrayBuffer> };

/** A new file's head. `Fault` `recipient_wrong` when one of them is no age recipient. */
export async function makeHead(recipients: readonly AgeRecipient[]): Promise<Head> {
  const encrypter = new Encrypter();
  const listener = new KeyListener();
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch (error) {
      throw giveUp(
        "recipient_wrong",
        `That is no recipient of age: ${typeof recipient === "string" ? recipient.slice(0, 80) : "of a kind of its own"}`,
        {
          hint: "A recipient begins with age1; age-keygen prints it as the public key.",
          cause: error,
        },
      );
    }
  }
  if (recipients.length === 0) throw giveUp("recipient_wrong", "There is nobody to encrypt for.");
  encrypter.addRecipient(listener);
  // An empty payload behind the header: a nonce and the tag of its one empty chunk, which are left away.
  const empty = Buffer.from(await encrypter.encrypt(new Uint8Array()));
  const { fileKey } = listener;
  if (fileKey === null) throw giveUp("recipient_wrong", "age-encryption named no file key.");
  const nonce = randomBytes(NONCE);
  const bytes = Buffer.concat([empty.subarray(0, empty.length - NONCE - 16), nonce]);
  return { bytes, fileKey, payloadKey: payloadKeyOf(fileKey, nonce) };
}

/**
 * Reads the head off a file. `Fault`s: `age_malformed` (no age file, or cut off), `age_key_wrong` (none of the
 * identities opens it; ask), `age_damaged` (the header was changed).
 */
export async function readHead(reader: ByteReader, identities: readonly AgeIdentity[]): Promise<Head> {
  const header = await readHeader(reader);
  let fileKey: Uint8Array;
  try {
    const decrypter = new Decrypter();
    for (const identity of identities) decrypter.addIdentity(identity);
    fileKey = await decrypter.decryptHeader(header);
  } catch (error) {
    throw headerFault(error);
  }
  const nonce = await reader.exactly(NONCE);
  if (nonce === null) throw malformed("it ends within its head");
  return { bytes: Buffer.concat([header, nonce]), fileKey, payloadKey: payloadKeyOf(fileKey, nonce) };
}

function payloadKeyOf(fileKey: Uint8Array, nonce: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(hkdfSync("sha256", fileKey, nonce, "payload", 32));
}

/** Up to the end of the line that begins with `---`: no line before it can. */
async function readHeader(reader: ByteReader): Promise<Buffer> {
  const lines: Buffer[] = [];
  for (let length = 0; ;) {
    const line = await reader.line(LONGEST_HEADER - length);
    if (line === null) throw malformed("it has no header of age");
    lines.push(line);
    length += line.length;
    if (line.subarray(0, 3).toString("latin1") === "---") {
      if (!MAC.test(line.toString("latin1"))) throw malformed("its header does not end as it should");
      return Buffer.concat(lines);
    }
    if (lines.length === 1 && line.toString("latin1") !== "age-encryption.org/v1\n")
      throw malformed("it has no header of age");
  }
}

/** Wraps nothing: it only hears the file key that age-encryption made up. */
class KeyListener implements Recipient {
  fileKey: Uint8Array | null = null;

  wrapFileKey(fileKey: Uint8Array): Stanza[] {
    this.fileKey = fileKey;
    return [];
  }
}

const malformed = (what: string, cause?: unknown) =>
  giveUp("age_malformed", `This is no whole age file: ${what}.`, { hint: "Take another copy of it.", cause });

/** age-encryption tells its errors apart by their words alone; what an identity throws is a `Fault` already. */
function headerFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/no identity matched/i.test(message)) {
    return askOwner("age_key_wrong", "It was encrypted for another key.", {
      hint: "Use the key or passphrase of the time it was made; the emergency kit tells which.",
      cause: error,
    });
  }
  if (!/invalid header HMAC/.test(message)) return malformed(message, error);
  return giveUp("age_damaged", "The head of this file was changed after it was made.", {
    hint: "Take another copy of it.",
    cause: error,
  });
}
