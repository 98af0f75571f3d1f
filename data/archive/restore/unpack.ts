import { createReadStream } from "node:fs";
import { ageDecrypt } from "#data/archive/age/age.ts";
import { zstdDecompressed } from "#data/archive/zstd.ts";
import { Fault } from "#data/model/faults.ts";
import { openWithPassphrase } from "#data/vault/passphrase.ts";
import { damaged, foreign, refused, wrongIdentity, wrongPassphrase } from "./faults.ts";
import { readTar, type TarEntry } from "./tar.ts";

/** What opens an archive: its passphrase, or the identity of the emergency kit. */
export type Secret = { passphrase: string } | { identity: string };

export type Opened = {
  /** The parts within, in their order; each body is read to its end before the next is asked for. */
  parts: AsyncIterable<TarEntry>;
  /** The bytes that stand outside the encryption, by name: the body says what they must be. */
  outside: ReadonlyMap<string, Buffer>;
};

/** The files outside the encryption are short, in bytes; ours have a page and a key. */
const LONGEST_OUTSIDE = 256 * 1024;
const ORDER = ["README.txt", "key.age", "data.tar.zst.age"];

/**
 * Opens an archive and hands its parts to `work`, which must read them all; then the rest of the file is checked.
 * Nothing is written. `Fault`s: `archive_foreign`, `archive_damaged`, `archive_refused`, `archive_passphrase_wrong`.
 */
export async function openArchive<T>(
  file: { path: string; secret: Secret; read?: (bytes: number) => void },
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const source = createReadStream(file.path, { highWaterMark: 1 << 20 });
  const outside = new Map<string, Buffer>();
  const results: T[] = [];
  try {
    const counted = count(refuseForeign(source), file.read);
    let place = 0;
    for await (const entry of readTar(counted, "the archive")) {
      if (entry.name !== ORDER[place]) throw place === 0 ? foreign() : damaged("its parts are not in their order");
      place += 1;
      if (entry.name === "data.tar.zst.age") {
        const identity = await identityOf(file.secret, outside.get("key.age") ?? Buffer.alloc(0));
        results.push(await work({ parts: partsOf(entry, identity), outside }));
      } else outside.set(entry.name, await whole(entry));
    }
  } catch (error) {
    throw asArchiveFault(error);
  } finally {
    source.destroy();
  }
  if (results[0] === undefined) throw damaged("it ends before its body");
  return results[0];
}

/** The parts of the body: decrypted, decompressed, unpacked, each step asking for more only when its bytes are taken. */
async function* partsOf(body: TarEntry, identity: string): AsyncGenerator<TarEntry> {
  yield* readTar(zstdDecompressed(ageDecrypt(body.body, [identity])), "its body");
}

async function identityOf(secret: Secret, keyFile: Buffer): Promise<string> {
  if ("identity" in secret) {
    if (!/^AGE-SECRET-KEY-1[0-9A-Z]{50,80}$/.test(secret.identity.trim())) throw wrongIdentity();
    return secret.identity.trim();
  }
  // As it was typed, and as every keyboard and system comes to write it.
  const spellings = [...new Set([secret.passphrase, secret.passphrase.normalize("NFKC")])];
  for (const [index, spelling] of spellings.entries()) {
    try {
      return Buffer.from(await openWithPassphrase(keyFile, spelling))
        .toString("utf8")
        .trim();
    } catch (error) {
      const { code } = Fault.of(error);
      if (code === "work_factor_refused") throw refused("opening its key would take far more work than our own takes");
      if (code !== "passphrase_wrong") throw damaged("its key is no key", error);
      if (index === spellings.length - 1) throw wrongPassphrase(error);
    }
  }
  throw wrongPassphrase();
}

async function whole(entry: TarEntry): Promise<Buffer> {
  if (entry.size > LONGEST_OUTSIDE) throw refused(`its ${entry.name} is far too long`);
  const pieces: Uint8Array[] = [];
  for await (const piece of entry.body) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Passes the file on when its first bytes are those of an archive of ours, or of what may be left of one. */
async function* refuseForeign(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first = true;
  for await (const piece of source) {
    if (first && !looksLikeOurs(piece)) throw foreign();
    first = false;
    yield piece;
  }
  if (first) throw foreign();
}

/** One changed byte makes no foreign file of it: name or kind is enough. */
function looksLikeOurs(start: Buffer): boolean {
  const name = `${ORDER[0]}\0`;
  return start.toString("latin1", 0, name.length) === name || start.toString("latin1", 257, 262) === "ustar";
}

async function* count(source: AsyncIterable<Buffer>, read?: (bytes: number) => void): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const piece of source) {
    bytes += piece.length;
    read?.(bytes);
    yield piece;
  }
}

/** What the steps of reading throw, as it matters to whoever wants to restore. */
function asArchiveFault(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "age_key_wrong") return wrongIdentity(error);
  if (code.startsWith("age_")) return damaged("its encrypted body was changed or cut off", error);
  if (
    /^(ZSTD_|ERR_ZSTD|Z_|ERR_BUFFER)/.test(code) ||
    (error instanceof Error && /unexpected end of file/.test(error.message))
  ) {
    return damaged("its body does not decompress", error);
  }
  return error;
}
