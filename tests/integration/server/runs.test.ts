import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Fault, retryLater } from "#data/model/faults.ts";
import { type ApplianceParts, applianceParts } from "#tests/fakes/appliance-parts.ts";
import { sampleDocument, sampleFilling } from "#tests/fakes/sample-values.ts";
import { draftFor, foundJob, giveCv, runTo } from "#tests/fakes/steps.ts";

let parts: ApplianceParts;
beforeEach(() => {
  parts = applianceParts();
});
afterEach(() => parts.close());

describe("events", () => {
  beforeEach(() => giveCv(parts));

  it("are numbered without gaps in the transaction of their change, and undone with it", () => {
    const { services, store, ownerId } = parts;
    draftFor(parts);
    const seqs = store.events.after(ownerId, 0, 1000).map((event) => event.seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
    const before = store.events.lastSeq(ownerId);
    const heard: number[] = [];
    services.journal.listen((told) => heard.push(told.length));
    expect(() =>
      services.journal.change(ownerId, (tell) => {
        tell({ kind: "profile.saved", subject: { noun: "profile", id: ownerId }, text: "never" });
        throw new Error("cut");
      }),
    ).toThrow("cut");
    expect(store.events.lastSeq(ownerId)).toBe(before);
    expect(heard).toEqual([]);
  });
});

describe("a run", () => {
  beforeEach(() => giveCv(parts));

  it.each(["form", "draft"] as const)(
    "keeps the documents when the layer %s fails: a blocked draft, nothing lost",
    (layer) => {
      const { store, ownerId } = parts;
      const { id: jobId } = foundJob(parts);
      const runId = runTo(parts, jobId, layer);
      parts.failed(
        parts.take(layer),
        retryLater("unreachable", "The board does not answer.", { hint: "Check the network." }),
      );
      if (layer === "form")
        parts.done(parts.take("write"), { cv: sampleDocument("cv"), letter: sampleDocument("letter") });
      expect(store.drafts.open(ownerId, jobId)).toMatchObject({
        state: "blocked",
        fault: { code: "unreachable" },
        cv: { pages: 1 },
      });
      expect(store.runs.get(ownerId, runId)).toMatchObject({ state: "done" });
      parts.services.drafts.refill(ownerId, store.drafts.open(ownerId, jobId)?.id ?? "");
      parts.done(parts.take("draft"), sampleFilling("three months"));
      expect(store.drafts.open(ownerId, jobId)?.state).toBe("waiting");
    },
  );

  it("ends where the posting has ended", () => {
    const { store, ownerId } = parts;
    const { id: jobId } = foundJob(parts);
    const runId = runTo(parts, jobId, "form");
    parts.failed(parts.take("form"), new Fault("give_up", "posting_expired", "The posting is closed."));
    expect(store.runs.get(ownerId, runId)).toMatchObject({ state: "failed" });
    expect(store.drafts.open(ownerId, jobId)).toBeNull();
  });

  it("is not doubled by a second promotion, and is cancelled with its tasks", () => {
    const { services, store, ownerId } = parts;
    const { id: jobId } = foundJob(parts);
    const runId = runTo(parts, jobId, "form");
    expect(services.runs.start(ownerId, jobId).id).toBe(runId);
    services.runs.cancel(ownerId, runId);
    expect(store.tasks.inState("queued")).toEqual([]);
    expect(store.jobs.get(ownerId, jobId)?.state).toBe("found");
  });

  it("scores what was found anew when the CV changes", async () => {
    const { services, ownerId } = parts;
    foundJob(parts);
    await services.owner.importCv(ownerId, "cv.json", JSON.stringify({ basics: { name: "Ada Example" }, work: [] }));
    expect(parts.take("triage").jobId).toBe(parts.store.jobs.list(ownerId, 1)[0]?.id);
  });
});
