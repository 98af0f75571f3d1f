import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Blobs } from "#data/files/blobs.ts";
import { Fault } from "#data/model/faults.ts";
import { openDatabase } from "#data/store/open.ts";
import { openStore } from "#data/store/store.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";

let scratch: ReturnType<typeof scratchDirectory>;
beforeEach(() => {
  scratch = scratchDirectory();
});
afterEach(() => scratch.remove());

function faultOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof Fault ? error.code : String(error);
  }
  return "no fault";
}

describe("the database", () => {
  it("is opened durable: WAL, synchronous=FULL, foreign keys", () => {
    const db = openDatabase(join(scratch.path, "a.sqlite"));
    expect(db.pragma("synchronous", { simple: true })).toBe(2);
    expect(db.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(db.pragma("foreign_keys", { simple: true })).toBe(1);
    db.close();
    // Without our word it would not be: the library's own default for WAL.
    const plain = new Database(join(scratch.path, "a.sqlite"));
    expect(plain.pragma("synchronous", { simple: true })).toBe(1);
    plain.close();
  });

  it("refuses a database newer than the code and leaves it as it was", () => {
    const path = join(scratch.path, "a.sqlite");
    openDatabase(path).close();
    const newer = new Database(path);
    newer.pragma("user_version = 999");
    newer.close();
    expect(faultOf(() => openDatabase(path))).toBe("database_newer");
    const after = new Database(path);
    expect(after.pragma("user_version", { simple: true })).toBe(999);
    after.close();
  });

  it("refuses another program's database and a file that is none", () => {
    const other = new Database(join(scratch.path, "other.sqlite"));
    other.exec("CREATE TABLE notes (text)");
    other.close();
    expect(faultOf(() => openDatabase(join(scratch.path, "other.sqlite")))).toBe("database_foreign");
    writeFileSync(join(scratch.path, "text.sqlite"), "this is no database, only words ".repeat(100));
    expect(faultOf(() => openDatabase(join(scratch.path, "text.sqlite")))).toBe("database_damaged");
  });

  it.skipIf(process.getuid?.() === 0)("says so when it may not write", () => {
    chmodSync(scratch.path, 0o500);
    expect(faultOf(() => openDatabase(join(scratch.path, "a.sqlite")))).toBe("database_unwritable");
    chmodSync(scratch.path, 0o700);
  });

  it("keeps events append-only by itself", () => {
    const path = join(scratch.path, "a.sqlite");
    const store = openStore(path);
    store.people.add({
      id: "owner_000001",
      name: "Ada",
      password: "none",
      role: "owner",
      demo: false,
      createdAt: "2026-01-01T00:00:00.000Z",
    });
    const event = { at: "2026-01-01T00:00:00.000Z", kind: "owner.created" as const, jobId: null, text: "x", data: {} };
    store.events.add("owner_000001", { ...event, subject: { noun: "owner", id: "owner_000001" } });
    store.close();
    const db = new Database(path);
    expect(() => db.exec("UPDATE agent_events SET text = 'y'")).toThrow("append-only");
    expect(() => db.exec("DELETE FROM agent_events")).toThrow("append-only");
    db.close();
  });
});

describe("blobs", () => {
  it("are named by their content and checked when read", () => {
    const blobs = new Blobs(join(scratch.path, "files"));
    const name = blobs.put(Buffer.from("hello"));
    expect(blobs.put(Buffer.from("hello"))).toBe(name);
    expect(blobs.get(name).toString()).toBe("hello");
    writeFileSync(join(scratch.path, "files", name.slice(0, 2), name), "hullo");
    expect(faultOf(() => blobs.get(name))).toBe("file_missing");
    // What was damaged is made anew, as the fault's hint says.
    blobs.put(Buffer.from("hello"));
    expect(blobs.get(name).toString()).toBe("hello");
  });

  it("are never looked for outside their directory", () => {
    const blobs = new Blobs(join(scratch.path, "files"));
    for (const name of ["../../etc/passwd", "/etc/passwd", "..", "", "A".repeat(64), `${"a".repeat(63)}/`]) {
      expect(faultOf(() => blobs.get(name))).toBe("file_name_wrong");
    }
  });
});
