import { mkdir, rm, stat, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { LIMITS } from "#data/archive/limits.ts";
import { sha256 } from "#data/model/canonical.ts";
import type { ArchivePart } from "#data/model/work/backup.ts";
import { storageFault } from "#data/store/open.ts";
import { type Checked, checkStage, readManifest } from "./check.ts";
import { damaged, refused, tooSmall, unreadable } from "./faults.ts";
import { DATABASE, judgeName, MANIFEST, NamesTaken, promisedHash } from "./names.ts";
import { openArchive, type Opened, type Secret } from "./unpack.ts";
import { PartWriter } from "./write-part.ts";

export type StageProgress = { what: "reading" | "checking"; fraction: number | null };

export type StageRequest = {
  /** The archive's file. */
  archive: string;
  /** A directory that is made for it and goes again when it does not hold. */
  stage: string;
  secret: Secret;
  progress?: (progress: StageProgress) => void;
  limits?: Partial<Limits>;
};

export type Limits = {
  /** Parts at most. */
  parts: number;
  /** Bytes that may be written; the disk's free space less a reserve unless given. */
  space: number;
  /** How many times longer than the archive its body may become, in all and beyond the first GiB. */
  growth: number;
  /** Of the manifest, in bytes. */
  manifest: number;
};

/** Space that is left free on the disk, in bytes. */
const RESERVE = 64 * 2 ** 20;
const ALWAYS_ALLOWED = 2 ** 30;
/** The name of the database in a home. */
const HOME_DATABASE = "autoresume.sqlite";

/**
 * Unpacks an archive beside the live state and checks all of it; what is in the stage then can take the place of a
 * home's state. Nothing is written outside the stage, and no stage is left behind by a failure.
 * `Fault`s: `archive_foreign`, `archive_damaged`, `archive_refused`, `archive_newer`, `archive_passphrase_wrong`,
 * `archive_unreadable`, `disk_full`.
 */
export async function stageArchive(request: StageRequest): Promise<Checked> {
  const { archive, stage, secret, progress } = request;
  await rm(stage, { recursive: true, force: true });
  try {
    const { size } = await stat(archive).catch((error: unknown) => {
      throw unreadable(archive, error);
    });
    await mkdir(stage, { recursive: true, mode: 0o700 });
    const limits = { ...LIMITS, space: await spaceFor(stage), ...request.limits };
    const read = (bytes: number) => progress?.({ what: "reading", fraction: size === 0 ? null : bytes / size });
    const unpacked = await openArchive({ path: archive, secret, read }, (opened) =>
      unpack(opened, { stage, limits, size }),
    );
    progress?.({ what: "checking", fraction: null });
    return await checkStage({ stage, ...unpacked });
  } catch (error) {
    await rm(stage, { recursive: true, force: true });
    throw storageFault(dirname(stage), error) ?? error;
  }
}

async function spaceFor(stage: string): Promise<number> {
  const { bavail, bsize } = await statfs(stage);
  return Math.max(0, bavail * bsize - RESERVE);
}

type Unpacked = { manifest: ReturnType<typeof readManifest>; parts: ArchivePart[] };

async function unpack(
  { parts, outside }: Opened,
  { stage, limits, size }: { stage: string; limits: Limits; size: number },
): Promise<Unpacked> {
  const writer = new PartWriter(stage);
  const names = new NamesTaken();
  const most = Math.max(ALWAYS_ALLOWED, size * limits.growth);
  const found: ArchivePart[] = [];
  const unknown: string[] = [];
  let bytes = 0;
  let manifest: Unpacked["manifest"] | null = null;
  for await (const entry of parts) {
    const judged = judgeName(entry.name);
    if (judged === "hostile") throw refused("a part of it has a name that leads elsewhere");
    if (!names.take(entry.name)) throw refused("two of its parts have one name");
    if (manifest !== null) throw refused("it goes on behind its manifest");
    if (found.length + unknown.length >= limits.parts) throw refused("it has far too many parts");
    bytes += entry.size;
    if (bytes > most) throw refused("it becomes far longer than its length allows");
    if (entry.name === MANIFEST) {
      if (entry.size > limits.manifest) throw refused("its manifest is far too long");
      manifest = readManifest(await textOf(entry.body));
    } else if (judged === "unknown") {
      for await (const _ of entry.body);
      unknown.push(entry.name);
    } else {
      if (bytes > limits.space) throw tooSmall(bytes - limits.space, dirname(stage));
      found.push(await writer.write(entry, entry.name === DATABASE ? HOME_DATABASE : entry.name));
      const last = found.at(-1);
      const promised = promisedHash(entry.name);
      if (promised !== null && promised !== last?.sha256) throw damaged(`${entry.name} is not what its name says`);
    }
  }
  await writer.settled();
  if (manifest === null) throw damaged("its manifest is missing");
  if (unknown.length > 0) throw refused("it holds parts that this program does not know");
  compareOutside(manifest.outside ?? {}, outside);
  return { manifest, parts: found };
}

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}

/** What stands outside the encryption could be changed by anybody; the body says what it was. */
function compareOutside(promised: Record<string, string>, outside: ReadonlyMap<string, Buffer>): void {
  for (const [name, hash] of Object.entries(promised)) {
    const bytes = outside.get(name);
    if (bytes === undefined || sha256(bytes) !== hash) throw damaged(`its ${name} was changed`);
  }
}
