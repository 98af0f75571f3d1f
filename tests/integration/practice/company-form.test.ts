import { tmpdir } from "node:os";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type PracticeWorld, startPracticeWorld } from "#server/practice/world.ts";
import { openBrowser } from "./browser.ts";

const SLUG = "backend-engineer-instrument-cloud";
let world: PracticeWorld;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  world = await startPracticeWorld();
  browser = await openBrowser(tmpdir());
});
beforeEach(async () => {
  world.clear();
  await page?.context().close();
  page = await (await browser.newContext()).newPage();
});
afterAll(async () => {
  await browser?.close();
  await world.close();
});

async function fill() {
  await page.goto(`${world.origin}/kiln-and-compass/careers/${SLUG}`);
  await page.getByRole("link", { name: "Apply for this job" }).click();
  await page.getByLabel("Full name").fill("Livia Brandt");
  await page.getByLabel("E-mail address").fill("livia.brandt@mailbox.example");
  await page.getByLabel("Where do you live?").fill("Berlin");
  await page
    .getByLabel("CV")
    .setInputFiles({ name: "cv.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF") });
  await page.getByLabel("Yes").check();
  await page.getByLabel("Years of professional experience").fill("11");
  await page.getByLabel("What is your level of German?").selectOption("Native or bilingual");
  await page.getByLabel("Hybrid").check();
  await page.getByLabel("Earliest start date").fill("2027-01-01");
  await page.getByLabel("I have read the privacy notice").check();
}
const send = () => page.getByRole("button", { name: "Send application" }).click();

test("a native form sends itself and is redirected to the thanks", async () => {
  await fill();
  await send();
  await page.waitForURL(/thank-you/);
  expect(await page.locator("h1").textContent()).toBe("Thank you for your application");
  expect(world.arrivals()).toMatchObject([
    {
      jobId: SLUG,
      outcome: "taken",
      fields: { start: ["2027-01-01"], model: ["Hybrid"] },
      files: [{ name: "cv.pdf" }],
    },
  ]);
  await page.goto(`${world.origin}/kiln-and-compass/careers/${SLUG}/apply`);
  expect(await page.locator("h1").textContent()).toBe("You have already applied");
});

test("a refusal comes as the same form with its errors", async () => {
  world.behave(SLUG, "validation_error");
  await fill();
  await send();
  await expect.poll(() => page.locator("strong.error").allTextContents()).toHaveLength(1);
  expect(await page.getByLabel("Full name").inputValue()).toBe("Livia Brandt");
  expect(world.arrivals().map(({ outcome }) => outcome)).toEqual(["refused"]);
});

test("an error that turns into the thanks three seconds later", async () => {
  world.behave(SLUG, "late_success");
  await fill();
  await send();
  await expect.poll(() => page.locator(".message").textContent()).toContain("There was an error");
  await page.waitForURL(/thank-you/);
});
