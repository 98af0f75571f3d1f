import { type FileHandle, open } from "node:fs/promises";

const PIECE = 1 << 20;
/** Pieces that are whole at a time: the one just given out, the one before it, and the one that is being read. */
const BUFFERS = 3;

/**
 * A file's bytes in pieces of a megabyte, the next being read while one is worked at. A piece is good until the one
 * after the next is asked for: the memory goes round. With `length`, exactly so many bytes, and a throw when there are fewer.
 */
export async function* filePieces(path: string, length?: number, memory = pieceMemory()): AsyncGenerator<Buffer> {
  const file = await open(path, "r");
  try {
    const end = length ?? (await file.stat()).size;
    let next = end > 0 ? read(file, memory.take(), { at: 0, end }) : null;
    for (let at = 0; next !== null;) {
      const piece: Buffer = await next;
      if (piece.length === 0) throw new Error(`${path} became shorter while it was read`);
      at += piece.length;
      next = at < end ? read(file, memory.take(), { at, end }) : null;
      // Whoever takes the next piece hears of its failure.
      next?.catch(() => undefined);
      yield piece;
    }
  } finally {
    await file.close();
  }
}

/** Buffers that go round, to be shared by files that are read one after the other. */
export function pieceMemory(): { take(): Buffer } {
  const buffers = Array.from({ length: BUFFERS }, () => Buffer.allocUnsafeSlow(PIECE));
  let turn = 0;
  return { take: () => buffers[(turn += 1) % BUFFERS] as Buffer };
}

async function read(file: FileHandle, buffer: Buffer, { at, end }: { at: number; end: number }): Promise<Buffer> {
  const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, end - at), at);
  return buffer.subarray(0, bytesRead);
}
