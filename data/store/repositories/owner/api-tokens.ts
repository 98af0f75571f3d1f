import type { Connection } from "#data/store/open.ts";
import type { ApiToken, Scope } from "#data/model/owner/account.ts";
import type { Id, Instant } from "#data/model/schema.ts";

type TokenRow = {
  id: string;
  owner_id: string;
  name: string;
  scopes: string;
  made_at: string;
  expires_at: string;
  revoked_at: string | null;
  used_at: string | null;
};

export function apiTokensRepository(db: Connection) {
  const add = db.prepare(
    `INSERT INTO api_tokens (id, owner_id, name, scopes, made_at, expires_at)
     VALUES (@id, @ownerId, @name, @scopes, @madeAt, @expiresAt)`,
  );
  const byId = db.prepare<[string], TokenRow>("SELECT * FROM api_tokens WHERE id = ?");
  const ofPerson = db.prepare<[string], TokenRow>("SELECT * FROM api_tokens WHERE owner_id = ? ORDER BY made_at, id");
  const revoke = db.prepare(
    "UPDATE api_tokens SET revoked_at = ? WHERE owner_id = ? AND id = ? AND revoked_at IS NULL",
  );
  const used = db.prepare("UPDATE api_tokens SET used_at = ? WHERE id = ?");

  const token = (row: TokenRow): ApiToken => ({
    id: row.id,
    name: row.name,
    scopes: JSON.parse(row.scopes) as Scope[],
    madeAt: row.made_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    usedAt: row.used_at,
  });

  return {
    add: (ownerId: Id, added: ApiToken) => void add.run({ ...added, ownerId, scopes: JSON.stringify(added.scopes) }),
    get(id: Id): { ownerId: Id; token: ApiToken } | null {
      const row = byId.get(id);
      return row === undefined ? null : { ownerId: row.owner_id, token: token(row) };
    },
    list: (ownerId: Id) => ofPerson.all(ownerId).map(token),
    /** False when there is none, or it was revoked already. */
    revoke: (ownerId: Id, id: Id, now: Instant) => revoke.run(now, ownerId, id).changes === 1,
    used: (id: Id, now: Instant) => void used.run(now, id),
  };
}
