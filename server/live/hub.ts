import type { Id } from "#data/model/schema.ts";
import type { AgentEvent } from "#data/model/work/event.ts";
import type { Health } from "#data/model/work/health.ts";
import type { LiveMessage, Patch } from "#data/model/wire/live.ts";
import type { Journal } from "#server/services/journal.ts";
import type { Views } from "#server/services/views.ts";

/** How many missed events are replayed one by one; a page that missed more gets a new snapshot. */
const MOST_REPLAYED = 1000;

export type Listener = { ownerId: Id; sessionId: Id; send(message: LiveMessage): void };

type HubDeps = { journal: Journal; views: Views; health: () => Health };

/** Brings every event to every open control room of its owner, in order, with the rows as they are now. */
export class LiveHub {
  readonly #deps: HubDeps;
  readonly #listeners = new Map<Listener, { last: number }>();
  #stop: (() => void) | null = null;

  constructor(deps: HubDeps) {
    this.#deps = deps;
  }

  start(): void {
    this.#stop = this.#deps.journal.listen((heard) => {
      for (const { ownerId, event } of heard) this.#spread(ownerId, event);
    });
  }

  stop(): void {
    this.#stop?.();
    this.#listeners.clear();
  }

  /** Joins a page: a snapshot for a new one, else every event after `lastSeq`. Returns how to leave. */
  join(listener: Listener, lastSeq: number | null): () => void {
    const { journal, views, health } = this.#deps;
    const { ownerId } = listener;
    const newest = journal.store.events.lastSeq(ownerId);
    const missed =
      lastSeq === null || lastSeq > newest ? null : journal.store.events.after(ownerId, lastSeq, MOST_REPLAYED + 1);
    if (missed === null || missed.length > MOST_REPLAYED) {
      listener.send({ type: "snapshot", ...views.state(ownerId, health()) });
    } else {
      listener.send({ type: "resumed", seq: lastSeq ?? 0 });
      let previous = lastSeq ?? 0;
      for (const event of missed) {
        listener.send(this.#delta(ownerId, event, previous));
        previous = event.seq;
      }
      listener.send({ type: "health", health: health() });
    }
    this.#listeners.set(listener, { last: newest });
    return () => void this.#listeners.delete(listener);
  }

  /** To every page of one owner: what may be lost without harm. */
  tell(ownerId: Id, message: Extract<LiveMessage, { type: "progress" }>): void {
    for (const [listener] of this.#listeners) if (listener.ownerId === ownerId) listener.send(message);
  }

  tellHealth(): void {
    const message: LiveMessage = { type: "health", health: this.#deps.health() };
    for (const [listener] of this.#listeners) listener.send(message);
  }

  /** A session that ended: its pages are told and let go. */
  signedOut(sessionId: Id): void {
    for (const [listener] of this.#listeners) {
      if (listener.sessionId !== sessionId) continue;
      listener.send({ type: "signed_out" });
      this.#listeners.delete(listener);
    }
  }

  #spread(ownerId: Id, event: AgentEvent): void {
    for (const [listener, state] of this.#listeners) {
      if (listener.ownerId !== ownerId || event.seq <= state.last) continue;
      listener.send(this.#delta(ownerId, event, state.last));
      state.last = event.seq;
    }
  }

  #delta(ownerId: Id, event: AgentEvent, previous: number): LiveMessage {
    return { type: "delta", seq: event.seq, previous, event, patches: this.#patches(ownerId, event) };
  }

  #patches(ownerId: Id, event: AgentEvent): Patch[] {
    const { views, journal } = this.#deps;
    const { noun, id } = event.subject;
    const patches: Patch[] = [];
    if (noun === "draft") patches.push({ noun, id, row: views.draft(ownerId, id) });
    if (noun === "application") patches.push({ noun, id, row: views.application(ownerId, id) });
    if (noun === "run") patches.push({ noun, id, row: views.run(ownerId, id) });
    if (noun === "search") patches.push({ noun, id, row: views.search(ownerId, id) });
    if (noun === "board") {
      const kept = journal.store.boards.list(ownerId).find((board) => board.id === id) ?? null;
      patches.push({ noun, id, row: kept });
    }
    if (event.jobId !== null) {
      patches.push({ noun: "job", id: event.jobId, row: views.job(ownerId, event.jobId) });
      const draft = journal.store.drafts.newestOf(ownerId, event.jobId);
      if (draft !== null && draft.id !== id)
        patches.push({ noun: "draft", id: draft.id, row: views.draft(ownerId, draft.id) });
    }
    return patches;
  }
}
