import { createCipheriv, createDecipheriv } from "node:crypto";
import { letGo } from "#data/archive/crew/let-go.ts";

/** Bytes of plaintext in a chunk of an age payload; only the last one may hold fewer. */
export const CHUNK = 64 * 1024;
export const TAG = 16;
/** Bytes of a whole chunk once it is sealed. */
export const SEALED_CHUNK = CHUNK + TAG;
/** Chunks that go to a worker thread together: each message costs more than sealing a chunk. */
export const BATCH = 8;

const ALGORITHM = "chacha20-poly1305";
const LENGTHS = { authTagLength: TAG };

/** Bytes that hold a batch, sealed or not. */
export const BATCH_BYTES = BATCH * SEALED_CHUNK;

/** Consecutive chunks from the number `from` on; `last` when the payload ends with them. */
export type Batch = { from: number; last: boolean; bytes: Uint8Array };

/** Bytes written; `whole` is false when what follows them is not authentic. */
export type Written = { length: number; whole: boolean };

/** Eleven bytes of counter, big-endian, and one that marks the last chunk of all. */
function nonceOf(counter: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(counter, 5, 6);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

/** Seals a batch into `out`. An empty last batch becomes one empty chunk: that is the empty payload's. */
export function sealChunks(key: Uint8Array, { from, last, bytes }: Batch, out: Uint8Array): Written {
  const chunks = Math.max(1, Math.ceil(bytes.length / CHUNK));
  let length = 0;
  for (let index = 0; index < chunks; index += 1) {
    const chunk = bytes.subarray(index * CHUNK, (index + 1) * CHUNK);
    const cipher = createCipheriv(ALGORITHM, key, nonceOf(from + index, last && index === chunks - 1), LENGTHS);
    const sealed = cipher.update(chunk);
    out.set(sealed, length);
    letGo(sealed);
    cipher.final();
    length += chunk.length;
    out.set(cipher.getAuthTag(), length);
    length += TAG;
  }
  return { length, whole: true };
}

/**
 * Opens a batch into `out`, up to the first chunk that is not authentic, or is empty without being all there is. A
 * whole chunk that is authentic but says wrongly that it is the last one, or is not, is given out too: the file is
 * damaged behind it, not in it.
 */
export function openChunks(key: Uint8Array, { from, last, bytes }: Batch, out: Uint8Array): Written {
  const chunks = Math.max(1, Math.ceil(bytes.length / SEALED_CHUNK));
  let length = 0;
  for (let index = 0; index < chunks; index += 1) {
    const chunk = bytes.subarray(index * SEALED_CHUNK, (index + 1) * SEALED_CHUNK);
    const empty = chunk.length === TAG && from + index > 0;
    if (chunk.length < TAG || empty) return { length, whole: false };
    const isLast = last && index === chunks - 1;
    let plain = openChunk(key, nonceOf(from + index, isLast), chunk);
    const whole = plain !== null;
    if (plain === null && chunk.length === SEALED_CHUNK) plain = openChunk(key, nonceOf(from + index, !isLast), chunk);
    if (plain !== null) {
      out.set(plain, length);
      length += plain.length;
      letGo(plain);
    }
    if (!whole) return { length, whole };
  }
  return { length, whole: true };
}

function openChunk(key: Uint8Array, nonce: Buffer, chunk: Uint8Array): Buffer | null {
  const end = chunk.length - TAG;
  const decipher = createDecipheriv(ALGORITHM, key, nonce, LENGTHS);
  decipher.setAuthTag(chunk.subarray(end));
  const plain = decipher.update(chunk.subarray(0, end));
  try {
    decipher.final();
    return plain;
  } catch {
    return null;
  }
}
