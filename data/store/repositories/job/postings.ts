import { identityKeys } from "#data/model/job/identity.ts";
import type { Fate, FoundPosting, Posting } from "#data/model/job/posting.ts";
import type { Id } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

type PostingRow = {
  id: string;
  search_id: string | null;
  job_id: string | null;
  fate: string;
  posting: string;
  seen_at: string;
};

export type StoredPosting = Posting & { jobId: Id | null };
/** What a row of a list shows of a posting. */
export type PostingLine = Pick<
  Posting,
  "id" | "title" | "company" | "place" | "source" | "url" | "postedAt" | "seenAt"
>;

/** A known posting is kept without its words, so that looking often costs little; what it is known by stays. */
const written = (found: FoundPosting, kind: Fate["kind"]) =>
  JSON.stringify(kind === "duplicate" ? { ...found, html: "", text: "", identityKeys: identityKeys(found) } : found);

export function postingsRepository(db: Connection) {
  const add = db.prepare(
    `INSERT INTO postings (id, owner_id, search_id, job_id, fate_kind, fate, posting, seen_at)
     VALUES (@id, @ownerId, @searchId, @jobId, @fateKind, @fate, @posting, @seenAt)`,
  );
  const get = db.prepare<[string, string], PostingRow>("SELECT * FROM postings WHERE owner_id = ? AND id = ?");
  const ofJob = db.prepare<[string, string], PostingRow>(
    "SELECT * FROM postings WHERE owner_id = ? AND job_id = ? ORDER BY seen_at, rowid",
  );
  const line = db.prepare<[string, string], PostingLine>(
    `SELECT id, posting ->> 'title' AS title, posting ->> 'company' AS company, posting ->> 'place' AS place,
       posting ->> 'source' AS source, posting ->> 'url' AS url, posting ->> 'postedAt' AS postedAt, seen_at AS seenAt
     FROM postings WHERE owner_id = ? AND id = ?`,
  );
  const recent = db.prepare<[string, string | null, string | null, number], PostingRow>(
    `SELECT * FROM postings WHERE owner_id = ? AND (? IS NULL OR fate_kind = ?) ORDER BY seen_at DESC, rowid DESC LIMIT ?`,
  );
  const tally = db.prepare<[string], { fate_kind: Fate["kind"]; n: number }>(
    "SELECT fate_kind, count(*) AS n FROM postings WHERE owner_id = ? GROUP BY fate_kind",
  );
  const seenAgain = db.prepare<{ ownerId: string; jobId: string; numbered: string }, { id: string }>(
    `SELECT id FROM postings WHERE owner_id = @ownerId AND job_id = @jobId AND fate_kind = 'duplicate'
       AND json_array(posting ->> 'source', posting ->> 'board', posting ->> 'externalId') = @numbered LIMIT 1`,
  );
  const replace = db.prepare("UPDATE postings SET posting = ?, seen_at = ? WHERE id = ?");

  const posting = (row: PostingRow): StoredPosting => {
    const found = JSON.parse(row.posting) as FoundPosting & { identityKeys?: string[] };
    return {
      ...found,
      id: row.id,
      identityKeys: found.identityKeys ?? identityKeys(found),
      fate: JSON.parse(row.fate) as Fate,
      seenAt: row.seen_at,
      searchId: row.search_id,
      jobId: row.job_id,
    };
  };

  return {
    add(
      ownerId: Id,
      added: { id: Id; found: FoundPosting; fate: Fate; seenAt: string; searchId: Id | null; jobId: Id | null },
    ): void {
      add.run({
        id: added.id,
        ownerId,
        searchId: added.searchId,
        jobId: added.jobId,
        fateKind: added.fate.kind,
        fate: JSON.stringify(added.fate),
        posting: written(added.found, added.fate.kind),
        seenAt: added.seenAt,
      });
    },
    get(ownerId: Id, id: Id) {
      const row = get.get(ownerId, id);
      return row === undefined ? null : posting(row);
    },
    line: (ownerId: Id, id: Id): PostingLine | null => line.get(ownerId, id) ?? null,
    /** The duplicate that stands for a job under this posting's own number, or null. */
    duplicateOf(ownerId: Id, jobId: Id, { source, board, externalId }: FoundPosting): Id | null {
      if (externalId === null) return null;
      const numbered = JSON.stringify([source, board, externalId]);
      return seenAgain.get({ ownerId, jobId, numbered })?.id ?? null;
    },
    /** The newest text of a posting that is seen again. */
    renew: (id: Id, found: FoundPosting, fate: Fate["kind"], seenAt: string) =>
      void replace.run(written(found, fate), seenAt, id),
    ofJob: (ownerId: Id, jobId: Id) => ofJob.all(ownerId, jobId).map(posting),
    recent: (ownerId: Id, fate: Fate["kind"] | null, most: number) =>
      recent.all(ownerId, fate, fate, most).map(posting),
    tally: (ownerId: Id) => Object.fromEntries(tally.all(ownerId).map(({ fate_kind, n }) => [fate_kind, n])),
  };
}
