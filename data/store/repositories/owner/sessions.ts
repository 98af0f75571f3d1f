import type { Connection } from "#data/store/open.ts";
import type { Id, Instant } from "#data/model/schema.ts";
import type { Session } from "#data/model/owner/account.ts";

export type StoredSession = Session & { csrf: string };

type SessionRow = {
  id: string;
  person_id: string;
  csrf: string;
  user_agent: string | null;
  created_at: string;
  expires_at: string;
  how: Session["how"];
  device_id: string | null;
  address: string | null;
  seen_at: string | null;
};

export function sessionsRepository(db: Connection) {
  const add = db.prepare(
    `INSERT INTO sessions (id, token_hash, person_id, csrf, user_agent, created_at, expires_at, how, device_id, address, seen_at)
     VALUES (@id, @tokenHash, @personId, @csrf, @userAgent, @createdAt, @expiresAt, @how, @deviceId, @address, @seenAt)`,
  );
  const byToken = db.prepare<[string], SessionRow>("SELECT * FROM sessions WHERE token_hash = ?");
  const byId = db.prepare<[string], SessionRow>("SELECT * FROM sessions WHERE id = ?");
  const ofPerson = db.prepare<[string, string], SessionRow>(
    "SELECT * FROM sessions WHERE person_id = ? AND expires_at > ? ORDER BY coalesce(seen_at, created_at) DESC",
  );
  const end = db.prepare("DELETE FROM sessions WHERE id = ?");
  const dropExpired = db.prepare("DELETE FROM sessions WHERE expires_at <= ?");
  const seen = db.prepare("UPDATE sessions SET seen_at = ?, address = ? WHERE id = ?");
  const lastSeen = db.prepare<[string], string | null>("SELECT max(seen_at) FROM sessions WHERE person_id = ?").pluck();

  const session = (row: SessionRow): StoredSession => ({
    id: row.id,
    personId: row.person_id,
    csrf: row.csrf,
    userAgent: row.user_agent,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    how: row.how,
    deviceId: row.device_id,
    address: row.address,
    seenAt: row.seen_at,
  });
  const orNull = (row: SessionRow | undefined) => (row === undefined ? null : session(row));

  return {
    add: (added: StoredSession & { tokenHash: string }) => void add.run(added),
    /** The session of a token's hash, also when its time is over. */
    byToken: (tokenHash: string) => orNull(byToken.get(tokenHash)),
    get: (id: Id) => orNull(byId.get(id)),
    /** Live ones, the last used first. */
    ofPerson: (personId: Id, now: Instant) => ofPerson.all(personId, now).map(session),
    end: (id: Id) => end.run(id).changes === 1,
    dropExpired: (now: Instant) => void dropExpired.run(now),
    seen: (id: Id, at: Instant, address: string | null) => void seen.run(at, address, id),
    lastSeen: (personId: Id): Instant | null => lastSeen.get(personId) ?? null,
  };
}
