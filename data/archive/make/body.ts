import { createHash, hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import type { Slots } from "#data/archive/crew/slots.ts";
import { filePieces } from "#data/archive/file-pieces.ts";
import { FRAME } from "#data/archive/zstd.ts";
import { retryLater } from "#data/model/faults.ts";
import type { ArchiveManifest, ArchivePart } from "#data/model/work/backup.ts";
import { FrameFiller } from "#data/archive/frames/frame-filler.ts";
import type { Filled } from "#data/archive/frames/frames.ts";
import type { Part } from "./parts.ts";
import { BLOCK, TAR_END, tarHeader, tarPadding } from "./tar-header.ts";

type Because = NonNullable<ArchiveManifest["missing"]>[number]["because"];

export type BodyOptions = {
  parts: AsyncIterable<Part>;
  madeAt: Date;
  slots: Slots;
  /** Hears each part as it has been read; the last entry is then asked for. */
  packed(part: ArchivePart): void;
  /** Hears of a stored file that cannot be in it: nothing of it is. */
  missed(sha256: string, because: Because): void;
  /** Hears how many bytes of parts went by. */
  passed(bytes: number): void;
  /** The last entry, made when all others are known. */
  manifest(): Promise<string>;
};

/** The tar of an archive's body, cut into what frames are made of. `Fault` `file_changing`. */
export async function* bodyOf(options: BodyOptions): AsyncGenerator<Filled> {
  const { parts, madeAt, slots } = options;
  const frame = new FrameFiller(slots);
  for await (const part of parts) {
    const header = await tarHeader({ name: part.path, size: part.bytes, madeAt });
    if (part.promised === undefined) yield* streamed({ frame, part, header, options });
    else yield* stored({ frame, part, header, options });
  }
  const manifest = Buffer.from(await options.manifest());
  yield* frame.add(await tarHeader({ name: "manifest.json", size: manifest.length, madeAt }));
  yield* frame.add(manifest);
  yield* frame.add(tarPadding(manifest.length));
  yield* frame.add(TAR_END);
  yield* frame.cut();
}

type One = { frame: FrameFiller; part: Part; header: Buffer; options: BodyOptions };

/** A stored file is in it whole or not at all, so it is looked at before its first byte is. */
function* stored(one: One): Generator<Filled> {
  const { frame, part, header, options } = one;
  const { path, file, bytes, promised = "" } = part;
  const padding = tarPadding(bytes);
  const fits = BLOCK + bytes + padding.length <= FRAME;
  if (fits && frame.left < BLOCK + bytes + padding.length) yield* frame.cut();
  const room = fits ? frame.room().subarray(BLOCK, BLOCK + bytes) : null;
  const because = asMissing(() => (room === null ? hashOf(file) : readInto(room, file)), promised);
  if (because !== null) {
    options.missed(promised, because);
    return;
  }
  if (room === null) {
    yield* streamed(one);
    return;
  }
  yield* frame.add(header);
  frame.took(bytes);
  yield* frame.add(padding);
  options.packed({ path, bytes, sha256: promised });
  options.passed(bytes);
}

function* streamed({ frame, part, header, options }: One): Generator<Filled> {
  const { path, file, bytes, promised } = part;
  yield* frame.add(header);
  const sum = createHash("sha256");
  const opened = openSync(file, "r");
  try {
    for (let left = bytes; left > 0;) {
      if (frame.left === 0) yield* frame.cut();
      const room = frame.room();
      const read = readSync(opened, room, 0, Math.min(left, room.length), null);
      if (read === 0) throw changing(path);
      sum.update(room.subarray(0, read));
      frame.took(read);
      options.passed(read);
      left -= read;
    }
  } finally {
    closeSync(opened);
  }
  const sha256 = sum.digest("hex");
  if (promised !== undefined && promised !== sha256) throw changing(path);
  options.packed({ path, bytes, sha256 });
  yield* frame.add(tarPadding(bytes));
}

/** Why a file whose hash is read is not what its name promises, or null. */
function asMissing(read: () => string, promised: string): Because | null {
  try {
    return read() === promised ? null : "changed";
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT" ? "gone" : "unreadable";
  }
}

function hashOf(file: string): string {
  const sum = createHash("sha256");
  for (const piece of filePieces(file)) sum.update(piece);
  return sum.digest("hex");
}

/** The hash of what came into the room, which a file that became shorter does not fill. */
function readInto(room: Buffer, file: string): string {
  const opened = openSync(file, "r");
  try {
    let at = 0;
    for (let read = -1; at < room.length && read !== 0; at += read)
      read = readSync(opened, room, at, room.length - at, at);
    return hash("sha256", room.subarray(0, at), "hex");
  } finally {
    closeSync(opened);
  }
}

const changing = (path: string) =>
  retryLater("file_changing", `The file ${path} changed while it was put into the archive.`, {
    hint: "Make the archive again.",
    data: { path },
  });
