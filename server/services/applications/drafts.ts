import type { MadeDocument } from "#data/model/application/document.ts";
import { type Draft, draftHash } from "#data/model/application/draft.ts";
import { askOwner, type Fault, giveUp } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { Id } from "#data/model/schema.ts";
import type { FilledForm } from "#data/model/work/task.ts";
import type { StoredDraft } from "#data/store/repositories/application/drafts.ts";
import type { Outcome } from "#server/tasks/outcomes.ts";
import type { TaskQueue } from "#server/tasks/queue.ts";
import type { Journal, Tell } from "#server/services/journal.ts";
import { changesBetween, changesMeanwhile } from "./draft-changes.ts";
import { confidenceOf, faultOf, stateOf } from "./draft-state.ts";
import { fillInput, postingOf } from "./fill-input.ts";

export type Drawn = { runId: Id; jobId: Id; cv: MadeDocument; letter: MadeDocument | null; filled: FilledForm };

/** Drafts: what a run made ready, what the owner must still say, and fillings of the form anew. */
export class Drafts {
  readonly #journal: Journal;
  readonly #queue: TaskQueue;

  constructor(journal: Journal, queue: TaskQueue) {
    this.#journal = journal;
    this.#queue = queue;
  }

  /** Keeps what a run's last layer made as a draft; inside the change that ends the layer. */
  make(ownerId: Id, drawn: Drawn, tell: Tell): void {
    const { store, now } = this.#journal;
    const draft = {
      id: newId("draft"),
      jobId: drawn.jobId,
      runId: drawn.runId,
      createdAt: now(),
      changes: [],
      ...this.#content(ownerId, drawn),
    };
    store.drafts.add(ownerId, draft);
    store.jobs.move(drawn.jobId, "drafted", now());
    this.#tellState(draft, tell);
  }

  /** Sets the job's open draft aside for a new run. `Fault` `already_sent` / `draft_approved` when it may not be. */
  replace(ownerId: Id, jobId: Id, tell: Tell): void {
    const { store, now } = this.#journal;
    const submission = store.submissions.ofJob(ownerId, jobId);
    if (submission !== null && submission.state !== "not_sent") {
      throw giveUp("already_sent", "This job was applied to already, or may have been.", {
        hint: "Look at the application; an uncertain one can be settled there.",
        data: { state: submission.state },
      });
    }
    const open = store.drafts.open(ownerId, jobId);
    if (open === null) return;
    if (open.state === "approved") {
      throw askOwner("draft_approved", "This job's draft is approved and about to be sent.", {
        hint: "Wait for the outcome.",
      });
    }
    this.#queue.cancel(open.id);
    store.drafts.move(open.id, "rejected", "replaced by a newer run", now());
    tell({
      kind: "draft.rejected",
      subject: { noun: "draft", id: open.id },
      jobId,
      text: "The older draft was replaced.",
      data: { reason: "replaced" },
    });
  }

  /** Fills the form again as it is now, e.g. after the reason of a blocked draft was mended. */
  refill(ownerId: Id, draftId: Id): void {
    const draft = this.openDraft(ownerId, draftId);
    this.#journal.change(ownerId, (tell) => {
      this.fillAgain(ownerId, draft);
      tell({
        kind: "draft.returned",
        subject: { noun: "draft", id: draftId },
        jobId: draft.jobId,
        text: "The form is filled again.",
        data: { because: "asked" },
      });
    });
  }

  reject(ownerId: Id, draftId: Id, reason: string): void {
    const { store, now } = this.#journal;
    const draft = this.openDraft(ownerId, draftId);
    this.#journal.change(ownerId, (tell) => {
      this.#queue.cancel(draftId);
      store.drafts.move(draftId, "rejected", reason, now());
      store.jobs.move(draft.jobId, "set_aside", now());
      tell({
        kind: "draft.rejected",
        subject: { noun: "draft", id: draftId },
        jobId: draft.jobId,
        text: `You rejected the draft${reason === "" ? "" : `: ${reason}`}.`,
        data: { reason },
      });
    });
  }

  /** Back to the queue after an approval could not be carried out; `again` fills the form anew. Inside a change. */
  giveBack(ownerId: Id, draft: StoredDraft, fault: Fault, again: boolean, tell: Tell): void {
    const { store, now } = this.#journal;
    const returned = {
      ...draft,
      fault: fault.toRecord(),
      changes: [fault.message, ...draft.changes],
      updatedAt: now(),
    };
    store.jobs.move(draft.jobId, "drafted", now());
    if (again) this.fillAgain(ownerId, returned);
    else store.drafts.put({ ...returned, state: "blocked" });
    tell({
      kind: "draft.returned",
      subject: { noun: "draft", id: draft.id },
      jobId: draft.jobId,
      text: `Back in the queue: ${fault.message}`,
      data: { because: fault.message, hint: fault.hint, code: fault.code },
    });
  }

  /** What a filling that was asked for later leads to; its subject is the draft. */
  readonly refilled: Pick<Outcome<"draft">, "done" | "failed" | "waits"> = {
    waits: (task, fault) => this.tellWaiting(task.ownerId, task.subject, fault),
    done: (task, filled, tell) => {
      const { store } = this.#journal;
      const draft = store.drafts.get(task.ownerId, task.subject);
      if (draft === null || draft.state !== "stale") return;
      const renewed = { ...draft, ...this.#content(task.ownerId, { ...draft, filled }) };
      const changed = { ...renewed, changes: changesBetween(draft, renewed) };
      store.drafts.put(changed);
      this.#tellState(changed, tell);
    },
    failed: (task, fault, tell) => {
      const { store, now } = this.#journal;
      const draft = store.drafts.get(task.ownerId, task.subject);
      if (draft === null || draft.state !== "stale") return;
      const blocked: StoredDraft = { ...draft, state: "blocked", fault: fault.toRecord(), updatedAt: now() };
      store.drafts.put(blocked);
      this.#tellState(blocked, tell);
    },
  };

  /**
   * Has the form of a draft filled with what it holds as the owner's answers; inside a change. `remade` tells what of it
   * is new already.
   */
  fillAgain(ownerId: Id, draft: StoredDraft, remade: readonly string[] = []): void {
    const { store, now } = this.#journal;
    this.#queue.cancel(draft.id);
    store.drafts.put({ ...draft, state: "stale", changes: changesMeanwhile(draft, remade), updatedAt: now() });
    const given = draft.answers.filter((answer) => answer.state === "answered" && answer.source.tier === "owner");
    const earlier = draft.answers.filter((answer) => answer.state === "answered" && answer.value.kind === "sealed");
    const input = fillInput(store, ownerId, draft.jobId, {
      form: draft.form,
      given,
      earlier,
      files: { cv: draft.cv.pdf, letter: draft.letter?.pdf ?? null },
    });
    this.#queue.enqueue({ ownerId, kind: "draft", subject: draft.id, jobId: draft.jobId, input, priority: 0 });
  }

  /** The card says why nothing happens yet; a filling or sending that begins takes the reason away. */
  tellWaiting(ownerId: Id, draftId: Id, fault: Fault | null): void {
    const { store } = this.#journal;
    const draft = store.drafts.get(ownerId, draftId);
    if (draft !== null) store.drafts.put({ ...draft, fault: fault?.toRecord() ?? null });
  }

  #content(
    ownerId: Id,
    { cv, letter, filled, jobId }: Omit<Drawn, "runId">,
  ): Omit<Draft, "id" | "jobId" | "createdAt" | "changes"> {
    const { store, now } = this.#journal;
    const posting = postingOf(store, ownerId, jobId);
    const files = { cv: cv.pdf.sha256, letter: letter?.pdf.sha256 ?? null };
    return {
      ...filled,
      fault: faultOf(filled),
      cv,
      letter,
      state: stateOf(filled),
      hash: draftHash({ posting, form: filled.form, answers: filled.answers, files }),
      confidence: confidenceOf(filled.answers),
      updatedAt: now(),
    };
  }

  /** A draft that can still be changed. `Fault`s `no_such_draft`, `draft_closed`. */
  openDraft(ownerId: Id, draftId: Id): StoredDraft {
    const draft = this.#journal.store.drafts.get(ownerId, draftId);
    if (draft === null) throw giveUp("no_such_draft", "There is no such draft.", { data: { draftId } });
    if (draft.state === "approved" || draft.state === "rejected" || draft.state === "sent") {
      throw giveUp("draft_closed", `This draft is ${draft.state} and can no longer be changed.`, {
        hint: "Run the job again for a new one.",
      });
    }
    return draft;
  }

  #tellState(draft: StoredDraft, tell: Tell): void {
    const subject = { noun: "draft" as const, id: draft.id };
    const asks = draft.answers.filter((answer) => answer.state === "ask").length;
    const common = { subject, jobId: draft.jobId };
    if (draft.state === "blocked") {
      const because = draft.fault?.message ?? "";
      tell({
        ...common,
        kind: "draft.blocked",
        text: `The form could not be filled: ${because}`,
        data: { because, hint: draft.fault?.hint ?? "" },
      });
    } else if (draft.state === "needs_answers") {
      tell({ ...common, kind: "draft.asks", text: `A draft asks you ${asks} question(s).`, data: { asks } });
    } else {
      tell({
        ...common,
        kind: "draft.ready",
        text: "A draft waits for your approval.",
        data: { confidence: draft.confidence },
      });
    }
  }
}
