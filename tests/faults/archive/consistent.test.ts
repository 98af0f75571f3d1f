import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { storedFiles } from "#data/archive/make/parts.ts";
import { stageArchive } from "#data/archive/restore/stage.ts";
import { filesNamed } from "#data/store/whole/inspect.ts";
import { type ApplianceParts, applianceParts } from "#tests/fakes/appliance-parts.ts";

const PASSPHRASE = "correct horse battery";
/** What is stored beforehand, so that an archive takes its time. */
const STORED = 48;
const MIB = 2 ** 20;

let parts: ApplianceParts;
let ending: { stopped: boolean };
beforeEach(async () => {
  parts = applianceParts();
  ending = { stopped: false };
  await parts.services.vaults.changePassphrase(parts.ownerId, "", PASSPHRASE);
  for (let index = 0; index < STORED; index += 1) write(randomBytes(MIB));
});
afterEach(async () => {
  await parts.archive.stop();
  parts.close();
});

/** Events of one change. */
const EVENTS = 5;

/** A stored file, its row and the events that tell of it, on disk when it returns: what belongs together is one change. */
function write(bytes: Uint8Array): void {
  const { services, store, ownerId, now } = parts;
  const sha256 = services.blobs.put(bytes);
  services.journal.change(ownerId, (tell) => {
    store.files.add(ownerId, { sha256, name: "note.txt", mediaType: "text/plain", bytes: bytes.length }, now());
    for (let told = 0; told < EVENTS; told += 1)
      tell({ kind: "board.added", subject: { noun: "board", id: "board_aaaaaaaaaaaa" }, text: sha256 });
  });
}

/** Writes as fast as the disk takes it until it is told to stop. Returns how many changes that were. */
async function keepWriting(): Promise<number> {
  let written = 0;
  for (; !ending.stopped; written += 1) {
    write(Buffer.from(`note ${written}`));
    if (written % 4 === 3) await pause(1);
  }
  return written;
}

/** Files and telling events of a database: in step when no change is in it by half. */
function pairs(path: string): { files: number; events: number } {
  const db = new Database(path, { readonly: true });
  const count = (sql: string) => Number(db.prepare(sql).pluck().get());
  const found = {
    files: count("SELECT count(*) FROM files"),
    events: count("SELECT count(*) FROM agent_events WHERE kind = 'board.added'"),
  };
  db.close();
  return found;
}

describe("while rows and files are written without a pause", () => {
  it("an archive is one moment: every change whole, every file that a row names", { timeout: 120_000 }, async () => {
    const before = pairs(join(parts.directory, "autoresume.sqlite"));
    const writing = keepWriting();
    await pause(50);
    const id = parts.archive.backups.begin("button");
    await parts.archive.backups.settled();
    ending.stopped = true;
    const written = await writing;
    // Work was done meanwhile, not before and after: each change is a file and so many rows.
    expect(written * (EVENTS + 2)).toBeGreaterThan(200);
    expect(parts.archive.view().backups[0]).toMatchObject({ id, state: "good" });
    const { identity } = await parts.archive.keys.kit(PASSPHRASE);
    const stage = join(parts.directory, "stage");
    const { path } = parts.archive.backups.shelf.file(id);
    const { manifest, compared } = await stageArchive({ archive: path, stage, secret: { identity } });
    expect(manifest.missing).toBeUndefined();
    const restored = pairs(join(stage, "autoresume.sqlite"));
    expect(restored.events).toBe(restored.files * EVENTS);
    expect(restored.files).toBeGreaterThan(before.files);
    expect(restored.files).toBeLessThan(before.files + written);
    expect(compared.files).toBeGreaterThanOrEqual(restored.files);
  });

  it("files that are listed before the database is copied, and only then, lack some that it names", async () => {
    const listed = new Set([...storedFiles({ files: join(parts.directory, "files") })].map(({ promised }) => promised));
    for (let index = 0; index < 20; index += 1) write(Buffer.from(`meanwhile ${index}`));
    const copy = join(parts.directory, "copy.sqlite");
    const db = new Database(join(parts.directory, "autoresume.sqlite"), { readonly: true });
    db.prepare("VACUUM INTO ?").run(copy);
    db.close();
    const lost = [...filesNamed(copy)].filter((sha256) => !listed.has(sha256));
    expect(lost).toHaveLength(20);
  });
});
