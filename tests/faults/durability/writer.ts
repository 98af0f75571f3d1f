import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Blobs } from "#data/files/blobs.ts";
import { sha256 } from "#data/model/canonical.ts";
import { Fault } from "#data/model/faults.ts";
import { openDatabase } from "#data/store/open.ts";
import { eventsRepository } from "#data/store/repositories/work/events.ts";
import { openStore } from "#data/store/store.ts";
import { Journal } from "#server/services/journal.ts";

/**
 * A process that writes as the appliance does and says each write on standard output, `ack NUMBER SHA256`, until it is
 * killed. Arguments: home, how, first number, how many. `honest` is the appliance's own way; the others are the
 * control arms: `early` says it before it is committed, `normal` leaves SQLite and files without a sync and writes
 * files under their own names at once. A full disk is said as `full`, and the same write tried until it is taken.
 */
const [home = "", how = "honest", first = "1", count = "1000000"] = process.argv.slice(2);
const OWNER = "owner_000000000001";
const database = join(home, "autoresume.sqlite");
const now = () => new Date().toISOString();

type Writer = (number: number, bytes: Buffer) => void;

function honest(): Writer {
  const store = openStore(database);
  const blobs = new Blobs(join(home, "files"));
  const journal = new Journal(store, now, (error) => {
    throw error;
  });
  if (store.people.get(OWNER) === null) {
    const person = { id: OWNER, name: "Ada Example", password: "none", role: "owner" as const, demo: false };
    store.people.add({ ...person, createdAt: now() });
  }
  return (number, bytes) => {
    const name = blobs.put(bytes);
    journal.change(OWNER, (tell) => {
      const file = { sha256: name, name: "shot.png", mediaType: "image/png", bytes: bytes.length };
      store.files.add(OWNER, file, now());
      tell({ kind: "board.added", subject: { noun: "board", id: "board_000001" }, text: String(number) });
    });
  };
}

function normal(): Writer {
  honest();
  mkdirSync(join(home, "files"), { recursive: true });
  const db = openDatabase(database);
  db.pragma("synchronous = NORMAL");
  const events = eventsRepository(db);
  const subject = { noun: "board" as const, id: "board_000001" };
  return (number, bytes) => {
    writeFileSync(join(home, "files", sha256(bytes)), bytes);
    events.add(OWNER, { at: now(), kind: "board.added", subject, jobId: null, text: String(number), data: {} });
  };
}

/** Tries until the disk takes it. */
function persist(write: Writer, number: number, bytes: Buffer): void {
  for (;;) {
    try {
      return write(number, bytes);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : "";
      if (!(error instanceof Fault && error.code === "disk_full") && code !== "ENOSPC" && code !== "SQLITE_FULL")
        throw error;
      writeSync(1, "full\n");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

const write = how === "normal" ? normal() : honest();
writeSync(1, "ready\n");
for (let number = Number(first), left = Number(count); left > 0; number += 1, left -= 1) {
  const bytes = randomBytes(5000);
  const said = `ack ${number} ${sha256(bytes)}\n`;
  if (how === "early") writeSync(1, said);
  persist(write, number, bytes);
  if (how !== "early") writeSync(1, said);
}
