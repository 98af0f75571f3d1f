import { ByteReader, type Bytes } from "./byte-reader.ts";
import { type AgeIdentity, type AgeRecipient, type Head, makeHead, readHead } from "./header.ts";
import { type AgeOptions, payload } from "./payload.ts";

/**
 * The bytes as an age file for each of the recipients, in pieces of about a megabyte. Asks the source for more only
 * while pieces are taken, so memory stays flat whatever the size. `made` hears the head, and with it the file key.
 * `Fault` `recipient_wrong`.
 */
export async function* ageEncrypt(
  source: Bytes,
  recipients: readonly AgeRecipient[],
  options: AgeOptions & { made?: (head: Head) => void } = {},
): AsyncGenerator<Buffer> {
  const head = await makeHead(recipients);
  options.made?.(head);
  yield head.bytes;
  yield* payload(new ByteReader(source), "seal", head.payloadKey, options);
}

/**
 * What an age file holds, in pieces that are each authentic; that it was all there is certain only when the stream
 * ends without a throw. `Fault`s: `age_malformed`, `age_key_wrong`, `age_damaged` (changed, cut off or added to).
 */
export async function* ageDecrypt(
  source: Bytes,
  identities: readonly AgeIdentity[],
  options: AgeOptions = {},
): AsyncGenerator<Buffer> {
  const reader = new ByteReader(source);
  const head = await readHead(reader, identities);
  yield* payload(reader, "open", head.payloadKey, options);
}

/** The identity of whoever knows the file key already, as the file's own writer does. */
export const knowsFileKey = (fileKey: Uint8Array): AgeIdentity => ({ unwrapFileKey: () => fileKey });
