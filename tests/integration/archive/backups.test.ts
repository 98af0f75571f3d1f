import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Secret } from "#data/archive/restore/unpack.ts";
import { stageArchive } from "#data/archive/restore/stage.ts";
import type { Fault } from "#data/model/faults.ts";
import { archiveName } from "#server/services/archive/archive-name.ts";
import { type ApplianceParts, applianceParts } from "#tests/fakes/appliance-parts.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";
import { readArchive } from "./read-archive.ts";

const DAY = 86_400_000;
const FIRST = "correct horse battery";
let parts: ApplianceParts;

beforeEach(() => {
  parts = applianceParts();
});
afterEach(async () => {
  await parts.archive.stop();
  parts.close();
});

const folder = () => join(parts.directory, "backups");
const lying = () => (existsSync(folder()) ? readdirSync(folder()).sort() : []);
const withPassphrase = () => parts.services.vaults.changePassphrase(parts.ownerId, "", FIRST);

async function made() {
  const id = parts.archive.backups.begin("button");
  await parts.archive.backups.settled();
  const backup = parts.archive.view().backups.find((one) => one.id === id);
  if (backup === undefined) throw new Error("no row");
  return backup;
}

it("needs a passphrase once, and then only the recipient", async () => {
  expect((await faultOf(() => parts.archive.backups.begin("schedule"))).code).toBe("backup_no_passphrase");
  await withPassphrase();
  await parts.services.vaults.lock(parts.ownerId);
  expect(parts.archive.keys.identity()).toBeNull();
  parts.services.blobs.put(Buffer.from("a picture"));
  const backup = await made();
  expect(backup).toMatchObject({ state: "good", cause: "button", opensWithPresentPassphrase: true, because: null });
  expect(backup.holds?.files).toBe(1);
  const path = join(folder(), backup.file ?? "");
  expect(statSync(path).size).toBe(backup.bytes);
  const { identity } = await parts.archive.keys.kit(FIRST);
  const read = await readArchive(path, identity);
  expect(read.parts.has("database.sqlite")).toBe(true);
  const told = parts.store.events.recent(parts.ownerId, 10).map(({ kind }) => kind);
  expect(told).toEqual(expect.arrayContaining(["backup.started", "backup.done"]));
});

it("is one at a time, and holds the removal of files back", async () => {
  await withPassphrase();
  const sha256 = parts.services.blobs.put(Buffer.from("goes away"));
  parts.archive.backups.begin("button");
  expect((await faultOf(() => parts.archive.backups.begin("button"))).code).toBe("backup_running");
  let removed = false;
  const removal = parts.services.blobs.remove(sha256, () => false).then(() => (removed = true));
  expect(parts.archive.safety().running).toMatchObject({ what: "backup" });
  expect(removed).toBe(false);
  await parts.archive.backups.settled();
  await removal;
  expect(parts.services.blobs.has(sha256)).toBe(false);
  expect(parts.archive.safety().running).toBeNull();
});

it("keeps its identity over a change of passphrase; older archives keep their own", async () => {
  await withPassphrase();
  const passphrases = [FIRST, "another long one", "Z\u0075\u0308rich \u00b2 \ufb01ve"];
  const { identity } = await parts.archive.keys.kit(FIRST);
  const archives = [await made()];
  for (const [index, next] of passphrases.slice(1).entries()) {
    parts.advance(DAY);
    await parts.services.vaults.changePassphrase(parts.ownerId, passphrases[index] ?? "", next);
    archives.push(await made());
  }
  const present = passphrases.at(-1) ?? "";
  expect((await faultOf(() => parts.archive.keys.kit(FIRST))).code).toBe("passphrase_wrong");
  const kit = await parts.archive.keys.kit(present);
  expect(kit.identity).toBe(identity);
  expect(kit.older).toMatchObject([{ opensWith: expect.stringContaining("on the archive's own day") }]);
  const opens = new Map(parts.archive.view().backups.map((one) => [one.id, one.opensWithPresentPassphrase]));
  expect(archives.map(({ id }) => opens.get(id))).toEqual([false, false, true]);

  const stage = join(parts.directory, "stage");
  const restore = (file: string | null, secret: Secret) =>
    stageArchive({ archive: join(folder(), file ?? ""), stage, secret }).then(
      () => "opened",
      (fault: Fault) => fault.code,
    );
  for (const [of, { file }] of archives.entries()) {
    for (const [index, passphrase] of passphrases.entries()) {
      const how = index === of ? "opened" : "archive_passphrase_wrong";
      expect(await restore(file, { passphrase })).toBe(how);
    }
    expect(await restore(file, { identity })).toBe("opened");
  }
  // However the keyboard writes it.
  expect(await restore(archives[2]?.file ?? null, { passphrase: present.normalize("NFC") })).toBe("opened");
});

it("proves the kit by a real archive, and only with the right key", async () => {
  await withPassphrase();
  await made();
  expect(parts.archive.safety().kitUnproven).toBe(true);
  const other = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
  expect((await faultOf(() => parts.archive.proveKit(other))).code).toBe("kit_wrong");
  const { identity } = await parts.archive.keys.kit(FIRST);
  // The archive itself must open, not only something made for the occasion.
  const [file = ""] = lying();
  const whole = readFileSync(join(folder(), file));
  writeFileSync(join(folder(), file), whole.subarray(0, 3000));
  expect((await faultOf(() => parts.archive.proveKit(identity))).code).toBe("kit_wrong");
  writeFileSync(join(folder(), file), whole);
  await parts.archive.proveKit(` ${identity.toLowerCase()}\n`);
  expect(parts.archive.safety().kitUnproven).toBe(false);
});

it("keeps the newest of each day, week and month, and nothing of others is touched", async () => {
  await withPassphrase();
  Object.assign(parts.backupSettings, { keepDaily: 2, keepWeekly: 1, keepMonthly: 1 });
  const first = await made();
  writeFileSync(join(folder(), "holiday.tar"), "mine");
  for (let day = 0; day < 3; day += 1) {
    parts.advance(DAY);
    await made();
  }
  expect(lying()).toEqual(["autoresume-20260304T080000Z.tar", "autoresume-20260305T080000Z.tar", "holiday.tar"]);
  expect(parts.archive.view().backups.find(({ id }) => id === first.id)?.state).toBe("gone");
  const [newest] = parts.archive.view().backups;
  expect((await faultOf(() => parts.archive.backups.shelf.remove(newest?.id ?? ""))).code).toBe("backup_last");
});

it("settles at a start what an earlier life left, and agrees with what lies in the folder", async () => {
  await withPassphrase();
  const kept = await made();
  parts.advance(DAY);
  const removed = await made();
  const row = {
    id: "backup_cutoff1",
    keyId: "k",
    cause: "schedule",
    schemaVersion: 2,
    startedAt: parts.now(),
  } as const;
  parts.store.transaction(() => parts.store.backups.add({ ...row, file: "autoresume-20260303T090000Z.tar" }));
  writeFileSync(join(folder(), "autoresume-20260303T090000Z.tar.partial"), "half");
  rmSync(join(folder(), removed.file ?? ""));
  writeFileSync(join(folder(), archiveName("2026-01-01T00:00:00.000Z")), readFileSync(join(folder(), kept.file ?? "")));
  await parts.archive.backups.start();
  const states = new Map(parts.archive.view().backups.map(({ file, state }) => [file, state]));
  expect(states.get(kept.file)).toBe("good");
  expect(states.get(removed.file)).toBe("gone");
  expect(states.get("autoresume-20260303T090000Z.tar")).toBe("failed");
  expect(states.get("autoresume-20260101T000000Z.tar")).toBe("good");
  expect(lying().some((name) => name.endsWith(".partial"))).toBe(false);
});

it("says what is wrong, and that it is late", async () => {
  await withPassphrase();
  const kinds = () =>
    parts.archive
      .safety()
      .warnings.map(({ kind }) => kind)
      .filter((kind) => !kind.startsWith("drill_"));
  expect(kinds()).toEqual(["kit_unproven"]);
  await made();
  parts.advance(2 * DAY + 1000);
  expect(kinds()).toContain("backup_late");
  parts.backupSettings.recipients = ["age1nobody"];
  expect(await made()).toMatchObject({ state: "failed" });
  expect(kinds()).toEqual(expect.arrayContaining(["backup_late", "backup_failed"]));
  parts.backupSettings.recipients = [];
  await made();
  expect(kinds()).toEqual(["kit_unproven"]);
  Object.assign(parts.backupSettings, { every: "off" });
  parts.advance(90 * DAY);
  expect(kinds()).toEqual(["kit_unproven"]);
});

it("is ended with the appliance and leaves nothing", async () => {
  await withPassphrase();
  parts.archive.backups.begin("button");
  await parts.archive.backups.stop();
  expect(lying()).toEqual([]);
  // Nothing went wrong: no warning on every page until tomorrow.
  expect(parts.archive.view().backups[0]).toMatchObject({ state: "gone", because: expect.stringContaining("stopped") });
  await parts.archive.backups.start();
  expect(parts.archive.safety().warnings.map(({ kind }) => kind)).not.toContain("backup_failed");
});

it("is due again when a stop broke it off", async () => {
  await withPassphrase();
  parts.archive.schedules.look();
  parts.advance(DAY);
  parts.archive.schedules.look();
  await expect.poll(() => parts.archive.backups.running()).not.toBeNull();
  await parts.archive.stop();
  expect(Date.parse(parts.archive.schedules.nextAt("backup") ?? "")).toBeLessThan(Date.parse(parts.now()));
});

it("keeps what was put into the folder, and a half archive that is not its own", async () => {
  await withPassphrase();
  Object.assign(parts.backupSettings, { keepDaily: 1, keepWeekly: 0, keepMonthly: 0 });
  const first = await made();
  const others = archiveName("2026-01-01T00:00:00.000Z");
  const half = `${archiveName("2026-03-01T00:00:00.000Z")}.partial`;
  writeFileSync(join(folder(), others), readFileSync(join(folder(), first.file ?? "")));
  writeFileSync(join(folder(), half), "still being written by another appliance");
  await parts.archive.backups.shelf.reconcile();
  parts.advance(2 * DAY);
  const second = await made();
  expect(new Set(lying())).toEqual(new Set([others, half, second.file]));
});

it("follows no name in a row that is not its own", async () => {
  await withPassphrase();
  writeFileSync(join(parts.directory, "machine.key"), "a key");
  const at = parts.now();
  parts.store.backups.addFound({ id: "backup_elsewhere", file: "../machine.key", bytes: 5, at, because: "" });
  expect((await faultOf(() => parts.archive.backups.shelf.file("backup_elsewhere"))).code).toBe("no_such_backup");
});

it("tells of a folder that cannot be made, also when nobody asked for the archive", async () => {
  await withPassphrase();
  writeFileSync(join(parts.directory, "disk"), "no folder");
  parts.backupSettings.folder = join(parts.directory, "disk", "archives");
  parts.archive.schedules.look();
  parts.advance(DAY);
  parts.archive.schedules.look();
  await expect.poll(() => parts.archive.view().backups[0]?.state).toBe("failed");
  const [failed] = parts.archive.safety().warnings.filter(({ kind }) => kind === "backup_failed");
  expect(failed?.text).toContain("cannot be written");
});

it("says at once that what it would make could not be restored", async () => {
  await withPassphrase();
  mkdirSync(join(parts.directory, "memory"));
  writeFileSync(join(parts.directory, "memory", "Gr\u00fc\u00dfe"), "from another program");
  expect(await made()).toMatchObject({ state: "failed", because: expect.stringContaining("could not be restored") });
  expect(lying()).toEqual([]);
});

it("takes no archive of a time to come for the newest", async () => {
  await withPassphrase();
  Object.assign(parts.backupSettings, { keepDaily: 1, keepWeekly: 0, keepMonthly: 0 });
  parts.setWallClock(400 * DAY);
  const ahead = await made();
  parts.setWallClock(-400 * DAY);
  const present = await made();
  expect(parts.archive.safety().newestGood?.id).toBe(present.id);
  expect(lying()).toEqual([present.file, ahead.file]);
  parts.advance(3 * DAY);
  expect(parts.archive.safety().warnings.map(({ kind }) => kind)).toContain("backup_late");
});

it("is begun by its schedule", async () => {
  await withPassphrase();
  parts.archive.schedules.look();
  parts.advance(DAY);
  parts.archive.schedules.look();
  await new Promise((resolve) => setImmediate(resolve));
  await parts.archive.backups.settled();
  expect(parts.archive.view().backups).toMatchObject([{ cause: "schedule", state: "good" }]);
});
