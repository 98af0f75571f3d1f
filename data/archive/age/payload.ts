import { giveUp } from "#data/model/faults.ts";
import type { ByteReader } from "./byte-reader.ts";
import { BATCH, BATCH_BYTES, CHUNK, openChunks, SEALED_CHUNK, sealChunks, type Written } from "./chunks.ts";
import { Crew } from "./crew.ts";

/** Batches under way for each thread: one that it works at, one that waits for it. */
const AHEAD = 2;

export type AgeOptions = {
  /** Threads that are there already; without one, a crew is made when there is work for it and ends with the stream. */
  crew?: Crew;
  /** The pieces given out are the stream's own memory, good only until the next is asked for: saves copying them. */
  borrowed?: boolean;
};

/** Memory that goes round: filled here, worked at in a thread, given out, filled again. */
type Slot = { input: SharedArrayBuffer; output: SharedArrayBuffer; done: Promise<Written> };

/**
 * Seals or opens an age payload, batch by batch, several at a time, in order. `Fault` `age_damaged` after everything
 * that was authentic before the damage.
 */
export async function* payload(
  reader: ByteReader,
  direction: "seal" | "open",
  key: Uint8Array,
  { crew: given, borrowed = false }: AgeOptions,
): AsyncGenerator<Buffer> {
  const size = BATCH * (direction === "seal" ? CHUNK : SEALED_CHUNK);
  const work = direction === "seal" ? sealChunks : openChunks;
  const pieces = new Pieces(reader);
  const underWay: Slot[] = [];
  const free = new Array<Slot>();
  let crew = given ?? null;
  try {
    let last = false;
    for (let from = 0; !last; from += BATCH) {
      const slot = free.pop() ?? makeSlot();
      const length = await pieces.fillUp(new Uint8Array(slot.input, 0, size));
      last = await pieces.ended();
      if (last) {
        // The end is done here: a thread would take longer to start than a short text takes.
        const batch = { from, last, bytes: new Uint8Array(slot.input, 0, length) };
        slot.done = Promise.resolve(work(key, batch, new Uint8Array(slot.output)));
      } else {
        crew ??= new Crew();
        const { input, output } = slot;
        slot.done = crew.do({ direction, key, from, last, length, input, output });
        // Whoever takes it hears of its failure; until then it must not count as unheard.
        slot.done.catch(() => undefined);
      }
      underWay.push(slot);
      const most = last ? 0 : (crew?.size ?? 1) * AHEAD - 1;
      while (underWay.length > most) {
        const oldest = underWay.shift() as Slot;
        const written = await oldest.done;
        const bytes = Buffer.from(oldest.output, 0, written.length);
        if (bytes.length > 0) yield borrowed ? bytes : Buffer.from(bytes);
        if (!written.whole) throw damaged();
        free.push(oldest);
      }
    }
  } finally {
    await reader.close();
    if (given === undefined) await crew?.stop();
  }
}

/** Fills buffers from a stream of pieces, and knows whether there is more. */
class Pieces {
  readonly #reader: ByteReader;
  #piece: Uint8Array | null = new Uint8Array();

  constructor(reader: ByteReader) {
    this.#reader = reader;
  }

  /** How many bytes it filled: fewer than there is room for only at the end. */
  async fillUp(room: Uint8Array): Promise<number> {
    let filled = 0;
    while (filled < room.length && !(await this.ended())) {
      const piece = this.#piece as Uint8Array;
      const taken = piece.subarray(0, room.length - filled);
      room.set(taken, filled);
      filled += taken.length;
      this.#piece = piece.subarray(taken.length);
    }
    return filled;
  }

  async ended(): Promise<boolean> {
    while (this.#piece !== null && this.#piece.length === 0) this.#piece = await this.#reader.next();
    return this.#piece === null;
  }
}

const makeSlot = (): Slot => ({
  input: new SharedArrayBuffer(BATCH_BYTES),
  output: new SharedArrayBuffer(BATCH_BYTES),
  done: Promise.resolve({ length: 0, whole: true }),
});

const damaged = () =>
  giveUp("age_damaged", "This file was changed, or does not end where it should.", {
    hint: "Take another copy of it.",
  });
