import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openWithPassphrase } from "#data/vault/passphrase.ts";
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
  const before = await made();
  const kit = await parts.archive.keys.kit(FIRST);
  parts.advance(DAY);
  await parts.services.vaults.changePassphrase(parts.ownerId, FIRST, "another long one");
  expect(parts.archive.view().backups.find(({ id }) => id === before.id)?.opensWithPresentPassphrase).toBe(false);
  expect((await faultOf(() => parts.archive.keys.kit(FIRST))).code).toBe("passphrase_wrong");
  const later = await parts.archive.keys.kit("another long one");
  expect(later.identity).toBe(kit.identity);
  expect(later.older).toHaveLength(1);
  expect(later.older[0]?.opensWith).toContain("2026-03-03");
  const after = await made();
  expect(after.opensWithPresentPassphrase).toBe(true);
  const keyFile = (file: string | null) => {
    const bytes = readFileSync(join(folder(), file ?? ""));
    // README.txt and its blocks, then the header of key.age and its bytes.
    const readme = Number.parseInt(bytes.toString("latin1", 124, 135), 8);
    const at = 512 + Math.ceil(readme / 512) * 512;
    const size = Number.parseInt(bytes.toString("latin1", at + 124, at + 135), 8);
    return bytes.subarray(at + 512, at + 512 + size);
  };
  const opened = await openWithPassphrase(keyFile(before.file), FIRST);
  expect(Buffer.from(opened).toString().trim()).toBe(kit.identity);
  expect((await faultOf(() => openWithPassphrase(keyFile(after.file), FIRST))).code).toBe("passphrase_wrong");
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
  expect((await faultOf(() => parts.archive.backups.remove(newest?.id ?? ""))).code).toBe("backup_last");
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
  expect(parts.archive.view().backups[0]?.state).toBe("running");
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
