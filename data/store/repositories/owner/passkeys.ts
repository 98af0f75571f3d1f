import type { Connection } from "#data/store/open.ts";
import type { Passkey } from "#data/model/owner/account.ts";
import type { Id, Instant } from "#data/model/schema.ts";

export type StoredPasskey = Passkey & {
  personId: Id;
  /** Its id at the authenticator, in base64url. */
  credential: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
};

type PasskeyRow = {
  id: string;
  person_id: string;
  credential: string;
  name: string;
  public_key: Buffer;
  counter: number;
  transports: string;
  rp_id: string;
  added_at: string;
  used_at: string | null;
};

export function passkeysRepository(db: Connection) {
  const add = db.prepare(
    `INSERT INTO passkeys (id, person_id, credential, name, public_key, counter, transports, rp_id, added_at)
     VALUES (@id, @personId, @credential, @name, @publicKey, @counter, @transports, @rpId, @addedAt)`,
  );
  const byCredential = db.prepare<[string], PasskeyRow>("SELECT * FROM passkeys WHERE credential = ?");
  const ofPerson = db.prepare<[string], PasskeyRow>("SELECT * FROM passkeys WHERE person_id = ? ORDER BY added_at, id");
  const used = db.prepare("UPDATE passkeys SET counter = ?, used_at = ? WHERE id = ?");
  const drop = db.prepare("DELETE FROM passkeys WHERE person_id = ? AND id = ?");

  const passkey = (row: PasskeyRow): StoredPasskey => ({
    id: row.id,
    personId: row.person_id,
    credential: row.credential,
    name: row.name,
    publicKey: new Uint8Array(row.public_key),
    counter: row.counter,
    transports: JSON.parse(row.transports) as string[],
    rpId: row.rp_id,
    addedAt: row.added_at,
    usedAt: row.used_at,
  });

  return {
    add: ({ usedAt: _, ...added }: StoredPasskey) =>
      void add.run({
        ...added,
        publicKey: Buffer.from(added.publicKey),
        transports: JSON.stringify(added.transports),
      }),
    byCredential(credential: string): StoredPasskey | null {
      const row = byCredential.get(credential);
      return row === undefined ? null : passkey(row);
    },
    ofPerson: (personId: Id) => ofPerson.all(personId).map(passkey),
    used: (id: Id, counter: number, now: Instant) => void used.run(counter, now, id),
    drop: (personId: Id, id: Id) => drop.run(personId, id).changes === 1,
  };
}
