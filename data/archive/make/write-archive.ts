import { mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "#data/model/canonical.ts";
import { ageEncrypt } from "#data/archive/age/age.ts";
import { Crew } from "#data/archive/age/crew.ts";
import { canonicalHashOf } from "#data/archive/canonical.ts";
import { zstdCompressed } from "#data/archive/zstd.ts";
import { asFault, storageFault } from "#data/store/open.ts";
import type { ArchiveManifest, ArchivePart } from "#data/model/work/backup.ts";
import { bodyOf } from "./body.ts";
import { OuterFile } from "./outer-file.ts";
import { partsBeside, type Sources } from "./parts.ts";
import { readmeText } from "./readme-text.ts";
import { lookThrough, takeSnapshot } from "./snapshot.ts";
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
 * Makes one archive: snapshot, packing, encryption, then all of it read back and compared; only then has it its name.
 * Whatever fails leaves nothing behind. Blocks its thread while the snapshot is taken. Nothing that the snapshot may
 * name is to be removed meanwhile. `Fault`s: `disk_full`, `database_unwritable`, `database_damaged`, `file_missing`,
 * `file_damaged`, `recipient_wrong`, `archive_not_as_written`.
 */
export async function writeArchive(order: ArchiveOrder, tell: (step: Step) => void = () => undefined): Promise<Made> {
  const snapshot = join(order.scratch, `${order.file}.sqlite`);
  const crew = new Crew();
  try {
    await mkdir(order.folder, { recursive: true, mode: 0o700 });
    await mkdir(order.scratch, { recursive: true, mode: 0o700 });
    tell({ what: "snapshot", fraction: 0 });
    const { schemaVersion } = asFault(order.sources.database, () => takeSnapshot(order.sources.database, snapshot));
    return await pack({ ...order, snapshot, schemaVersion, crew, tell });
  } catch (error) {
    throw storageFault(order.folder, error) ?? error;
  } finally {
    await crew.stop();
    await rm(snapshot, { force: true });
  }
}

type Packing = ArchiveOrder & { snapshot: string; schemaVersion: number; crew: Crew; tell: (step: Step) => void };

async function pack(order: Packing): Promise<Made> {
  const { snapshot, schemaVersion, crew, appVersion, tell } = order;
  const look = lookThrough(snapshot);
  const madeAt = new Date(order.madeAt);
  const outer = await OuterFile.create(join(order.folder, order.file), madeAt);
  try {
    const beside = await partsBeside(order.sources, snapshot);
    const sizeOfSnapshot = (await stat(snapshot)).size;
    const parts = [{ path: "database.sqlite", file: snapshot, bytes: sizeOfSnapshot }, ...beside];
    const total = parts.reduce((sum, { bytes }) => sum + bytes, 1);
    const readme = Buffer.from(readmeText({ ...order, recipient: order.recipients[0] ?? "" }));
    const outside = { "README.txt": sha256(readme), "key.age": sha256(order.keyFile) };
    await outer.entry("README.txt", readme);
    await outer.entry("key.age", order.keyFile);

    const packed: ArchivePart[] = [];
    let manifest: ArchiveManifest | null = null;
    let fileKey: Uint8Array | null = null;
    const body = bodyOf({
      parts,
      madeAt,
      packed: (part) => void packed.push(part),
      passed: progress("packing", total, tell),
      manifest: async () => {
        const { rows, tables } = await look.looked;
        manifest = {
          format: "autoresume-archive",
          formatVersion: 1,
          schemaVersion,
          appVersion,
          madeAt: order.madeAt,
          rows,
          parts: packed,
          outside,
          canonical: canonicalHashOf(tables, packed),
        };
        return JSON.stringify(manifest);
      },
    });
    const made = { made: (head: { fileKey: Uint8Array }) => void (fileKey = head.fileKey) };
    const sealed = ageEncrypt(zstdCompressed(body), order.recipients, { crew, borrowed: true, ...made });
    await outer.lastEntry("data.tar.zst.age", sealed);
    await outer.sync();
    if (manifest === null || fileKey === null) throw new Error("the archive ended before its manifest");
    const passed = progress("verifying", total, tell);
    const written = await verifyArchive(outer.partial, { fileKey, manifest, outside, crew, passed });
    await outer.keep();
    return { ...written, manifest };
  } catch (error) {
    await outer.drop();
    throw error;
  } finally {
    await look.stop();
  }
}

/** Tells a hundred times, not at every piece. */
function progress(what: Step["what"], total: number, tell: (step: Step) => void): (bytes: number) => void {
  let passed = 0;
  let told = 0;
  return (bytes) => {
    passed += bytes;
    const fraction = passed / total;
    if (fraction < told + 0.01) return;
    told = fraction;
    tell({ what, fraction });
  };
}
