import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Verdict } from "#data/model/application/application.ts";
import { Fault, retryLater } from "#data/model/faults.ts";
import { type ApplianceParts, applianceParts } from "#tests/fakes/appliance-parts.ts";
import { sampleFilling, sampleForm, samplePosting } from "#tests/fakes/sample-values.ts";

import { draftFor, giveCv } from "#tests/fakes/steps.ts";

let parts: ApplianceParts;
beforeEach(() => {
  parts = applianceParts();
});
afterEach(() => parts.close());

const verdict = (kind: Verdict["kind"]): Verdict => ({
  kind,
  because: `it was ${kind}`,
  signals: [],
  screenshot: null,
});
const code = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof Fault ? error.code : String(error);
  }
  return "no fault";
};

describe("the ledger", () => {
  beforeEach(() => giveCv(parts));

  it("goes from approval over the armed click to a verified application", () => {
    const { services, store, ownerId } = parts;
    const draft = draftFor(parts);
    services.approvals.approve(ownerId, draft.id, { hash: draft.hash, how: "control_room" });
    const task = parts.take("submit");
    expect(store.submissions.ofJob(ownerId, draft.jobId)).toBeNull();
    services.submissions.arm(task, draft.hash);
    expect(store.submissions.ofJob(ownerId, draft.jobId)?.state).toBe("submitting");
    parts.done(task, verdict("verified"));
    expect(store.submissions.ofJob(ownerId, draft.jobId)?.state).toBe("submitted");
    expect(store.applications.ofJob(ownerId, draft.jobId)).toMatchObject({ stage: "submitted", certainty: "verified" });
    expect(store.drafts.get(ownerId, draft.id)?.state).toBe("sent");
  });

  it("is armed once: neither the same task nor another may arm again", () => {
    const { services, ownerId } = parts;
    const draft = draftFor(parts);
    services.approvals.approve(ownerId, draft.id, { hash: draft.hash, how: "control_room" });
    const task = parts.take("submit");
    services.submissions.arm(task, draft.hash);
    expect(code(() => services.submissions.arm(task, draft.hash))).toBe("approval_gone");
  });

  it("refuses another hash than the approved one, and an approval of another hash than the draft's", () => {
    const { services, store, ownerId } = parts;
    const draft = draftFor(parts);
    expect(
      code(() => services.approvals.approve(ownerId, draft.id, { hash: "f".repeat(64), how: "control_room" })),
    ).toBe("draft_changed");
    services.approvals.approve(ownerId, draft.id, { hash: draft.hash, how: "control_room" });
    const task = parts.take("submit");
    expect(code(() => services.submissions.arm(task, "e".repeat(64)))).toBe("approval_gone");
    expect(store.submissions.ofJob(ownerId, draft.jobId)).toBeNull();
  });

  it("takes the second click on approve as the first", () => {
    const { services, store, ownerId } = parts;
    const draft = draftFor(parts);
    const first = services.approvals.approve(ownerId, draft.id, { hash: draft.hash, how: "control_room" });
    expect(services.approvals.approve(ownerId, draft.id, { hash: draft.hash, how: "control_room" })).toBe(first);
    expect(store.tasks.inState("queued").filter((task) => task.kind === "submit")).toHaveLength(1);
  });

  it("does not approve a draft that still asks", () => {
    const draft = draftFor(parts, {}, null);
    expect(draft.state).toBe("needs_answers");
    expect(
      code(() => parts.services.approvals.approve(parts.ownerId, draft.id, { hash: draft.hash, how: "control_room" })),
    ).toBe("draft_not_ready");
  });

  it("calls a click without verdict uncertain, looks once, and never arms again by itself", () => {
    const { services, store, ownerId } = parts;
    const draft = draftFor(parts);
    services.approvals.approve(ownerId, draft.id, { hash: draft.hash, how: "control_room" });
    const task = parts.take("submit");
    services.submissions.arm(task, draft.hash);
    expect(parts.lost(task)).toBe("settled");
    expect(store.submissions.ofJob(ownerId, draft.jobId)?.state).toBe("uncertain");
    expect(code(() => services.runs.start(ownerId, draft.jobId))).toBe("already_sent");
    expect(store.tasks.inState("queued").map((queued) => queued.kind)).toEqual(["reconcile"]);
    parts.done(parts.take("reconcile"), verdict("uncertain"));
    expect(store.submissions.ofJob(ownerId, draft.jobId)?.state).toBe("uncertain");
    const application = store.applications.ofJob(ownerId, draft.jobId)!;
    services.submissions.settleByOwner(ownerId, application.id, true);
    expect(store.submissions.ofJob(ownerId, draft.jobId)?.state).toBe("submitted");
  });

  it("takes a submit task up again when its worker died before the click", () => {
    const { services, ownerId } = parts;
    const draft = draftFor(parts);
    services.approvals.approve(ownerId, draft.id, { hash: draft.hash, how: "control_room" });
    expect(parts.lost(parts.take("submit"))).toBe("again");
  });

  it("makes what was armed before a crash uncertain at the next start", () => {
    const { services, store, ownerId } = parts;
    const draft = draftFor(parts);
    services.approvals.approve(ownerId, draft.id, { hash: draft.hash, how: "control_room" });
    services.submissions.arm(parts.take("submit"), draft.hash);
    services.submissions.recover(ownerId);
    expect(store.submissions.ofJob(ownerId, draft.jobId)?.state).toBe("uncertain");
  });

  it("lets what certainly did not arrive be sent again, by a new approval only", () => {
    const { services, store, ownerId } = parts;
    const draft = draftFor(parts);
    services.approvals.approve(ownerId, draft.id, { hash: draft.hash, how: "control_room" });
    const first = parts.take("submit");
    services.submissions.arm(first, draft.hash);
    parts.done(first, verdict("rejected"));
    expect(store.submissions.ofJob(ownerId, draft.jobId)?.state).toBe("not_sent");
    expect(store.drafts.get(ownerId, draft.id)?.state).toBe("blocked");
    expect(code(() => services.submissions.arm(first, draft.hash))).toBe("not_armed");
    services.drafts.refill(ownerId, draft.id);
    parts.done(parts.take("draft"), sampleFilling("three months"));
    const again = store.drafts.get(ownerId, draft.id)!;
    services.approvals.approve(ownerId, draft.id, { hash: again.hash, how: "control_room" });
    const second = parts.take("submit");
    services.submissions.arm(second, again.hash);
    parts.done(second, verdict("verified"));
    expect(store.submissions.ofJob(ownerId, draft.jobId)?.state).toBe("submitted");
  });

  it("returns a draft to the queue when the form changed before the click", () => {
    const { services, store, ownerId } = parts;
    const draft = draftFor(parts);
    services.approvals.approve(ownerId, draft.id, { hash: draft.hash, how: "control_room" });
    parts.failed(parts.take("submit"), new Fault("ask", "form_changed", "The form asks something new."));
    expect(store.drafts.get(ownerId, draft.id)?.state).toBe("stale");
    expect(store.approvals.live(ownerId, draft.id)).toBeNull();
    const changed = {
      ...sampleForm,
      questions: [...sampleForm.questions, { ...sampleForm.questions[1]!, key: "new", label: "Why us?" }],
    };
    const answers = [
      ...sampleFilling("three months").answers,
      { state: "ask" as const, key: "new", because: "new", suggestion: null },
    ];
    parts.done(parts.take("draft"), sampleFilling("three months", { form: changed, answers }));
    const renewed = store.drafts.get(ownerId, draft.id)!;
    expect(renewed.state).toBe("needs_answers");
    expect(renewed.changes).toContain("The form now also asks “Why us?”.");
    expect(renewed.hash).not.toBe(draft.hash);
  });

  it("knows one job through two sources, and refuses the second by the database itself", () => {
    const { services, store, ownerId } = parts;
    const draft = draftFor(parts);
    services.approvals.approve(ownerId, draft.id, { hash: draft.hash, how: "control_room" });
    const task = parts.take("submit");
    services.submissions.arm(task, draft.hash);
    parts.done(task, verdict("verified"));
    // A repost under another number, with the same words: the same job.
    services.search.add(ownerId, { kind: "text", name: "x", text: "x" });
    parts.done(parts.take("add_posting"), {
      postings: [
        samplePosting({ externalId: "9999", url: "https://boards.example/brightmill/jobs/9999", applyUrl: null }),
      ],
      failures: [],
    });
    expect(store.jobs.list(ownerId, 10)).toHaveLength(1);
    expect(store.postings.recent(ownerId, "duplicate", 10)).toHaveLength(1);
    // Should two job rows ever stand for one job, the ledger's keys still hold: a second row under a used key cannot be.
    const other = draftFor(parts, {
      externalId: "5005",
      url: "https://boards.example/brightmill/jobs/5005",
      applyUrl: null,
      text: `Another job altogether. ${"words and words ".repeat(30)}`,
      title: "Baker",
    });
    store.transaction(() => store.jobs.addKeys(ownerId, other.jobId, ["url:elsewhere.example/1"]));
    services.approvals.approve(ownerId, other.id, { hash: other.hash, how: "control_room" });
    const second = parts.take("submit");
    const usedKey = store.jobs.keys(ownerId, draft.jobId)[0]!;
    const keysOf = store.jobs.keys;
    store.jobs.keys = (owner, jobId) => [...keysOf(owner, jobId), usedKey];
    expect(code(() => services.submissions.arm(second, other.hash))).toBe("already_sent");
    store.jobs.keys = keysOf;
    expect(code(() => services.submissions.arm(second, other.hash))).toBe("no fault");
  });

  it("refuses a job that turned out to be one that was sent, when a later posting shows them to be the same", () => {
    const { services, store, ownerId } = parts;
    const address = (number: number) => `https://boards.example/brightmill/jobs/${number}`;
    const about = (words: string) => `${words} ${`${words} every day. `.repeat(30)}`;
    const change = { platform: "generic", externalId: null, applyUrl: null } as const;
    const first = draftFor(parts, { ...change, url: address(1), title: "Baker", text: about("Bake bread") });
    const second = draftFor(parts, { ...change, url: address(2), title: "Miller", text: about("Mill grain") });
    expect(first.jobId).not.toBe(second.jobId);
    services.search.add(ownerId, { kind: "text", name: "x", text: "x" });
    parts.done(parts.take("add_posting"), {
      postings: [samplePosting({ ...change, url: address(2), applyUrl: address(1), text: about("Bake and mill") })],
      failures: [],
    });
    services.approvals.approve(ownerId, first.id, { hash: first.hash, how: "control_room" });
    services.submissions.arm(parts.take("submit"), first.hash);
    services.approvals.approve(ownerId, second.id, { hash: second.hash, how: "control_room" });
    expect(code(() => services.submissions.arm(parts.take("submit"), second.hash))).toBe("already_sent");
    expect(store.submissions.ofJob(ownerId, second.jobId)).toBeNull();
  });

  it("treats a failure after the click as uncertain, before it as not sent", () => {
    const { services, store, ownerId } = parts;
    const draft = draftFor(parts);
    services.approvals.approve(ownerId, draft.id, { hash: draft.hash, how: "control_room" });
    const task = parts.take("submit");
    services.submissions.arm(task, draft.hash);
    parts.failed(task, retryLater("page_gone", "The page closed."));
    expect(store.submissions.ofJob(ownerId, draft.jobId)?.state).toBe("uncertain");
  });
});
