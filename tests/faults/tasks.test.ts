import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Run } from "#data/model/job/job.ts";
import type { LiveState } from "#data/model/wire/views.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { importOwner, settleIn } from "./support/owner.ts";
import { kill, leftoversOf } from "./support/processes.ts";
import { RealAppliance } from "./support/real-appliance.ts";
import { type RealEmployer, startEmployer } from "./support/real-employer.ts";

const JOBS = 3;

let scratch: ReturnType<typeof scratchDirectory>;
let employer: RealEmployer;
let appliance: RealAppliance;
beforeEach(async () => {
  scratch = scratchDirectory();
  employer = await startEmployer(join(scratch.path, "arrivals.jsonl"), JOBS, []);
  appliance = new RealAppliance(join(scratch.path, "home"), { practiceHosts: [employer.host] });
  await appliance.start();
});
afterEach(async () => {
  await appliance.stop();
  await employer.stop();
  for (const { pid } of leftoversOf(scratch.path)) kill(pid);
  scratch.remove();
});

const state = async () => (await appliance.client.get<{ state: LiveState }>("/api/state")).state;
const events = async (kind: string) => (await state()).events.filter((event) => event.kind === kind);
const tasks = async () =>
  (await appliance.client.get<{ tasks: { id: string; kind: string; state: string; tries: number }[] }>("/api/tasks"))
    .tasks;
const search = async () => (await state()).searches[0]?.search;
const runOf = async (id: string): Promise<Run | undefined> =>
  (await state()).runs.find(({ run }) => run.id === id)?.run;
const soon = { timeout: 40_000, interval: 50 };

/** A search that waits for an employer who has stopped answering, with a worker on it. */
async function hangingSearch(): Promise<void> {
  await importOwner(appliance);
  await appliance.client.post("/api/boards", { url: employer.board });
  employer.freeze();
  await appliance.client.post("/api/search");
  await expect.poll(tasks, soon).toMatchObject([{ kind: "search_board", state: "running" }]);
  await expect.poll(() => appliance.processes("worker").length, soon).toBe(1);
}

/** The search has come to its end once, with each posting once. */
async function isDoneOnce(): Promise<void> {
  await expect.poll(async () => (await search())?.state, soon).toBe("done");
  expect((await search())?.tally).toMatchObject({ found: JOBS, new: JOBS, duplicate: 0, failed: 0 });
  expect(await events("search.done")).toHaveLength(1);
  expect(await events("posting.found")).toHaveLength(JOBS);
  const { postings } = await appliance.client.get<{ postings: unknown[] }>("/api/postings");
  expect(postings).toHaveLength(JOBS);
}

describe("a task whose worker is killed", () => {
  it("is taken up again, and done once", { timeout: 120_000 }, async () => {
    await hangingSearch();
    const [before = 0] = appliance.processes("worker");
    kill(before);
    await expect.poll(() => appliance.processes("worker")[0], soon).not.toBe(before);
    employer.thaw();
    await isDoneOnce();
  });

  it(
    "is given up when it kills every worker that takes it, and the next task is done",
    { timeout: 120_000 },
    async () => {
      await hangingSearch();
      const killed = new Set<number>();
      while ((await search())?.state === "running") {
        for (const pid of appliance.processes("worker")) if (!killed.has(pid) && kill(pid)) killed.add(pid);
        await pause(20);
      }
      expect(await search()).toMatchObject({ state: "failed", because: expect.stringContaining("SIGKILL") });
      expect(killed.size).toBe(3);
      employer.thaw();
      await appliance.client.post("/api/search");
      await isDoneOnce();
    },
  );
});

describe("a task whose appliance is killed", () => {
  it("goes on after the start, and is done once", { timeout: 120_000 }, async () => {
    await hangingSearch();
    expect(await appliance.strike("appliance")).toBe(true);
    employer.thaw();
    await isDoneOnce();
  });

  it(
    "leaves no process behind: workers and browsers end with it, and the run goes on where it was",
    {
      timeout: 180_000,
    },
    async () => {
      await settleIn(appliance, employer.board);
      const job = (await state()).jobs[0];
      const { runId } = await appliance.client.post<{ runId: string }>(`/api/jobs/${job?.id}/run`);
      await expect.poll(() => appliance.processes("browser").length, { ...soon, timeout: 90_000 }).toBe(1);
      expect(appliance.processes("worker").length).toBeGreaterThan(0);
      await appliance.crash();
      await expect.poll(() => leftoversOf(appliance.home).map(({ command }) => command), soon).toEqual([]);
      await appliance.start();
      await expect.poll(async () => (await runOf(runId))?.state, { ...soon, timeout: 90_000 }).toBe("done");
      const done = (await events("layer.done")).map(({ data }) => String(data["layer"]));
      expect(done.sort()).toEqual(["draft", "fit", "form", "read", "write"]);
      expect((await state()).drafts).toHaveLength(1);
      expect(employer.arrivals()).toEqual([]);
    },
  );
});

describe("a task whose browser is killed", () => {
  it("is tried again, and says nothing untrue of the form", { timeout: 180_000 }, async () => {
    await settleIn(appliance, employer.board);
    const job = (await state()).jobs[0];
    const { runId } = await appliance.client.post<{ runId: string }>(`/api/jobs/${job?.id}/run`);
    await expect.poll(() => appliance.processes("browser").length, { ...soon, timeout: 90_000 }).toBe(1);
    await pause(700);
    expect(await appliance.strike("browser")).toBe(true);
    await expect.poll(async () => (await runOf(runId))?.state, { ...soon, timeout: 90_000 }).toBe("done");
    expect((await events("task.retried")).map(({ data }) => data["code"])).toEqual([
      expect.stringMatching(/^browser_(lost|failed)$/),
    ]);
    expect((await state()).drafts).toMatchObject([{ state: "waiting", because: null }]);
  });
});

describe("a task that is cancelled", () => {
  it("ends, and its worker takes the next", { timeout: 120_000 }, async () => {
    await settleIn(appliance, employer.board);
    const [job, other] = (await state()).jobs;
    employer.freeze();
    const { runId } = await appliance.client.post<{ runId: string }>(`/api/jobs/${job?.id}/run`);
    await expect
      .poll(
        async () => (await tasks()).filter(({ kind, state: now }) => kind === "form" && now === "running").length,
        soon,
      )
      .toBe(1);
    await appliance.client.post(`/api/runs/${runId}/cancel`);
    expect((await tasks()).filter(({ kind }) => kind === "form")).toEqual([]);
    employer.thaw();
    const next = await appliance.client.post<{ runId: string }>(`/api/jobs/${other?.id}/run`);
    await expect
      .poll(async () => (await events("layer.done")).map(({ subject, data }) => [subject.id, data["layer"]]), soon)
      .toContainEqual([next.runId, "form"]);
    const cancelled = (await state()).runs.find(({ run }) => run.id === runId)?.run;
    expect(cancelled?.state).toBe("cancelled");
    expect(cancelled?.layers.map((layer) => layer.state)).toEqual(["done", "done", "skipped", "skipped", "skipped"]);
    await appliance.client.post(`/api/runs/${next.runId}/cancel`);
  });
});
