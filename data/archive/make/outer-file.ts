import { writeSync } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { BLOCK, TAR_END, tarHeader, tarPadding } from "./tar-header.ts";

/** A tar that is written as `*.partial`, whose last entry's length is known only when it is written. */
export class OuterFile {
  readonly path: string;
  readonly partial: string;
  readonly #madeAt: Date;
  readonly #file: FileHandle;
  #at = 0;

  private constructor(path: string, madeAt: Date, file: FileHandle) {
    this.path = path;
    this.partial = `${path}.partial`;
    this.#madeAt = madeAt;
    this.#file = file;
  }

  /** Begins anew where an earlier one was left behind. */
  static async create(path: string, madeAt: Date): Promise<OuterFile> {
    await rm(`${path}.partial`, { force: true });
    return new OuterFile(path, madeAt, await open(`${path}.partial`, "wx", 0o600));
  }

  async entry(name: string, content: Uint8Array): Promise<void> {
    this.#write(await tarHeader({ name, size: content.length, madeAt: this.#madeAt }));
    this.#write(content);
    this.#write(tarPadding(content.length));
  }

  /** The last entry: its header is put in its place once its length is known. Each piece is written before the next is asked for. */
  async lastEntry(name: string, content: AsyncIterable<Uint8Array>): Promise<number> {
    const header = this.#at;
    this.#write(Buffer.alloc(BLOCK));
    for await (const piece of content) this.#write(piece);
    const size = this.#at - header - BLOCK;
    this.#write(tarPadding(size));
    this.#write(TAR_END);
    await this.#file.write(await tarHeader({ name, size, madeAt: this.#madeAt }), 0, BLOCK, header);
    return this.#at;
  }

  /** On disk when it returns, still under its partial name. */
  async sync(): Promise<void> {
    await this.#file.sync();
    await this.#file.close();
  }

  /** Gives it its name, and has the name on disk. */
  async keep(): Promise<void> {
    await rename(this.partial, this.path);
    const folder = await open(dirname(this.path), "r");
    await folder.sync().finally(() => folder.close());
  }

  /** Leaves nothing behind. */
  async drop(): Promise<void> {
    await this.#file.close().catch(() => undefined);
    await rm(this.partial, { force: true });
  }

  /** Waiting for each write would take longer than it does: this thread has nothing else to do. */
  #write(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length;) {
      const written = writeSync(this.#file.fd, bytes, from, bytes.length - from, this.#at);
      from += written;
      this.#at += written;
    }
  }
}
