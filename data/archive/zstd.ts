import { constants, createZstdDecompress, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { letGo } from "./crew/let-go.ts";

/** Level 1 is 17 times as fast as gzip at about its size. More than no worker crashes and truncates: zstd's own threads stay off. */
const PARAMETERS = {
  [constants.ZSTD_c_compressionLevel]: 1,
  [constants.ZSTD_c_nbWorkers]: 0,
  [constants.ZSTD_c_checksumFlag]: 1,
};
/** Bytes that go into one frame at most. Frames are independent, so several threads work at once; longer ones cost memory and gain 2 %. */
export const FRAME = 2 ** 20;
/** Bytes that one frame holds at most: what cannot be made shorter grows by its blocks' heads. */
export const COMPRESSED_FRAME = FRAME + FRAME / 128;

const PIECE = 256 * 1024;
/** zstd works this far ahead of whoever takes its output, in bytes: so that both work at once. */
const AHEAD = 4 * 2 ** 20;
/** Streams of zlib take what any stream takes, which their types leave out. */
const FLOW = { chunkSize: PIECE, readableHighWaterMark: AHEAD };

type Written = { length: number; whole: boolean };

/** One frame, in one go: with all of its input there, zstd needs no window of its own. `input` is `FRAME` bytes at most. */
export function compressFrame(input: Buffer, output: Buffer): Written {
  return moved(zstdCompressSync(input, { params: PARAMETERS, chunkSize: COMPRESSED_FRAME }), output);
}

/** What one frame holds; `whole` is false when it is none. */
export function decompressFrame(input: Buffer, output: Buffer): Written {
  try {
    return moved(zstdDecompressSync(input, { chunkSize: FRAME, maxOutputLength: FRAME }), output);
  } catch {
    return { length: 0, whole: false };
  }
}

function moved(bytes: Buffer, output: Buffer): Written {
  const written = { length: bytes.copy(output), whole: bytes.length <= output.length };
  letGo(bytes);
  return written;
}

/** The bytes of all frames decompressed. Throws what zlib throws when they are no whole zstd stream. */
export async function* zstdDecompressed(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const stream = createZstdDecompress(FLOW);
  const fed = feed(stream, source).catch((error: unknown) => void stream.destroy(error as Error));
  try {
    for await (const piece of stream) yield piece as Buffer;
    await fed;
  } finally {
    stream.destroy();
  }
}

/** Waits until each piece is taken in whole, so that its memory may be used again. */
async function feed(stream: ReturnType<typeof createZstdDecompress>, source: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const piece of source) {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const closed = () => reject(new Error("the stream was closed"));
    stream.once("close", closed);
    stream.write(piece, (error) => (error === null || error === undefined ? resolve() : reject(error)));
    await promise;
    stream.off("close", closed);
  }
  stream.end();
}
