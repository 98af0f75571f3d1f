import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AnswerSheet } from "#data/model/application/answer.ts";
import { EmbeddedDriver } from "#server/tasks/drivers/embedded.ts";
import { type ApplianceParts, applianceParts } from "#tests/fakes/appliance-parts.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";
import { sampleDocument, sampleForm, sampleFilling, sampleQuestion } from "#tests/fakes/sample-values.ts";
import { draftFor, foundJob, giveCv, runTo } from "#tests/fakes/steps.ts";

const PASSPHRASE = "a passphrase of some length";
const GENDER = sampleQuestion({ key: "gender", label: "Gender", kind: "text", sensitivity: "self_identification" });
const ASKING = { ...sampleForm, questions: [...sampleForm.questions, GENDER] };

let parts: ApplianceParts;
let driver: EmbeddedDriver;
beforeEach(async () => {
  parts = applianceParts();
  giveCv(parts);
  const { services, ownerId } = parts;
  await services.vaults.passwords.set(ownerId, PASSPHRASE);
  await services.owner.importProfile(ownerId, "me.json", '{"profile":{"selfIdentification":{"gender":"Woman"}}}');
  await services.vaults.lock(ownerId);
  driver = new EmbeddedDriver({
    journal: services.journal,
    settings: { chromium: null, scratch: "/tmp", formats: "/tmp", practiceHosts: [] },
    env: { PATH: process.env.PATH ?? "" },
    outcomes: services.outcomes,
    secrets: services.taskSecrets,
    answer: () => ({ armed: true }),
    committed: () => false,
    progress: () => undefined,
    log: () => undefined,
    output: () => undefined,
  });
});
afterEach(async () => {
  await driver.stop();
  parts.close();
});

/** A run whose form asks about the owner as a person, with its draft still to be filled. */
function runThatAsks(form = ASKING) {
  const job = foundJob(parts);
  const runId = runTo(parts, job.id, "form");
  parts.done(parts.take("form"), form);
  parts.done(parts.take("write"), { cv: sampleDocument("cv"), letter: sampleDocument("letter") });
  return runId;
}

const task = () => parts.store.tasks.inState("queued").find(({ kind }) => kind === "draft");

describe("while the vault is locked", () => {
  it("a filling that needs it waits, says why where one looks, and spends no try", async () => {
    const { services, store, ownerId } = parts;
    const runId = runThatAsks();
    driver.start();
    await expect.poll(() => task()?.fault?.code).toBe("vault_locked");
    expect(task()).toMatchObject({ tries: 0, state: "queued" });
    expect(services.vaults.state(ownerId)).toMatchObject({ state: "locked", waiting: 1 });
    const layer = store.runs.get(ownerId, runId)?.layers.find(({ name }) => name === "draft");
    expect(layer).toMatchObject({ state: "waiting", because: expect.stringContaining("vault is locked") });
    const told = store.events.recent(ownerId, 5).find(({ kind }) => kind === "task.retried");
    expect(told).toMatchObject({ subject: { noun: "run", id: runId }, data: { code: "vault_locked" } });
    expect(Date.parse(task()?.notBefore ?? "")).toBeGreaterThan(Date.parse(parts.now()) + 60_000);
    await driver.stop();
    await services.vaults.unlock(ownerId, PASSPHRASE);
    expect(services.vaults.state(ownerId)).toMatchObject({ state: "unlocked" });
    expect(Date.parse(task()?.notBefore ?? "")).toBeLessThanOrEqual(Date.parse(parts.now()));
    const own = (await services.vaults.ensure(ownerId)).recipient;
    const waiting = task();
    const given = waiting === undefined ? null : await services.taskSecrets.give(waiting, own);
    expect(Object.keys(given?.opened ?? {})).toHaveLength(1);
  });

  it("one whose form asks nothing of the kind goes on", async () => {
    runThatAsks(sampleForm);
    const waiting = task();
    if (waiting === undefined) throw new Error("no task");
    expect(parts.services.taskSecrets.held(waiting)).toBeNull();
    const own = (await parts.services.vaults.ensure(parts.ownerId)).recipient;
    expect(await parts.services.taskSecrets.give(waiting, own)).toMatchObject({ opened: {}, sessions: {} });
  });
});

describe("an answer about the owner as a person, given on a draft", () => {
  const answer = (value: string) => ({
    answers: [{ key: "gender", value: { kind: "text" as const, text: value }, remember: true }],
  });
  const asking = () => {
    const filled = sampleFilling("three months");
    const ask = { state: "ask" as const, key: "gender", because: "about you", suggestion: null };
    return { ...filled, form: ASKING, answers: [...filled.answers, ask] };
  };

  it("is written nowhere in the clear, opened on the card while that can be done", async () => {
    const { services, store, ownerId } = parts;
    const draft = draftFor(parts);
    services.drafts.refill(ownerId, draft.id);
    parts.done(parts.take("draft"), asking());
    await services.answering.answer(ownerId, draft.id, answer("Genderqueer-canary"));
    const everything = JSON.stringify([
      store.drafts.get(ownerId, draft.id),
      store.profiles.bank(ownerId),
      store.tasks.inState("queued").map(({ input }) => input),
      store.events.recent(ownerId, 100),
      store.secrets.all(ownerId),
    ]);
    expect(everything).not.toContain("Genderqueer-canary");
    expect(store.secrets.all(ownerId).map(({ name }) => name)).toContain("question: gender");
    const given = () => services.self.card(ownerId, services.views.card(ownerId, draft.id));
    expect(JSON.stringify(await given())).not.toContain("Genderqueer-canary");
    await services.vaults.unlock(ownerId, PASSPHRASE);
    expect(JSON.stringify(await given())).toContain("Genderqueer-canary");
    expect(parts.scrubber.clean("she said Genderqueer-canary")).toBe("she said •••");
  });

  it("keeps its place when the vault gets a new key, and its draft a hash that holds", async () => {
    const { services, store, ownerId } = parts;
    const draft = draftFor(parts);
    services.drafts.refill(ownerId, draft.id);
    parts.done(parts.take("draft"), asking());
    await services.answering.answer(ownerId, draft.id, answer("Genderqueer-canary"));
    const filling = parts.take("draft");
    const given = (filling.input as { given: AnswerSheet }).given.filter(({ key }) => key === "gender");
    expect(given).toMatchObject([{ value: { kind: "sealed", of: "text" } }]);
    expect(await faultOf(() => services.vaults.rotate(ownerId, PASSPHRASE))).toMatchObject({ code: "vault_busy" });
    const filled = { ...asking(), answers: [...sampleFilling("three months").answers, ...given] };
    parts.done(filling, filled);
    const before = store.drafts.get(ownerId, draft.id);
    expect(before?.state).toBe("waiting");
    await services.vaults.rotate(ownerId, PASSPHRASE);
    const after = store.drafts.get(ownerId, draft.id);
    expect(after?.hash).not.toBe(before?.hash);
    expect(JSON.stringify(await services.self.card(ownerId, services.views.card(ownerId, draft.id)))).toContain(
      "Genderqueer-canary",
    );
    expect(
      await faultOf(() =>
        services.approvals.approve(ownerId, draft.id, { hash: before?.hash ?? "", how: "command_line" }),
      ),
    ).toMatchObject({ code: "draft_changed" });
    services.approvals.approve(ownerId, draft.id, { hash: after?.hash ?? "", how: "command_line" });
    expect(await faultOf(() => services.vaults.rotate(ownerId, PASSPHRASE))).toMatchObject({ code: "vault_busy" });
  });
});

it("what an earlier version kept in the clear is sealed at the start", async () => {
  const { services, store, ownerId } = parts;
  store.profiles.put(ownerId, { firstName: "Ada", selfIdentification: { race: "Elf-canary" } }, parts.now());
  const draft = draftFor(parts);
  const plain = { state: "answered", key: "gender", value: { kind: "text", text: "Genderqueer-canary" } } as const;
  const source = { tier: "profile", key: "selfIdentification.gender" } as const;
  store.drafts.put({ ...draft, form: ASKING, answers: [...draft.answers, { ...plain, source, confidence: 1 }] });
  expect(await services.earlier.seal(ownerId)).toBe(2);
  expect(store.profiles.get(ownerId)).toEqual({ firstName: "Ada" });
  expect(JSON.stringify(store.drafts.get(ownerId, draft.id))).not.toContain("canary");
  expect(await services.earlier.seal(ownerId)).toBe(0);
  await services.vaults.unlock(ownerId, PASSPHRASE);
  expect(await services.vaults.secret(ownerId, "self_identification", "race")).toBe("Elf-canary");
});
