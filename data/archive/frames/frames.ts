import type { Crew } from "#data/archive/crew/crew.ts";
import { AHEAD, Queue, type Slot, Slots } from "#data/archive/crew/slots.ts";
import { ByteReader } from "#data/archive/age/byte-reader.ts";
import { COMPRESSED_FRAME } from "#data/archive/zstd.ts";

/** A frame of zstd as it was made: its bytes, and those that it holds. */
export type Frame = { bytes: number; holds: number };

/** A slot whose input begins with what the next frame is to hold. */
export type Filled = { slot: Slot; length: number };

/** Memory for frames to be made in, and then to be read in. */
export const frameSlots = () => new Slots({ input: COMPRESSED_FRAME, output: COMPRESSED_FRAME });

/** What was filled as frames of zstd, in order, several made at once. A piece is good until the next is asked for. */
export async function* compressed(
  filled: AsyncIterable<Filled>,
  { slots, crew, made }: { slots: Slots; crew: Crew; made: (frame: Frame) => void },
): AsyncGenerator<Buffer> {
  const underWay = new Queue();
  const holds: number[] = [];
  async function* upTo(most: number): AsyncGenerator<Buffer> {
    while (underWay.length > most) {
      const done = await underWay.take();
      if (done === null || !done.whole) throw new Error("a frame of zstd became longer than any can");
      made({ bytes: done.bytes.length, holds: holds.shift() ?? 0 });
      yield done.bytes;
      slots.giveBack(done.slot);
    }
  }
  for await (const { slot, length } of filled) {
    holds.push(length);
    underWay.ask(crew, { slot, length, task: { what: "compress" } });
    yield* upTo(crew.size * AHEAD - 1);
  }
  yield* upTo(0);
}

/**
 * What frames that were made hold, several read at once. Throws when the bytes are not exactly those frames. A piece is
 * good until the next is asked for.
 */
export async function* decompressed(
  source: AsyncIterable<Uint8Array>,
  { frames, slots, crew }: { frames: readonly Frame[]; slots: Slots; crew: Crew },
): AsyncGenerator<Buffer> {
  const underWay = new Queue();
  const reader = new ByteReader(source);
  const meant = [...frames];
  async function* upTo(most: number): AsyncGenerator<Buffer> {
    while (underWay.length > most) {
      const done = await underWay.take();
      if (done === null || !done.whole || done.bytes.length !== meant.shift()?.holds)
        throw new Error("a frame of zstd does not hold what it was made of");
      yield done.bytes;
      slots.giveBack(done.slot);
    }
  }
  try {
    for (const { bytes } of frames) {
      const slot = slots.take();
      if ((await reader.readInto(Buffer.from(slot.input, 0, bytes))) < bytes)
        throw new Error("a frame of zstd is cut off");
      underWay.ask(crew, { slot, length: bytes, task: { what: "decompress" } });
      yield* upTo(crew.size * AHEAD - 1);
    }
    yield* upTo(0);
    if ((await reader.next()) !== null) throw new Error("something follows the last frame of zstd");
  } finally {
    await reader.close();
  }
}
