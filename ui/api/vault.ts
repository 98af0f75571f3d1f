import type { SecretEntry, SecretKind } from "#data/model/owner/vault.ts";
import type { KeepSecretRequest, PassphraseChange, VaultView } from "#data/model/wire/vault.ts";
import type { Client } from "./client.ts";

/** One's own vault. A passphrase or a secret goes in; a secret never comes out. */
export class VaultApi {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  view = (signal?: AbortSignal) => this.#client.ask<VaultView>("GET", "/api/vault", undefined, signal);
  unlock = (passphrase: string) => this.#post("/api/vault/unlock", { passphrase });
  lock = () => this.#post("/api/vault/lock", {});
  changePassphrase = (request: PassphraseChange) => this.#post("/api/vault/passphrase", request);
  rotate = (passphrase: string) => this.#post("/api/vault/rotate", { passphrase });
  keep = (request: KeepSecretRequest) => this.#post("/api/vault/secrets", request);
  drop = ({ kind, name }: { kind: SecretKind; name: SecretEntry["name"] }) =>
    this.#client.ask<unknown>("DELETE", `/api/vault/secrets/${kind}/${encodeURIComponent(name)}`);
  dropCredential = (platform: string) =>
    this.#client.ask<unknown>("DELETE", `/api/vault/credentials/${encodeURIComponent(platform)}`);

  #post(path: string, body: unknown): Promise<unknown> {
    return this.#client.ask<unknown>("POST", path, body);
  }
}
