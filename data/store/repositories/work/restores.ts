import type { Id, Instant } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

export type Restore = { id: Id; archiveMadeAt: Instant; restoredAt: Instant };
type RestoreRow = { id: string; archive_made_at: string; restored_at: string };

/** That the rows were brought back from an archive, and whether that was settled. */
export function restoresRepository(db: Connection) {
  const add = db.prepare("INSERT INTO restores (id, archive_made_at, restored_at) VALUES (?, ?, ?)");
  const unsettled = db.prepare<[], RestoreRow>(
    "SELECT * FROM restores WHERE settled_at IS NULL ORDER BY restored_at, rowid",
  );
  const settle = db.prepare("UPDATE restores SET settled_at = ? WHERE settled_at IS NULL");
  const newest = db.prepare<[], string | null>("SELECT max(restored_at) FROM restores").pluck();
  const endSessions = db.prepare("DELETE FROM sessions");
  const revokeTokens = db.prepare("UPDATE api_tokens SET revoked_at = ? WHERE revoked_at IS NULL");
  const endInvitations = db.prepare("UPDATE invitations SET ended_at = ? WHERE ended_at IS NULL");

  return {
    add: (added: Restore) => void add.run(added.id, added.archiveMadeAt, added.restoredAt),
    /** The newest restore that nobody has settled, or null. */
    unsettled(): Restore | null {
      const row = unsettled.all().at(-1);
      if (row === undefined) return null;
      return { id: row.id, archiveMadeAt: row.archive_made_at, restoredAt: row.restored_at };
    },
    /** When an archive was brought back last; null: never. */
    newestAt: () => newest.get() ?? null,
    settle: (at: Instant) => void settle.run(at),
    /** Ends every session, token and invitation: which of them were taken back since, nobody knows any more. */
    closeDoors(at: Instant): void {
      endSessions.run();
      revokeTokens.run(at);
      endInvitations.run(at);
    },
  };
}
