import type { Sealed } from "#data/model/owner/vault.ts";
import { mustMend } from "#data/model/faults.ts";
import type { Id } from "#data/model/schema.ts";
import type { Journal } from "#server/services/journal.ts";
import type { Vaults } from "./vaults.ts";

/** Signed-in sessions at platforms, by host (`name` or `name:port`): Playwright's storage state, sealed. */
export class Credentials {
  readonly #journal: Journal;
  readonly #vaults: Vaults;

  constructor(journal: Journal, vaults: Vaults) {
    this.#journal = journal;
    this.#vaults = vaults;
  }

  /** Keeps a session the owner gave. `Fault` `session_wrong` when it is no storage state or the host is none. */
  async keep(ownerId: Id, platform: string, session: string): Promise<void> {
    const host = URL.parse(`https://${platform}`)?.host;
    if (host !== platform.toLowerCase() || !isStorageState(session)) {
      throw mustMend("session_wrong", "That is no session of a host.", {
        hint: "Name the host as it stands in the address, and give a storage state as Playwright saves it: { cookies, origins }.",
      });
    }
    await this.#vaults.withSameKey(ownerId, async () =>
      this.put(ownerId, host, await this.#vaults.seal(ownerId, session)),
    );
  }

  /** Keeps what a worker sealed. A newer one in the place of another is no news. */
  put(ownerId: Id, host: string, sealed: Sealed): void {
    const { store, now } = this.#journal;
    this.#journal.change(ownerId, (tell) => {
      const known = store.credentials.get(ownerId, host) !== null;
      store.credentials.put(ownerId, host, sealed, now());
      if (known) return;
      const subject = { noun: "vault" as const, id: ownerId };
      tell({ kind: "secret.kept", subject, text: `Kept in the vault: the session at ${host}.`, data: { name: host } });
    });
  }

  /** False when there is none. */
  drop(ownerId: Id, platform: string): boolean {
    return this.#journal.change(ownerId, (tell) => {
      const gone = this.#journal.store.credentials.drop(ownerId, platform);
      const subject = { noun: "vault" as const, id: ownerId };
      const text = `Removed from the vault: the session at ${platform}.`;
      if (gone) tell({ kind: "secret.dropped", subject, text, data: { name: platform } });
      return gone;
    });
  }
}

function isStorageState(text: string): boolean {
  try {
    const state: unknown = JSON.parse(text);
    return typeof state === "object" && state !== null && "cookies" in state && Array.isArray(state.cookies);
  } catch {
    return false;
  }
}
