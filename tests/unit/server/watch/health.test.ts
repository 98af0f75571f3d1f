import { afterEach, beforeEach, expect, it } from "vitest";
import { HealthWatch } from "#server/watch/health.ts";
import { type ApplianceParts, applianceParts } from "#tests/fakes/appliance-parts.ts";

let parts: ApplianceParts;
beforeEach(() => {
  parts = applianceParts();
});
afterEach(() => parts.close());

async function queue() {
  const { store, now } = parts;
  const watch = new HealthWatch({
    store,
    home: "/",
    version: "test",
    startedAt: now(),
    settings: { chromium: null, scratch: "/tmp", formats: "/tmp", practiceHosts: [] },
    env: {},
    now,
    changed: () => undefined,
  });
  await watch.start();
  watch.stop();
  return watch.current().parts.find(({ name }) => name === "queue");
}

it("tells a queue that does not move from one that does", async () => {
  const { services, ownerId, advance } = parts;
  expect(await queue()).toMatchObject({ state: "ok", because: "0 at work, 0 waiting." });
  services.search.add(ownerId, { kind: "text", name: "x", text: "x" });
  services.search.add(ownerId, { kind: "text", name: "y", text: "y" });
  const task = parts.take("add_posting");
  advance(9 * 60_000);
  expect(await queue()).toMatchObject({ state: "ok", because: "1 at work, 1 waiting." });
  advance(3 * 60_000);
  expect(await queue()).toMatchObject({
    state: "degraded",
    because: "1 at work, 1 waiting; the oldest has been due for 12 minutes.",
  });
  parts.done(task, { postings: [], failures: [] });
  parts.done(parts.take("add_posting"), { postings: [], failures: [] });
  expect(await queue()).toMatchObject({ state: "ok", because: "0 at work, 0 waiting." });
});
