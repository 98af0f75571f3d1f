import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TargetPlace } from "#data/model/work/backup.ts";
import { archiveName } from "#server/services/archive/archive-name.ts";
import { type ApplianceParts, applianceParts } from "#tests/fakes/appliance-parts.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";
import { openS3 } from "./s3-place.ts";
import { openWebdav } from "./webdav-place.ts";

const DAY = 86_400_000;
let parts: ApplianceParts;
const closing: (() => unknown)[] = [];

beforeEach(async () => {
  parts = applianceParts();
  await parts.services.vaults.changePassphrase(parts.ownerId, "", "correct horse battery");
  parts.archive.copies.start();
  Object.assign(parts.backupSettings, { keepDaily: 2, keepWeekly: 0, keepMonthly: 0 });
});
afterEach(async () => {
  await parts.archive.stop();
  parts.close();
  for (const close of closing.splice(0)) await close();
});

async function made() {
  const id = parts.archive.backups.begin("button");
  await parts.archive.backups.settled();
  await parts.archive.copies.settled();
  return parts.archive.view().backups.find((one) => one.id === id);
}

const add = async (place: TargetPlace, secret?: string) => {
  const request = { name: "The other place", place, ...(secret === undefined ? {} : { secret }) };
  const target = await parts.archive.copies.add(parts.ownerId, request);
  await parts.archive.copies.settled();
  return target;
};

const archive = (file: string | null | undefined) => readFileSync(join(parts.directory, "backups", file ?? ""));

describe("a folder", () => {
  it("gets whole copies under their names, and keeps as many as the settings say", async () => {
    const path = join(parts.directory, "disk");
    mkdirSync(path);
    writeFileSync(join(path, "autoresume-notes.tar"), "mine");
    await add({ kind: "folder", path });
    const names: string[] = [];
    for (let day = 0; day < 3; day += 1) {
      names.push((await made())?.file ?? "");
      parts.advance(DAY);
    }
    expect(readdirSync(path).sort()).toEqual([...names.slice(1), "autoresume-notes.tar"]);
    expect(readFileSync(join(path, names[2] ?? "")).equals(archive(names[2]))).toBe(true);
  });

  it("that is not there is no empty folder: the copy failed, and a warning says so", async () => {
    await add({ kind: "folder", path: join(parts.directory, "not-mounted") });
    const backup = await made();
    expect(backup?.copies).toMatchObject([{ state: "failed" }]);
    expect(parts.archive.safety().warnings.map(({ kind }) => kind)).toContain("copy_failed");
    mkdirSync(join(parts.directory, "not-mounted"));
    expect((await made())?.copies).toMatchObject([{ state: "done" }]);
    expect(parts.archive.safety().warnings.map(({ kind }) => kind)).not.toContain("copy_failed");
  });

  it("gets its copy later, when it is there again, without a new archive", async () => {
    const path = join(parts.directory, "unplugged");
    await add({ kind: "folder", path });
    expect((await made())?.copies).toMatchObject([{ state: "failed" }]);
    mkdirSync(path);
    // What the hour does, and the next start.
    parts.archive.copies.start();
    await parts.archive.copies.settled();
    expect(parts.archive.view().backups[0]?.copies).toMatchObject([{ state: "done" }]);
  });

  it("may be shared: archives of another appliance stay, half ones of this go", async () => {
    const path = join(parts.directory, "disk");
    mkdirSync(path);
    await add({ kind: "folder", path });
    const first = await made();
    const others = ["autoresume-20260101T000000Z.tar", "autoresume-20260228T000000Z.tar.partial"];
    for (const name of [...others, `${first?.file}.partial`]) writeFileSync(join(path, name), "of somebody");
    parts.advance(3 * DAY);
    const second = await made();
    expect(new Set(readdirSync(path))).toEqual(new Set([...others, first?.file, second?.file]));
  });

  it("is a whole path, and another than that of the archives", async () => {
    const refused = (path: string) => faultOf(() => add({ kind: "folder", path }));
    expect((await refused("disk")).code).toBe("target_refused");
    const backup = await made();
    await add({ kind: "folder", path: join(parts.directory, "backups") });
    expect(parts.archive.view().backups[0]?.copies[0]?.because).toContain("folder of the archives itself");
    expect(archive(backup?.file).length).toBe(backup?.bytes);
  });
});

it("takes no address that holds a password, and repeats nothing of it", async () => {
  const s3 = { kind: "s3", region: "r", bucket: "b", prefix: "", accessKeyId: "A" } as const;
  for (const address of ["https://ada:hunter2@dav.example/", "https://dav.example/?token=hunter2", "ftp://hunter2"]) {
    const faults = [
      await faultOf(() => add({ kind: "webdav", url: address, user: "ada" }, "x")),
      await faultOf(() => add({ ...s3, endpoint: address }, "x")),
    ];
    for (const fault of faults) {
      expect(fault.code).toBe("target_address_wrong");
      expect(JSON.stringify(fault.toRecord())).not.toContain("hunter2");
    }
  }
  expect(parts.archive.view().targets).toEqual([]);
});

describe("S3-compatible storage", () => {
  const place = (endpoint: string): TargetPlace => ({
    kind: "s3",
    endpoint,
    region: "eu-central-1",
    bucket: "ada",
    prefix: "job search/",
    accessKeyId: "AKIAEXAMPLE",
  });

  it("gets small archives at once and big ones in parts, and keeps as many as the settings say", async () => {
    const s3 = await openS3({ secret: "s3 secret" });
    closing.push(s3.close);
    await add(place(s3.endpoint), "s3 secret");
    const small = await made();
    expect(s3.objects.get(`job search/${small?.file ?? ""}`)?.equals(archive(small?.file))).toBe(true);
    parts.services.blobs.put(randomBytes(34 * 2 ** 20));
    const files: string[] = [];
    for (let day = 0; day < 3; day += 1) {
      parts.advance(DAY);
      files.push((await made())?.file ?? "");
    }
    expect([...s3.objects.keys()]).toEqual(files.slice(1).map((file) => `job search/${file}`));
    expect(s3.objects.get(`job search/${files[2] ?? ""}`)?.equals(archive(files[2]))).toBe(true);
    expect(s3.uploads.size).toBe(0);
  });

  it.each(["ada&co/archives-", "plain"])("is found again under the prefix %s", async (prefix) => {
    const s3 = await openS3({ secret: "s3 secret" });
    closing.push(s3.close);
    await add({ ...place(s3.endpoint), prefix } as TargetPlace, "s3 secret");
    const backup = await made();
    expect(backup?.copies).toMatchObject([{ state: "done" }]);
    expect([...s3.objects.keys()]).toEqual([`${prefix}${backup?.file}`]);
  });

  it("is not followed to another place, and keeps no parts of an earlier life", async () => {
    const s3 = await openS3({ secret: "s3 secret" });
    closing.push(s3.close);
    s3.redirectTo("https://elsewhere.example/");
    await add(place(s3.endpoint), "s3 secret");
    const backup = await made();
    expect(backup?.copies).toMatchObject([{ state: "failed", because: expect.stringContaining("answered 307") }]);
    s3.redirectTo(null);
    parts.services.blobs.put(randomBytes(18 * 2 ** 20));
    parts.advance(DAY);
    s3.begunEarlier("job search/autoresume-of-somebody.tar");
    s3.begunEarlier(`job search/${archiveName(new Date(Date.parse(parts.now()) + 1).toISOString())}`);
    expect((await made())?.copies).toMatchObject([{ state: "done" }]);
    expect([...s3.uploads.keys()]).toEqual(["upload-1"]);
  });

  it("is tried again when it stumbles, and refused with a wrong secret", async () => {
    const s3 = await openS3({ secret: "s3 secret" });
    closing.push(s3.close);
    await made();
    s3.failNext(4);
    const target = await add(place(s3.endpoint), "s3 secret");
    expect(parts.archive.view().backups[0]?.copies).toMatchObject([{ targetId: target.id, state: "done" }]);
    const wrong = await add(place(s3.endpoint), "another secret");
    expect((await faultOf(() => parts.archive.copies.try(wrong.id))).code).toBe("target_refused");
    const copies = parts.archive.view().backups[0]?.copies ?? [];
    expect(copies.find(({ targetId }) => targetId === wrong.id)).toMatchObject({ state: "failed" });
  });
});

describe("WebDAV", () => {
  it("gets a partial name first, and waits for the vault that holds its password", async () => {
    const dav = await openWebdav({ password: "dav password" });
    closing.push(dav.close);
    const target = await add({ kind: "webdav", url: dav.url, user: "ada" }, "dav password");
    await parts.archive.copies.try(target.id);
    expect([dav.moves, [...dav.files.keys()]]).toEqual([["autoresume-trial.txt"], []]);
    await parts.services.vaults.lock(parts.ownerId);
    const backup = await made();
    expect(backup?.copies).toMatchObject([{ state: "waiting" }]);
    expect(backup?.copies[0]?.because).toContain("locked");
    await parts.services.vaults.unlock(parts.ownerId, "correct horse battery");
    await parts.archive.copies.settled();
    expect([...dav.files.keys()]).toEqual([backup?.file]);
    expect(dav.files.get(backup?.file ?? "")?.equals(archive(backup?.file))).toBe(true);
  });

  it("has no archive that arrived with fewer bytes", async () => {
    const dav = await openWebdav({ password: "dav password", loses: 1 });
    closing.push(dav.close);
    await add({ kind: "webdav", url: dav.url, user: "ada" }, "dav password");
    expect((await made())?.copies).toMatchObject([{ state: "failed" }]);
    expect(dav.files.size).toBe(0);
  });

  it("that is away is an archive that is good and not copied", async () => {
    await add({ kind: "webdav", url: "http://127.0.0.1:9/dav", user: "ada" }, "dav password");
    expect(await made()).toMatchObject({ state: "good", copies: [{ state: "failed" }] });
  });
});
