import { DEFAULT_WRITING, type WritingRules } from "#data/model/owner/writing.ts";
import type { Id, Instant } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

export function writingRulesRepository(db: Connection) {
  const get = db.prepare<[string], string>("SELECT rules FROM writing_rules WHERE owner_id = ?").pluck();
  const put = db.prepare(
    `INSERT INTO writing_rules (owner_id, rules, updated_at) VALUES (?, ?, ?)
     ON CONFLICT (owner_id) DO UPDATE SET rules = excluded.rules, updated_at = excluded.updated_at`,
  );

  return {
    /** The owner's rules, or the appliance's where they gave none. */
    get(ownerId: Id): WritingRules {
      const text = get.get(ownerId);
      if (text === undefined) return DEFAULT_WRITING;
      // A member that a later version added is as it comes.
      const { style, cv, letter } = JSON.parse(text) as Partial<WritingRules>;
      return {
        style: { ...DEFAULT_WRITING.style, ...style },
        cv: { ...DEFAULT_WRITING.cv, ...cv },
        letter: { ...DEFAULT_WRITING.letter, ...letter },
      };
    },
    put: (ownerId: Id, rules: WritingRules, at: Instant) => void put.run(ownerId, JSON.stringify(rules), at),
  };
}
