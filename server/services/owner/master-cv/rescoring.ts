import type { Id } from "#data/model/schema.ts";
import type { Journal } from "#server/services/journal.ts";
import type { TaskQueue } from "#server/tasks/queue.ts";

/** The newest jobs, whose fit is worth knowing at once. */
const MOST_SCORED_ANEW = 500;
/** How long nobody must have edited before the jobs are scored anew, ms. */
const QUIET = 20_000;

/** How long after an edit it is looked whether the jobs were scored since, ms. */
const OWED_FOR = 24 * 3600_000;

/** Another CV fits otherwise: what was found and not begun is read and scored again, after all other work. */
export class Rescoring {
  readonly #journal: Journal;
  readonly #queue: TaskQueue;
  readonly #onFault: (error: unknown) => void;
  readonly #quiet: number;
  readonly #soon = new Map<Id, NodeJS.Timeout>();

  constructor(deps: { journal: Journal; queue: TaskQueue; onFault: (error: unknown) => void; quiet?: number }) {
    this.#journal = deps.journal;
    this.#queue = deps.queue;
    this.#onFault = deps.onFault;
    this.#quiet = deps.quiet ?? QUIET;
  }

  /** Makes up for what an appliance that was cut off while it waited did not come to. */
  start(): void {
    for (const { id } of this.#journal.store.people.all()) if (this.#isOwed(id)) this.#do(id);
  }

  #isOwed(ownerId: Id): boolean {
    const { cvs, jobs, tasks } = this.#journal.store;
    const cv = cvs.newest(ownerId);
    if (cv?.source?.how !== "edited") return false;
    if (Date.parse(this.#journal.now()) - Date.parse(cv.importedAt) > OWED_FOR) return false;
    return jobs
      .list(ownerId, MOST_SCORED_ANEW)
      .some(
        ({ id, state }) =>
          state === "found" &&
          !tasks.ofSubject(id).some(({ kind, createdAt }) => kind === "triage" && createdAt >= cv.importedAt),
      );
  }

  /** Inside a change: at once. */
  now(ownerId: Id): void {
    this.#forget(ownerId);
    const { jobs, postings, cvs } = this.#journal.store;
    const facts = cvs.facts(ownerId);
    for (const job of jobs.list(ownerId, MOST_SCORED_ANEW)) {
      const posting = job.state === "found" ? postings.get(ownerId, job.postingId) : null;
      if (posting === null) continue;
      this.#queue.cancel(job.id);
      this.#queue.enqueue({
        ownerId,
        kind: "triage",
        subject: job.id,
        jobId: job.id,
        input: { posting, facts },
        priority: 5,
      });
    }
  }

  /** Once the owner has stopped typing for a while. */
  soon(ownerId: Id): void {
    this.#forget(ownerId);
    this.#soon.set(ownerId, setTimeout(() => this.#do(ownerId), this.#quiet).unref());
  }

  /** Does at once what waits: the appliance stops. */
  stop(): void {
    for (const ownerId of this.#soon.keys()) this.#do(ownerId);
  }

  #do(ownerId: Id): void {
    this.#forget(ownerId);
    try {
      // Whoever was erased meanwhile has no jobs.
      this.#journal.change(ownerId, () => this.now(ownerId));
    } catch (error) {
      this.#onFault(error);
    }
  }

  #forget(ownerId: Id): void {
    clearTimeout(this.#soon.get(ownerId));
    this.#soon.delete(ownerId);
  }
}
