import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrateTo, newestSchema, openDatabase } from "#data/store/open.ts";
import { inspect } from "#data/store/whole/inspect.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";

let scratch: ReturnType<typeof scratchDirectory>;
beforeEach(() => {
  scratch = scratchDirectory();
});
afterEach(() => scratch.remove());

const path = () => join(scratch.path, "autoresume.sqlite");
const copies = () => join(scratch.path, "backups");
const copy = () => join(copies(), `before-schema-${newestSchema()}.sqlite`);

/** A database of the first schema with a person in it; `spoil` runs on it before it is closed. */
function oldDatabase(spoil: (db: Database.Database) => void = () => undefined): void {
  const db = new Database(path());
  migrateTo(db, 1);
  db.exec("INSERT INTO people (id, name, password, demo, created_at) VALUES ('owner_a', 'Ada', 'none', 0, '2026')");
  spoil(db);
  db.close();
}

describe("before a migration", () => {
  it("a copy of the database is made, whole and for its user alone", () => {
    oldDatabase();
    openDatabase(path(), { copies: copies() }).close();
    expect(inspect(copy())).toMatchObject({ schemaVersion: 1, rows: { people: 1 }, faults: [] });
    expect(statSync(copy()).mode & 0o777).toBe(0o600);
    expect(readdirSync(copies())).toEqual([`before-schema-${newestSchema()}.sqlite`]);
    expect(inspect(path())).toMatchObject({ schemaVersion: newestSchema(), rows: { people: 1 } });
  });

  it("none is made where nothing is migrated: a new database, and one of this version", () => {
    openDatabase(path(), { copies: copies() }).close();
    openDatabase(path(), { copies: copies() }).close();
    expect(existsSync(copies())).toBe(false);
  });

  it("what is left of a copy that was cut off is no copy, and is made anew", () => {
    oldDatabase();
    openDatabase(join(copies(), "other.sqlite")).close();
    writeFileSync(`${copy()}.partial`, "half");
    openDatabase(path(), { copies: copies() }).close();
    expect(existsSync(`${copy()}.partial`)).toBe(false);
    expect(inspect(copy()).faults).toEqual([]);
  });

  it("only the three newest are kept", () => {
    oldDatabase();
    openDatabase(join(copies(), "other.sqlite")).close();
    for (const version of [newestSchema() - 3, newestSchema() - 2])
      writeFileSync(join(copies(), `before-schema-${version}.sqlite`), "old");
    writeFileSync(join(copies(), "before-schema-9.sqlite"), "of a later version");
    openDatabase(path(), { copies: copies() }).close();
    const kept = readdirSync(copies()).filter((name) => name.startsWith("before-"));
    const newest = [newestSchema() - 2, newestSchema(), 9].map((version) => `before-schema-${version}.sqlite`);
    expect(kept.sort()).toEqual(newest);
  });

  it("a step that fails leaves the database at the version it had, with every row", () => {
    // In the way of what a later step makes.
    oldDatabase((db) => db.exec("CREATE TABLE drills (x TEXT)"));
    expect(() => openDatabase(path(), { copies: copies() })).toThrow(/already exists/);
    expect(inspect(path())).toMatchObject({ schemaVersion: 1, rows: { people: 1 } });
    expect(inspect(copy())).toMatchObject({ schemaVersion: 1, rows: { people: 1 } });
  });

  it("a folder that cannot take the copy stops the migration", () => {
    oldDatabase();
    writeFileSync(copies(), "a file where the folder should be");
    expect(() => openDatabase(path(), { copies: copies() })).toThrow(/cannot be written/);
    expect(inspect(path()).schemaVersion).toBe(1);
    expect(readFileSync(copies(), "utf8")).toBe("a file where the folder should be");
  });
});
