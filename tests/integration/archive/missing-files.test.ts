import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { restorePaths } from "#data/archive/restore/apply.ts";
import { stageArchive } from "#data/archive/restore/stage.ts";
import { FRAME } from "#data/archive/zstd.ts";
import { type ApplianceParts, applianceParts } from "#tests/fakes/appliance-parts.ts";

const PASSPHRASE = "correct horse battery";
let parts: ApplianceParts;

beforeEach(async () => {
  parts = applianceParts();
  await parts.services.vaults.changePassphrase(parts.ownerId, "", PASSPHRASE);
});
afterEach(async () => {
  await parts.archive.stop();
  parts.close();
});

/** A stored file that a row names. */
function kept(name: string, bytes: Buffer): string {
  const sha256 = parts.services.blobs.put(bytes);
  again.set(sha256, bytes);
  const file = { sha256, name, mediaType: "application/pdf", bytes: bytes.length };
  parts.store.transaction(() => parts.store.files.add(parts.ownerId, file, parts.now()));
  return sha256;
}
/** What `kept` was given, to be brought back. */
const again = new Map<string, Buffer>();
const fileOf = (sha256: string) => join(parts.directory, "files", sha256.slice(0, 2), sha256);

async function made() {
  parts.advance(60_000);
  const id = parts.archive.backups.begin("button");
  await parts.archive.backups.settled();
  const backup = parts.store.backups.get(id);
  if (backup?.state !== "good") throw new Error(`no archive: ${backup?.because}`);
  return { backup, path: parts.archive.backups.shelf.file(id).path };
}
const restored = (archive: string) =>
  stageArchive({ archive, stage: restorePaths(parts.directory).stage, secret: { passphrase: PASSPHRASE } });
async function drilled() {
  parts.archive.drills.begin();
  await parts.archive.drills.settled();
  return parts.store.drills.newest()?.state;
}
const warned = () => parts.archive.safety().warnings.find(({ kind }) => kind === "files_missing")?.text;

it("an archive is made without what is lost, names it, says so, and can be restored", async () => {
  const whole = kept("letter.pdf", Buffer.from("a letter"));
  const gone = kept("gone.pdf", randomBytes(1000));
  const changed = kept("changed.pdf", randomBytes(1000));
  const shorter = kept("shorter.pdf", randomBytes(5000));
  const long = kept("long.pdf", randomBytes(2 * FRAME + 100));
  const unreadable = kept("unreadable.pdf", randomBytes(100));

  const before = await made();
  expect(before.backup.holds).toEqual({ rows: before.backup.holds?.rows, files: 6 });
  expect((await restored(before.path)).manifest.missing).toBeUndefined();
  expect(warned()).toBeUndefined();

  rmSync(fileOf(gone));
  writeFileSync(fileOf(changed), randomBytes(1000));
  writeFileSync(fileOf(shorter), readFileSync(fileOf(shorter)).subarray(0, 4000));
  appendFileSync(fileOf(long), "x");
  rmSync(fileOf(unreadable));
  mkdirSync(fileOf(unreadable));
  // Nobody's loss: no row names it.
  writeFileSync(fileOf(parts.services.blobs.put(Buffer.from("nobody's"))), "other");

  const { backup, path } = await made();
  expect(backup.holds).toMatchObject({ files: 1, missing: 5 });
  expect(warned()).toContain("without 5 stored file(s)");
  const [told] = parts.store.events.recent(parts.ownerId, 1);
  expect(told).toMatchObject({ kind: "backup.done", text: expect.stringContaining("without 5 stored") });

  const checked = await restored(path);
  const missing = Object.fromEntries((checked.manifest.missing ?? []).map(({ sha256, because }) => [sha256, because]));
  expect(missing).toEqual({
    [gone]: "gone",
    [changed]: "changed",
    [shorter]: "changed",
    [long]: "changed",
    [unreadable]: "unreadable",
  });
  const stage = restorePaths(parts.directory).stage;
  expect(existsSync(join(stage, "files", whole.slice(0, 2), whole))).toBe(true);
  expect(readdirSync(join(stage, "files"))).toHaveLength(1);

  // The drill proves it as it is, and once the files are back nothing is missing.
  expect(await drilled()).toBe("good");
  for (const sha256 of [gone, changed, shorter, long, unreadable])
    rmSync(fileOf(sha256), { recursive: true, force: true });
  for (const [sha256, bytes] of again) writeFileSync(fileOf(sha256), bytes);
  expect((await made()).backup.holds).toMatchObject({ files: 6 });
  expect(warned()).toBeUndefined();
});
