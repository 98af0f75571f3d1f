import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { mustMend } from "#data/model/faults.ts";
import type { ArchivePart } from "#data/model/work/backup.ts";
import type { Part } from "./parts.ts";
import { TAR_END, tarHeader, tarPadding } from "./tar-header.ts";

const PIECE = 1 << 20;

export type BodyOptions = {
  parts: readonly Part[];
  madeAt: Date;
  /** Hears each part as it has been read; the last entry is then asked for. */
  packed(part: ArchivePart): void;
  /** Hears how many bytes of parts went by. */
  passed(bytes: number): void;
  /** The last entry, made when all others are known. */
  manifest(): Promise<string>;
};

/** The tar of an archive's body. A piece is good until the next is asked for: two buffers take turns. */
export async function* bodyOf({ parts, madeAt, ...options }: BodyOptions): AsyncGenerator<Buffer> {
  const buffers = [Buffer.allocUnsafeSlow(PIECE), Buffer.allocUnsafeSlow(PIECE)] as const;
  for (const { path, file, bytes } of parts) {
    yield await tarHeader({ name: path, size: bytes, madeAt });
    const hash = createHash("sha256");
    const handle = await open(file, "r");
    try {
      for await (const piece of piecesOf(handle, bytes, buffers)) {
        hash.update(piece);
        yield piece;
        options.passed(piece.length);
      }
    } finally {
      await handle.close();
    }
    const sha256 = hash.digest("hex");
    if (path.startsWith("files/") && !path.endsWith(sha256)) throw damaged(path.slice(-64));
    options.packed({ path, bytes, sha256 });
    yield tarPadding(bytes);
  }
  const manifest = Buffer.from(await options.manifest());
  yield await tarHeader({ name: "manifest.json", size: manifest.length, madeAt });
  yield manifest;
  yield tarPadding(manifest.length);
  yield TAR_END;
}

/** Exactly `length` bytes, the next piece being read while one is worked at. A file that grows is read no further. */
async function* piecesOf(
  handle: FileHandle,
  length: number,
  buffers: readonly [Buffer, Buffer],
): AsyncGenerator<Buffer> {
  const read = (at: number, turn: number) => {
    const buffer = buffers[turn % 2 === 0 ? 0 : 1];
    return handle
      .read(buffer, 0, Math.min(PIECE, length - at), at)
      .then(({ bytesRead }) => buffer.subarray(0, bytesRead));
  };
  let next = length > 0 ? read(0, 0) : null;
  for (let at = 0, turn = 1; next !== null; turn += 1) {
    const piece: Buffer = await next;
    if (piece.length === 0) throw shrunk();
    at += piece.length;
    next = at < length ? read(at, turn) : null;
    // Whoever takes the next piece hears of its failure.
    next?.catch(() => undefined);
    yield piece;
  }
}

const shrunk = () =>
  mustMend("archive_source_changed", "A file became shorter while it was being archived.", {
    hint: "Make the archive again.",
  });

const damaged = (name: string) =>
  mustMend("file_damaged", `The file ${name.slice(0, 12)}… is no longer what its name says.`, {
    hint: "Bring it back from an earlier archive, or run its job again; until then no archive would be whole.",
    data: { sha256: name },
  });
