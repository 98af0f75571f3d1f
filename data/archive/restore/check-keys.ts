import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { identityToRecipient } from "age-encryption";
import { machineSealed } from "#data/store/whole/machine-sealed.ts";
import { machineOpen, machineKeyPath } from "#data/vault/machine-key.ts";
import { damaged } from "./faults.ts";

/**
 * Checks that what sign-in and vaults need opens with the key that came with them: a database beside the key of
 * another appliance would let nobody in. `Fault` `archive_damaged`.
 */
export async function checkKeys(stage: string): Promise<void> {
  const { seeds, vaults } = machineSealed(join(stage, "autoresume.sqlite"));
  if (seeds.length === 0 && vaults.length === 0) return;
  if (!existsSync(machineKeyPath(stage))) throw damaged("the key that its sign-in needs is missing");
  const key = readFileSync(machineKeyPath(stage));
  for (const { personId, sealed } of seeds) open(key, `totp ${personId}`, sealed, "a second factor");
  for (const { recipient, identity } of vaults) {
    const opened = open(key, "vault", identity, "a vault");
    if ((await identityToRecipient(opened)) !== recipient) throw damaged("a vault in it is another than it says");
  }
}

function open(key: Uint8Array, purpose: string, sealed: string, what: string): string {
  try {
    return machineOpen(key, purpose, sealed);
  } catch (error) {
    throw damaged(`${what} in it does not open with its own key`, error);
  }
}
