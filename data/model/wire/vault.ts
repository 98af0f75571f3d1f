import { Type, type Static } from "../schema.ts";
import { CredentialEntry, SecretEntry, SecretKind, VaultState } from "../owner/vault.ts";
import { Password } from "./account.ts";

export const UnlockRequest = Type.Object({ passphrase: Type.String({ minLength: 1, maxLength: 1000 }) });
export type UnlockRequest = Static<typeof UnlockRequest>;

export const PassphraseChange = Type.Object({ passphrase: Type.String({ maxLength: 1000 }), next: Password });
export type PassphraseChange = Static<typeof PassphraseChange>;

export const KeepSecretRequest = Type.Object({
  kind: SecretKind,
  name: Type.String({ minLength: 1, maxLength: 100 }),
  value: Type.String({ minLength: 1, maxLength: 100_000 }),
});
export type KeepSecretRequest = Static<typeof KeepSecretRequest>;

export const CredentialRequest = Type.Object({
  /** The host it is signed in at, e.g. `jobs.employer.example`. */
  platform: Type.String({ minLength: 1, maxLength: 300 }),
  /** Playwright's storage state as JSON. */
  session: Type.String({ minLength: 2, maxLength: 1_000_000 }),
});
export type CredentialRequest = Static<typeof CredentialRequest>;

export const VaultView = Type.Object({
  vault: VaultState,
  secrets: Type.Array(SecretEntry),
  credentials: Type.Array(CredentialEntry),
});
export type VaultView = Static<typeof VaultView>;
