import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { canonicalHash } from "#data/archive/canonical.ts";
import { applyCommittedRestore, commitRestore, restorePaths } from "#data/archive/restore/apply.ts";
import { stageArchive } from "#data/archive/restore/stage.ts";
import { sha256 } from "#data/model/canonical.ts";
import { canonicalRows } from "#data/store/whole/canonical-rows.ts";
import { NOWHERE } from "#server/accounts/arrival.ts";
import { settleRestore } from "#server/services/archive/after-restore.ts";
import { type ApplianceParts, applianceParts, scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { partsOf } from "#tests/fakes/archives/archive-bytes.ts";
import { draftFor, giveCv } from "#tests/fakes/steps.ts";

const PASSWORD = "correct horse battery";
const NAME = "Ada Example";

let source: ApplianceParts;
let scratch: ReturnType<typeof scratchDirectory>;
beforeEach(async () => {
  source = applianceParts();
  scratch = scratchDirectory();
  const { accounts, services, ownerId, store, now } = source;
  await accounts.setUp({ code: accounts.setUpCode(), name: NAME, password: PASSWORD }, NOWHERE);
  await services.vaults.keep(ownerId, "mail_password", "post", "a mail's password");
  giveCv(source);
  draftFor(source);
  const bytes = Buffer.from("%PDF-1.7 a letter");
  store.files.add(
    ownerId,
    { sha256: services.blobs.put(bytes), name: "letter.pdf", mediaType: "application/pdf", bytes: bytes.length },
    now(),
  );
  writeFileSync(join(source.directory, "settings.yaml"), "door:\n  port: 8200\n");
});
afterEach(async () => {
  await source.archive.stop();
  source.close();
  scratch.remove();
});

/** The newest archive of the source, made as the appliance makes it, while it goes on. */
async function archived(): Promise<string> {
  const id = source.archive.backups.begin("button");
  await source.archive.backups.settled();
  return source.archive.backups.shelf.file(id).path;
}

/** All that was there at the archive's moment: what tells of archives themselves goes on. */
const LATER = new Set(["backups", "agent_events", "restores"]);
const tablesOf = (database: string) =>
  Object.fromEntries(Object.entries(canonicalRows(database).tables).filter(([table]) => !LATER.has(table)));
const filesOf = (home: string) =>
  partsOf(home)
    .filter(({ name }) => name !== "database.sqlite")
    .map(({ name, bytes }) => `${name} ${sha256(bytes ?? Buffer.alloc(0))}`);

describe("what is restored equals what it was made from", () => {
  it("in every row and file, and lets its owner in", async () => {
    const archive = await archived();
    const home = join(scratch.path, "home");
    const { manifest, canonical } = await stageArchive({
      archive,
      stage: restorePaths(home).stage,
      secret: { passphrase: PASSWORD },
    });
    expect(canonical).toBe(manifest.canonical);
    commitRestore(home, { archiveMadeAt: manifest.madeAt, at: source.now() });
    applyCommittedRestore(home);
    expect(tablesOf(join(home, "autoresume.sqlite"))).toEqual(tablesOf(join(source.directory, "autoresume.sqlite")));
    expect(filesOf(home)).toEqual(filesOf(source.directory));
    expect(readFileSync(join(home, "settings.yaml"), "utf8")).toContain("8200");

    const parts = applianceParts(home);
    const { services, accounts, ownerId } = parts;
    expect(services.vaults.state(ownerId)).toMatchObject({ state: "locked", opensBy: "passphrase" });
    expect((await accounts.signIn({ name: NAME, password: PASSWORD }, NOWHERE)).person.id).toBe(source.ownerId);
    expect(await services.vaults.secret(ownerId, "mail_password", "post")).toBe("a mail's password");
    parts.close();
  });

  it("raises no alarm over the archives that it left behind, until its own are late", async () => {
    const DAY = 86_400_000;
    const archive = await archived();
    const home = join(scratch.path, "home");
    const { stage } = restorePaths(home);
    const { manifest } = await stageArchive({ archive, stage, secret: { passphrase: PASSWORD } });
    const restoredAt = new Date(Date.parse(source.now()) + 30 * DAY).toISOString();
    commitRestore(home, { archiveMadeAt: manifest.madeAt, at: restoredAt });
    applyCommittedRestore(home);
    const parts = applianceParts(home);
    parts.advance(30 * DAY + 60_000);
    expect(settleRestore(parts.services)).toBe(true);
    await parts.archive.start({ byItself: false });
    const kinds = () => parts.archive.safety().warnings.map(({ kind }) => kind);
    expect(kinds()).toEqual(["kit_unproven"]);
    parts.advance(3 * DAY);
    expect(kinds()).toContain("backup_late");
    await parts.archive.stop();
    parts.close();
  });

  it("and not what it was made from a row later", async () => {
    const archive = await archived();
    const answer = {
      id: "ans_aaaaaaaaaaaa",
      question: "Notice period?",
      text: "four months",
      from: "owner",
      at: source.now(),
    };
    source.store.profiles.remember(source.ownerId, answer);
    const stage = join(scratch.path, "stage");
    await stageArchive({ archive, stage, secret: { passphrase: PASSWORD } });
    expect(tablesOf(join(stage, "autoresume.sqlite"))).not.toEqual(
      tablesOf(join(source.directory, "autoresume.sqlite")),
    );
  });

  it("where a plain copy of the file has no tables at all", () => {
    const copy = join(scratch.path, "copy.sqlite");
    copyFileSync(join(source.directory, "autoresume.sqlite"), copy);
    const db = new Database(copy);
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(db.prepare("SELECT count(*) FROM sqlite_schema").pluck().get()).toBe(0);
    db.close();
    expect(canonicalHash({ database: copy, parts: [] }).rows).toBe(0);
  });
});
