import { newId } from "#data/model/ids.ts";
import { identityKeys } from "#data/model/job/identity.ts";
import type { Job } from "#data/model/job/job.ts";
import type { Fate, FoundPosting, SearchTally } from "#data/model/job/posting.ts";
import type { Id } from "#data/model/schema.ts";
import type { Harvest } from "#data/model/work/task.ts";
import type { Outcome } from "#server/tasks/outcomes.ts";
import type { TaskQueue } from "#server/tasks/queue.ts";
import type { Journal, Tell } from "#server/services/journal.ts";

/** Gives every posting that was found its fate, and has new ones read and scored. */
export class Intake {
  readonly #journal: Journal;
  readonly #queue: TaskQueue;

  constructor(journal: Journal, queue: TaskQueue) {
    this.#journal = journal;
    this.#queue = queue;
  }

  /**
   * Takes a harvest in, inside the caller's change. The tally's `found` is the sum of its other counts.
   * `taskId` is told with each posting, so that whoever added it can wait for it.
   */
  take(ownerId: Id, harvest: Harvest, searchId: Id | null, tell: Tell, taskId?: Id): SearchTally {
    const tally: SearchTally = { found: 0, new: 0, duplicate: 0, excluded: 0, expired: 0, failed: 0 };
    for (const found of harvest.postings) {
      const fate = this.#takeOne(ownerId, found, searchId, tell, taskId);
      tally.found += 1;
      tally[fate.kind] += 1;
    }
    for (const failure of harvest.failures) {
      tally.found += 1;
      tally.failed += 1;
      tell({
        kind: "posting.failed",
        subject: searchId === null ? { noun: "task", id: taskId ?? ownerId } : { noun: "search", id: searchId },
        text: `${failure.what} could not be read: ${failure.because}`,
        data: { what: failure.what, because: failure.because, ...(taskId === undefined ? {} : { taskId }) },
      });
    }
    return tally;
  }

  #takeOne(ownerId: Id, found: FoundPosting, searchId: Id | null, tell: Tell, taskId?: Id): Fate {
    const { store, now } = this.#journal;
    const keys = identityKeys(found);
    const known = store.jobs.known(ownerId, keys);
    const id = newId("post");
    const expired = found.expiresAt !== null && found.expiresAt < now();
    const seen = { id, found, seenAt: now(), searchId };
    if (known !== null) {
      const because = known.key.startsWith("text:")
        ? "the same words by the same company"
        : known.key.startsWith("ats:")
          ? "the same number on the same board"
          : "the same address";
      const job = store.jobs.get(ownerId, known.jobId);
      const fate: Fate = { kind: "duplicate", of: job?.postingId ?? known.jobId, because };
      if (job !== null) this.#renew(ownerId, job, found, taskId);
      const before = store.postings.duplicateOf(ownerId, known.jobId, found);
      if (before === null) store.postings.add(ownerId, { ...seen, fate, jobId: known.jobId });
      else store.postings.renew(before, found, "duplicate", seen.seenAt);
      store.jobs.addKeys(ownerId, known.jobId, keys);
      this.#tellFound(tell, { id: before ?? id, jobId: known.jobId, found, fate }, taskId);
      return fate;
    }
    if (expired) {
      const fate: Fate = { kind: "expired", because: `it closed on ${found.expiresAt?.slice(0, 10)}` };
      store.postings.add(ownerId, { ...seen, fate, jobId: null });
      this.#tellFound(tell, { id, jobId: null, found, fate }, taskId);
      return fate;
    }
    const jobId = newId("job");
    const fate: Fate = { kind: "new" };
    store.postings.add(ownerId, { ...seen, fate, jobId });
    store.jobs.add(
      ownerId,
      { id: jobId, postingId: id, state: "found", reading: null, fit: null, createdAt: now(), updatedAt: now() },
      keys,
    );
    this.#triage(ownerId, jobId, found, taskId);
    this.#tellFound(tell, { id, jobId, found, fate }, taskId);
    return fate;
  }

  /** The source has changed the posting itself: its newest words count, and are read while nobody works on the job. */
  #renew(ownerId: Id, job: Job, found: FoundPosting, taskId?: Id): void {
    const { store, now } = this.#journal;
    const known = store.postings.get(ownerId, job.postingId);
    if (known === null || !sameNumber(known, found) || sameWords(known, found)) return;
    store.postings.renew(known.id, found, known.fate.kind, now());
    if (job.state !== "found") return;
    this.#queue.cancel(job.id);
    this.#triage(ownerId, job.id, found, taskId);
  }

  #triage(ownerId: Id, jobId: Id, posting: FoundPosting, taskId?: Id): void {
    this.#queue.enqueue({
      ownerId,
      kind: "triage",
      subject: jobId,
      jobId,
      input: { posting, facts: this.#journal.store.cvs.facts(ownerId) },
      priority: taskId === undefined ? 4 : 1,
    });
  }

  #tellFound(tell: Tell, taken: { id: Id; jobId: Id | null; found: FoundPosting; fate: Fate }, taskId?: Id): void {
    const { found, fate } = taken;
    tell({
      kind: "posting.found",
      subject: { noun: "posting", id: taken.id },
      jobId: taken.jobId,
      text: `${found.title} at ${found.company}: ${fate.kind}${"because" in fate ? `, ${fate.because}` : ""}.`,
      data: {
        title: found.title,
        company: found.company,
        fate: fate.kind,
        ...("because" in fate ? { because: fate.because } : {}),
        ...(taskId === undefined ? {} : { taskId }),
      },
    });
  }

  readonly triaged: Outcome<"triage"> = {
    done: (task, { reading, fit }, tell) => {
      const { store, now } = this.#journal;
      store.jobs.understood(task.subject, reading, fit, now());
      tell({
        kind: "job.read",
        subject: { noun: "job", id: task.subject },
        jobId: task.subject,
        text: `Read ${reading.title} at ${reading.company}: ${fit.score === null ? "no requirements stated" : `fit ${fit.score} of 100`}, tier ${fit.tier}.`,
        data: { title: reading.title, company: reading.company, score: fit.score, tier: fit.tier },
      });
    },
    failed: (task, fault, tell) =>
      tell({
        kind: "task.failed",
        subject: { noun: "job", id: task.subject },
        jobId: task.subject,
        text: `A posting could not be read: ${fault.message}`,
        data: { because: fault.message, hint: fault.hint, code: fault.code },
      }),
  };
}

function sameNumber(a: FoundPosting, b: FoundPosting): boolean {
  return a.externalId !== null && a.source === b.source && a.board === b.board && a.externalId === b.externalId;
}

function sameWords(a: FoundPosting, b: FoundPosting): boolean {
  return a.text === b.text && a.title === b.title && a.place === b.place && a.expiresAt === b.expiresAt;
}
