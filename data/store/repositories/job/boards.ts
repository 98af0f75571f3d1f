import type { Board, Search } from "#data/model/job/posting.ts";
import type { Id, Instant } from "#data/model/schema.ts";
import type { Connection } from "#data/store/open.ts";

type BoardRow = { id: string; source: string; name: string; url: string; added_at: string };
type SearchRow = {
  id: string;
  board_id: string;
  state: Search["state"];
  tally: string;
  started_at: string;
  ended_at: string | null;
  because: string | null;
};

export function boardsRepository(db: Connection) {
  const add = db.prepare(
    "INSERT INTO boards (id, owner_id, source, name, url, added_at) VALUES (@id, @ownerId, @source, @name, @url, @addedAt)",
  );
  const list = db.prepare<[string], BoardRow>(
    "SELECT * FROM boards WHERE owner_id = ? AND removed_at IS NULL ORDER BY name, id",
  );
  const get = db.prepare<[string, string], BoardRow>("SELECT * FROM boards WHERE owner_id = ? AND id = ?");
  const byUrl = db.prepare<[string, string], BoardRow>(
    "SELECT * FROM boards WHERE owner_id = ? AND url = ? AND removed_at IS NULL",
  );
  const remove = db.prepare("UPDATE boards SET removed_at = ? WHERE owner_id = ? AND id = ? AND removed_at IS NULL");

  const board = (row: BoardRow): Board => ({
    id: row.id,
    source: row.source,
    name: row.name,
    url: row.url,
    addedAt: row.added_at,
  });
  const orNull = (row: BoardRow | undefined) => (row === undefined ? null : board(row));

  return {
    add: (ownerId: Id, added: Board) => void add.run({ ...added, ownerId }),
    list: (ownerId: Id) => list.all(ownerId).map(board),
    get: (ownerId: Id, id: Id) => orNull(get.get(ownerId, id)),
    at: (ownerId: Id, url: string) => orNull(byUrl.get(ownerId, url)),
    remove: (ownerId: Id, id: Id, now: Instant) => remove.run(now, ownerId, id).changes === 1,
  };
}

export function searchesRepository(db: Connection) {
  const add = db.prepare(
    `INSERT INTO searches (id, owner_id, board_id, state, tally, started_at)
     VALUES (@id, @ownerId, @boardId, @state, @tally, @startedAt)`,
  );
  const get = db.prepare<[string, string], SearchRow>("SELECT * FROM searches WHERE owner_id = ? AND id = ?");
  const recent = db.prepare<[string, number], SearchRow>(
    "SELECT * FROM searches WHERE owner_id = ? ORDER BY started_at DESC, id LIMIT ?",
  );
  const running = db.prepare<[string, string], SearchRow>(
    "SELECT * FROM searches WHERE owner_id = ? AND board_id = ? AND state = 'running'",
  );
  const end = db.prepare(
    "UPDATE searches SET state = @state, tally = @tally, ended_at = @endedAt, because = @because WHERE id = @id",
  );

  const search = (row: SearchRow): Search => ({
    id: row.id,
    boardId: row.board_id,
    state: row.state,
    tally: JSON.parse(row.tally) as Search["tally"],
    startedAt: row.started_at,
    endedAt: row.ended_at,
    because: row.because,
  });

  return {
    add: (ownerId: Id, added: Search) => void add.run({ ...added, ownerId, tally: JSON.stringify(added.tally) }),
    get(ownerId: Id, id: Id) {
      const row = get.get(ownerId, id);
      return row === undefined ? null : search(row);
    },
    /** The search of this board that is under way, or null. */
    running(ownerId: Id, boardId: Id) {
      const row = running.get(ownerId, boardId);
      return row === undefined ? null : search(row);
    },
    recent: (ownerId: Id, most: number) => recent.all(ownerId, most).map(search),
    end: (ended: Search) => void end.run({ ...ended, tally: JSON.stringify(ended.tally) }),
  };
}
