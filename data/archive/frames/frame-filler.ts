import type { Slot, Slots } from "#data/archive/crew/slots.ts";
import { FRAME } from "#data/archive/zstd.ts";
import type { Filled } from "./frames.ts";

/** Puts bytes where frames are made of them, so that what is read need not be copied. */
export class FrameFiller {
  readonly #slots: Slots;
  #slot: Slot;
  #bytes: Buffer;
  #at = 0;

  constructor(slots: Slots) {
    this.#slots = slots;
    this.#slot = slots.take();
    this.#bytes = Buffer.from(this.#slot.input);
  }

  get left(): number {
    return FRAME - this.#at;
  }

  /** Where the next bytes may be written; `took` says how many were. */
  room(): Buffer {
    return this.#bytes.subarray(this.#at, FRAME);
  }

  took(bytes: number): void {
    this.#at += bytes;
  }

  *add(bytes: Buffer): Generator<Filled> {
    for (let from = 0; from < bytes.length;) {
      if (this.left === 0) yield* this.cut();
      const copied = bytes.copy(this.#bytes, this.#at, from, from + Math.min(bytes.length - from, this.left));
      this.#at += copied;
      from += copied;
    }
  }

  /** Ends the frame here, and begins another one. */
  *cut(): Generator<Filled> {
    if (this.#at === 0) return;
    yield { slot: this.#slot, length: this.#at };
    this.#slot = this.#slots.take();
    this.#bytes = Buffer.from(this.#slot.input);
    this.#at = 0;
  }
}
