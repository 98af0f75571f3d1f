import type { Connection } from "#data/store/open.ts";
import type { Id } from "#data/model/schema.ts";
import { type Person, plainName, type Role } from "#data/model/owner/account.ts";

export type StoredPerson = Person & { password: string };

type PersonRow = { id: string; name: string; password: string; role: Role; demo: number; created_at: string };

export function peopleRepository(db: Connection) {
  const insert = db.prepare(
    "INSERT INTO people (id, name, password, role, demo, created_at) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const byName = db.prepare<[string], PersonRow>("SELECT * FROM people WHERE name = ?");
  const byId = db.prepare<[string], PersonRow>("SELECT * FROM people WHERE id = ?");
  const owner = db.prepare<[], PersonRow>("SELECT * FROM people WHERE role = 'owner'");
  const everyone = db.prepare<[], PersonRow>("SELECT * FROM people ORDER BY created_at, id");
  const rename = db.prepare("UPDATE people SET name = ?, password = ? WHERE id = ?");
  const changePassword = db.prepare("UPDATE people SET password = @to WHERE id = @id AND password = @from");

  const person = (row: PersonRow): StoredPerson => ({
    id: row.id,
    name: row.name,
    password: row.password,
    role: row.role,
    demo: row.demo === 1,
    createdAt: row.created_at,
  });
  const orNull = (row: PersonRow | undefined) => (row === undefined ? null : person(row));
  /** SQLite folds the case of ASCII alone; people are few. */
  const alike = (name: string) => {
    const rows = everyone.all().filter((row) => plainName(row.name) === plainName(name));
    return rows.length === 1 ? orNull(rows[0]) : null;
  };

  return {
    add: (added: StoredPerson) =>
      void insert.run(added.id, added.name, added.password, added.role, added.demo ? 1 : 0, added.createdAt),
    /** Whatever the case: phones begin a name with a capital by themselves. */
    named: (name: string) => orNull(byName.get(name)) ?? alike(name),
    get: (id: Id) => orNull(byId.get(id)),
    enterable: (id: Id, name: string, password: string) => void rename.run(name, password, id),
    /** False when the password is no longer the one it is changed from. */
    changePassword: (id: Id, from: string, to: string) => changePassword.run({ id, from, to }).changes === 1,
    /** The owner of the appliance, or null before set-up. */
    first: () => orNull(owner.get()),
    /** Owner and members, in the order they came. */
    all: () => everyone.all().map(person),
  };
}
