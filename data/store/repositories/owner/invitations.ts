import type { Connection } from "#data/store/open.ts";
import type { Invitation } from "#data/model/owner/account.ts";
import type { Id, Instant } from "#data/model/schema.ts";

type InvitationRow = { id: string; name: string; invited_by: string; made_at: string; expires_at: string };

export function invitationsRepository(db: Connection) {
  const add = db.prepare(
    `INSERT INTO invitations (id, code_hash, name, invited_by, made_at, expires_at)
     VALUES (@id, @codeHash, @name, @invitedBy, @madeAt, @expiresAt)`,
  );
  const open = db.prepare<[string], InvitationRow>(
    "SELECT * FROM invitations WHERE ended_at IS NULL AND expires_at > ? ORDER BY made_at",
  );
  const byCode = db.prepare<[string, string], InvitationRow>(
    "SELECT * FROM invitations WHERE code_hash = ? AND ended_at IS NULL AND expires_at > ?",
  );
  const end = db.prepare("UPDATE invitations SET ended_at = ?, person_id = ? WHERE id = ? AND ended_at IS NULL");

  const invitation = (row: InvitationRow): Invitation => ({
    id: row.id,
    name: row.name,
    madeAt: row.made_at,
    expiresAt: row.expires_at,
  });

  return {
    add: (added: Invitation & { codeHash: string; invitedBy: Id }) => void add.run(added),
    /** Those that still let somebody in. */
    open: (now: Instant) => open.all(now).map(invitation),
    byCode(codeHash: string, now: Instant): (Invitation & { invitedBy: Id }) | null {
      const row = byCode.get(codeHash, now);
      return row === undefined ? null : { ...invitation(row), invitedBy: row.invited_by };
    },
    /** Used by `personId`, or taken back when null. False when it had ended already. */
    end: (id: Id, at: Instant, personId: Id | null) => end.run(at, personId, id).changes === 1,
  };
}
