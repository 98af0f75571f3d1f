import {
  type Application,
  type Stage,
  type Submission,
  stateAfter,
  type Verdict,
} from "#data/model/application/application.ts";
import type { Approved } from "#data/model/application/draft.ts";
import { type Fault, giveUp } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { Id, Sha256 } from "#data/model/schema.ts";
import type { StoredDraft } from "#data/store/repositories/application/drafts.ts";
import type { StoredTask } from "#data/store/repositories/work/tasks.ts";
import type { Outcome } from "#server/tasks/outcomes.ts";
import type { TaskQueue } from "#server/tasks/queue.ts";
import { moved } from "./applications.ts";
import { alreadySent, CERTAINTY, faultOf, uncertain, WORDS } from "./verdict-words.ts";
import type { Drafts } from "./drafts.ts";
import { postingOf } from "./fill-input.ts";
import type { Journal, Tell } from "#server/services/journal.ts";

/**
 * The ledger: what is sent, at most once. `arm` commits `submitting` before the click; a submission that was armed
 * and has no verdict is uncertain, and is settled by looking or by the owner, never by another click.
 */
export class Submissions {
  readonly #journal: Journal;
  readonly #queue: TaskQueue;
  readonly #drafts: Drafts;

  constructor(journal: Journal, queue: TaskQueue, drafts: Drafts) {
    this.#journal = journal;
    this.#queue = queue;
    this.#drafts = drafts;
  }

  /** Has an approved draft submitted; takes the proof of approval as its argument. Returns the application's id. */
  send(ownerId: Id, { draft, approval }: Approved<StoredDraft>, tell: Tell): Id {
    const { store } = this.#journal;
    this.#refuseSent(store.submissions.ofJob(ownerId, draft.jobId));
    const posting = postingOf(this.#journal.store, ownerId, draft.jobId);
    this.#queue.enqueue({
      ownerId,
      kind: "submit",
      subject: draft.id,
      jobId: draft.jobId,
      priority: 0,
      input: {
        posting,
        form: draft.form,
        answers: draft.answers,
        hash: approval.hash,
        files: { cv: draft.cv.pdf, letter: draft.letter?.pdf ?? null },
      },
    });
    return this.#move(ownerId, draft, "approved", null, "Approved; the form is filled and sent now.", tell).id;
  }

  /**
   * Commits `submitting` for a running submit task, in one synchronous transaction on disk before it returns.
   * Throws a `Fault` when the approval no longer holds or the job was, or may have been, sent before.
   */
  arm(task: StoredTask, hash: Sha256): void {
    const { store, now } = this.#journal;
    const { ownerId } = task;
    this.#journal.change(ownerId, (tell) => {
      const draft = store.drafts.get(ownerId, task.subject);
      const approval = draft === null ? null : store.approvals.live(ownerId, draft.id);
      if (task.kind !== "submit" || store.tasks.get(task.id)?.state !== "running") {
        throw giveUp("not_armed", "Only a submit task that runs may be armed.");
      }
      if (
        draft === null ||
        approval === null ||
        draft.state !== "approved" ||
        approval.hash !== hash ||
        draft.hash !== hash
      ) {
        throw giveUp("approval_gone", "There is no approval for this any more.", {
          hint: "Look at the draft and approve it again.",
        });
      }
      const earlier = store.submissions.ofJob(ownerId, draft.jobId);
      this.#refuseSent(earlier);
      const row = {
        id: earlier?.id ?? newId("sub"),
        jobId: draft.jobId,
        draftId: draft.id,
        approvalId: approval.id,
        hash,
        armedAt: now(),
      };
      const keys = this.#keys(ownerId, draft.jobId);
      try {
        if (earlier === null) store.submissions.add(ownerId, row, keys);
        else if (!store.submissions.rearm(ownerId, row, keys)) throw alreadySent("submitting");
      } catch (error) {
        if (error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_CONSTRAINT")) {
          throw alreadySent("under another name");
        }
        throw error;
      }
      if (!store.approvals.end(approval.id, "armed", now()))
        throw giveUp("approval_gone", "This approval was used before.");
      this.#move(ownerId, draft, "applying", null, "The submit button is pressed now.", tell);
      tell({
        kind: "submission.armed",
        subject: { noun: "draft", id: draft.id },
        jobId: draft.jobId,
        text: "The application is being sent.",
        data: {},
      });
    });
  }

  /** True from the moment a task was armed until its outcome is kept. */
  isArmed(task: StoredTask): boolean {
    return task.kind === "submit" && this.#armed(task) !== null;
  }

  readonly submitted: Outcome<"submit"> = {
    started: (task) => this.#drafts.tellWaiting(task.ownerId, task.subject, null),
    waits: (task, fault) => this.#drafts.tellWaiting(task.ownerId, task.subject, fault),
    done: (task, verdict, tell) => {
      const submission = this.#armed(task);
      if (submission === null) return this.#notClicked(task, faultOf(verdict), tell);
      this.#settle(task.ownerId, submission, verdict, tell);
    },
    failed: (task, fault, tell) => {
      const submission = this.#armed(task);
      if (submission === null) return this.#notClicked(task, fault, tell);
      this.#settle(task.ownerId, submission, uncertain(`After the click: ${fault.message}`), tell);
    },
    lost: (task, tell) => {
      const submission = this.#armed(task);
      if (submission === null) return "again"; // It never pressed the button, and without its appliance it cannot.
      this.#settle(task.ownerId, submission, uncertain("The work was cut off after the button was armed."), tell);
      return "settled";
    },
  };

  readonly reconciled: Outcome<"reconcile"> = {
    done: (task, verdict, tell) => {
      const { store } = this.#journal;
      const submission = store.submissions.ofJob(task.ownerId, task.subject);
      if (submission === null || submission.state !== "uncertain") return;
      if (stateAfter(verdict.kind) === "submitted") return this.#settle(task.ownerId, submission, verdict, tell);
      this.#askOwner(submission, verdict.because, tell);
    },
    failed: (task, fault, tell) => {
      const submission = this.#journal.store.submissions.ofJob(task.ownerId, task.subject);
      if (submission?.state === "uncertain") this.#askOwner(submission, fault.message, tell);
    },
  };

  /** The owner says whether an uncertain or likely submission arrived. `Fault` `nothing_to_settle`. */
  settleByOwner(ownerId: Id, applicationId: Id, arrived: boolean): void {
    this.#journal.change(ownerId, (tell) => {
      const { store } = this.#journal;
      const application = store.applications.get(ownerId, applicationId);
      const submission = application === null ? null : store.submissions.ofJob(ownerId, application.jobId);
      if (submission === null || (submission.state !== "uncertain" && submission.state !== "likely")) {
        throw giveUp("nothing_to_settle", "This application is not uncertain.");
      }
      this.#settle(
        ownerId,
        submission,
        {
          kind: arrived ? "verified" : "rejected",
          because: arrived ? "You said that it arrived." : "You said that it did not arrive.",
          signals: ["owner"],
          screenshot: null,
        },
        tell,
      );
    });
  }

  /** At start: whatever was armed and has no task that still knows of it is uncertain. */
  recover(ownerId: Id): void {
    const { store } = this.#journal;
    for (const submission of store.submissions.inState(ownerId, "submitting")) {
      this.#journal.change(ownerId, (tell) =>
        this.#settle(ownerId, submission, uncertain("The appliance was stopped after the button was armed."), tell),
      );
    }
  }

  #settle(ownerId: Id, submission: Submission, verdict: Verdict, tell: Tell): void {
    const { store, now } = this.#journal;
    const to = stateAfter(verdict.kind);
    const same = submission.state === to;
    if (!same && !store.submissions.settle(submission.id, submission.state, to, verdict, now())) return;
    const draft = store.drafts.get(ownerId, submission.draftId);
    if (draft === null) return;
    if (to === "not_sent") {
      this.#move(ownerId, draft, "drafted", "not_sent", verdict.because, tell);
      this.#drafts.giveBack(ownerId, draft, faultOf(verdict), false, tell);
    } else {
      store.drafts.move(draft.id, "sent", null, now());
      store.jobs.move(draft.jobId, "applied", now());
      this.#move(ownerId, draft, to === "uncertain" ? "applying" : "submitted", CERTAINTY[to], verdict.because, tell);
    }
    tell({
      kind: to === "uncertain" ? "submission.uncertain" : "submission.settled",
      subject: { noun: "draft", id: draft.id },
      jobId: draft.jobId,
      text: `${WORDS[to]} ${verdict.because}`,
      data: { state: to, verdict: verdict.kind, because: verdict.because },
    });
    if (to === "uncertain" && !same) this.#look(ownerId, draft);
  }

  /** Has someone look, without touching anything, whether it arrived. */
  #look(ownerId: Id, draft: StoredDraft): void {
    const posting = postingOf(this.#journal.store, ownerId, draft.jobId);
    this.#queue.enqueue({
      ownerId,
      kind: "reconcile",
      subject: draft.jobId,
      jobId: draft.jobId,
      input: { posting },
      priority: 1,
    });
  }

  #askOwner(submission: Submission, because: string, tell: Tell): void {
    tell({
      kind: "submission.uncertain",
      subject: { noun: "draft", id: submission.draftId },
      jobId: submission.jobId,
      text: `It is not known whether the application arrived: ${because} Please look and say.`,
      data: { because, asked: true },
    });
  }

  /** The task ended before its click: the approval ends, the draft returns to the queue. */
  #notClicked(task: StoredTask, fault: Fault, tell: Tell): void {
    const { store, now } = this.#journal;
    const draft = store.drafts.get(task.ownerId, task.subject);
    if (draft === null || draft.state !== "approved") return;
    const approval = store.approvals.live(task.ownerId, draft.id);
    if (approval !== null) store.approvals.end(approval.id, fault.code, now());
    this.#move(task.ownerId, draft, "drafted", "not_sent", `Not sent: ${fault.message}`, tell);
    // A form that changed, or a line that was down, is filled anew; what only the owner can mend waits for them.
    this.#drafts.giveBack(task.ownerId, draft, fault, fault.code === "form_changed" || fault.next === "retry", tell);
  }

  #armed(task: StoredTask): Submission | null {
    const submission = this.#journal.store.submissions.ofJob(task.ownerId, task.jobId ?? "");
    return submission?.state === "submitting" && submission.draftId === task.subject ? submission : null;
  }

  #move(
    ownerId: Id,
    draft: StoredDraft,
    stage: Stage,
    certainty: Application["certainty"],
    note: string,
    tell: Tell,
  ): Application {
    const { store, now } = this.#journal;
    const before = store.applications.ofJob(ownerId, draft.jobId);
    const application = moved(before, { jobId: draft.jobId, draftId: draft.id, stage, certainty, note, at: now() });
    store.applications.put(ownerId, application);
    tell({
      kind: "application.moved",
      subject: { noun: "application", id: application.id },
      jobId: draft.jobId,
      text: note,
      data: { stage, certainty },
    });
    return application;
  }

  /** Every name under which the job was seen, also those that another job was known by first. */
  #keys(ownerId: Id, jobId: Id): string[] {
    const { jobs, postings } = this.#journal.store;
    const seen = postings.ofJob(ownerId, jobId).flatMap((posting) => posting.identityKeys);
    return [...new Set([...jobs.keys(ownerId, jobId), ...seen])];
  }

  #refuseSent(submission: Submission | null): void {
    if (submission !== null && submission.state !== "not_sent") throw alreadySent(submission.state);
  }
}
