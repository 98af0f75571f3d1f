import { mustMend } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { Board, SearchTally } from "#data/model/job/posting.ts";
import type { Id } from "#data/model/schema.ts";
import type { AddedInput } from "#data/model/work/task.ts";
import type { Outcome } from "#server/tasks/outcomes.ts";
import type { TaskQueue } from "#server/tasks/queue.ts";
import type { Intake } from "./intake.ts";
import type { Journal } from "#server/services/journal.ts";

const NOTHING: SearchTally = { found: 0, new: 0, duplicate: 0, excluded: 0, expired: 0, failed: 0 };

/** Boards, searches and what the owner adds by hand. */
export class SearchService {
  readonly #journal: Journal;
  readonly #queue: TaskQueue;
  readonly #intake: Intake;

  constructor(journal: Journal, queue: TaskQueue, intake: Intake) {
    this.#journal = journal;
    this.#queue = queue;
    this.#intake = intake;
  }

  /** Adds a board by any address of it; one that is there already is returned. `Fault` `board_unknown`. */
  async addBoard(ownerId: Id, address: string, name?: string): Promise<Board> {
    // Loaded when first needed: an idle appliance stays small.
    const { boardOf } = await import("#agents/search/boards.ts");
    const told = boardOf(address);
    if (told === null) {
      throw mustMend("board_unknown", `${address} is no address of a board that AutoResume knows.`, {
        hint: "Give a board of Greenhouse, Lever, Recruitee or Personio, e.g. https://job-boards.greenhouse.io/COMPANY; a single posting goes under “Add a posting”.",
        data: { address },
      });
    }
    return this.#journal.change(ownerId, (tell) => {
      const { boards } = this.#journal.store;
      const known = boards.at(ownerId, told.url);
      if (known !== null) return known;
      const board: Board = {
        id: newId("board"),
        addedAt: this.#journal.now(),
        ...told,
        ...(name === undefined ? {} : { name }),
      };
      boards.add(ownerId, board);
      tell({
        kind: "board.added",
        subject: { noun: "board", id: board.id },
        text: `Board added: ${board.name}.`,
        data: { name: board.name },
      });
      return board;
    });
  }

  removeBoard(ownerId: Id, boardId: Id): boolean {
    return this.#journal.change(ownerId, (tell) => {
      const gone = this.#journal.store.boards.remove(ownerId, boardId, this.#journal.now());
      if (gone)
        tell({ kind: "board.removed", subject: { noun: "board", id: boardId }, text: "Board removed.", data: {} });
      return gone;
    });
  }

  /** Searches one board or all; a board that is being searched is not searched twice. `Fault` `no_boards`. */
  search(ownerId: Id, boardId?: Id): Id[] {
    return this.#journal.change(ownerId, (tell) => {
      const { boards, searches } = this.#journal.store;
      const chosen = boards.list(ownerId).filter((board) => boardId === undefined || board.id === boardId);
      if (chosen.length === 0) {
        throw mustMend(
          "no_boards",
          boardId === undefined ? "There is no board to search yet." : "There is no such board.",
          {
            hint: "Add a company board first: on the page Jobs, or `autoresume board add ADDRESS`.",
          },
        );
      }
      return chosen.map((board) => {
        const running = searches.running(ownerId, board.id);
        if (running !== null) return running.id;
        const id = newId("search");
        searches.add(ownerId, {
          id,
          boardId: board.id,
          state: "running",
          tally: NOTHING,
          startedAt: this.#journal.now(),
          endedAt: null,
          because: null,
        });
        this.#queue.enqueue({
          ownerId,
          kind: "search_board",
          subject: id,
          input: { source: board.source, name: board.name, url: board.url },
          priority: 1,
        });
        tell({
          kind: "search.started",
          subject: { noun: "search", id },
          text: `Searching ${board.name}.`,
          data: { board: board.name },
        });
        return id;
      });
    });
  }

  /** Has an address, a file or pasted text read as postings. Returns the task; what it found is told by events. */
  add(ownerId: Id, input: AddedInput): Id {
    return this.#journal.change(ownerId, () =>
      this.#queue.enqueue({ ownerId, kind: "add_posting", subject: ownerId, input, priority: 0 }),
    );
  }

  readonly searched: Outcome<"search_board"> = {
    done: (task, harvest, tell) => {
      const search = this.#journal.store.searches.get(task.ownerId, task.subject);
      if (search === null) return;
      const tally = this.#intake.take(task.ownerId, harvest, task.subject, tell);
      this.#journal.store.searches.end({ ...search, state: "done", tally, endedAt: this.#journal.now() });
      tell({
        kind: "search.done",
        subject: { noun: "search", id: search.id },
        text: `Searched ${task.input instanceof Object && "name" in task.input ? String(task.input.name) : "a board"}: ${tally.found} found, ${tally.new} new, ${tally.duplicate} known, ${tally.expired} expired, ${tally.excluded} excluded, ${tally.failed} failed.`,
        data: { ...tally },
      });
    },
    failed: (task, fault, tell) => {
      const search = this.#journal.store.searches.get(task.ownerId, task.subject);
      if (search === null) return;
      this.#journal.store.searches.end({
        ...search,
        state: "failed",
        because: fault.message,
        endedAt: this.#journal.now(),
      });
      tell({
        kind: "search.failed",
        subject: { noun: "search", id: search.id },
        text: `A search failed: ${fault.message}`,
        data: { because: fault.message, hint: fault.hint, code: fault.code },
      });
    },
  };

  readonly added: Outcome<"add_posting"> = {
    done: (task, harvest, tell) => {
      this.#intake.take(task.ownerId, harvest, null, tell, task.id);
    },
    failed: (task, fault, tell) =>
      tell({
        kind: "posting.failed",
        subject: { noun: "task", id: task.id },
        text: fault.message,
        data: { taskId: task.id, because: fault.message, hint: fault.hint, code: fault.code },
      }),
  };
}
