import { Fault, mustMend } from "#data/model/faults.ts";
import type { Sealed, SecretKind, VaultState } from "#data/model/owner/vault.ts";
import type { VaultView } from "#data/model/wire/vault.ts";
import type { Id } from "#data/model/schema.ts";
import type { EventKind } from "#data/model/work/event.ts";
import { secretsWithin } from "#data/vault/scrubber.ts";
import { makeKeyPair, openWith, sealTo } from "#data/vault/sealing.ts";
import type { StoredVault } from "#data/store/repositories/owner/vaults.ts";
import type { Journal, Tell } from "#server/services/journal.ts";
import { Keyring, type KeyringDeps } from "./keyring.ts";
import { reseal, writeResealed } from "./rotation.ts";
import { SameKey } from "./same-key.ts";
import { PASSPHRASE_WRONG, VAULT_LOCKED } from "./vault-faults.ts";

/** Who keeps something of their own under a vault's passphrase. Each is awaited; the passphrase is not to be kept. */
export type VaultListener = {
  opened?(ownerId: Id, passphrase: string): Promise<void>;
  passphraseChanged?(ownerId: Id, from: string, to: string): Promise<void>;
  locked?(ownerId: Id): Promise<void>;
};

export type VaultsDeps = KeyringDeps & {
  /** Hears what a listener threw: the vault's own change is done by then. */
  onFault(error: unknown): void;
  /** Whether a text is the password with which a person signs in. */
  isPassword(personId: Id, text: string): Promise<boolean>;
};

/** One age identity a person: what is sealed to it needs no unlocking, what is opened does. */
export class Vaults {
  readonly #journal: Journal;
  readonly #deps: VaultsDeps;
  readonly #keyring: Keyring;
  readonly #listeners = new Set<VaultListener>();
  readonly #sameKey = new SameKey();
  #last: Promise<unknown> = Promise.resolve();

  constructor(journal: Journal, deps: VaultsDeps) {
    this.#journal = journal;
    this.#deps = deps;
    this.#keyring = new Keyring(deps);
  }

  listen(listener: VaultListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Overwrites every identity that is open; at the appliance's stop. */
  stop(): void {
    this.#keyring.wipeAll();
  }

  /** The person's vault, made at the first call: until a passphrase is set it opens by the machine's key. */
  async ensure(ownerId: Id): Promise<StoredVault> {
    const { store, now } = this.#journal;
    const known = store.vaults.get(ownerId);
    if (known !== null) return known;
    const { identity, recipient } = await makeKeyPair();
    const made = this.#keyring.underMachineKey(identity);
    return this.#journal.change(ownerId, () => {
      const meanwhile = store.vaults.get(ownerId);
      if (meanwhile !== null) return meanwhile;
      const vault = { ownerId, recipient, ...made, apart: false, changedAt: now(), rotatedAt: null };
      store.vaults.add(vault);
      return vault;
    });
  }

  /** Null before there is a vault. */
  state(ownerId: Id): VaultState | null {
    const { store } = this.#journal;
    const vault = store.vaults.get(ownerId);
    if (vault === null) return null;
    const { opensBy, apart, changedAt, rotatedAt } = vault;
    const waiting = store.tasks.heldBy(ownerId, VAULT_LOCKED);
    return { state: this.isOpen(ownerId) ? "unlocked" : "locked", opensBy, apart, changedAt, rotatedAt, waiting };
  }

  isOpen(ownerId: Id): boolean {
    const vault = this.#journal.store.vaults.get(ownerId);
    return vault === null || this.#keyring.isOpen(vault);
  }

  async view(ownerId: Id): Promise<VaultView> {
    await this.ensure(ownerId);
    const { secrets, credentials } = this.#journal.store;
    return {
      vault: this.state(ownerId)!,
      secrets: secrets.all(ownerId).map(({ kind, name, updatedAt }) => ({ kind, name, updatedAt })),
      credentials: credentials.all(ownerId).map(({ platform, updatedAt }) => ({ platform, updatedAt })),
    };
  }

  /** For work that seals and then writes what it sealed: no new key comes in between. Not within itself, nor `keep`. */
  withSameKey<T>(ownerId: Id, work: () => Promise<T>): Promise<T> {
    return this.#sameKey.during(ownerId, work);
  }

  /** Needs no unlocking; within `withSameKey` where it is then kept. */
  async seal(ownerId: Id, text: string): Promise<Sealed> {
    const { recipient } = await this.ensure(ownerId);
    return sealTo([recipient], text);
  }

  /** `Fault`s `vault_locked` (wait), `not_sealed_to_this`. */
  async open(ownerId: Id, sealed: Sealed): Promise<string> {
    const identity = this.#keyring.identity(await this.ensure(ownerId));
    const text = await openWith(identity, sealed);
    for (const value of secretsWithin(text)) this.#keyring.remember(ownerId, value);
    return text;
  }

  /** Seals and keeps a secret, locked or not; one of the same kind and name is replaced. */
  keep(ownerId: Id, kind: SecretKind, name: string, value: string): Promise<void> {
    return this.withSameKey(ownerId, async () => {
      const sealed = await this.seal(ownerId, value);
      this.#changed(ownerId, "secret.kept", `Kept in the vault: ${name}.`, { secret: kind, name }, () =>
        this.#journal.store.secrets.put(ownerId, kind, name, sealed, this.#journal.now()),
      );
    });
  }

  /** False when there is none. */
  drop(ownerId: Id, kind: SecretKind, name: string): boolean {
    if (this.#journal.store.secrets.get(ownerId, kind, name) === null) return false;
    return this.#changed(ownerId, "secret.dropped", `Removed from the vault: ${name}.`, { secret: kind, name }, () =>
      this.#journal.store.secrets.drop(ownerId, kind, name),
    );
  }

  /** The value, or null when there is none. `Fault` `vault_locked`. */
  async secret(ownerId: Id, kind: SecretKind, name: string): Promise<string | null> {
    const sealed = this.#journal.store.secrets.get(ownerId, kind, name);
    return sealed === null ? null : this.open(ownerId, sealed);
  }

  /** `Fault` `passphrase_wrong`. Wakes what waited. */
  unlock(ownerId: Id, passphrase: string): Promise<void> {
    return this.#inTurn(async () => {
      const vault = await this.ensure(ownerId);
      const identity = await this.#keyring.byPassphrase(vault, passphrase);
      if (vault.opensBy === "machine") return;
      const wasOpen = this.#keyring.isOpen(vault);
      this.#keyring.hold(ownerId, identity);
      if (!wasOpen) this.#unlocked(ownerId);
      await this.#tell((listener) => listener.opened?.(ownerId, passphrase));
    });
  }

  /** `Fault` `vault_unprotected` while it opens by the machine's key. */
  lock(ownerId: Id): Promise<void> {
    return this.#inTurn(async () => {
      const vault = await this.ensure(ownerId);
      if (vault.opensBy === "machine") {
        throw mustMend("vault_unprotected", "The vault has no passphrase yet, so it cannot be locked.", {
          hint: "Set a passphrase first.",
        });
      }
      this.#keyring.wipe(ownerId);
      this.#changed(ownerId, "vault.locked", "The vault was locked.", {}, () => undefined);
      await this.#tell((listener) => listener.locked?.(ownerId));
    });
  }

  /** Whoever was erased leaves nothing open, in no worker either. */
  forget(ownerId: Id): void {
    this.#keyring.wipe(ownerId);
    void this.#tell((listener) => listener.locked?.(ownerId));
  }

  /** Sets another passphrase, or the first one, with `present` empty. `Fault` `passphrase_wrong`. */
  changePassphrase(ownerId: Id, present: string, next: string): Promise<void> {
    return this.#inTurn(async () => {
      const apart = !(await this.#deps.isPassword(ownerId, next));
      await this.#setPassphrase(await this.ensure(ownerId), present, next, apart);
    });
  }

  /** Makes a new identity and seals everything to it. `Fault`s `passphrase_wrong`, `vault_busy`, `vault_changed`. */
  rotate(ownerId: Id, passphrase: string): Promise<void> {
    return this.#inTurn(async () => {
      const { store, now } = this.#journal;
      const vault = await this.ensure(ownerId);
      const identity = await this.#keyring.byPassphrase(vault, passphrase);
      const next = await makeKeyPair();
      const closed =
        vault.opensBy === "machine"
          ? this.#keyring.underMachineKey(next.identity)
          : await this.#keyring.underPassphrase(next.identity, passphrase);
      await this.#sameKey.change(ownerId, async () => {
        const resealed = await reseal(store, ownerId, identity, next.recipient);
        this.#changed(ownerId, "vault.changed", "The vault has a new key.", { what: "rotated" }, () => {
          writeResealed(store, ownerId, resealed);
          // What else is kept of the vault may have changed while everything was sealed.
          const present = store.vaults.get(ownerId) ?? vault;
          store.vaults.put({ ...present, ...closed, recipient: next.recipient, rotatedAt: now() });
        });
      });
      this.#keyring.hold(ownerId, next.identity);
    });
  }

  /** What accounts tell of passwords: unless it is kept apart, the vault's passphrase is the password. */
  readonly passwords = {
    /** A first password: the vault goes under it. */
    set: (ownerId: Id, password: string): Promise<void> =>
      this.#inTurn(async () => {
        const vault = await this.ensure(ownerId);
        if (vault.opensBy === "machine") await this.#setPassphrase(vault, "", password, false);
      }),
    entered: async (ownerId: Id, password: string): Promise<void> => {
      const vault = await this.ensure(ownerId);
      if (vault.apart || this.#keyring.isOpen(vault)) return;
      await this.unlock(ownerId, password).catch((error: unknown) => {
        // Anything else, such as a disk or a memory that is full, says nothing about the passphrase.
        if (Fault.of(error).code !== PASSPHRASE_WRONG) throw error;
        this.#setApart(ownerId);
      });
    },
    /** Without `alsoVault`, the vault keeps the earlier password as a passphrase of its own. */
    changed: async (ownerId: Id, from: string, to: string, alsoVault: boolean): Promise<void> => {
      const { opensBy, apart } = await this.ensure(ownerId);
      if (!alsoVault) return opensBy === "machine" ? undefined : this.#setApart(ownerId);
      if (apart) {
        throw mustMend("vault_apart", "The vault has a passphrase of its own.", {
          hint: "Change it on the page of the vault; leave it out here.",
        });
      }
      // Its key as it is by then: it may be getting a new one just now.
      await this.#inTurn(async () => this.#setPassphrase(await this.ensure(ownerId), from, to, false));
    },
  };

  async #setPassphrase(vault: StoredVault, present: string, next: string, apart: boolean): Promise<void> {
    const { ownerId } = vault;
    const identity = await this.#keyring.byPassphrase(vault, present);
    const closed = await this.#keyring.underPassphrase(identity, next);
    const wasOpen = this.#keyring.isOpen(vault);
    const first = vault.opensBy === "machine";
    const text = first ? "The vault has a passphrase now." : "The vault's passphrase was changed.";
    this.#changed(ownerId, "vault.changed", text, { what: first ? "first" : "passphrase" }, () => {
      const now = this.#journal.now();
      this.#journal.store.vaults.put({ ...vault, ...closed, apart, changedAt: now });
    });
    this.#keyring.hold(ownerId, identity);
    if (!wasOpen) this.#unlocked(ownerId);
    if (first) await this.#tell((listener) => listener.opened?.(ownerId, next));
    else await this.#tell((listener) => listener.passphraseChanged?.(ownerId, present, next));
  }

  #setApart(ownerId: Id): void {
    const { store } = this.#journal;
    const vault = store.vaults.get(ownerId);
    if (vault === null || vault.apart) return;
    const text = "The vault's passphrase is now another one than your password.";
    this.#changed(ownerId, "vault.changed", text, { what: "apart" }, () => store.vaults.put({ ...vault, apart: true }));
  }

  #unlocked(ownerId: Id): void {
    const { store, now } = this.#journal;
    this.#changed(ownerId, "vault.unlocked", "The vault was unlocked.", {}, () =>
      store.tasks.wake(ownerId, VAULT_LOCKED, now()),
    );
  }

  #changed<T>(ownerId: Id, kind: EventKind, text: string, data: Record<string, unknown>, work: () => T): T {
    return this.#journal.change(ownerId, (tell: Tell) => {
      const result = work();
      tell({ kind, subject: { noun: "vault", id: ownerId }, text, data });
      return result;
    });
  }

  async #tell(word: (listener: VaultListener) => Promise<void> | undefined): Promise<void> {
    for (const listener of this.#listeners) {
      try {
        await word(listener);
      } catch (error) {
        this.#deps.onFault(error);
      }
    }
  }

  /** One after another: two passphrases at once would take 512 MiB, and a change could meet a rotation. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
