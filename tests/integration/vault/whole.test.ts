import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isSecret } from "#data/model/application/sealed-answer.ts";
import type { DraftCard, LiveState } from "#data/model/wire/views.ts";
import type { VaultView } from "#data/model/wire/vault.ts";
import { sampleAnswers } from "#server/demo/sample-answers.ts";
import { type PracticeWorld, startPracticeWorld } from "#server/practice/world.ts";
import { RealAppliance } from "../../faults/support/real-appliance.ts";
import { importOwner } from "../../faults/support/owner.ts";

/** The first asks about the owner as a person, with options that fit what the sample owner says; the others do not. */
const [ASKS, REMEMBERED, FORGOTTEN] = ["7310405", "7310402", "7310401"] as const;
const PASSPHRASE = "a passphrase of some length";

let place = "";
let world: PracticeWorld;
let appliance: RealAppliance;
const secretFile = () => join(place, "passphrase");

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "autoresume-vault-"));
  mkdirSync(join(place, "temporary"));
  world = await startPracticeWorld();
  appliance = made({});
  await appliance.start();
});
afterAll(async () => {
  await appliance.stop();
  await world.close();
  rmSync(place, { recursive: true, force: true });
});

function made(env: Record<string, string>): RealAppliance {
  return new RealAppliance(join(place, "home"), {
    practiceHosts: [world.host],
    env: { TMPDIR: join(place, "temporary"), ...env },
  });
}

type Tasks = { tasks: { kind: string; state: string; fault: { code: string } | null }[] };
const expectSoon = { timeout: 120_000, interval: 100 };
const state = async () => (await appliance.client.get<{ state: LiveState }>("/api/state")).state;
const vault = async () => (await appliance.client.get<VaultView>("/api/vault")).vault;
const tasksOf = async (kind: string) =>
  (await appliance.client.get<Tasks>("/api/tasks")).tasks.filter((task) => task.kind === kind);
const jobOf = async (number: string) => (await state()).jobs.find(({ url }) => url?.endsWith(number))?.id ?? "";
async function draftOf(number: string) {
  const jobId = await jobOf(number);
  return (await state()).drafts.find((draft) => draft.jobId === jobId);
}
const cardOf = async (number: string) =>
  (await appliance.client.get<DraftCard>(`/api/drafts/${(await draftOf(number))?.id ?? ""}`)).draft;
async function until(isTrue: () => Promise<boolean>): Promise<void> {
  await expect.poll(isTrue, expectSoon).toBe(true);
}

async function waits(number: string): Promise<void> {
  await until(async () => {
    const draft = await draftOf(number);
    if (draft?.state === "needs_answers") {
      const answers = sampleAnswers(await cardOf(number));
      if (answers.length > 0) await appliance.client.post(`/api/drafts/${draft.id}/answers`, { answers });
    }
    return draft?.state === "waiting";
  });
}

it("walks without a passphrase while nobody has set one", { timeout: 240_000 }, async () => {
  const { client } = appliance;
  expect(await vault()).toMatchObject({ state: "unlocked", opensBy: "machine" });
  await importOwner(appliance);
  const board = world.boards.find(({ token }) => token === "lanternfish");
  await client.post("/api/boards", { url: board?.url ?? "" });
  await client.post("/api/search", {});
  await until(async () => (await jobOf(ASKS)) !== "");
  await client.post(`/api/jobs/${await jobOf(ASKS)}/run`);
  await waits(ASKS);
  const { form, answers } = await cardOf(ASKS);
  const personal = form.questions.filter(isSecret).map(({ key }) => key);
  expect(answers.filter(({ key, state: how }) => personal.includes(key) && how === "answered").length).toBeGreaterThan(
    0,
  );
});

it("what did not change keeps its hash when the form is filled again", { timeout: 240_000 }, async () => {
  const before = await cardOf(ASKS);
  await appliance.client.post(`/api/drafts/${before.id}/refill`);
  await until(
    async () => (await cardOf(ASKS)).updatedAt > before.updatedAt && (await draftOf(ASKS))?.state !== "stale",
  );
  expect(await cardOf(ASKS)).toMatchObject({ state: "waiting", hash: before.hash, changes: [] });
  // Control: another answer is another hash, and it is said.
  const profile = JSON.stringify({ profile: { selfIdentification: { gender: "Non-binary" } } });
  await appliance.client.post("/api/profile", { name: "me.json", text: profile });
  const { updatedAt } = await cardOf(ASKS);
  await appliance.client.post(`/api/drafts/${before.id}/refill`);
  await until(async () => (await cardOf(ASKS)).updatedAt > updatedAt && (await draftOf(ASKS))?.state !== "stale");
  const after = await cardOf(ASKS);
  expect(after.hash).not.toBe(before.hash);
  expect(after.changes).toHaveLength(1);
});

it(
  "locking ends at once what holds something of it, idle or at work, and unlocking takes it up",
  {
    timeout: 240_000,
  },
  async () => {
    const { client } = appliance;
    await client.post("/api/vault/passphrase", { passphrase: "", next: PASSPHRASE });
    const idle = appliance.processes("worker");
    expect(appliance.processes("browser").length).toBeGreaterThan(0);
    await client.post("/api/vault/lock");
    expect(appliance.processes("browser")).toEqual([]);
    expect(appliance.processes("worker").filter((pid) => idle.includes(pid)).length).toBeLessThan(idle.length);

    await client.post("/api/vault/unlock", { passphrase: PASSPHRASE });
    await client.post(`/api/drafts/${(await draftOf(ASKS))?.id ?? ""}/refill`);
    await until(async () => (await tasksOf("draft")).some((task) => task.state === "running"));
    await until(async () => appliance.processes("browser").length > 0);
    await client.post("/api/vault/lock");
    expect(appliance.processes("browser")).toEqual([]);
    expect(await tasksOf("draft")).toMatchObject([{ state: "queued", fault: { code: "vault_locked" } }]);
    expect(await vault()).toMatchObject({ state: "locked", waiting: 1 });
    expect((await draftOf(ASKS))?.state).toBe("stale");
    await client.post("/api/vault/unlock", { passphrase: PASSPHRASE });
    await waits(ASKS);
  },
);

it(
  "a site knows the applicant again by what was kept, also when the worker died behind the click",
  {
    timeout: 400_000,
  },
  async () => {
    const { client } = appliance;
    const send = async (number: string, behaviour: "accept_then_cut" | "hang") => {
      world.behave(number, behaviour);
      await client.post(`/api/jobs/${await jobOf(number)}/run`);
      await waits(number);
      const draft = await cardOf(number);
      await client.post(`/api/drafts/${draft.id}/approve`, { hash: draft.hash });
      await until(async () => world.arrivals().some(({ jobId }) => jobId === number));
    };
    const applied = async (number: string) => {
      const jobId = await jobOf(number);
      return (await state()).applications.find(({ application }) => application.jobId === jobId)?.application;
    };
    const looked = async () => (await tasksOf("reconcile")).length === 0 && (await tasksOf("submit")).length === 0;

    await send(REMEMBERED, "hang");
    await appliance.strike("worker");
    await until(async () => (await applied(REMEMBERED))?.stage === "submitted");
    expect((await applied(REMEMBERED))?.timeline.at(-1)?.note).toContain("already");

    // Control: nothing kept, nothing known.
    await send(FORGOTTEN, "hang");
    await client.delete(`/api/vault/credentials/${encodeURIComponent(world.host)}`);
    await appliance.strike("worker");
    await until(async () => (await applied(FORGOTTEN))?.certainty === "uncertain");
    await until(looked);
    expect(await applied(FORGOTTEN)).toMatchObject({ stage: "applying", certainty: "uncertain" });
  },
);

it(
  "is opened at the start by a file with its passphrase; a wrong one leaves it locked and says so",
  {
    timeout: 60_000,
  },
  async () => {
    await appliance.stop();
    writeFileSync(secretFile(), "not the passphrase at all\n");
    appliance = made({ AUTORESUME_PASSPHRASE_FILE: secretFile() });
    await appliance.start();
    await expect.poll(async () => appliance.said(), expectSoon).toContain("could not be unlocked");
    expect(await vault()).toMatchObject({ state: "locked" });
    const { events } = await state();
    expect(events.some(({ text }) => text.includes("given at the start did not open the vault"))).toBe(true);
    expect(appliance.said()).not.toContain("not the passphrase at all");
    await appliance.stop();

    writeFileSync(secretFile(), `${PASSPHRASE}\n`);
    appliance = made({ AUTORESUME_PASSPHRASE_FILE: secretFile() });
    await appliance.start();
    await expect.poll(async () => (await vault()).state, expectSoon).toBe("unlocked");
    expect(appliance.said()).not.toContain("could not be unlocked");
    await appliance.stop();

    appliance = made({ AUTORESUME_PASSPHRASE_FILE: join(place, "nowhere") });
    await expect(appliance.start()).rejects.toThrow("cannot be read");
  },
);
