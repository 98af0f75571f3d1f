import { Fault } from "#data/model/faults.ts";
import type { LiveHub } from "#server/live/hub.ts";
import type { Journal } from "#server/services/journal.ts";
import { VAULT_LOCKED } from "#server/services/vault/vault-faults.ts";
import type { Ground } from "./ground.ts";

/** Tells open control rooms how their vault is after whatever changed it, or came to wait for it; returns the way back. */
export function tellOfVaults(journal: Journal, hub: LiveHub): () => void {
  return journal.listen((heard) => {
    for (const { ownerId, event } of heard) {
      if (/^(vault|secret)\./.test(event.kind) || event.data.code === VAULT_LOCKED) hub.tellVault(ownerId);
    }
  });
}

/**
 * Gives everybody a vault, seals what an earlier version kept in the clear, and unlocks the owner's where a passphrase
 * was given at the start. A wrong one keeps nothing from starting: the vault stays locked, and log and owner are told.
 */
export async function startVaults(ground: Ground, hub: LiveHub): Promise<void> {
  const { config, services, accounts, log, steps, scrubber } = ground;
  const { vaults, journal, earlier } = services;
  steps.add("the news of the vaults", tellOfVaults(journal, hub));
  for (const person of accounts.everyone()) {
    await vaults.ensure(person.id);
    await earlier.seal(person.id);
  }
  const owner = accounts.owner();
  if (owner === null || config.passphrase === null) return;
  scrubber.know(config.passphrase);
  try {
    await vaults.unlock(owner.id, config.passphrase);
  } catch (error) {
    const because = Fault.of(error).message;
    log.error({ because }, "the vault could not be unlocked with the passphrase that was given");
    const text = `The passphrase given at the start did not open the vault; it is locked. ${because}`;
    journal.change(owner.id, (tell) =>
      tell({ kind: "vault.locked", subject: { noun: "vault", id: owner.id }, text, data: { because } }),
    );
  }
}
