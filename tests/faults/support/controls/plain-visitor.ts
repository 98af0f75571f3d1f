import { setTimeout as pause } from "node:timers/promises";
import type { Browser, Page } from "playwright";
import { PDF } from "#tests/unit/server/practice/applicant.ts";
import type { RealEmployer } from "../real-employer.ts";

/** How long Chromium is given to send again by itself, in ms. */
const LONG_ENOUGH = 1500;

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.locator(`#${field}`).click();
  await page.locator(`#${field}`).fill(option);
  await page.getByRole("option").first().click();
}

/** Applies once, with one click, in a browser as it comes: without the agent's gate and proxy. */
export async function applyPlainly(browser: Browser, employer: RealEmployer, job: string): Promise<void> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${employer.origin}/harbours/jobs/${job}`);
    await page.getByRole("button", { name: "Reject all" }).click();
    await page.locator("#first_name").fill("Livia");
    await page.locator("#last_name").fill("Brandt");
    await page.locator("#email").fill("livia.brandt@mailbox.example");
    await page.locator("#phone").fill("+493023125042");
    const file = { name: "cv.pdf", mimeType: "application/pdf", buffer: Buffer.from(PDF) };
    await page.locator("#resume").setInputFiles(file);
    await choose(page, "candidate-location", "Berlin");
    const asked = await page
      .locator('input[id^="question_"][role=combobox]')
      .evaluateAll((all) => all.map(({ id }) => id));
    for (const id of asked) await choose(page, id, "");
    await page.locator("#gdpr_processing_consent_given_1").check();
    // As a page that asks its server something just before it sends: the connection is one that was used.
    await page.evaluate(() => fetch("/harbours").then((answer) => answer.text()));
    await page.getByRole("button", { name: "Submit application" }).click();
    for (let waited = 0; employer.arrivedAt(job).length === 0 && waited < 10_000; waited += 20) await pause(20);
    await pause(LONG_ENOUGH);
  } finally {
    await context.close();
  }
}
