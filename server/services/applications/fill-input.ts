import { giveUp } from "#data/model/faults.ts";
import type { Id } from "#data/model/schema.ts";
import type { TaskInput } from "#data/model/work/task.ts";
import type { StoredPosting } from "#data/store/repositories/job/postings.ts";
import type { Store } from "#data/store/store.ts";

type Fill = Pick<TaskInput<"draft">, "form" | "given" | "earlier" | "files">;

/** The posting of a job. `Fault` `no_such_job`. */
export function postingOf(store: Store, ownerId: Id, jobId: Id): StoredPosting {
  const job = store.jobs.get(ownerId, jobId);
  const posting = job === null ? null : store.postings.get(ownerId, job.postingId);
  if (posting === null) throw giveUp("no_such_job", "There is no such job.", { data: { jobId } });
  return posting;
}

/** The input of a filling, with the owner's facts as they are now; what is in the vault goes along sealed. */
export function fillInput(store: Store, ownerId: Id, jobId: Id, fill: Fill): TaskInput<"draft"> {
  const said = store.secrets.all(ownerId).filter(({ kind }) => kind === "self_identification");
  return {
    ...fill,
    posting: postingOf(store, ownerId, jobId),
    facts: store.cvs.facts(ownerId),
    profile: store.profiles.get(ownerId),
    bank: store.profiles.bank(ownerId),
    selfIdentification: Object.fromEntries(said.map(({ name, sealed }) => [name, sealed])),
  };
}
