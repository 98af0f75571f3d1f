import type { Id, Instant, Sha256 } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

/** Pictures of filled forms, as far as they may go one day. */
export function picturesRepository(db: Connection) {
  const ofPast = db.prepare<{ before: Instant }, { owner_id: Id; id: Id }>(
    `SELECT d.owner_id, d.id FROM drafts d LEFT JOIN applications a ON a.job_id = d.job_id AND a.draft_id = d.id
     WHERE json_array_length(d.draft, '$.screenshots') > 0 AND (
       (d.state = 'rejected' AND d.updated_at < @before) OR
       (d.state = 'sent' AND coalesce(a.updated_at, d.updated_at) < @before))`,
  );
  const drop = db.prepare(
    `DELETE FROM files WHERE owner_id = @ownerId AND sha256 = @sha256
       AND NOT EXISTS (SELECT 1 FROM drafts WHERE owner_id = @ownerId AND instr(draft, @sha256) > 0)`,
  );

  return {
    /** Drafts with pictures that were rejected, or whose application moved last, before an instant. Many are never answered. */
    ofPast: (before: Instant) => ofPast.all({ before }).map(({ owner_id, id }) => ({ ownerId: owner_id, id })),
    /** The owner has the file no more, unless another draft of theirs still shows it. */
    drop: (ownerId: Id, sha256: Sha256) => void drop.run({ ownerId, sha256 }),
  };
}
