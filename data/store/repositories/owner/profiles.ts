import { plainWords } from "#data/model/job/identity.ts";
import type { BankAnswer, OwnerProfile } from "#data/model/owner/profile.ts";
import type { Id, Instant } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

type BankRow = { id: string; question: string; text: string; origin: string; at: string };

export function profilesRepository(db: Connection) {
  const get = db.prepare<[string], { profile: string }>("SELECT profile FROM profiles WHERE owner_id = ?");
  const put = db.prepare(
    `INSERT INTO profiles (owner_id, profile, updated_at) VALUES (?, ?, ?)
     ON CONFLICT (owner_id) DO UPDATE SET profile = excluded.profile, updated_at = excluded.updated_at`,
  );
  const bank = db.prepare<[string], BankRow>("SELECT * FROM bank_answers WHERE owner_id = ? ORDER BY at, id");
  const remember = db.prepare(
    `INSERT INTO bank_answers (id, owner_id, question, words, text, origin, at) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (owner_id, words) DO UPDATE
     SET question = excluded.question, text = excluded.text, origin = excluded.origin, at = excluded.at`,
  );
  const forget = db.prepare("DELETE FROM bank_answers WHERE owner_id = ? AND id = ?");

  return {
    get(ownerId: Id): OwnerProfile {
      const row = get.get(ownerId);
      return row === undefined ? {} : (JSON.parse(row.profile) as OwnerProfile);
    },
    put: (ownerId: Id, profile: OwnerProfile, now: Instant) => void put.run(ownerId, JSON.stringify(profile), now),
    bank: (ownerId: Id): BankAnswer[] =>
      bank.all(ownerId).map(({ id, question, text, origin, at }) => ({ id, question, text, from: origin, at })),
    /** Remembers an answer; one to the same question in other case or punctuation is replaced. */
    remember: (ownerId: Id, answer: BankAnswer) =>
      void remember.run(
        answer.id,
        ownerId,
        answer.question,
        plainWords(answer.question),
        answer.text,
        answer.from,
        answer.at,
      ),
    forget: (ownerId: Id, id: Id) => forget.run(ownerId, id).changes === 1,
  };
}
