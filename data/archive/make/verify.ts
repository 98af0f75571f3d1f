import { createHash } from "node:crypto";
import { ageDecrypt, knowsFileKey } from "#data/archive/age/age.ts";
import type { Crew } from "#data/archive/crew/crew.ts";
import type { Slots } from "#data/archive/crew/slots.ts";
import { filePieces } from "#data/archive/file-pieces.ts";
import { readTar, type TarEntry } from "#data/archive/restore/tar.ts";
import { Fault, retryLater } from "#data/model/faults.ts";
import type { ArchiveManifest } from "#data/model/work/backup.ts";
import { decompressed, type Frame } from "#data/archive/frames/frames.ts";

export type Expected = {
  fileKey: Uint8Array;
  manifest: ArchiveManifest;
  outside: Readonly<Record<string, string>>;
  frames: readonly Frame[];
  slots: Slots;
  crew: Crew;
  passed: (bytes: number) => void;
};

/**
 * Reads a written archive from its first byte to its last, as a restore would, and compares every part with what was
 * meant. Returns the hash of the whole file. `Fault` `archive_not_as_written`.
 */
export async function verifyArchive(path: string, expected: Expected): Promise<{ sha256: string; bytes: number }> {
  const whole = createHash("sha256");
  let bytes = 0;
  async function* file(): AsyncGenerator<Uint8Array> {
    for (const piece of filePieces(path)) {
      whole.update(piece);
      bytes += piece.length;
      yield piece;
    }
  }
  try {
    const seen: string[] = [];
    for await (const entry of readTar(file(), "the archive")) {
      seen.push(entry.name);
      if (entry.name === "data.tar.zst.age") await verifyBody(entry, expected);
      else same(entry.name, expected.outside[entry.name], await hashOf(entry));
    }
    same("its files", "README.txt,key.age,data.tar.zst.age", seen.join());
  } catch (error) {
    throw notAsWritten(error);
  }
  return { sha256: whole.digest("hex"), bytes };
}

async function verifyBody(body: TarEntry, { fileKey, manifest, frames, slots, crew, passed }: Expected): Promise<void> {
  const plain = ageDecrypt(body.body, [knowsFileKey(fileKey)], { crew, borrowed: true });
  const parts = [...manifest.parts];
  for await (const entry of readTar(decompressed(plain, { frames, slots, crew }), "its body")) {
    const meant = parts.shift();
    if (meant === undefined) {
      same("the last part", "manifest.json", entry.name);
      same("the manifest", sha256Of(JSON.stringify(manifest)), await hashOf(entry));
      continue;
    }
    same("a part", `${meant.path} ${meant.bytes}`, `${entry.name} ${entry.size}`);
    same(meant.path, meant.sha256, await hashOf(entry, passed));
  }
  same("parts left out", "0", String(parts.length));
}

async function hashOf(entry: TarEntry, passed?: (bytes: number) => void): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of entry.body) {
    hash.update(piece);
    passed?.(piece.length);
  }
  return hash.digest("hex");
}

const sha256Of = (text: string) => createHash("sha256").update(text).digest("hex");

function same(what: string, meant: string | undefined, found: string): void {
  if (meant !== found) throw new Error(`${what}: ${found} instead of ${meant ?? "nothing"}`);
}

function notAsWritten(error: unknown): Fault {
  return retryLater(
    "archive_not_as_written",
    `The archive does not read back as it was written: ${Fault.of(error).message}`,
    {
      hint: "Look after the disk it is on; the archive was dropped, and the earlier ones are untouched.",
      cause: error,
    },
  );
}
