import { readdirSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { EmbeddedDriver } from "#server/tasks/drivers/embedded.ts";
import { type ApplianceParts, applianceParts, scratchDirectory } from "#tests/fakes/appliance-parts.ts";

let parts: ApplianceParts;
let scratch: ReturnType<typeof scratchDirectory>;
const waiting: ServerResponse[] = [];
const board = createServer((_, response) => void waiting.push(response));
beforeEach(async () => {
  parts = applianceParts();
  scratch = scratchDirectory();
  await new Promise<void>((resolve) => board.listen(0, "127.0.0.1", resolve));
});
afterEach(async () => {
  for (const response of waiting.splice(0)) response.destroy();
  await new Promise<void>((resolve) => board.close(() => resolve()));
  scratch.remove();
  parts.close();
});

/** A search whose board does not answer yet, with a real worker on it. */
async function searching(committed: boolean): Promise<EmbeddedDriver> {
  const host = `127.0.0.1:${(board.address() as AddressInfo).port}`;
  const { services, ownerId } = parts;
  const driver = new EmbeddedDriver({
    journal: services.journal,
    settings: { chromium: null, scratch: scratch.path, formats: scratch.path, practiceHosts: [host] },
    env: { PATH: process.env.PATH ?? "" },
    outcomes: services.outcomes,
    secrets: services.taskSecrets,
    output: () => undefined,
    answer: () => ({ armed: true }),
    committed: () => committed,
    progress: () => undefined,
    log: () => undefined,
  });
  driver.start();
  await services.search.addBoard(ownerId, `http://${host}/v1/boards/brightmill/jobs`);
  services.search.search(ownerId);
  await expect.poll(() => waiting.length, { timeout: 20_000 }).toBe(1);
  return driver;
}

it("waits for a task that must not be cut off, and keeps its outcome", { timeout: 40_000 }, async () => {
  const driver = await searching(true);
  const stop = driver.stop().then(() => "stopped");
  const still = new Promise((resolve) => setTimeout(() => resolve("still waiting"), 700));
  expect(await Promise.race([stop, still])).toBe("still waiting");
  waiting[0]?.setHeader("content-type", "application/json").end(JSON.stringify({ jobs: [] }));
  await stop;
  expect(parts.store.searches.recent(parts.ownerId, 1)).toMatchObject([{ state: "done" }]);
});

it("leaves any other task for the next start at once", { timeout: 40_000 }, async () => {
  const driver = await searching(false);
  await driver.stop();
  expect(parts.store.tasks.inState("running")).toMatchObject([{ kind: "search_board", tries: 1 }]);
});

it(
  "gives a worker a directory for its temporary files, which goes when the worker goes",
  { timeout: 40_000 },
  async () => {
    const driver = await searching(false);
    const left = () => readdirSync(scratch.path).filter((name) => name.startsWith("worker-"));
    expect(left()).toHaveLength(1);
    await driver.stop();
    await expect.poll(left).toEqual([]);
  },
);
