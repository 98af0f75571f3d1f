import type { Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TaskInput } from "#data/model/work/task.ts";
import { filledForm } from "./filled-form.ts";
import { openStage, signIn, type Stage } from "./visit.ts";

/** A busy machine may take its time to draw and to go from page to page. */
const PATIENCE = { timeout: 20_000 };

let stage: Stage;
let page: Page;
let leave: () => Promise<void>;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  ({ page, leave } = await signIn(stage));
});
afterEach(() => leave());

const open = (draft: keyof Stage["world"]["drafts"]) =>
  page.goto(`${stage.appliance.origin}/approvals/${stage.world.drafts[draft]}`);
const stored = (draft: keyof Stage["world"]["drafts"]) =>
  stage.appliance.store.drafts.get(stage.appliance.ownerId, stage.world.drafts[draft])!;

describe("the queue", () => {
  it("is walked by keyboard, never while typing", async () => {
    await page.goto(`${stage.appliance.origin}/approvals`);
    await page.waitForURL(/approvals\/draft_/);
    const links = page.locator("ar-queue a");
    const rows = await links.evaluateAll((all) =>
      all.map((link) => new URL((link as unknown as { href: string }).href).pathname),
    );
    expect(rows.length).toBeGreaterThan(1);
    const at = () => new URL(page.url()).pathname;
    expect(at()).toBe(rows[0]);
    await page.keyboard.press("j");
    await expect.poll(at, PATIENCE).toBe(rows[1]);
    await page.keyboard.press("k");
    await expect.poll(at, PATIENCE).toBe(rows[0]);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard" }).waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Edit: First name/ }).click();
    await page.getByLabel("First name").pressSequentially("jk");
    expect(at()).toBe(rows[0]);
    expect(await page.getByLabel("First name").inputValue()).toMatch(/jk/);
  });
});

describe("a card", () => {
  it("shows posting, fit with evidence, every answer with its source, and both documents", async () => {
    await open("ready");
    await page.getByText("Derived").waitFor();
    for (const words of [
      "Profile: email",
      "Remembered answer",
      "70% sure",
      "The CV made for this job",
      "Your CV names no Dutch.",
    ]) {
      await page.getByText(words).first().waitFor();
    }
    await page.getByText("2 facts").nth(1).click();
    expect(
      await page
        .getByText(/PostgreSQL ledger of 1.2 billion rows/)
        .first()
        .isVisible(),
    ).toBe(true);

    const drawn = () =>
      page
        .locator("canvas")
        .first()
        .evaluate((element) => {
          const canvas = element as unknown as {
            width: number;
            height: number;
            getContext(kind: "2d"): { getImageData(...box: number[]): { data: Uint8ClampedArray } };
          };
          const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
          return data.some((value, index) => index % 4 === 0 && value < 128 && data[index + 3] === 255);
        });
    await expect.poll(drawn, PATIENCE).toBe(true);
    expect(await page.locator("ar-pdf figcaption").first().textContent()).toContain("nine hours to two");
    await page.getByRole("tab", { name: "Letter" }).click();
    await page.getByRole("button", { name: "As text" }).click();
    await page.getByText("Dear hiring team,").waitFor();
    await page.getByRole("tab", { name: "Posting" }).click();
    const posting = page.frameLocator("iframe");
    await posting.getByText("A budget for books").waitFor();
    expect(await page.title()).toContain("AutoResume");
  });

  it("keeps what is typed through a lost line and a card that comes in anew", async () => {
    await open("asks");
    const salary = page.getByLabel("Expected salary in euros a year");
    await salary.fill("88000");
    await stage.appliance.cut();
    await page.getByText("Connection lost").waitFor();
    expect(await salary.inputValue()).toBe("88000");
    await stage.appliance.listen();
    await page
      .getByRole("button", { name: "Reconnect now" })
      .click({ timeout: 2000 })
      .catch(() => undefined);
    await page.getByText("Connection lost").waitFor({ state: "detached" });
    const draft = stored("asks");
    const { journal } = stage.appliance.services;
    journal.change(stage.appliance.ownerId, (tell) => {
      stage.appliance.store.drafts.put({ ...draft, changes: ["The posting now names Hamburg."] });
      tell({ kind: "draft.asks", subject: { noun: "draft", id: draft.id }, jobId: draft.jobId, text: "It changed." });
    });
    await page.getByText("The posting now names Hamburg.").waitFor();
    expect(await salary.inputValue()).toBe("88000");
    await page.getByRole("link", { name: "Overview" }).click();
    await page.getByRole("heading", { name: "Overview" }).waitFor();
    await page.goBack();
    expect(await salary.inputValue()).toBe("88000");
    await salary.fill("");
  });

  it("takes every kind of answer, then shows the form being filled again and the card that results", async () => {
    await open("asks");
    await page.getByRole("button", { name: "Use it" }).click();
    await page.getByRole("radio", { name: "No", exact: true }).check();
    await page.getByLabel("Expected salary in euros a year").fill("88000");
    await page.getByLabel("Earliest start").fill("2026-06-01");
    await page.getByRole("radio", { name: "Leipzig" }).check();
    await page.getByLabel("Your time zone").selectOption("UTC+2");
    await page.getByRole("checkbox", { name: "Tuesday" }).check();
    await page.getByRole("checkbox", { name: "Thursday" }).check();
    await page.getByLabel("Why do you want to work with us?").fill("Because of the freight.");
    expect(await page.getByRole("button", { name: "Save 8 of 9 answers" }).isEnabled()).toBe(true);
    await page.getByRole("checkbox", { name: "I have read the privacy notice." }).check();
    await page.getByRole("button", { name: "Save all 9 answers" }).click();
    await page.getByText("Filling the form again…").waitFor();

    const task = stage.appliance.take("draft");
    const { given: sheet } = task.input as TaskInput<"draft">;
    const given = Object.fromEntries(
      sheet.flatMap((answer) => (answer.state === "answered" ? [[answer.key, answer.value]] : [])),
    );
    expect(given).toMatchObject({
      notice: { kind: "text", text: "Three months" },
      sponsorship: { kind: "options", labels: ["No"] },
      salary: { kind: "text", text: "88000" },
      start: { kind: "text", text: "2026-06-01" },
      office: { kind: "options", values: ["leipzig"] },
      timezone: { kind: "options", labels: ["UTC+2"] },
      days: { kind: "options", labels: ["Tuesday", "Thursday"] },
      why: { kind: "text", text: "Because of the freight." },
      privacy: { kind: "agree", agreed: true },
    });
    const remembered = stage.appliance.store.profiles.bank(stage.appliance.ownerId).map(({ question }) => question);
    expect(remembered).toContain("Expected salary in euros a year");
    expect(remembered).not.toContain("I have read the privacy notice.");

    stage.appliance.hub.tell(stage.appliance.ownerId, {
      type: "progress",
      taskId: task.id,
      kind: "draft",
      subject: task.subject,
      fraction: 0.5,
      note: "Reading the values back",
    });
    await page.getByText("Reading the values back").waitFor();
    const { cv } = stored("asks");
    const facts = stage.appliance.store.cvs.facts(stage.appliance.ownerId);
    stage.appliance.done(task, filledForm({ cv: cv.pdf, facts, shots: [], at: stage.appliance.now() }, [], null));
    await page.getByText("Ready to approve").nth(1).waitFor();
    await page.getByText("Filling the form again…").waitFor({ state: "hidden" });
  });

  it("is not approved when it changed after it was shown, and says so", async () => {
    await open("ready");
    await page.getByRole("button", { name: "Approve" }).click();
    const { store } = stage.appliance;
    const shown = stored("ready");
    store.drafts.put({ ...shown, hash: "f".repeat(64) });
    await page.getByRole("button", { name: "Approve and send" }).click();
    const refusal = page.getByRole("alert").first();
    await refusal.waitFor();
    expect(await refusal.textContent()).toMatch(/chang/);
    expect(stored("ready").state).toBe("waiting");
    store.drafts.put(shown);
  });

  it("is approved by the hash it showed, and follows the sending", async () => {
    await open("ready");
    await page.getByText("All 16 read back and agree").waitFor();
    const { hash } = stored("ready");
    await page.keyboard.press("a");
    await page.getByRole("dialog", { name: "Send this application to Lumen & Loom?" }).waitFor();
    await page.getByText(hash.slice(0, 12)).waitFor();
    const request = page.waitForRequest((sent) => sent.url().endsWith("/approve"));
    await page.keyboard.press("Enter");
    expect((await request).postDataJSON()).toEqual({ hash });
    await page.getByText("Sending the application…").waitFor();
    expect(stored("ready").state).toBe("approved");
    const task = stage.appliance.take("submit");
    stage.appliance.services.submissions.arm(task, hash);
    stage.appliance.done(task, {
      kind: "likely",
      because: "The form was gone afterwards.",
      signals: [],
      screenshot: null,
    });
    await page.getByText("The form was gone afterwards.", { exact: true }).waitFor();
    await page.getByText("Likely").first().waitFor();
  });

  it("is not to be approved while it is blocked", async () => {
    await open("blocked");
    await page.getByText("a challenge that only a person may solve").first().waitFor();
    expect(await page.getByRole("button", { name: "Approve" }).isDisabled()).toBe(true);
    await page.keyboard.press("a");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
  });

  it("is rejected with a reason", async () => {
    await open("blocked");
    await page.getByText("a challenge that only a person may solve").first().waitFor();
    await page.keyboard.press("r");
    await page.getByLabel("Why?").fill("Too far away");
    await page.getByRole("button", { name: "Reject", exact: true }).last().click();
    await page.getByText("You rejected this draft. Nothing was sent.").waitFor();
    expect(stored("blocked").state).toBe("rejected");
  });
});

describe("the overview", () => {
  it("asks about an uncertain application and settles it by the owner's word", async () => {
    await page.getByRole("button", { name: "It arrived" }).click();
    await page.getByText("Did your application to Ostrava Robotics arrive?").waitFor({ state: "detached" });
    const { store, ownerId } = stage.appliance;
    expect(store.applications.ofJob(ownerId, stage.world.jobs.uncertain)?.certainty).toBe("verified");
  });

  it("shows a run as it moves, without reload", async () => {
    await page.getByText("Backend Engineer, Routing · Fernweh Maps").waitFor();
    const run = stage.appliance.store.runs.ofJob(stage.appliance.ownerId, stage.world.jobs.running)[0]!;
    stage.appliance.services.runs.cancel(stage.appliance.ownerId, run.id);
    await page.getByText("Backend Engineer, Routing · Fernweh Maps").waitFor({ state: "detached" });
    await page.getByText("The run was cancelled.").waitFor();
    expect(await page.getByText("Under way", { exact: true }).count()).toBe(1);
  });

  it("moves the focus to the page that was gone to, and skips to it", async () => {
    await page.getByText("Waits for you").first().waitFor();
    await page.keyboard.press("Tab");
    await page.getByRole("link", { name: "Skip to the content" }).waitFor();
    await page.getByRole("link", { name: "Jobs", exact: true }).click();
    await page.getByRole("heading", { name: "Jobs", exact: true }).waitFor();
    await expect.poll(() => page.locator("main").evaluate((main) => main.matches(":focus")), PATIENCE).toBe(true);
    expect(await page.title()).toBe("Jobs · AutoResume");
  });
});
