import { askOwner, type Fault, waitFor } from "#data/model/faults.ts";

/** The code by which tasks that wait for the vault are found again. */
export const VAULT_LOCKED = "vault_locked";

export const PASSPHRASE_WRONG = "passphrase_wrong";

export function vaultLocked(): Fault {
  return waitFor(VAULT_LOCKED, "The vault is locked, and this needs something that is kept in it.", {
    hint: "Unlock the vault in the control room; what waits for it then goes on by itself.",
    // Unlocking wakes it; this is for a task that just missed that.
    data: { retryAfter: "3600" },
  });
}

export function passphraseWrong(): Fault {
  return askOwner(PASSPHRASE_WRONG, "That passphrase does not open the vault.", {
    hint: "Type it as it was set. It may still be an earlier password, when the vault was kept apart from it.",
  });
}
