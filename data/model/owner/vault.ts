import { Type, type Static, Instant, Nullable } from "../schema.ts";

/** `locked`: everything that needs no secret works, the rest waits and says so. */
export const VaultState = Type.Object({
  state: Type.Enum(["locked", "unlocked"]),
  /** `machine`: no passphrase was set yet; it opens by a key beside the database. */
  opensBy: Type.Enum(["passphrase", "machine"]),
  /** True when its passphrase is another one than that of signing in. */
  apart: Type.Boolean(),
  changedAt: Instant,
  rotatedAt: Nullable(Instant),
  /** How many tasks wait for it to be unlocked. */
  waiting: Type.Integer({ minimum: 0 }),
});
export type VaultState = Static<typeof VaultState>;

export const SecretKind = Type.Enum(["api_key", "mail_password", "backup_target", "self_identification"]);
export type SecretKind = Static<typeof SecretKind>;

/** A secret as it may be shown: never its value. */
export const SecretEntry = Type.Object({ kind: SecretKind, name: Type.String(), updatedAt: Instant });
export type SecretEntry = Static<typeof SecretEntry>;

/** A signed-in session at a platform, as it may be shown. */
export const CredentialEntry = Type.Object({ platform: Type.String(), updatedAt: Instant });
export type CredentialEntry = Static<typeof CredentialEntry>;

/** Text sealed to an age recipient: an age file in base64. */
export const Sealed = Type.String({ pattern: "^[A-Za-z0-9+/=]+$" });
export type Sealed = Static<typeof Sealed>;
