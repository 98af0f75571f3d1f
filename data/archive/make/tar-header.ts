import { pack } from "tar-stream";
import { mustMend } from "#data/model/faults.ts";

export const BLOCK = 512;
/** What ends a tar. */
export const TAR_END = Buffer.alloc(2 * BLOCK);

/** The plain POSIX header of a file in a tar. `Fault` `archive_name_long` for a name that only extensions could hold. */
export async function tarHeader(entry: { name: string; size: number; madeAt: Date }): Promise<Buffer> {
  const tar = pack();
  const { name, size, madeAt } = entry;
  // Never ended: what is wanted is the header, before any content.
  tar.entry({ name, size, mode: 0o600, mtime: madeAt, type: "file" }).on("error", () => undefined);
  for await (const block of tar) {
    const header = Buffer.from(block as Uint8Array);
    if (header.length !== BLOCK || header[156] !== 0x30) break;
    return header;
  }
  throw mustMend("archive_name_long", `No archive can hold a file of the name ${name}.`, {
    hint: "Give it a name of plain letters, 100 at most for each folder and file.",
    data: { name },
  });
}

/** The zeros that fill an entry's last block. */
export function tarPadding(size: number): Buffer {
  return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
}
