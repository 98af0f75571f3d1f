import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { newId } from "#data/model/ids.ts";
import { openStore } from "#data/store/store.ts";
import { sealWithPassphrase } from "#data/vault/passphrase.ts";
import { makeKeyPair } from "#data/vault/sealing.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { ROOT } from "#tests/rules/lib/source.ts";
import { readArchive } from "../integration/archive/read-archive.ts";

let scratch: ReturnType<typeof scratchDirectory>;
beforeEach(() => {
  scratch = scratchDirectory();
});
afterEach(() => {
  command("stop");
  scratch.remove();
});

/** The command line as `scripts/backup` calls it, once it has found Node. */
function command(...words: string[]) {
  return spawnSync(process.execPath, ["scripts/command-line/main.ts", "--home", join(scratch.path, "h"), ...words], {
    cwd: ROOT,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: scratch.path, AUTORESUME_LOG_LEVEL: "warn" },
  });
}

it("makes an archive while nothing runs, prints where it lies, and says why when there is none", async () => {
  const none = command("backup");
  expect([none.status, none.stdout]).toEqual([1, ""]);
  expect(none.stderr).toContain("passphrase");
  command("stop");

  const key = await makeKeyPair();
  const sealed = await sealWithPassphrase(key.identity, "correct horse battery", { workFactor: 10 });
  const store = openStore(join(scratch.path, "h", "autoresume.sqlite"));
  const at = new Date().toISOString();
  const identity = Buffer.from(sealed).toString("base64");
  store.backupKeys.add({ id: newId("key"), recipient: key.recipient, identity, madeAt: at, changedAt: at });
  store.close();

  const made = command("backup");
  expect(made).toMatchObject({ status: 0, stderr: "" });
  const file = made.stdout.trim();
  expect(statSync(file).size).toBeGreaterThan(10_000);
  const { parts } = await readArchive(file, key.identity);
  expect(parts.has("database.sqlite")).toBe(true);

  const listed = command("backups", "--json");
  expect(JSON.parse(listed.stdout)).toMatchObject([{ cause: "command", state: "good" }]);
  expect(existsSync(`${file}.partial`)).toBe(false);
});
