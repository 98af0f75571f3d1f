import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fault } from "#data/model/faults.ts";
import type { LiveState } from "#data/model/wire/views.ts";
import { SAMPLE_OWNER } from "#server/practice/owner/sample-owner.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { fillDisk, ownDisk, skipWithoutDisk } from "./support/own-disk.ts";
import { kill, leftoversOf } from "./support/processes.ts";
import { RealAppliance } from "./support/real-appliance.ts";
import { type RealEmployer, startEmployer } from "./support/real-employer.ts";

/** Of the disk, in MiB: a home with its database and some postings. */
const SIZE = 12;
const JOBS = 60;

let scratch: ReturnType<typeof scratchDirectory>;
let home: string;
let employer: RealEmployer;
let appliance: RealAppliance;

/** The home as its appliance sees it: in another mount namespace than the test's. */
const inside = (...names: string[]) => join(`/proc/${appliance.pid}/root`, home, ...names);

const fill = () => fillDisk(inside("ballast"));
const free = () => rmSync(inside("ballast"));

beforeEach(async () => {
  scratch = scratchDirectory();
  home = join(scratch.path, "home");
  mkdirSync(home);
  employer = await startEmployer(join(scratch.path, "arrivals.jsonl"), JOBS, []);
  const wrap = ownDisk(home, SIZE);
  appliance = new RealAppliance(
    home,
    { practiceHosts: [employer.host], wrap, env: { AUTORESUME_LOG_LEVEL: "info" } },
    () => inside("control.sock"),
  );
});
afterEach(async () => {
  await appliance.stop();
  await employer.stop();
  for (const { pid } of leftoversOf(scratch.path)) kill(pid);
  scratch.remove();
});

const cv = () => ({ name: "cv.json", text: readFileSync(SAMPLE_OWNER.masterCv, "utf8") });
const refusal = (path: string, body: unknown) =>
  appliance.client.post(path, body).then(
    () => null,
    (fault: Fault) => fault,
  );
const state = async () => (await appliance.client.get<{ state: LiveState }>("/api/state")).state;

describe("a disk that is full", () => {
  it("is named by an appliance that cannot start on it", { timeout: 60_000 }, async (context) => {
    skipWithoutDisk(context, home);
    const filling = `{ cat /dev/zero > '${home}/ballast' || true; } && exec "$0" "$@"`;
    const wrap = [...ownDisk(home, SIZE), "sh", "-c", filling];
    const refused = new RealAppliance(home, { practiceHosts: [], wrap });
    const { ended, child } = refused.launch();
    await ended;
    expect(child.exitCode).toBe(1);
    expect(refused.said()).toContain(
      `AutoResume cannot go on: There is no space left for ${home}.\n  → Free some space`,
    );
  });

  it(
    "refuses what it cannot keep, keeps nothing by half, and goes on when there is space",
    { timeout: 120_000 },
    async (context) => {
      skipWithoutDisk(context, home);
      await appliance.start();
      await appliance.client.post("/api/boards", { url: employer.board });
      fill();
      // Until the database's own slack is used up, small things may still be kept.
      let fault: Fault | null = null;
      for (let tried = 0; fault === null && tried < 50; tried += 1) fault = await refusal("/api/cv", cv());
      expect(fault).toMatchObject({ code: "disk_full", next: "mend" });
      expect(fault?.hint).toContain("Free some space");
      const kept = await appliance.client.get<{ cv: { version: number } | null }>("/api/owner");
      const before = kept.cv?.version ?? 0;
      expect(
        readdirSync(inside("files"), { recursive: true }).filter((name) => String(name).includes(".")).length,
      ).toBe(0);

      free();
      const imported = await appliance.client.post<{ version: number; facts: number }>("/api/cv", cv());
      expect(imported).toMatchObject({ version: before + 1 });
      expect(imported.facts).toBeGreaterThan(20);
    },
  );

  it("lets the queue wait, and goes on with it by itself", { timeout: 120_000 }, async (context) => {
    skipWithoutDisk(context, home);
    await appliance.start();
    await appliance.client.post("/api/cv", cv());
    await appliance.client.post("/api/boards", { url: employer.board });
    await appliance.client.post("/api/search");
    await expect.poll(async () => (await state()).jobs.length, { timeout: 30_000, interval: 5 }).toBe(JOBS);
    fill();
    await pause(1000);
    const scored = async () => (await state()).jobs.filter(({ score }) => score !== null).length;
    expect(await scored()).toBeLessThan(JOBS);
    free();
    await expect.poll(scored, { timeout: 30_000 }).toBe(JOBS);
  });

  it("keeps the outcome of a task until there is space for it", { timeout: 120_000 }, async (context) => {
    skipWithoutDisk(context, home);
    await appliance.start();
    await appliance.client.post("/api/cv", cv());
    await appliance.client.post("/api/boards", { url: employer.board });
    employer.freeze();
    await appliance.client.post("/api/search");
    fill();
    employer.thaw();
    await expect.poll(() => appliance.said(), { timeout: 30_000 }).toContain("disk_full");
    expect((await state()).searches[0]?.search.state).toBe("running");
    expect((await state()).jobs).toEqual([]);
    free();
    await expect
      .poll(async () => (await state()).searches[0]?.search, { timeout: 30_000 })
      .toMatchObject({
        state: "done",
        tally: { found: JOBS, new: JOBS },
      });
    expect((await state()).jobs).toHaveLength(JOBS);
  });
});
