import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ApplianceParts, applianceParts } from "#tests/fakes/appliance-parts.ts";
import { foundJob, giveCv } from "#tests/fakes/steps.ts";

let parts: ApplianceParts;
beforeEach(() => {
  parts = applianceParts();
});
afterEach(() => parts.close());

describe("a change", () => {
  it("does not fail by a listener that throws, and the other listeners still hear of it", () => {
    const { journal } = parts.services;
    const heard: string[] = [];
    journal.listen(() => {
      throw new Error("this page is gone");
    });
    journal.listen(() => heard.push("the other"));
    expect(journal.change(parts.ownerId, () => "kept")).toBe("kept");
    expect(heard).toEqual(["the other"]);
    expect(parts.faults.map(String)).toEqual(["Error: this page is gone"]);
  });

  it("has what comes afterwards done once it is on disk, before it is heard of, and never when it is undone", () => {
    const { journal } = parts.services;
    const order: string[] = [];
    journal.listen(() => order.push("heard"));
    journal.change(parts.ownerId, () => {
      journal.afterwards(() => order.push("afterwards"));
      order.push("work");
    });
    expect(order).toEqual(["work", "afterwards", "heard"]);
    expect(() =>
      journal.change(parts.ownerId, () => {
        journal.afterwards(() => order.push("never"));
        throw new Error("cut");
      }),
    ).toThrow("cut");
    expect(order).toHaveLength(3);
  });
});

describe("a cancelled task", () => {
  it("is told to its worker after the change is on disk, and not at all when the change is undone", () => {
    giveCv(parts);
    const { services, ownerId, store } = parts;
    const run = services.runs.start(ownerId, foundJob(parts).id);
    const task = parts.take("read");
    const told: (string | undefined)[] = [];
    services.queue.onCancel((id) => told.push(store.tasks.get(id)?.state));
    expect(() =>
      services.journal.change(ownerId, () => {
        services.queue.cancel(run.id);
        throw new Error("cut");
      }),
    ).toThrow("cut");
    expect(told).toEqual([]);
    expect(store.tasks.get(task.id)?.state).toBe("running");
    services.journal.change(ownerId, () => {
      services.queue.cancel(run.id);
      expect(told).toEqual([]);
    });
    expect(told).toEqual(["cancelled"]);
  });
});
