import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { applyCommittedRestore, commitRestore, forgetOldState, restorePaths } from "#data/archive/restore/apply.ts";
import { stageArchive } from "#data/archive/restore/stage.ts";
import { newestSchema } from "#data/store/open.ts";
import { inspect } from "#data/store/whole/inspect.ts";
import { NOWHERE } from "#server/accounts/arrival.ts";
import { settleRestore } from "#server/services/archive/after-restore.ts";
import { applianceParts, scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { PASSPHRASE, TEST_KEY } from "#tests/fakes/archives/archive-bytes.ts";
import { FOLDER, GOLDEN, goldenVersions } from "./golden.ts";

let scratch: ReturnType<typeof scratchDirectory>;
beforeEach(() => {
  scratch = scratchDirectory();
});
afterEach(() => scratch.remove());

describe("golden archives", () => {
  it.each(goldenVersions())("of schema %i is restored, and its owner signs in", async (version) => {
    const home = join(scratch.path, "home");
    const archive = join(FOLDER, `schema-${version}.tar`);
    const secret = version % 2 === 0 ? { passphrase: PASSPHRASE } : { identity: TEST_KEY.identity };
    const { manifest, preview } = await stageArchive({ archive, stage: restorePaths(home).stage, secret });
    expect(manifest.schemaVersion).toBe(version);
    expect(preview).toMatchObject({ owner: GOLDEN.name, people: 1, schemaVersion: version });
    commitRestore(home, { archiveMadeAt: manifest.madeAt, at: "2026-03-05T08:00:00.000Z" });
    expect(applyCommittedRestore(home)).toBe(true);
    expect(inspect(join(home, "autoresume.sqlite"))).toMatchObject({ schemaVersion: newestSchema(), faults: [] });

    const parts = applianceParts(home);
    const { store, services, accounts, ownerId } = parts;
    const { rows } = inspect(join(home, "autoresume.sqlite"));
    for (const [table, count] of Object.entries(manifest.rows)) expect(rows[table]).toBeGreaterThanOrEqual(count);
    expect(settleRestore(services)).toBe(true);
    forgetOldState(home);
    expect(store.tasks.inState("queued").filter(({ kind }) => kind === "submit")).toEqual([]);
    const signedIn = await accounts.signIn({ name: GOLDEN.name, password: GOLDEN.password }, NOWHERE);
    expect(signedIn.person.id).toBe(ownerId);
    // The first schema had no vault.
    const kept = await services.vaults.secret(ownerId, "api_key", "practice");
    expect(kept).toBe(version > 1 ? GOLDEN.secret : null);
    expect(parts.faults).toEqual([]);
    parts.close();
  });
});
