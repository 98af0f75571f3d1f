import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { ageDecrypt } from "#data/archive/age/age.ts";
import { readTar, type TarEntry } from "#data/archive/restore/tar.ts";
import { zstdDecompressed } from "#data/archive/zstd.ts";

/** An archive as tests compare it: the SHA-256 of every part, by its path. */
export async function readArchive(
  path: string,
  identity: string,
): Promise<{ outside: Map<string, string>; parts: Map<string, string> }> {
  const outside = new Map<string, string>();
  const parts = new Map<string, string>();
  for await (const entry of readTar(createReadStream(path), "the archive")) {
    if (entry.name !== "data.tar.zst.age") outside.set(entry.name, await hashOf(entry));
    else {
      for await (const part of readTar(zstdDecompressed(ageDecrypt(entry.body, [identity])), "its body")) {
        parts.set(part.name, await hashOf(part));
      }
    }
  }
  return { outside, parts };
}

async function hashOf(entry: TarEntry): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of entry.body) hash.update(piece);
  return hash.digest("hex");
}
