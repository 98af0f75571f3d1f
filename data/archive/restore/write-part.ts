import { createHash, type Hash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ArchivePart } from "#data/model/work/backup.ts";
import type { TarEntry } from "./tar.ts";

/** How many finished files may wait for the disk at once. */
const SYNCING = 16;

/** Writes parts into a stage: new files only, never through a link, for this user alone, on disk when `settled`. */
export class PartWriter {
  readonly #stage: string;
  readonly #syncing = new Set<Promise<void>>();
  #fault: unknown = null;

  constructor(stage: string) {
    this.#stage = stage;
  }

  /** `place` is the path within the stage. */
  async write(entry: TarEntry, place: string): Promise<ArchivePart> {
    if (this.#fault !== null) throw this.#fault;
    const path = join(this.#stage, place);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
    const file = await open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
    const hash = createHash("sha256");
    try {
      await copy(entry, file, hash);
    } catch (error) {
      await file.close();
      throw error;
    }
    this.#sync(file);
    if (this.#syncing.size >= SYNCING) await Promise.race(this.#syncing);
    return { path: entry.name, bytes: entry.size, sha256: hash.digest("hex") };
  }

  /** Resolves when every file is on disk; throws what the disk said. */
  async settled(): Promise<void> {
    await Promise.all(this.#syncing);
    if (this.#fault !== null) throw this.#fault;
  }

  #sync(file: FileHandle): void {
    const work = file
      .sync()
      .catch((error: unknown) => void (this.#fault ??= error))
      .finally(() => file.close())
      .finally(() => this.#syncing.delete(work));
    this.#syncing.add(work);
  }
}

async function copy(entry: TarEntry, file: FileHandle, hash: Hash): Promise<void> {
  for await (const piece of entry.body) {
    hash.update(piece);
    for (let at = 0; at < piece.length;) at += (await file.write(piece, at)).bytesWritten;
  }
}
