import { giveUp } from "#data/model/faults.ts";
import type { Job } from "#data/model/job/job.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import type {
  ApplicationRow,
  DraftCard,
  DraftSummary,
  JobDetail,
  JobSummary,
  LiveState,
  RunView,
  SearchView,
} from "#data/model/wire/views.ts";
import type { Application } from "#data/model/application/application.ts";
import type { Search } from "#data/model/job/posting.ts";
import type { Run } from "#data/model/job/job.ts";
import type { StoredDraft } from "#data/store/repositories/application/drafts.ts";
import type { Store } from "#data/store/store.ts";

/** How many rows of a noun a new page is given at once. */
const MOST = { jobs: 500, drafts: 100, applications: 200, runs: 20, searches: 20, events: 100 };

/** Rows and cards as the control room shows them. A null means: no such thing of this owner. */
export class Views {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** `now`: what lies in no row. */
  state(ownerId: Id, now: Pick<LiveState, "health" | "vault" | "safety">): { seq: number; state: LiveState } {
    const store = this.#store;
    return {
      seq: store.events.lastSeq(ownerId),
      state: {
        jobs: store.jobs.list(ownerId, MOST.jobs).flatMap((job) => this.#jobRow(ownerId, job) ?? []),
        drafts: store.drafts.list(ownerId, MOST.drafts).map((draft) => this.#draftRow(ownerId, draft)),
        applications: store.applications
          .list(ownerId, MOST.applications)
          .map((one) => this.#applicationRow(ownerId, one)),
        runs: store.runs.recent(ownerId, MOST.runs).map((run) => this.#runView(ownerId, run)),
        searches: store.searches
          .recent(ownerId, MOST.searches)
          .flatMap((search) => this.#searchView(ownerId, search) ?? []),
        boards: store.boards.list(ownerId),
        events: store.events.recent(ownerId, MOST.events),
        health: now.health,
        vault: now.vault,
        safety: now.safety,
        hasCv: store.cvs.newest(ownerId) !== null,
      },
    };
  }

  job(ownerId: Id, id: Id): JobSummary | null {
    const job = this.#store.jobs.get(ownerId, id);
    return job === null ? null : this.#jobRow(ownerId, job);
  }

  draft(ownerId: Id, id: Id): DraftSummary | null {
    const draft = this.#store.drafts.get(ownerId, id);
    return draft === null ? null : this.#draftRow(ownerId, draft);
  }

  application(ownerId: Id, id: Id): ApplicationRow | null {
    const application = this.#store.applications.get(ownerId, id);
    return application === null ? null : this.#applicationRow(ownerId, application);
  }

  run(ownerId: Id, id: Id): RunView | null {
    const run = this.#store.runs.get(ownerId, id);
    return run === null ? null : this.#runView(ownerId, run);
  }

  search(ownerId: Id, id: Id): SearchView | null {
    const search = this.#store.searches.get(ownerId, id);
    return search === null ? null : this.#searchView(ownerId, search);
  }

  jobDetail(ownerId: Id, id: Id): JobDetail {
    const store = this.#store;
    const job = store.jobs.get(ownerId, id);
    const posting = job === null ? null : store.postings.get(ownerId, job.postingId);
    if (job === null || posting === null) throw giveUp("no_such_job", "There is no such job.", { data: { id } });
    const { jobId: _, ...shown } = posting;
    return {
      job,
      posting: shown,
      origins: store.postings.ofJob(ownerId, id).map((origin) => ({
        id: origin.id,
        source: origin.source,
        url: origin.url,
        fate: origin.fate,
        seenAt: origin.seenAt,
      })),
      runs: store.runs.ofJob(ownerId, id),
      draftId: store.drafts.newestOf(ownerId, id)?.id ?? null,
      application: store.applications.ofJob(ownerId, id),
      events: store.events.ofJob(ownerId, id, 200),
    };
  }

  card(ownerId: Id, draftId: Id): DraftCard {
    const store = this.#store;
    const stored = store.drafts.get(ownerId, draftId);
    const job = stored === null ? null : store.jobs.get(ownerId, stored.jobId);
    const posting = job === null ? null : store.postings.get(ownerId, job.postingId);
    if (stored === null || job === null || posting === null) {
      throw giveUp("no_such_draft", "There is no such draft.", { data: { draftId } });
    }
    const { runId: _run, ...draft } = stored;
    const { jobId: _job, ...shown } = posting;
    const facts: Record<string, Fact> = {};
    for (const fact of store.cvs.facts(ownerId)) facts[fact.id] = fact;
    return {
      draft,
      posting: shown,
      fit: job.fit,
      facts,
      submission: store.submissions.ofJob(ownerId, job.id),
      application: store.applications.ofJob(ownerId, job.id),
    };
  }

  #jobRow(ownerId: Id, job: Job): JobSummary | null {
    const store = this.#store;
    const posting = store.postings.line(ownerId, job.postingId);
    if (posting === null) return null;
    return {
      id: job.id,
      title: posting.title,
      company: posting.company,
      place: posting.place,
      remote: job.reading?.remote?.value ?? null,
      source: posting.source,
      url: posting.url,
      postedAt: posting.postedAt,
      seenAt: posting.seenAt,
      state: job.state,
      score: job.fit?.score ?? null,
      tier: job.fit?.tier ?? null,
      recommendation: job.fit?.recommendation ?? null,
      draftId: store.drafts.newestOf(ownerId, job.id)?.id ?? null,
      applicationId: store.applications.ofJob(ownerId, job.id)?.id ?? null,
    };
  }

  #draftRow(ownerId: Id, draft: StoredDraft): DraftSummary {
    return {
      id: draft.id,
      jobId: draft.jobId,
      ...this.#names(ownerId, draft.jobId),
      state: draft.state,
      score: this.#store.jobs.get(ownerId, draft.jobId)?.fit?.score ?? null,
      tier: this.#store.jobs.get(ownerId, draft.jobId)?.fit?.tier ?? null,
      confidence: draft.confidence,
      asks: draft.answers.filter((answer) => answer.state === "ask").length,
      hash: draft.hash,
      because: draft.fault?.message ?? null,
      updatedAt: draft.updatedAt,
    };
  }

  #applicationRow(ownerId: Id, application: Application): ApplicationRow {
    const job = this.#store.jobs.get(ownerId, application.jobId);
    const posting = job === null ? null : this.#store.postings.line(ownerId, job.postingId);
    return {
      application,
      ...this.#names(ownerId, application.jobId),
      url: posting?.url ?? null,
      submission: this.#store.submissions.ofJob(ownerId, application.jobId),
    };
  }

  #runView(ownerId: Id, run: Run): RunView {
    return { run, ...this.#names(ownerId, run.jobId) };
  }

  #searchView(ownerId: Id, search: Search): SearchView | null {
    const board = this.#store.boards.get(ownerId, search.boardId);
    return board === null ? null : { search, board };
  }

  #names(ownerId: Id, jobId: Id): { title: string; company: string } {
    const job = this.#store.jobs.get(ownerId, jobId);
    const posting = job === null ? null : this.#store.postings.line(ownerId, job.postingId);
    return { title: posting?.title ?? "", company: posting?.company ?? "" };
  }
}
