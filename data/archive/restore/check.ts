import { join } from "node:path";
import { Value } from "typebox/value";
import { canonicalHash } from "#data/archive/canonical.ts";
import { Fault } from "#data/model/faults.ts";
import { ArchiveManifest, type ArchivePart } from "#data/model/work/backup.ts";
import type { RestorePreview } from "#data/model/wire/backup.ts";
import { newestSchema, openDatabase } from "#data/store/open.ts";
import { filesNamed, hasOurSchema, inspect } from "#data/store/whole/inspect.ts";
import { previewOf } from "#data/store/whole/preview.ts";
import { checkKeys } from "./check-keys.ts";
import { damaged, newer, refused } from "./faults.ts";

/** A stage that holds: what was promised, and what it will be. */
export type Checked = {
  manifest: ArchiveManifest;
  preview: RestorePreview;
  /** The canonical hash of what was unpacked, before any migration; the drill compares it. */
  canonical: string;
  compared: { rows: number; files: number };
};

type Stage = { stage: string; manifest: ArchiveManifest; parts: readonly ArchivePart[] };

/** `Fault`s: `archive_newer` for what only a later version reads, `archive_damaged`. */
export function readManifest(text: string): ArchiveManifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw damaged("its manifest is not readable", error);
  }
  const { format, formatVersion, schemaVersion } = Object(value) as Partial<Record<string, unknown>>;
  if (format !== "autoresume-archive") throw damaged("its manifest is of another kind");
  const known = newestSchema();
  if (typeof schemaVersion === "number" && schemaVersion > known) throw newer(schemaVersion, known);
  if (typeof formatVersion === "number" && formatVersion > 1) throw newer(Number(schemaVersion ?? 0), known);
  if (!Value.Check(ArchiveManifest, value)) throw damaged("its manifest lacks something");
  return value;
}

/** Checks everything that was unpacked against the manifest and against itself, then brings it to this version. */
export async function checkStage({ stage, manifest, parts }: Stage): Promise<Checked> {
  compareParts(manifest.parts, parts);
  const path = join(stage, "autoresume.sqlite");
  checkDatabase(path, manifest);
  const hashes = new Set(parts.flatMap(({ path: name, sha256 }) => (name.startsWith("files/") ? [sha256] : [])));
  compareFiles(new Set(filesNamed(path)), { there: hashes, missing: manifest.missing ?? [] });
  const { hash: canonical, rows } = canonicalHash({ database: path, parts });
  if (manifest.canonical !== undefined && manifest.canonical !== canonical) {
    throw damaged("what it holds is not what it was made from");
  }
  migrateStage(path);
  await checkKeys(stage);
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  const { madeAt, appVersion, schemaVersion } = manifest;
  const preview = { madeAt, appVersion, schemaVersion, ...previewOf(path), files: hashes.size, bytes };
  return { manifest, preview, canonical, compared: { rows, files: hashes.size } };
}

function compareParts(promised: readonly ArchivePart[], found: readonly ArchivePart[]): void {
  const left = new Map(found.map((part) => [part.path, part]));
  for (const { path, bytes, sha256 } of promised) {
    const part = left.get(path);
    if (part === undefined) throw damaged(`its part ${path} is missing`);
    if (part.bytes !== bytes || part.sha256 !== sha256) throw damaged(`its part ${path} was changed`);
    left.delete(path);
  }
  if (left.size > 0) throw refused("it holds parts that its manifest does not name");
  if (!promised.some(({ path }) => path === "database.sqlite")) throw damaged("its database is missing");
}

/** Files that the manifest calls lost may be missing: those alone, and none that is there or that no row names. */
function compareFiles(
  named: ReadonlySet<string>,
  { there, missing }: { there: ReadonlySet<string>; missing: NonNullable<ArchiveManifest["missing"]> },
): void {
  const lost = new Set(missing.map(({ sha256 }) => sha256));
  for (const sha of named) {
    if (!there.has(sha) && !lost.has(sha)) throw damaged(`the file ${sha.slice(0, 12)}… is missing`);
  }
  for (const sha of lost) {
    if (there.has(sha) || !named.has(sha))
      throw damaged(`it calls the file ${sha.slice(0, 12)}… lost, which is not so`);
  }
}

function checkDatabase(path: string, manifest: ArchiveManifest): void {
  let found: ReturnType<typeof inspect>;
  try {
    found = inspect(path);
  } catch (error) {
    throw damaged("its database cannot be read", error);
  }
  const { faults, rows, schemaVersion } = found;
  if (faults.length > 0) throw damaged(`in its database, ${faults.join("; ")}`);
  if (schemaVersion !== manifest.schemaVersion) throw damaged("its database is of another version than it says");
  if (!hasOurSchema(path, schemaVersion)) throw refused("its database has tables or triggers that are not ours");
  for (const table of new Set([...Object.keys(rows), ...Object.keys(manifest.rows)])) {
    if (rows[table] !== manifest.rows[table]) throw damaged(`rows of ${table} are missing or too many`);
  }
}

/** An older database is brought to this version before it is anybody's state. */
function migrateStage(path: string): void {
  try {
    const db = openDatabase(path);
    // Without the files of a running database beside it: none of them may ever be found with another one.
    db.pragma("journal_mode = DELETE");
    db.close();
  } catch (error) {
    const fault = Fault.of(error);
    if (fault.code === "disk_full") throw error;
    throw damaged("its database cannot be brought to this version", error);
  }
}
