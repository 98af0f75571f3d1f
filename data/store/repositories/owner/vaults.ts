import type { CredentialEntry, Sealed, SecretEntry, SecretKind, VaultState } from "#data/model/owner/vault.ts";
import type { Id, Instant } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

/** `identity` is an age file under the passphrase, in base64, or what the machine's key sealed. */
export type StoredVault = {
  ownerId: Id;
  recipient: string;
  identity: string;
  opensBy: VaultState["opensBy"];
  apart: boolean;
  changedAt: Instant;
  rotatedAt: Instant | null;
};

type VaultRow = {
  owner_id: string;
  recipient: string;
  identity: string;
  opens_by: VaultState["opensBy"];
  apart: number;
  changed_at: string;
  rotated_at: string | null;
};
type SecretRow = { kind: SecretKind; name: string; sealed: string; updated_at: string };
type CredentialRow = { platform: string; encrypted_session: string; updated_at: string };

export function vaultsRepository(db: Connection) {
  const add = db.prepare(
    `INSERT INTO vaults (owner_id, recipient, identity, opens_by, apart, changed_at, rotated_at)
     VALUES (@ownerId, @recipient, @identity, @opensBy, @apart, @changedAt, @rotatedAt)`,
  );
  const put = db.prepare(
    `UPDATE vaults SET recipient = @recipient, identity = @identity, opens_by = @opensBy, apart = @apart,
       changed_at = @changedAt, rotated_at = @rotatedAt WHERE owner_id = @ownerId`,
  );
  const get = db.prepare<[string], VaultRow>("SELECT * FROM vaults WHERE owner_id = ?");
  const params = (vault: StoredVault) => ({ ...vault, apart: vault.apart ? 1 : 0 });

  return {
    add: (vault: StoredVault) => void add.run(params(vault)),
    put: (vault: StoredVault) => void put.run(params(vault)),
    get(ownerId: Id): StoredVault | null {
      const row = get.get(ownerId);
      if (row === undefined) return null;
      return {
        ownerId: row.owner_id,
        recipient: row.recipient,
        identity: row.identity,
        opensBy: row.opens_by,
        apart: row.apart === 1,
        changedAt: row.changed_at,
        rotatedAt: row.rotated_at,
      };
    },
  };
}

export function secretsRepository(db: Connection) {
  const put = db.prepare(
    `INSERT INTO secrets (owner_id, kind, name, sealed, updated_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (owner_id, kind, name) DO UPDATE SET sealed = excluded.sealed, updated_at = excluded.updated_at`,
  );
  const reseal = db.prepare("UPDATE secrets SET sealed = ? WHERE owner_id = ? AND kind = ? AND name = ?");
  const drop = db.prepare("DELETE FROM secrets WHERE owner_id = ? AND kind = ? AND name = ?");
  const list = db.prepare<[string], SecretRow>("SELECT * FROM secrets WHERE owner_id = ? ORDER BY kind, name");

  const all = (ownerId: Id): (SecretEntry & { sealed: Sealed })[] =>
    list.all(ownerId).map(({ kind, name, sealed, updated_at }) => ({ kind, name, sealed, updatedAt: updated_at }));
  return {
    put: (ownerId: Id, kind: SecretKind, name: string, sealed: Sealed, at: Instant) =>
      void put.run(ownerId, kind, name, sealed, at),
    reseal: (ownerId: Id, kind: SecretKind, name: string, sealed: Sealed) =>
      void reseal.run(sealed, ownerId, kind, name),
    drop: (ownerId: Id, kind: SecretKind, name: string) => drop.run(ownerId, kind, name).changes === 1,
    all,
    get: (ownerId: Id, kind: SecretKind, name: string): Sealed | null =>
      all(ownerId).find((secret) => secret.kind === kind && secret.name === name)?.sealed ?? null,
  };
}

/** Signed-in sessions by the host they belong to. */
export function credentialsRepository(db: Connection) {
  const put = db.prepare(
    `INSERT INTO encrypted_credentials (owner_id, platform, encrypted_session, updated_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (owner_id, platform) DO UPDATE
     SET encrypted_session = excluded.encrypted_session, updated_at = excluded.updated_at`,
  );
  const reseal = db.prepare(
    "UPDATE encrypted_credentials SET encrypted_session = ? WHERE owner_id = ? AND platform = ?",
  );
  const drop = db.prepare("DELETE FROM encrypted_credentials WHERE owner_id = ? AND platform = ?");
  const list = db.prepare<[string], CredentialRow>(
    "SELECT * FROM encrypted_credentials WHERE owner_id = ? ORDER BY platform",
  );

  const all = (ownerId: Id): (CredentialEntry & { sealed: Sealed })[] =>
    list.all(ownerId).map(({ platform, encrypted_session, updated_at }) => ({
      platform,
      sealed: encrypted_session,
      updatedAt: updated_at,
    }));
  return {
    put: (ownerId: Id, platform: string, sealed: Sealed, at: Instant) => void put.run(ownerId, platform, sealed, at),
    reseal: (ownerId: Id, platform: string, sealed: Sealed) => void reseal.run(sealed, ownerId, platform),
    drop: (ownerId: Id, platform: string) => drop.run(ownerId, platform).changes === 1,
    all,
    get: (ownerId: Id, platform: string): Sealed | null =>
      all(ownerId).find((credential) => credential.platform === platform)?.sealed ?? null,
  };
}
