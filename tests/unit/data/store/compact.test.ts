import { readFileSync } from "node:fs";
import { join } from "node:path";
import type Database from "better-sqlite3";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openDatabase } from "#data/store/open.ts";
import { compactInThread } from "#data/store/whole/compact.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";

let scratch: { path: string; remove(): void };
let path: string;
let db: Database.Database;
beforeEach(() => {
  scratch = scratchDirectory();
  path = join(scratch.path, "autoresume.sqlite");
  db = openDatabase(path);
  db.exec("CREATE TABLE words (id TEXT PRIMARY KEY, owner TEXT, body TEXT)");
});
afterEach(() => {
  db.close();
  scratch.remove();
});

const traces = () => readFileSync(path).toString("latin1").split("canary").length - 1;

/** Rows of two people among one another, written anew at other lengths, so that pages are split and merged. */
function fill(): void {
  const put = db.prepare("INSERT INTO words VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body");
  db.transaction(() => {
    for (let round = 0; round < 3; round += 1) {
      for (let row = 0; row < 4000; row += 1) {
        const [owner, word] = row % 3 === 0 ? ["gone", "canary "] : ["stays", "flour "];
        put.run(`${(row * 7919) % 4001}`, owner, word.repeat(1 + ((row * 31 + round * 17) % 40)));
      }
    }
  })();
}

it("leaves nothing of rows that went, while secure_delete alone leaves copies of them", async () => {
  fill();
  db.prepare("DELETE FROM words WHERE owner = 'gone'").run();
  db.pragma("wal_checkpoint(TRUNCATE)");
  expect(db.pragma("secure_delete", { simple: true })).toBe(1);
  expect(traces()).toBeGreaterThan(0);
  const writing = compactInThread(path);
  // Whoever reads goes on.
  expect(db.prepare("SELECT count(DISTINCT owner) FROM words").pluck().get()).toBe(1);
  await writing;
  expect(traces()).toBe(0);
  expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(db.prepare("SELECT count(*) FROM words").pluck().get()).toBeGreaterThan(2000);
});

it("says when there is nothing to write anew", async () => {
  await expect(compactInThread(join(scratch.path, "none.sqlite"))).rejects.toMatchObject({
    code: "database_unwritable",
  });
});
