import { createHash } from "node:crypto";
import { filePieces, pieceMemory } from "#data/archive/file-pieces.ts";
import { mustMend } from "#data/model/faults.ts";
import type { ArchivePart } from "#data/model/work/backup.ts";
import type { Part } from "./parts.ts";
import { TAR_END, tarHeader, tarPadding } from "./tar-header.ts";

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

/** The tar of an archive's body. A piece is good until the next is asked for: its memory goes round. */
export async function* bodyOf({ parts, madeAt, ...options }: BodyOptions): AsyncGenerator<Buffer> {
  const memory = pieceMemory();
  for (const { path, file, bytes } of parts) {
    yield await tarHeader({ name: path, size: bytes, madeAt });
    const hash = createHash("sha256");
    for await (const piece of filePieces(file, bytes, memory)) {
      hash.update(piece);
      yield piece;
      options.passed(piece.length);
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

const damaged = (name: string) =>
  mustMend("file_damaged", `The file ${name.slice(0, 12)}… is no longer what its name says.`, {
    hint: "Bring it back from an earlier archive, or run its job again; until then no archive would be whole.",
    data: { sha256: name },
  });
