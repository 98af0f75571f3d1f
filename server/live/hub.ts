import type { Id } from "#data/model/schema.ts";
import type { VaultState } from "#data/model/owner/vault.ts";
import type { Safety } from "#data/model/work/backup.ts";
import type { AgentEvent } from "#data/model/work/event.ts";
import type { Health } from "#data/model/work/health.ts";
import type { LiveMessage, Patch } from "#data/model/wire/live.ts";
import type { Journal } from "#server/services/journal.ts";
import type { Views } from "#server/services/views.ts";

/** How many missed events are replayed one by one; a page that missed more gets a new snapshot. */
const MOST_REPLAYED = 1000;
/** How often it is looked whether those who listen may still, in ms: a time that is over is told by nobody. */
const STILL_IN_EVERY = 500;

export type Listener = {
  ownerId: Id;
  /** The session or API token that opened it; empty on the private socket. */
  sessionId: Id;
  send(message: LiveMessage): void;
  /** Whether that session or token still lets in; without it: always. */
  isLive?(): boolean;
};

type HubDeps = {
  journal: Journal;
  views: Views;
  health: () => Health;
  /** The vault of a person; null where there is none. */
  vault?: (ownerId: Id) => VaultState | null;
  /** How safe the archives are; told to the owner alone. */
  safety?: () => Safety | null;
};

/** Brings every event to every open control room of its owner, in order, with the rows as they are now. */
export class LiveHub {
  readonly #deps: HubDeps;
  /** All that are open; with a number once they said hello. */
  readonly #listeners = new Map<Listener, { last: number | null }>();
  #stop: (() => void) | null = null;
  #watch: NodeJS.Timeout | null = null;

  constructor(deps: HubDeps) {
    this.#deps = deps;
  }

  start(): void {
    this.#stop = this.#deps.journal.listen((heard) => {
      for (const { ownerId, event } of heard) this.#spread(ownerId, event);
      for (const { event } of heard) {
        if (event.kind === "session.ended" || event.kind === "token.revoked") this.signedOut(event.subject.id);
      }
    });
  }

  stop(): void {
    this.#stop?.();
    this.#listeners.clear();
    this.#keepWatch();
  }

  /** A page that has opened its line. It is let go when its session ends, whether it has said hello or not. */
  open(listener: Listener): () => void {
    this.#listeners.set(listener, { last: null });
    this.#keepWatch();
    return () => this.#leave(listener);
  }

  /** Joins a page: a snapshot for a new one, else every event after `lastSeq`. Returns how to leave. */
  join(listener: Listener, lastSeq: number | null): () => void {
    const { journal, health } = this.#deps;
    const { ownerId } = listener;
    const newest = journal.store.events.lastSeq(ownerId);
    const missed =
      lastSeq === null || lastSeq > newest ? null : journal.store.events.after(ownerId, lastSeq, MOST_REPLAYED + 1);
    if (missed === null || missed.length > MOST_REPLAYED) {
      listener.send({ type: "snapshot", ...this.state(ownerId) });
    } else {
      listener.send({ type: "resumed", seq: lastSeq ?? 0 });
      let previous = lastSeq ?? 0;
      for (const event of missed) {
        listener.send(this.#delta(ownerId, event, previous));
        previous = event.seq;
      }
      listener.send({ type: "health", health: health() });
      const [vault, safety] = [this.#vaultOf(ownerId), this.#safetyFor(ownerId)];
      if (vault !== null) listener.send({ type: "vault", vault });
      if (safety !== null) listener.send({ type: "safety", safety });
    }
    const leave = this.open(listener);
    this.#listeners.set(listener, { last: newest });
    return leave;
  }

  /** What a new page is given. */
  state(ownerId: Id): ReturnType<Views["state"]> {
    const now = { health: this.#deps.health(), vault: this.#vaultOf(ownerId), safety: this.#safetyFor(ownerId) };
    return this.#deps.views.state(ownerId, now);
  }

  /** To every page of one owner: what may be lost without harm. */
  tell(ownerId: Id, message: Extract<LiveMessage, { type: "progress" | "vault" | "safety" }>): void {
    for (const listener of this.#joined()) if (listener.ownerId === ownerId) listener.send(message);
  }

  tellHealth(): void {
    const message: LiveMessage = { type: "health", health: this.#deps.health() };
    for (const listener of this.#joined()) listener.send(message);
  }

  /** After a person's vault opened, locked or changed. */
  tellVault(ownerId: Id): void {
    const vault = this.#vaultOf(ownerId);
    if (vault !== null) this.tell(ownerId, { type: "vault", vault });
  }

  /** After an archive, a copy or a drill ended, or became late. */
  tellSafety(): void {
    const owner = this.#deps.journal.store.people.first();
    const safety = owner === null ? null : this.#safetyFor(owner.id);
    if (owner !== null && safety !== null) this.tell(owner.id, { type: "safety", safety });
  }

  /** A session or token that ended: its pages are told and let go. */
  signedOut(sessionId: Id): void {
    for (const listener of this.#listeners.keys()) if (listener.sessionId === sessionId) this.#dismiss(listener);
  }

  /** A person who is here no longer: all their pages are told and let go. */
  left(ownerId: Id): void {
    for (const listener of this.#listeners.keys()) if (listener.ownerId === ownerId) this.#dismiss(listener);
  }

  #dismiss(listener: Listener): void {
    this.#leave(listener);
    listener.send({ type: "signed_out" });
  }

  #leave(listener: Listener): void {
    this.#listeners.delete(listener);
    this.#keepWatch();
  }

  /** Runs while somebody listens: also a session that ran out, or whose person was removed, closes its pages. */
  #keepWatch(): void {
    if (this.#listeners.size === 0) {
      if (this.#watch !== null) clearInterval(this.#watch);
      this.#watch = null;
    } else if (this.#watch === null) {
      this.#watch = setInterval(() => {
        for (const listener of this.#listeners.keys()) if (!this.#isStillIn(listener)) this.#dismiss(listener);
      }, STILL_IN_EVERY);
      this.#watch.unref();
    }
  }

  /** A database that does not answer for a moment throws nobody out; the watchdog sees whether it stays so. */
  #isStillIn(listener: Listener): boolean {
    try {
      return listener.isLive?.() ?? true;
    } catch {
      return true;
    }
  }

  *#joined(): Generator<Listener> {
    for (const [listener, { last }] of this.#listeners) if (last !== null) yield listener;
  }

  #vaultOf(ownerId: Id): VaultState | null {
    return this.#deps.vault?.(ownerId) ?? null;
  }

  #safetyFor(ownerId: Id): Safety | null {
    const isOwner = this.#deps.journal.store.people.get(ownerId)?.role === "owner";
    return isOwner ? (this.#deps.safety?.() ?? null) : null;
  }

  #spread(ownerId: Id, event: AgentEvent): void {
    for (const [listener, state] of this.#listeners) {
      if (listener.ownerId !== ownerId || state.last === null || event.seq <= state.last) continue;
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
