import { closeSync, fstatSync, openSync, readSync } from "node:fs";

const PIECE = 1 << 20;

/**
 * A file's bytes in pieces of a megabyte. A piece is good until the one after the next is asked for: the memory goes
 * round. Blocks its thread while it reads: only for one that nobody waits for, where waiting for each read costs more.
 */
export function* filePieces(path: string): Generator<Buffer> {
  const file = openSync(path, "r");
  const memory = [Buffer.allocUnsafeSlow(PIECE), Buffer.allocUnsafeSlow(PIECE)] as const;
  try {
    const end = fstatSync(file).size;
    for (let at = 0, turn = 0; at < end; turn = 1 - turn) {
      const buffer = memory[turn === 0 ? 0 : 1];
      const read = readSync(file, buffer, 0, PIECE, at);
      if (read === 0) throw new Error(`${path} became shorter while it was read`);
      at += read;
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}
