import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ApplianceParts } from "#tests/fakes/appliance-parts.ts";
import { applianceParts } from "#tests/fakes/appliance-parts.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";
import { canaryOf, idOf, plant, tablesWith } from "./support/planted.ts";

const [GONE, STAYS] = ["goneperson1", "staysperson1"];
let parts: ApplianceParts;
let db: Database.Database;
let path: string;
beforeEach(() => {
  parts = applianceParts();
  path = join(parts.directory, "autoresume.sqlite");
  db = new Database(path);
  parts.store.transaction(() => parts.store.erasure.erase(parts.ownerId));
  db.prepare(
    `INSERT INTO backups (id, key_id, cause, state, schema_version, started_at) VALUES ('backup_shared', 'k', 'button', 'good', 2, '')`,
  ).run();
  plant(db, STAYS, 0);
});
afterEach(() => {
  db.close();
  parts.close();
});

const traces = (person: string) => tablesWith(db, [canaryOf(person), idOf("people", person)]);
const bytesTell = (person: string) =>
  [path, `${path}-wal`].some((file) => existsSync(file) && readFileSync(file).includes(canaryOf(person)));

describe("a person who is erased", () => {
  it("leaves no row in any table and no byte in the database, and everybody else's stay", async () => {
    const planted = plant(db, GONE, 1);
    expect(traces(GONE)).toEqual(traces(STAYS));
    expect(traces(GONE).length).toBe(planted.length);
    const { services } = parts;
    const [own, shared] = ["only theirs", "of both"].map((text) => services.blobs.put(Buffer.from(text)));
    if (own === undefined || shared === undefined) throw new Error("no files");
    const file = (sha256: string) => ({ sha256, name: "a.pdf", mediaType: "application/pdf", bytes: 1 });
    for (const sha256 of [own, shared]) parts.store.files.add(idOf("people", GONE), file(sha256), parts.now());
    parts.store.files.add(idOf("people", STAYS), file(shared), parts.now());
    const proof = { sha256: "a".repeat(64), name: "CV.pdf", mediaType: "application/pdf", bytes: 1 };
    for (const person of [GONE, STAYS]) services.proofs.put(idOf("people", person), proof, new Uint8Array([1]));
    const typeset = join(parts.directory, "typeset");
    mkdirSync(typeset);
    writeFileSync(join(typeset, "a-cv"), canaryOf(GONE));
    // What the ledger still waits for would hold it back.
    db.prepare("UPDATE submissions SET state = 'submitted'").run();
    // Sealed identities are opened by nobody here; the planted file names are none.
    db.prepare("DELETE FROM files WHERE sha256 LIKE '%canary%'").run();
    const before = traces(STAYS);

    const erased = await services.erasure.erase(idOf("people", GONE));
    expect(erased).toEqual({ files: 1, compacted: true });
    expect(traces(GONE)).toEqual([]);
    expect(bytesTell(GONE)).toBe(false);
    expect(traces(STAYS)).toEqual(before);
    expect(bytesTell(STAYS)).toBe(true);
    expect(services.proofs.get(idOf("people", GONE), proof.sha256)).toBeNull();
    expect(services.proofs.get(idOf("people", STAYS), proof.sha256)).not.toBeNull();
    expect(existsSync(typeset)).toBe(false);
    expect(services.blobs.has(own)).toBe(false);
    expect(services.blobs.has(shared)).toBe(true);
    expect(db.prepare("SELECT count(*) FROM erasing").pluck().get()).toBe(0);
    expect(parts.store.events.recent(idOf("people", STAYS), 1)[0]).toMatchObject({ kind: "person.left" });
    expect(db.pragma("foreign_key_check")).toEqual([]);
  });

  it("would leave traces behind when only what the schema cascades went", () => {
    plant(db, GONE, 1);
    db.exec("DROP TRIGGER events_are_kept");
    db.pragma("foreign_keys = OFF");
    db.prepare("DELETE FROM people WHERE id = ?").run(idOf("people", GONE));
    expect(traces(GONE).length).toBeGreaterThan(10);
  });

  it("is written out of the database at night when an archive was being read", async () => {
    plant(db, GONE, 1);
    db.prepare("UPDATE submissions SET state = 'submitted'").run();
    db.prepare("DELETE FROM files").run();
    const reader = new Database(path, { readonly: true });
    reader.exec("BEGIN; SELECT count(*) FROM people");
    reader.prepare("SELECT count(*) FROM people").get();
    const { erasure } = parts.services;
    expect(await erasure.erase(idOf("people", GONE))).toMatchObject({ compacted: false });
    expect(bytesTell(GONE)).toBe(true);
    expect(parts.faults).toMatchObject([{ code: "database_read" }]);
    reader.close();
    expect(await erasure.compact()).toBe(true);
    expect(bytesTell(GONE)).toBe(false);
  });

  it("would leave bytes behind when rows were only deleted", () => {
    plant(db, GONE, 1);
    db.pragma("secure_delete = OFF");
    db.pragma("foreign_keys = OFF");
    db.exec("DROP TRIGGER events_are_kept");
    for (const table of traces(GONE)) db.exec(`DELETE FROM "${table}"`);
    expect(traces(GONE)).toEqual([]);
    expect(bytesTell(GONE)).toBe(true);
  });
});

describe("an erasure", () => {
  it("waits while an application is being sent, and changes nothing then", async () => {
    plant(db, GONE, 1);
    db.prepare("UPDATE submissions SET state = 'submitting' WHERE owner_id = ?").run(idOf("people", GONE));
    const before = traces(GONE);
    expect((await faultOf(() => parts.services.erasure.erase(idOf("people", GONE)))).code).toBe("sending");
    expect(traces(GONE)).toEqual(before);
  });

  it("of the owner is refused while members are here, and done when they are alone", async () => {
    plant(db, GONE, 1);
    db.prepare("UPDATE submissions SET state = 'submitted'").run();
    db.prepare("DELETE FROM files").run();
    const erase = (person: string) => parts.services.erasure.erase(idOf("people", person));
    expect((await faultOf(() => erase(STAYS))).code).toBe("owner_needed");
    await erase(GONE);
    await erase(STAYS);
    expect(traces(STAYS)).toEqual([]);
    expect((await faultOf(() => erase(STAYS))).code).toBe("no_such_person");
  });

  it("is the only way for events to go", () => {
    for (const sql of ["DELETE FROM agent_events", "UPDATE agent_events SET text = 'x'"])
      expect(() => db.exec(sql)).toThrow("append-only");
  });
});
