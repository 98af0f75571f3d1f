import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { giveCv } from "#tests/fakes/steps.ts";
import { type Door, HOST, openDoor } from "#tests/fakes/door.ts";

let door: Door;
let caller: { cookie: string; csrf: string };
beforeEach(async () => {
  door = await openDoor();
  await door.parts.archive.start({ byItself: false });
  caller = await door.signedIn();
  giveCv(door.parts);
});
afterEach(() => door.close());

const archive = () => door.parts.archive;
const post = (url: string) =>
  door.app.inject({
    method: "POST",
    url,
    headers: { host: HOST, cookie: caller.cookie, "x-csrf-token": caller.csrf },
    payload: {},
  });
async function backedUp(): Promise<string> {
  const id = archive().backups.begin("button");
  await archive().backups.settled();
  return archive().backups.shelf.file(id).path;
}
async function drilled() {
  expect((await post("/api/drills")).statusCode).toBe(200);
  await archive().drills.settled();
  return archive().view().drills[0];
}
const scratch = () => {
  const path = join(door.parts.directory, "scratch");
  return existsSync(path) ? readdirSync(path) : [];
};
const warnings = () =>
  archive()
    .safety()
    .warnings.map(({ kind }) => kind);
/** The drill's time comes: its last one is a week and a day ago. */
function due(): void {
  const { store, now } = door.parts;
  door.parts.advance(8 * 86_400_000);
  store.transaction(() => store.schedules.put("drill", new Date(Date.parse(now()) - 8 * 86_400_000).toISOString()));
  archive().schedules.look();
}

describe("a restore drill", () => {
  it("restores the newest archive to a scratch place and compares it", async () => {
    await backedUp();
    const drill = await drilled();
    const holds = archive().view().backups[0]?.holds;
    expect(drill).toMatchObject({ state: "good", compared: holds, because: null });
    expect(holds?.rows).toBeGreaterThan(5);
    expect(scratch()).toEqual([]);
    expect(archive().safety().newestDrill).toMatchObject({ state: "good" });
    const [told] = door.parts.store.events.recent(door.parts.ownerId, 1);
    expect(told).toMatchObject({ kind: "drill.done", subject: { noun: "drill", id: drill?.id } });
  });

  it("is red when one bit of the archive has changed, or it is another one", async () => {
    const first = await backedUp();
    const other = join(door.parts.directory, "other.tar");
    copyFileSync(first, other);
    door.parts.advance(60_000);
    const second = await backedUp();
    const bytes = readFileSync(second);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(second, bytes);
    expect(await drilled()).toMatchObject({ state: "failed", compared: null });
    expect(warnings()).toContain("drill_failed");
    expect(scratch()).toEqual([]);
    // Whole, made for the same key, and not what was made then.
    copyFileSync(other, second);
    expect((await drilled())?.because).toContain("not the one that was made");
  });

  it("waits while the vault is locked, says since when, and begins when it is opened", async () => {
    await backedUp();
    await door.parts.services.vaults.lock(door.parts.ownerId);
    expect((await post("/api/drills")).json()).toMatchObject({ error: { code: "vault_locked", next: "wait" } });
    due();
    const waits = archive().safety().drillWaits;
    expect(waits?.because).toContain("locked");
    expect(archive().view().drills).toEqual([]);
    door.parts.advance(20 * 86_400_000);
    expect(warnings()).toContain("drill_late");
    expect(archive().safety().drillWaits?.since).toBe(waits?.since);
    await door.parts.services.vaults.unlock(door.parts.ownerId, "correct horse battery");
    await archive().drills.settled();
    expect(archive().view().drills[0]).toMatchObject({ state: "good" });
    expect(archive().safety().drillWaits).toBeNull();
    expect(warnings()).not.toContain("drill_late");
  });

  it("is held at its time", async () => {
    await backedUp();
    due();
    await archive().drills.settled();
    expect(archive().view().drills).toHaveLength(1);
    expect(Date.parse(archive().safety().nextDrillAt ?? "")).toBeGreaterThan(Date.parse(door.parts.now()));
  });

  it("is no failure when the appliance is stopped in the middle: it waits for the next unlocking", async () => {
    await backedUp();
    expect((await post("/api/drills")).statusCode).toBe(200);
    await archive().stop();
    expect(archive().view().drills).toEqual([]);
    expect(archive().safety().drillWaits).not.toBeNull();
    expect(warnings()).not.toContain("drill_failed");
    expect(scratch()).toEqual([]);
  });

  it("reads an archive to its end before that may go", async () => {
    Object.assign(door.parts.backupSettings, { keepDaily: 1, keepWeekly: 0, keepMonthly: 0 });
    await backedUp();
    const [read] = archive().view().backups;
    archive().drills.begin();
    // Made now, another one would take its place.
    door.parts.advance(2 * 86_400_000);
    await backedUp();
    const gone = () =>
      archive()
        .view()
        .backups.find(({ id }) => id === read?.id)?.state === "gone";
    const refused = archive().drills.reads(read?.id ?? "");
    expect(refused && gone()).toBe(false);
    await archive().drills.settled();
    expect(archive().view().drills[0]).toMatchObject({ state: "good" });
    await archive().backups.shelf.retire();
    expect(gone()).toBe(true);
  });

  it("has nothing to prove without an archive", async () => {
    expect((await post("/api/drills")).json()).toMatchObject({ error: { code: "no_archive" } });
    due();
    expect(archive().view().drills).toEqual([]);
    expect(archive().safety().drillWaits).toBeNull();
  });
});
