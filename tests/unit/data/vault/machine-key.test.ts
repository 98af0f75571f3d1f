import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { machineKey, machineKeyPath, machineOpen, machineSeal } from "#data/vault/machine-key.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "machine-key-"));
});
afterEach(() => rmSync(home, { recursive: true }));

it("is made once, for this user alone, and leaves nothing beside it", () => {
  const key = machineKey(home);
  expect(machineKey(home)).toEqual(key);
  expect(statSync(machineKeyPath(home)).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(home, "keys"))).toEqual(["machine.key"]);
});

it("opens what it sealed, for the same purpose alone", async () => {
  const key = machineKey(home);
  const sealed = machineSeal(key, "totp", "JBSWY3DPEHPK3PXP");
  expect(sealed).not.toContain("JBSWY3DP");
  expect(machineOpen(key, "totp", sealed)).toBe("JBSWY3DPEHPK3PXP");
  for (const [other, purpose, text] of [
    [key, "vault", sealed],
    [Buffer.alloc(32), "totp", sealed],
    [key, "totp", `${sealed.slice(0, 20)}AAAA${sealed.slice(24)}`],
    [key, "totp", "AAAA"],
  ] as const) {
    expect(await faultOf(() => machineOpen(other, purpose, text))).toMatchObject({ code: "machine_key_other" });
  }
});

it("is never made anew over one that is damaged, and says where it cannot be made", async () => {
  machineKey(home);
  writeFileSync(machineKeyPath(home), "short");
  expect(await faultOf(() => machineKey(home))).toMatchObject({ code: "machine_key_damaged", next: "mend" });
  writeFileSync(join(home, "file"), "");
  chmodSync(join(home, "file"), 0o600);
  expect(await faultOf(() => machineKey(join(home, "file")))).toMatchObject({ code: "machine_key_unwritable" });
});
