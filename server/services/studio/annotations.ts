import { mustMend } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { Annotation } from "#data/model/job/annotation.ts";
import type { Id } from "#data/model/schema.ts";
import { postingOf } from "#server/services/applications/fill-input.ts";
import type { Journal } from "#server/services/journal.ts";

/** What an owner marks in a posting: it steers the next CV, letter and answers. */
export class Annotations {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** `Fault` `no_such_job`. */
  list(ownerId: Id, jobId: Id): Annotation[] {
    postingOf(this.#journal.store, ownerId, jobId);
    return this.#journal.store.annotations.ofJob(ownerId, jobId);
  }

  /** All of a job's marks at once. `Fault`s `no_such_job`, `annotation_wrong` (a phrase that the posting does not hold). */
  save(ownerId: Id, jobId: Id, given: readonly Annotation[]): Annotation[] {
    const { store, now } = this.#journal;
    const { text, title } = postingOf(store, ownerId, jobId);
    const strange = given.find(({ quote, start }) => text.slice(start, start + quote.length) !== quote);
    if (strange !== undefined) {
      throw mustMend("annotation_wrong", `The posting has not “${strange.quote.slice(0, 80)}” at that place.`, {
        hint: "The posting may have changed: load the page again and mark the phrase anew.",
        data: { start: strange.start },
      });
    }
    const known = new Map(store.annotations.ofJob(ownerId, jobId).map((one) => [one.id, one]));
    // An id that is not this job's own is a new mark: nobody overwrites another's by naming it.
    const kept = given.map((one): Annotation => {
      const before = known.get(one.id);
      return { ...one, id: before?.id ?? newId("note"), at: before?.at ?? now() };
    });
    return this.#journal.change(ownerId, (tell) => {
      store.annotations.replace(ownerId, jobId, kept);
      tell({
        kind: "annotations.saved",
        subject: { noun: "job", id: jobId },
        jobId,
        text: `${kept.length} phrase(s) marked in “${title}”.`,
        data: { annotations: kept.length },
      });
      return store.annotations.ofJob(ownerId, jobId);
    });
  }
}
