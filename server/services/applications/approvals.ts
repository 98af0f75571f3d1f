import type { Approval, Approved } from "#data/model/application/draft.ts";
import { askOwner, giveUp } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { Id, Sha256 } from "#data/model/schema.ts";
import type { StoredDraft } from "#data/store/repositories/application/drafts.ts";
import type { Journal } from "#server/services/journal.ts";
import type { Submissions } from "./submissions.ts";

/** The one place where an `Approved<Draft>` is made: from the owner's leave for exactly this hash. */
export class Approvals {
  readonly #journal: Journal;
  readonly #submissions: Submissions;

  constructor(journal: Journal, submissions: Submissions) {
    this.#journal = journal;
    this.#submissions = submissions;
  }

  /**
   * Approves the draft the owner saw and has it submitted. Returns the application's id.
   * `Fault`s: `no_such_draft`, `draft_not_ready`, `draft_changed` (another hash than the one seen), `already_sent`.
   */
  approve(ownerId: Id, draftId: Id, seen: { hash: Sha256; how: Approval["how"] }): Id {
    return this.#journal.change(ownerId, (tell) => {
      const { store, now } = this.#journal;
      const draft = store.drafts.get(ownerId, draftId);
      if (draft === null) throw giveUp("no_such_draft", "There is no such draft.", { data: { draftId } });
      if (draft.state === "approved" || draft.state === "sent") {
        // The second click of an impatient owner: the first one counts.
        const application = store.applications.ofJob(ownerId, draft.jobId);
        if (application !== null && draft.hash === seen.hash) return application.id;
      }
      if (draft.state !== "waiting") {
        throw askOwner("draft_not_ready", NOT_READY[draft.state] ?? "This draft cannot be approved now.", {
          hint: "Open the draft to see what it needs.",
          data: { state: draft.state },
        });
      }
      if (draft.hash !== seen.hash) {
        throw askOwner("draft_changed", "The draft has changed since you looked at it.", {
          hint: "Look at it again and approve what you see.",
          data: { hash: draft.hash },
        });
      }
      const approval: Approval = { id: newId("appr"), draftId, hash: seen.hash, by: ownerId, at: now(), how: seen.how };
      store.approvals.add(ownerId, approval);
      const approved: StoredDraft = { ...draft, state: "approved", changes: [], updatedAt: now() };
      store.drafts.put(approved);
      tell({
        kind: "draft.approved",
        subject: { noun: "draft", id: draftId },
        jobId: draft.jobId,
        text: "You approved the draft.",
        data: { how: seen.how },
      });
      return this.#submissions.send(ownerId, { draft: approved, approval } as Approved<StoredDraft>, tell);
    });
  }
}

const NOT_READY: Partial<Record<StoredDraft["state"], string>> = {
  needs_answers: "This draft still asks you something.",
  stale: "The form is being filled again; the draft can be approved when that is done.",
  blocked: "The form of this draft could not be filled, so it cannot be approved.",
  rejected: "You rejected this draft.",
  approved: "This draft is approved already.",
  sent: "This draft was sent already.",
};
