import { hashOf } from "#data/model/canonical.ts";
import type { ArchivePart } from "#data/model/work/backup.ts";
import { type CanonicalRows, canonicalRows } from "#data/store/whole/canonical-rows.ts";

/** What is a part of the same content however it is stored: everything but the database, which is read row by row. */
const OWN_LIST = new Set(["database.sqlite", "manifest.json"]);

/**
 * One hash of everything an archive is to bring back: every row of the database in an order of its own, and the
 * hashes of files, keys and settings. Equal content gives equal hashes, whatever wrote the pages.
 */
export function canonicalHash({ database, parts }: { database: string; parts: readonly ArchivePart[] }): {
  hash: string;
  rows: number;
} {
  const { rows, tables } = canonicalRows(database);
  return { hash: canonicalHashOf(tables, parts), rows };
}

/** The same for whoever has read the database already. */
export function canonicalHashOf(tables: CanonicalRows["tables"], parts: readonly ArchivePart[]): string {
  const rest = parts
    .filter(({ path }) => !OWN_LIST.has(path))
    .map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return hashOf({ tables, parts: rest });
}
