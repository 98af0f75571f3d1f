import { machineOpen, machineSeal } from "#data/vault/machine-key.ts";
import { openWithPassphrase, sealWithPassphrase } from "#data/vault/passphrase.ts";
import type { Scrubber } from "#data/vault/scrubber.ts";
import { Fault } from "#data/model/faults.ts";
import type { Id } from "#data/model/schema.ts";
import type { StoredVault } from "#data/store/repositories/owner/vaults.ts";
import { passphraseWrong, vaultLocked } from "./vault-faults.ts";

const PURPOSE = "vault";

export type KeyringDeps = {
  machineKey(): Uint8Array;
  scrubber: Scrubber;
  /** log2 of scrypt's cost; tests take less. */
  workFactor?: number;
};

/** The identities that are open, in memory alone, and how each is closed: under a passphrase or the machine's key. */
export class Keyring {
  readonly #deps: KeyringDeps;
  readonly #open = new Map<Id, Buffer>();
  readonly #shown = new Map<Id, Set<string>>();

  constructor(deps: KeyringDeps) {
    this.#deps = deps;
  }

  isOpen(vault: StoredVault): boolean {
    return vault.opensBy === "machine" || this.#open.has(vault.ownerId);
  }

  /** The identity of a vault that is open. `Fault` `vault_locked`. */
  identity(vault: StoredVault): string {
    const open = this.#open.get(vault.ownerId);
    if (open !== undefined) return open.toString();
    if (vault.opensBy === "passphrase") throw vaultLocked();
    const identity = machineOpen(this.#deps.machineKey(), PURPOSE, vault.identity);
    this.hold(vault.ownerId, identity);
    return identity;
  }

  /** The identity by its passphrase, NFKC as passwords are. `Fault` `passphrase_wrong`. */
  async byPassphrase(vault: StoredVault, passphrase: string): Promise<string> {
    if (vault.opensBy === "machine") return this.identity(vault);
    try {
      const file = Buffer.from(vault.identity, "base64");
      return Buffer.from(await openWithPassphrase(file, passphrase.normalize("NFKC"), this.#cost())).toString();
    } catch (error) {
      if (error instanceof Fault && error.code === "passphrase_wrong") throw passphraseWrong();
      throw error;
    }
  }

  /** What was shown of the vault stays out of the log, also when it is opened once more or gets a new key. */
  hold(ownerId: Id, identity: string): void {
    this.#open.get(ownerId)?.fill(0);
    this.#open.set(ownerId, Buffer.from(identity));
    this.remember(ownerId, identity);
  }

  /** From now on the log is without this value, until the vault is locked. */
  remember(ownerId: Id, value: string): void {
    const shown = this.#shown.get(ownerId) ?? new Set();
    if (shown.has(value)) return;
    this.#shown.set(ownerId, shown.add(value));
    this.#deps.scrubber.know(value);
  }

  /** Overwrites the identity. Strings that JavaScript made of it go when it collects them, not before. */
  wipe(ownerId: Id): void {
    this.#open.get(ownerId)?.fill(0);
    this.#open.delete(ownerId);
    for (const value of this.#shown.get(ownerId) ?? []) this.#deps.scrubber.forget(value);
    this.#shown.delete(ownerId);
  }

  wipeAll(): void {
    for (const ownerId of this.#open.keys()) this.wipe(ownerId);
  }

  async underPassphrase(identity: string, passphrase: string): Promise<Pick<StoredVault, "identity" | "opensBy">> {
    const file = await sealWithPassphrase(identity, passphrase.normalize("NFKC"), this.#cost());
    return { identity: Buffer.from(file).toString("base64"), opensBy: "passphrase" };
  }

  underMachineKey(identity: string): Pick<StoredVault, "identity" | "opensBy"> {
    return { identity: machineSeal(this.#deps.machineKey(), PURPOSE, identity), opensBy: "machine" };
  }

  #cost(): { workFactor?: number } {
    return this.#deps.workFactor === undefined ? {} : { workFactor: this.#deps.workFactor };
  }
}
