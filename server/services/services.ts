import type { Blobs } from "#data/files/blobs.ts";
import type { Store } from "#data/store/store.ts";
import { verifyPassword } from "#server/accounts/passwords.ts";
import type { Outcomes } from "#server/tasks/outcomes.ts";
import { TaskQueue } from "#server/tasks/queue.ts";
import type { Typesetting } from "#server/typesetting/typesetting.ts";
import { Answering } from "./applications/answering.ts";
import { Approvals } from "./applications/approvals.ts";
import { Drafts } from "./applications/drafts.ts";
import { Intake } from "./jobs/intake.ts";
import { Journal } from "./journal.ts";
import { Erasure } from "./owner/erasure.ts";
import { importInThread } from "./owner/import-in-thread.ts";
import { MasterCvs } from "./owner/master-cv/master-cvs.ts";
import { Rescoring } from "./owner/master-cv/rescoring.ts";
import { OwnerService } from "./owner/owner.ts";
import { studioRooms } from "./studio/rooms.ts";
import { SelfIdentification } from "./owner/self-identification.ts";
import { Runs } from "./jobs/runs.ts";
import { SearchService } from "./jobs/search.ts";
import { Submissions } from "./applications/submissions.ts";
import { EarlierWords } from "./vault/earlier.ts";
import { Credentials } from "./vault/credentials.ts";
import type { KeyringDeps } from "./vault/keyring.ts";
import { TaskSecretsDesk } from "./vault/task-secrets.ts";
import { Vaults } from "./vault/vaults.ts";
import { Views } from "./views.ts";

export type Services = ReturnType<typeof buildServices>;

/**
 * The use cases over one store, wired once. `now` is the wall clock, ISO 8601 in UTC; `onFault` hears what a listener
 * of the journal threw; `keys` close and open the vaults; `typesetting` sets what the studio shows.
 */
export function buildServices(
  store: Store,
  blobs: Blobs,
  now: () => string,
  onFault: (error: unknown) => void,
  keys: KeyringDeps,
  typesetting: Pick<Typesetting, "set" | "forget">,
) {
  const journal = new Journal(store, now, onFault);
  const vaults = new Vaults(journal, {
    ...keys,
    onFault,
    isPassword: async (id, text) => verifyPassword(text, store.people.get(id)?.password ?? ""),
  });
  const queue = new TaskQueue(journal);
  const intake = new Intake(journal, queue);
  const search = new SearchService(journal, queue, intake);
  const drafts = new Drafts(journal, queue);
  const rescoring = new Rescoring({ journal, queue, onFault });
  const cvs = new MasterCvs({ journal, rescoring, importFile: importInThread() });
  const rooms = studioRooms({ journal, blobs, drafts, cvs, typesetting });
  const runs = new Runs(journal, queue, drafts, rooms);
  const submissions = new Submissions(journal, queue, drafts);
  const self = new SelfIdentification(store, vaults);
  const approvals = new Approvals(journal, submissions);
  const outcomes: Outcomes = {
    search_board: search.searched,
    add_posting: search.added,
    triage: intake.triaged,
    read: runs.read,
    fit: runs.fit,
    form: runs.form,
    write: runs.write,
    // A filling belongs to a run's last layer, or to a draft whose owner answered.
    draft: {
      started: (task, tell) => runs.draft.started(task, tell),
      done: (task, filled, tell, took) =>
        (task.subject.startsWith("run_") ? runs.draft : drafts.refilled).done(task, filled, tell, took),
      waits: (task, fault, tell) =>
        (task.subject.startsWith("run_") ? runs.draft : drafts.refilled).waits?.(task, fault, tell),
      failed: (task, fault, tell) =>
        (task.subject.startsWith("run_") ? runs.draft : drafts.refilled).failed(task, fault, tell),
    },
    submit: submissions.submitted,
    reconcile: submissions.reconciled,
  };
  return {
    store,
    blobs,
    journal,
    queue,
    search,
    drafts,
    runs,
    submissions,
    approvals,
    outcomes,
    vaults,
    credentials: new Credentials(journal, vaults),
    owner: new OwnerService(journal, cvs, self),
    cvs,
    self,
    earlier: new EarlierWords(journal, vaults, self),
    answering: new Answering(journal, drafts, vaults),
    taskSecrets: new TaskSecretsDesk(store, vaults),
    erasure: new Erasure({ journal, blobs, queue, vaults, onFault, typesetting, proofs: rooms.proofs }),
    views: new Views(store),
    ...rooms,
  };
}
