import type { Connection } from "#data/store/open.ts";
import type { Instant } from "#data/model/schema.ts";

/** Verdicts by what they were given on; they outlive a restart. */
export function triesRepository(db: Connection) {
  const count = db.prepare<[string], number>("SELECT verdicts FROM tries WHERE subject = ?").pluck();
  const add = db.prepare(
    `INSERT INTO tries (subject, verdicts, last_at) VALUES (?, 1, ?)
     ON CONFLICT (subject) DO UPDATE SET verdicts = verdicts + 1, last_at = excluded.last_at`,
  );
  const takeBack = db.prepare("UPDATE tries SET verdicts = verdicts - 1 WHERE subject = ? AND verdicts > 0");
  const dropNone = db.prepare("DELETE FROM tries WHERE subject = ? AND verdicts = 0");
  const forget = db.prepare("DELETE FROM tries WHERE subject = ?");
  const subjects = db.prepare<[], string>("SELECT subject FROM tries").pluck();

  return {
    count: (subject: string): number => count.get(subject) ?? 0,
    add: (subject: string, now: Instant) => void add.run(subject, now),
    takeBack(subject: string): void {
      takeBack.run(subject);
      dropNone.run(subject);
    },
    forget: (subject: string) => void forget.run(subject),
    subjects: () => subjects.all(),
  };
}
