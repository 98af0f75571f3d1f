import { Crew } from "#data/archive/crew/crew.ts";
import { AHEAD, Queue, Slots } from "#data/archive/crew/slots.ts";
import { giveUp } from "#data/model/faults.ts";
import type { ByteReader } from "./byte-reader.ts";
import { BATCH, BATCH_BYTES, CHUNK, openChunks, SEALED_CHUNK, sealChunks } from "./chunks.ts";

export type AgeOptions = {
  /** Threads that are there already; without one, a crew is made when there is work for it and ends with the stream. */
  crew?: Crew;
  /** The pieces given out are the stream's own memory, good only until the next is asked for: saves copying them. */
  borrowed?: boolean;
};

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
  const slots = new Slots({ input: BATCH_BYTES, output: BATCH_BYTES });
  const underWay = new Queue();
  let crew = given ?? null;
  try {
    let last = false;
    for (let from = 0; !last; from += BATCH) {
      const slot = slots.take();
      const length = await reader.readInto(new Uint8Array(slot.input, 0, size));
      last = await reader.ended();
      if (last) {
        // The end is done here: a thread would take longer to start than a short text takes.
        const batch = { from, last, bytes: new Uint8Array(slot.input, 0, length) };
        underWay.put(slot, Promise.resolve(work(key, batch, new Uint8Array(slot.output))));
      } else {
        crew ??= new Crew();
        underWay.ask(crew, { slot, length, task: { what: direction, key, from, last } });
      }
      const most = last ? 0 : (crew?.size ?? 1) * AHEAD - 1;
      while (underWay.length > most) {
        const done = await underWay.take();
        if (done === null) break;
        if (done.bytes.length > 0) yield borrowed ? done.bytes : Buffer.from(done.bytes);
        if (!done.whole) throw damaged();
        slots.giveBack(done.slot);
      }
    }
  } finally {
    await reader.close();
    if (given === undefined) await crew?.stop();
  }
}

const damaged = () =>
  giveUp("age_damaged", "This file was changed, or does not end where it should.", {
    hint: "Take another copy of it.",
  });
