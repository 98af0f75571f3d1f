import type { Draft } from "#data/model/application/draft.ts";
import { openSheet } from "#data/model/application/sealed-answer.ts";
import { Fault } from "#data/model/faults.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import type { Sealed } from "#data/model/owner/vault.ts";
import type { Id } from "#data/model/schema.ts";
import type { DraftCard } from "#data/model/wire/views.ts";
import type { Store } from "#data/store/store.ts";
import type { Vaults } from "#server/services/vault/vaults.ts";
import { VAULT_LOCKED } from "#server/services/vault/vault-faults.ts";

/** What stands in place of a value while the vault is locked. */
const IN_THE_VAULT = "in the vault";

/** What the owner says of themselves as a person: kept in the vault, shown only while it is unlocked. */
export class SelfIdentification {
  readonly #store: Store;
  readonly #vaults: Vaults;

  constructor(store: Store, vaults: Vaults) {
    this.#store = store;
    this.#vaults = vaults;
  }

  /** Each value sealed; needs no unlocking. A profile that was exported while locked changes nothing. */
  async seal(ownerId: Id, said: Record<string, string>): Promise<{ name: string; sealed: Sealed }[]> {
    const given = Object.entries(said).filter(([, value]) => value.trim() !== "" && value !== IN_THE_VAULT);
    return Promise.all(
      given.map(async ([name, value]) => ({ name, sealed: await this.#vaults.seal(ownerId, value.trim()) })),
    );
  }

  /** The same, and has it written before the vault can get another key. */
  sealAnd<T>(
    ownerId: Id,
    said: Record<string, string>,
    write: (sealed: { name: string; sealed: Sealed }[]) => T,
  ): Promise<T> {
    return this.#vaults.withSameKey(ownerId, async () => write(await this.seal(ownerId, said)));
  }

  /** The profile as its owner sees it; with `opened` false, as somebody who may not look into the vault. */
  async profile(ownerId: Id, opened = true): Promise<OwnerProfile> {
    const profile = this.#store.profiles.get(ownerId);
    const kept = this.#store.secrets.all(ownerId).filter(({ kind }) => kind === "self_identification");
    if (kept.length === 0) return profile;
    const shown = await Promise.all(
      kept.map(async ({ name, sealed }) => {
        const value = opened ? await this.#opened(ownerId, sealed) : null;
        return [name, value ?? IN_THE_VAULT] as const;
      }),
    );
    return { ...profile, selfIdentification: Object.fromEntries(shown) };
  }

  /** A draft's card with its sealed answers opened, while that can be done. */
  async card(ownerId: Id, card: DraftCard): Promise<DraftCard> {
    return { ...card, draft: await this.draft(ownerId, card.draft) };
  }

  /** The same of a draft alone. */
  async draft(ownerId: Id, draft: Draft): Promise<Draft> {
    if (!this.#vaults.isOpen(ownerId)) return draft;
    const open = (sealed: Sealed) => this.#vaults.open(ownerId, sealed);
    try {
      return { ...draft, answers: await openSheet(draft.answers, open) };
    } catch (error) {
      if (error instanceof Fault) return draft;
      throw error;
    }
  }

  async #opened(ownerId: Id, sealed: Sealed): Promise<string | null> {
    try {
      return await this.#vaults.open(ownerId, sealed);
    } catch (error) {
      if (error instanceof Fault && error.code === VAULT_LOCKED) return null;
      throw error;
    }
  }
}
