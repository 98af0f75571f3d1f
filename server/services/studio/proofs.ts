import type { FileRef, Id, Sha256 } from "#data/model/schema.ts";

/** How many proofs of one person are kept, and how many bytes of all: an open studio shows one at a time. */
const MOST = { each: 12, bytes: 64 * 1024 * 1024 };

type Kept = { ownerId: Id; file: FileRef; bytes: Uint8Array };

/**
 * PDFs of texts that are still being written, in memory alone: each key pressed makes one, and none is worth a file.
 * The oldest goes first; the page asks again for one that is gone.
 */
export class Proofs {
  #kept: Kept[] = [];

  put(ownerId: Id, file: FileRef, bytes: Uint8Array): void {
    const others = this.#kept.filter((one) => one.ownerId !== ownerId || one.file.sha256 !== file.sha256);
    const own = others.filter((one) => one.ownerId === ownerId);
    const dropped = new Set(own.slice(0, Math.max(0, own.length - MOST.each + 1)));
    this.#kept = [...others.filter((one) => !dropped.has(one)), { ownerId, file, bytes }];
    while (this.#kept.length > 1 && this.#size() > MOST.bytes) this.#kept.shift();
  }

  get(ownerId: Id, sha256: Sha256): { file: FileRef; bytes: Uint8Array } | null {
    return this.#kept.find((one) => one.ownerId === ownerId && one.file.sha256 === sha256) ?? null;
  }

  forget(ownerId: Id): void {
    this.#kept = this.#kept.filter((one) => one.ownerId !== ownerId);
  }

  #size(): number {
    return this.#kept.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  }
}
