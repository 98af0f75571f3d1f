import type { App, AppDeps } from "#server/door.ts";
import { giveUp } from "#data/model/faults.ts";
import { SecretKind } from "#data/model/owner/vault.ts";
import { type Id, Type } from "#data/model/schema.ts";
import { CredentialRequest, KeepSecretRequest, PassphraseChange, UnlockRequest } from "#data/model/wire/vault.ts";
import { personOf } from "#server/accounts/admission.ts";
import { passphraseSubject } from "#server/accounts/limits.ts";

const secret = Type.Object({ kind: SecretKind, name: Type.String({ minLength: 1, maxLength: 100 }) });
const credential = Type.Object({ platform: Type.String({ minLength: 1, maxLength: 300 }) });

export function vaultRoutes(app: App, { services, accounts }: AppDeps): void {
  const { vaults, credentials } = services;

  const guessing = (id: Id, work: () => Promise<void>) => accounts.limits.guess(passphraseSubject(id), work);

  app.get("/api/vault", async (request) => vaults.view(personOf(request).id));

  app.post("/api/vault/unlock", { schema: { body: UnlockRequest } }, async (request) => {
    const { id } = personOf(request);
    await guessing(id, () => vaults.unlock(id, request.body.passphrase));
    return vaults.view(id);
  });

  app.post("/api/vault/lock", async (request) => {
    const { id } = personOf(request);
    await vaults.lock(id);
    return vaults.view(id);
  });

  app.post("/api/vault/passphrase", { schema: { body: PassphraseChange } }, async (request) => {
    const { id } = personOf(request);
    await guessing(id, () => vaults.changePassphrase(id, request.body.passphrase, request.body.next));
    return vaults.view(id);
  });

  app.post("/api/vault/rotate", { schema: { body: UnlockRequest } }, async (request) => {
    const { id } = personOf(request);
    await guessing(id, () => vaults.rotate(id, request.body.passphrase));
    return vaults.view(id);
  });

  app.post("/api/vault/secrets", { schema: { body: KeepSecretRequest } }, async (request) => {
    const { id } = personOf(request);
    await vaults.keep(id, request.body.kind, request.body.name, request.body.value);
    return vaults.view(id);
  });

  app.delete("/api/vault/secrets/:kind/:name", { schema: { params: secret } }, async (request) => {
    if (!vaults.drop(personOf(request).id, request.params.kind, request.params.name))
      throw giveUp("no_such_secret", "There is no such secret in the vault.");
    return {};
  });

  app.post("/api/vault/credentials", { schema: { body: CredentialRequest } }, async (request) => {
    const { id } = personOf(request);
    await credentials.keep(id, request.body.platform, request.body.session);
    return vaults.view(id);
  });

  app.delete("/api/vault/credentials/:platform", { schema: { params: credential } }, async (request) => {
    if (!credentials.drop(personOf(request).id, request.params.platform))
      throw giveUp("no_such_credential", "There is no such session in the vault.");
    return {};
  });
}
