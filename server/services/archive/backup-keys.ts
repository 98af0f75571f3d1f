import { ageDecrypt, ageEncrypt } from "#data/archive/age/age.ts";
import { askOwner, Fault, mustMend } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { Id } from "#data/model/schema.ts";
import type { EmergencyKit } from "#data/model/work/backup.ts";
import type { BackupKey } from "#data/store/repositories/archive/backup-keys.ts";
import { openWithPassphrase, sealWithPassphrase } from "#data/vault/passphrase.ts";
import { makeKeyPair } from "#data/vault/sealing.ts";
import type { Scrubber } from "#data/vault/scrubber.ts";
import type { Journal } from "#server/services/journal.ts";
import type { Vaults } from "#server/services/vault/vaults.ts";

export type BackupKeysDeps = {
  journal: Journal;
  vaults: Pick<Vaults, "listen">;
  scrubber: Scrubber;
  /** log2 of scrypt's cost; tests take less. */
  workFactor?: number;
};

/**
 * The identity that archives are made for. It lies under the owner's passphrase; the recipient, which is all that an
 * unattended backup needs, lies open. While the vault is open the identity is held in memory.
 */
export class BackupKeys {
  readonly #deps: BackupKeysDeps;
  #open: { id: Id; identity: string } | null = null;
  #stop: (() => void) | null = null;

  constructor(deps: BackupKeysDeps) {
    this.#deps = deps;
  }

  start(): void {
    const owner = (personId: Id) => this.#store.people.get(personId)?.role === "owner";
    this.#stop = this.#deps.vaults.listen({
      opened: async (personId, passphrase) => (owner(personId) ? this.#opened(passphrase) : undefined),
      passphraseChanged: async (personId, from, to) => (owner(personId) ? this.#changed(from, to) : undefined),
      locked: async (personId) => (owner(personId) ? this.#wipe() : undefined),
    });
  }

  stop(): void {
    this.#stop?.();
    this.#wipe();
  }

  /** `Fault` `backup_no_passphrase` before the owner has one. */
  present(): BackupKey {
    const key = this.#store.backupKeys.present();
    if (key !== null) return key;
    throw mustMend("backup_no_passphrase", "There is no passphrase yet under which archives could be put.", {
      hint: "Set a password in the control room, or unlock the vault once; archives then open with its passphrase.",
    });
  }

  /** The identity while the vault is open, else null. */
  identity(): string | null {
    return this.#open?.identity ?? null;
  }

  /** Everything the owner must have on paper. `Fault`s `passphrase_wrong`, `backup_no_passphrase`. */
  async kit(passphrase: string): Promise<EmergencyKit> {
    const key = this.present();
    const identity = await this.#openedWith(key, passphrase);
    if (identity === null) {
      throw askOwner("passphrase_wrong", "That passphrase does not open the key of the archives.", {
        hint: "It is the passphrase of the vault; unless you set it apart, that is your password.",
      });
    }
    return {
      madeAt: this.#deps.journal.now(),
      recipient: key.recipient,
      identity,
      older: this.#older(),
      provenAt: key.kitProvenAt,
    };
  }

  /** Notes that the owner has the key, by having what they typed open something. `Fault` `kit_wrong`. */
  async prove(typed: string, sealed: (identity: string) => Promise<void>): Promise<{ provenAt: string }> {
    const key = this.present();
    // It may be copied from paper, in groups and lines.
    const identity = typed.replace(/\s+/g, "").toUpperCase();
    try {
      // Something made for the recipient a moment ago, then an archive itself.
      const sample = ageEncrypt([Buffer.from(key.id)], [key.recipient]);
      const opened = await Array.fromAsync(ageDecrypt(sample, [identity]));
      if (Buffer.concat(opened).toString() !== key.id) throw new Error("it opened to something else");
      await sealed(identity);
    } catch (error) {
      throw askOwner("kit_wrong", "That key does not open the archives.", {
        hint: "Type it as it stands on the emergency kit; it begins with AGE-SECRET-KEY-1.",
        cause: Fault.of(error),
      });
    }
    const { journal } = this.#deps;
    const provenAt = journal.now();
    this.#store.transaction(() => this.#store.backupKeys.prove(key.id, provenAt));
    return { provenAt };
  }

  /** What opens the archives of earlier times; how often the passphrase changed meanwhile does not matter. */
  #older(): EmergencyKit["older"] {
    return this.#store.backupKeys.all().flatMap(({ madeAt, changedAt, retiredAt, recipient }) => {
      if (retiredAt === null && changedAt === madeAt) return [];
      const key = retiredAt === null ? "The key of this kit" : `The key of the emergency kit for ${recipient}`;
      const opensWith = `${key}, or the passphrase that you had on the archive's own day.`;
      return [{ from: madeAt, until: retiredAt ?? changedAt, opensWith }];
    });
  }

  async #opened(passphrase: string): Promise<void> {
    const key = this.#store.backupKeys.present();
    const identity = key === null ? null : await this.#openedWith(key, passphrase);
    if (key === null || identity === null) await this.#make(passphrase);
    else this.#hold(key.id, identity);
  }

  async #changed(from: string, to: string): Promise<void> {
    const key = this.#store.backupKeys.present();
    if (key === null) return this.#make(to);
    const held = this.#open?.id === key.id ? this.#open.identity : null;
    const identity = held ?? (await this.#openedWith(key, from));
    if (identity === null) return this.#make(to);
    const sealed = await this.#under(identity, to);
    this.#store.transaction(() => this.#store.backupKeys.rewrite(key.id, sealed, this.#deps.journal.now()));
    this.#hold(key.id, identity);
  }

  /** A new key; what is under the one before stays so, and opens with the passphrase it had. */
  async #make(passphrase: string): Promise<void> {
    const { identity, recipient } = await makeKeyPair();
    const sealed = await this.#under(identity, passphrase);
    const at = this.#deps.journal.now();
    const id = newId("key");
    this.#store.transaction(() =>
      this.#store.backupKeys.add({ id, recipient, identity: sealed, madeAt: at, changedAt: at }),
    );
    this.#hold(id, identity);
  }

  /** Null when that passphrase does not open it. */
  async #openedWith(key: BackupKey, passphrase: string): Promise<string | null> {
    try {
      const file = Buffer.from(key.identity, "base64");
      const bytes = await openWithPassphrase(file, passphrase.normalize("NFKC"), this.#cost());
      return Buffer.from(bytes).toString().trim();
    } catch (error) {
      if (error instanceof Fault && error.code === "passphrase_wrong") return null;
      throw error;
    }
  }

  async #under(identity: string, passphrase: string): Promise<string> {
    // The line end is for whoever opens it by hand and looks at it.
    const file = await sealWithPassphrase(`${identity}\n`, passphrase.normalize("NFKC"), this.#cost());
    return Buffer.from(file).toString("base64");
  }

  #hold(id: Id, identity: string): void {
    this.#wipe();
    this.#open = { id, identity };
    this.#deps.scrubber.know(identity);
  }

  #wipe(): void {
    if (this.#open !== null) this.#deps.scrubber.forget(this.#open.identity);
    this.#open = null;
  }

  #cost(): { workFactor?: number } {
    return this.#deps.workFactor === undefined ? {} : { workFactor: this.#deps.workFactor };
  }

  get #store() {
    return this.#deps.journal.store;
  }
}
