import { mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "#data/model/canonical.ts";
import { ageEncrypt } from "#data/archive/age/age.ts";
import { Crew } from "#data/archive/crew/crew.ts";
import { canonicalHashOf } from "#data/archive/canonical.ts";
import { asFault, storageFault } from "#data/store/open.ts";
import type { ArchiveManifest } from "#data/model/work/backup.ts";
import { bodyOf } from "./body.ts";
import { Contents } from "./contents.ts";
import { compressed, type Frame, frameSlots } from "#data/archive/frames/frames.ts";
import { OuterFile } from "./outer-file.ts";
import type { Sources } from "./parts.ts";
import { readmeText } from "./readme-text.ts";
import { type Looked, schemaVersionOf, type Snapshot, snapshotInThread, type Taken } from "./snapshot.ts";
import { verifyArchive } from "./verify.ts";

export type ArchiveOrder = {
  sources: Sources;
  /** Where the archive goes, and what it is called there. */
  folder: string;
  file: string;
  /** A folder of this appliance's own for the snapshot, which is not encrypted. */
  scratch: string;
  /** The first is the backup identity's. */
  recipients: readonly string[];
  /** The backup identity under the passphrase, an age file; and since when that is the passphrase. */
  keyFile: Uint8Array;
  passphraseFrom: string;
  madeAt: string;
  appVersion: string;
};

export type Made = { bytes: number; sha256: string; manifest: ArchiveManifest };
export type Step = { what: "snapshot" | "packing" | "verifying"; fraction: number };

/**
 * Makes one archive: the database's copy beside the packing of the files, encryption, then all of it read back and
 * compared; only then has it its name. Whatever fails leaves nothing behind. Blocks its thread. Nothing that the
 * database may name is to be removed meanwhile. Stored files that are gone or damaged are not in it, and its manifest
 * names them. `Fault`s: `disk_full`, `database_unwritable`, `database_damaged`, `file_changing`, `recipient_wrong`,
 * `archive_not_as_written`.
 */
export async function writeArchive(order: ArchiveOrder, tell: (step: Step) => void = () => undefined): Promise<Made> {
  const snapshotFile = join(order.scratch, `${order.file}.sqlite`);
  const crew = new Crew();
  let snapshot: Snapshot | null = null;
  try {
    await mkdir(order.folder, { recursive: true, mode: 0o700 });
    await mkdir(order.scratch, { recursive: true, mode: 0o700 });
    tell({ what: "snapshot", fraction: 0 });
    snapshot = snapshotInThread(order.sources.database, snapshotFile);
    return await pack({ ...order, snapshot, snapshotFile, crew, tell });
  } catch (error) {
    throw storageFault(order.folder, error) ?? error;
  } finally {
    await snapshot?.stop();
    await crew.stop();
    await rm(snapshotFile, { force: true });
  }
}

type Packing = ArchiveOrder & { snapshot: Snapshot; snapshotFile: string; crew: Crew; tell: (step: Step) => void };

async function pack(order: Packing): Promise<Made> {
  const { sources, snapshot, crew, tell } = order;
  const madeAt = new Date(order.madeAt);
  const outer = await OuterFile.create(join(order.folder, order.file), madeAt);
  try {
    const schemaVersion = asFault(sources.database, () => schemaVersionOf(sources.database));
    const readme = Buffer.from(readmeText({ ...order, schemaVersion, recipient: order.recipients[0] ?? "" }));
    const outside = { "README.txt": sha256(readme), "key.age": sha256(order.keyFile) };
    await outer.entry("README.txt", readme);
    await outer.entry("key.age", order.keyFile);

    const contents = new Contents(order);
    const total = contents.bytes + (await stat(sources.database)).size + 1;
    const frames: Frame[] = [];
    let manifest: ArchiveManifest | null = null;
    let fileKey: Uint8Array | null = null;
    const slots = frameSlots();
    const body = bodyOf({
      slots,
      madeAt,
      parts: contents.parts(),
      packed: (part) => contents.put(part),
      missed: (hash, because) => contents.miss(hash, because),
      passed: progress("packing", total, tell),
      manifest: async () => {
        manifest = manifestOf(order, { outside, contents, taken: await snapshot.taken, looked: await snapshot.looked });
        return JSON.stringify(manifest);
      },
    });
    const inFrames = compressed(body, { slots, crew, made: (frame) => void frames.push(frame) });
    const made = { made: (head: { fileKey: Uint8Array }) => void (fileKey = head.fileKey) };
    const sealed = ageEncrypt(inFrames, order.recipients, { crew, borrowed: true, ...made });
    await outer.lastEntry("data.tar.zst.age", sealed);
    if (manifest === null || fileKey === null) throw new Error("the archive ended before its manifest");
    const passed = progress("verifying", total, tell);
    // It is read back while the disk takes it.
    const [written] = await Promise.all([
      verifyArchive(outer.partial, { fileKey, manifest, outside, frames, slots, crew, passed }),
      outer.sync(),
    ]);
    await outer.keep();
    return { ...written, manifest };
  } catch (error) {
    await outer.drop();
    throw error;
  }
}

type Known = { outside: Record<string, string>; contents: Contents; taken: Taken; looked: Looked };

function manifestOf(
  { madeAt, appVersion }: ArchiveOrder,
  { outside, contents, taken, looked }: Known,
): ArchiveManifest {
  const missing = contents.missing();
  return {
    format: "autoresume-archive",
    formatVersion: 1,
    schemaVersion: taken.schemaVersion,
    appVersion,
    madeAt,
    rows: looked.rows,
    parts: contents.packed,
    outside,
    canonical: canonicalHashOf(looked.tables, contents.packed),
    ...(missing.length > 0 && { missing }),
  };
}

/** Tells a hundred times, not at every piece. */
function progress(what: Step["what"], total: number, tell: (step: Step) => void): (bytes: number) => void {
  let passed = 0;
  let told = 0;
  return (bytes) => {
    passed += bytes;
    const fraction = Math.min(1, passed / total);
    if (fraction < told + 0.01) return;
    told = fraction;
    tell({ what, fraction });
  };
}
