import type { Connection } from "#data/store/open.ts";
import type { Id, Instant } from "#data/model/schema.ts";
import type { Person, Role, Session } from "#data/model/owner/account.ts";

export type StoredPerson = Person & { password: string };
export type StoredSession = Session & { csrf: string };

type PersonRow = { id: string; name: string; password: string; role: Role; demo: number; created_at: string };
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

export function peopleRepository(db: Connection) {
  const insert = db.prepare(
    "INSERT INTO people (id, name, password, role, demo, created_at) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const byName = db.prepare<[string], PersonRow>("SELECT * FROM people WHERE name = ?");
  const byId = db.prepare<[string], PersonRow>("SELECT * FROM people WHERE id = ?");
  const first = db.prepare<[], PersonRow>("SELECT * FROM people ORDER BY created_at LIMIT 1");
  const rename = db.prepare("UPDATE people SET name = ?, password = ? WHERE id = ?");
  const addSession = db.prepare(
    `INSERT INTO sessions (id, token_hash, person_id, csrf, user_agent, created_at, expires_at, how, device_id, address, seen_at)
     VALUES (@id, @tokenHash, @personId, @csrf, @userAgent, @createdAt, @expiresAt, @how, @deviceId, @address, @seenAt)`,
  );
  const session = db.prepare<[string, string], SessionRow>(
    "SELECT * FROM sessions WHERE token_hash = ? AND expires_at > ?",
  );
  const endSession = db.prepare("DELETE FROM sessions WHERE id = ?");
  const dropExpired = db.prepare("DELETE FROM sessions WHERE expires_at <= ?");

  const person = (row: PersonRow | undefined): StoredPerson | null =>
    row === undefined
      ? null
      : {
          id: row.id,
          name: row.name,
          password: row.password,
          role: row.role,
          demo: row.demo === 1,
          createdAt: row.created_at,
        };

  return {
    add: (added: StoredPerson) =>
      void insert.run(added.id, added.name, added.password, added.role, added.demo ? 1 : 0, added.createdAt),
    named: (name: string) => person(byName.get(name)),
    get: (id: Id) => person(byId.get(id)),
    enterable: (id: Id, name: string, password: string) => void rename.run(name, password, id),
    /** The owner of a one-person appliance, or null before set-up. */
    first: () => person(first.get()),
    addSession: (added: StoredSession & { tokenHash: string }) => void addSession.run(added),
    /** The live session of a token's hash, or null. */
    session(tokenHash: string, now: Instant): StoredSession | null {
      const row = session.get(tokenHash, now);
      if (row === undefined) return null;
      return {
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
      };
    },
    endSession: (id: Id) => void endSession.run(id),
    dropExpiredSessions: (now: Instant) => void dropExpired.run(now),
  };
}
