import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as breath } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Blobs } from "#data/files/blobs.ts";
import { makeArchive } from "#data/archive/make/make-archive.ts";
import type { ArchiveOrder } from "#data/archive/make/write-archive.ts";
import { openDatabase } from "#data/store/open.ts";
import { makeKeyPair } from "#data/vault/sealing.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { fillHome } from "#tests/fakes/filled-home.ts";
import { readArchive } from "./read-archive.ts";

const MB = 2 ** 20;
let scratch: ReturnType<typeof scratchDirectory>;
let home: string;
let key: Awaited<ReturnType<typeof makeKeyPair>>;

beforeEach(async () => {
  scratch = scratchDirectory();
  home = join(scratch.path, "home");
  fillHome(home, { database: 2 * MB, texts: MB / 2, documents: 3 * MB });
  key = await makeKeyPair();
});
afterEach(() => scratch.remove());

function order(change: Partial<ArchiveOrder> = {}): ArchiveOrder {
  const at = (name: string) => join(home, name);
  return {
    sources: {
      database: at("autoresume.sqlite"),
      files: at("files"),
      keys: at("keys"),
      settings: at("settings.yaml"),
      spool: at("spool"),
      memory: at("memory"),
    },
    folder: at("backups"),
    file: "autoresume-20260302T080000Z.tar",
    scratch: at("scratch"),
    recipients: [key.recipient],
    keyFile: Buffer.from("a key"),
    passphraseFrom: "2026-03-01T08:00:00.000Z",
    madeAt: "2026-03-02T08:00:00.000Z",
    appVersion: "0.0.0",
    ...change,
  };
}

const make = (change: Partial<ArchiveOrder> = {}, signal = new AbortController().signal) =>
  makeArchive(order(change), { tell: () => undefined, signal });

const left = (folder: string) => (existsSync(join(home, folder)) ? readdirSync(join(home, folder)) : []);

it("holds everything, under its own name alone", async () => {
  mkdirSync(join(home, "spool"));
  writeFileSync(join(home, "spool", "mail-1.eml"), "Subject: hello");
  const made = await make();
  expect(left("backups")).toEqual(["autoresume-20260302T080000Z.tar"]);
  expect(left("scratch")).toEqual([]);
  expect(statSync(join(home, "backups", "autoresume-20260302T080000Z.tar")).size).toBe(made.bytes);
  const paths = made.manifest.parts.map(({ path }) => path);
  expect(paths).toContain("database.sqlite");
  expect(paths.slice(-3)).toEqual(["keys/machine.key", "settings.yaml", "spool/mail-1.eml"]);
  expect(made.manifest.rows).toMatchObject({
    people: 1,
    files: paths.filter((path) => path.startsWith("files/")).length,
  });

  const read = await readArchive(join(home, "backups", "autoresume-20260302T080000Z.tar"), key.identity);
  expect([...read.outside.keys()]).toEqual(["README.txt", "key.age"]);
  expect([...read.parts.keys()]).toEqual([...paths, "manifest.json"]);
  for (const { path, sha256 } of made.manifest.parts) expect(read.parts.get(path)).toBe(sha256);
});

it("is one moment of a database that others write, with the files its rows name", async () => {
  const db = openDatabase(join(home, "autoresume.sqlite"));
  const blobs = new Blobs(join(home, "files"));
  const owner = String(db.prepare("SELECT id FROM people").pluck().get());
  const insert = db.prepare("INSERT INTO files VALUES (?, ?, 'x', 'text/plain', 1, '2026-03-02T08:00:00.000Z')");
  const running = make();
  const state = { done: false };
  void running.then(() => (state.done = true));
  let written = 0;
  for (; !state.done && written < 5000; written += 1) {
    insert.run(owner, blobs.put(Buffer.from(`file ${written}`)));
    await breath();
  }
  const { manifest } = await running;
  const now = Number(db.prepare("SELECT count(*) FROM files").pluck().get());
  db.close();
  const files = manifest.parts.filter(({ path }) => path.startsWith("files/")).length;
  expect(written).toBeGreaterThan(5);
  expect(manifest.rows["files"]).toBeLessThanOrEqual(files);
  expect(manifest.rows["files"]).toBeLessThan(now);
});

it("is not made from a damaged database", async () => {
  const path = join(home, "autoresume.sqlite");
  const bytes = readFileSync(path);
  bytes.fill(0xaa, 4096 * 200, 4096 * 230);
  writeFileSync(path, bytes);
  expect((await faultOf(() => make())).code).toBe("database_damaged");
  expect([left("backups"), left("scratch")]).toEqual([[], []]);
});

it("leaves nothing behind when it is ended, or when a recipient is none", async () => {
  const control = new AbortController();
  const running = faultOf(() => make({}, control.signal));
  setTimeout(() => control.abort(), 150);
  expect((await running).code).toBe("archive_thread_lost");
  expect((await faultOf(() => make({ recipients: [key.recipient, "age1nobody"] }))).code).toBe("recipient_wrong");
  expect([left("backups"), left("scratch")]).toEqual([[], []]);
});
