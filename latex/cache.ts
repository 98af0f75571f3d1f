import { createCipheriv, createDecipheriv, createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SetDocument } from "./typesetter.ts";

export type Kept = Pick<SetDocument, "pdf" | "pages" | "textLayer">;

export type CacheLimits = {
  /** Bytes and entries on the disk, bytes in memory. */
  bytes: number;
  entries: number;
  memory: number;
};

const LIMITS: CacheLimits = { bytes: 64 * 1024 * 1024, entries: 1000, memory: 8 * 1024 * 1024 };
/** The disk is looked through once so many entries. */
const PRUNE_EVERY = 50;
const NONCE_BYTES = 12;

/**
 * What was set, by the content it was set from. An entry is sealed with a key that only that content gives, so it can
 * be read by nobody who does not hold the same document, and one that was cut off or changed counts as absent. A cache
 * that cannot be written is no fault.
 */
export class DocumentCache {
  readonly #folder: string;
  readonly #limits: CacheLimits;
  /** The last used at its end. */
  readonly #memory = new Map<string, Kept>();
  #bytes = 0;
  #written = 0;

  constructor(folder: string, limits: CacheLimits = LIMITS) {
    this.#folder = folder;
    this.#limits = limits;
  }

  /** What was made of `content`, from memory alone. */
  recall(content: string): Kept | null {
    const name = nameOf(content);
    const kept = this.#memory.get(name);
    if (kept === undefined) return null;
    this.#memory.delete(name);
    this.#memory.set(name, kept);
    return kept;
  }

  /** What was made of `content`, also by another process or before a restart. */
  async get(content: string): Promise<Kept | null> {
    const remembered = this.recall(content);
    if (remembered !== null) return remembered;
    const path = this.#path(content);
    try {
      const kept = opened(await readFile(path), content);
      this.#remember(nameOf(content), kept);
      const now = new Date();
      await utimes(path, now, now);
      return kept;
    } catch {
      return null;
    }
  }

  async put(content: string, kept: Kept): Promise<void> {
    this.#remember(nameOf(content), kept);
    const path = this.#path(content);
    const temporary = `${path}.${randomUUID()}`;
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      await writeFile(temporary, sealed(kept, content), { mode: 0o600 });
      await rename(temporary, path);
      if (this.#written++ % PRUNE_EVERY === 0) await this.#prune();
    } catch {
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  }

  /** `content` is known by heart too, without its entry: for a shorter way to the same result. */
  remember(content: string, kept: Kept): void {
    this.#remember(nameOf(content), kept);
  }

  #path(content: string): string {
    return join(this.#folder, nameOf(content));
  }

  #remember(name: string, kept: Kept): void {
    this.#drop(name);
    this.#memory.set(name, kept);
    this.#bytes += kept.pdf.byteLength;
    for (const oldest of this.#memory.keys()) {
      if (this.#bytes <= this.#limits.memory || oldest === name) break;
      this.#drop(oldest);
    }
  }

  #drop(name: string): void {
    const kept = this.#memory.get(name);
    if (kept === undefined) return;
    this.#memory.delete(name);
    this.#bytes -= kept.pdf.byteLength;
  }

  /** The least lately used go, and what a process that died left half written. */
  async #prune(): Promise<void> {
    const files = await Promise.all(
      (await readdir(this.#folder)).map(async (name) => {
        const path = join(this.#folder, name);
        const info = await stat(path).catch(() => null);
        return info === null ? null : { path, name, size: info.size, used: info.mtimeMs };
      }),
    );
    const entries = files.filter((file) => file !== null).toSorted((a, b) => b.used - a.used);
    let bytes = 0;
    let count = 0;
    for (const { path, name, size, used } of entries) {
      const isHalf = name.includes(".");
      if (isHalf && Date.now() - used < 60_000) continue;
      bytes += size;
      count += 1;
      const isOver = isHalf || bytes > this.#limits.bytes || count > this.#limits.entries;
      if (isOver) await rm(path, { force: true });
    }
  }
}

function nameOf(content: string): string {
  return createHash("sha256").update("name\n").update(content).digest("hex");
}

function keyOf(content: string): Buffer {
  return createHash("sha256").update("key\n").update(content).digest();
}

/** Nonce, sealed text, tag. */
function sealed({ pdf, ...about }: Kept, content: string): Buffer {
  const head = Buffer.from(`${JSON.stringify(about)}\n`);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyOf(content), nonce);
  return Buffer.concat([nonce, cipher.update(head), cipher.update(pdf), cipher.final(), cipher.getAuthTag()]);
}

/** Throws on what was not sealed so. */
function opened(bytes: Buffer, content: string): Kept {
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", keyOf(content), nonce, { authTagLength: 16 });
  decipher.setAuthTag(bytes.subarray(-16));
  const plain = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -16)), decipher.final()]);
  const end = plain.indexOf("\n");
  const about = JSON.parse(plain.subarray(0, end).toString()) as Omit<Kept, "pdf">;
  return { ...about, pdf: new Uint8Array(plain.subarray(end + 1)) };
}
