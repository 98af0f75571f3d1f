import { existsSync, readdirSync, renameSync, rmSync, statfsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { mustMend } from "#data/model/faults.ts";
import type { Connection } from "#data/store/schema.ts";
import { asFault, makeDirectory } from "#data/store/storage-faults.ts";
import { rowsOf } from "./inspect.ts";
import { sync } from "./sync.ts";

/** How many are kept, the newest. */
const KEPT = 3;
const NAME = /^before-schema-(\d+)\.sqlite$/;
/** Space that stays free beside the copy, in bytes. */
const RESERVE = 16 * 2 ** 20;

/**
 * Copies a database that is about to be migrated to `before-schema-N.sqlite` in a folder, whole and checked, and
 * returns its path. The copy has its name only once it is complete. `Fault`s: `disk_full`, `migration_copy_failed`.
 */
export function copyBeforeMigration(db: Connection, folder: string, to: number): string {
  return asFault(folder, () => {
    makeDirectory(folder);
    refuseFullDisk(db, folder);
    const path = join(folder, `before-schema-${to}.sqlite`);
    const partial = `${path}.partial`;
    rmSync(partial, { force: true });
    try {
      // For this user alone from its first byte on; SQLite fills a file that is empty.
      writeFileSync(partial, "", { mode: 0o600, flag: "wx" });
      db.prepare("VACUUM INTO ?").run(partial);
      check(partial, rowsOf(db));
      sync(partial);
      renameSync(partial, path);
      sync(folder);
    } catch (error) {
      rmSync(partial, { force: true });
      throw error;
    }
    dropOlder(folder);
    return path;
  });
}

function refuseFullDisk(db: Connection, folder: string): void {
  const needs = statSync(db.name).size + (existsSync(`${db.name}-wal`) ? statSync(`${db.name}-wal`).size : 0) + RESERVE;
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize >= needs) return;
  throw mustMend("disk_full", `There is no space in ${folder} for a copy of the database before it is migrated.`, {
    hint: `Free ${Math.ceil(needs / 2 ** 20)} MiB there and start again; the database is as it was.`,
    data: { folder, needs },
  });
}

/** A copy is only one when it opens, is whole and holds every row. */
function check(partial: string, rows: Record<string, number>): void {
  const copy = new Database(partial, { readonly: true });
  try {
    const whole = copy.prepare("PRAGMA integrity_check(1)").pluck().get() === "ok";
    if (whole && JSON.stringify(rowsOf(copy)) === JSON.stringify(rows)) return;
  } finally {
    copy.close();
  }
  throw mustMend("migration_copy_failed", "The copy of the database before its migration is not whole.", {
    hint: "Look after the disk; the database is as it was, and the version before still opens it.",
  });
}

function dropOlder(folder: string): void {
  const versions = readdirSync(folder).flatMap((name) => NAME.exec(name)?.[1] ?? []);
  const old = versions
    .map(Number)
    .sort((a, b) => b - a)
    .slice(KEPT);
  for (const version of old) rmSync(join(folder, `before-schema-${version}.sqlite`), { force: true });
}
