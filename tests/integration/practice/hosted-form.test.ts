import { tmpdir } from "node:os";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type PracticeWorld, startPracticeWorld } from "#server/practice/world.ts";
import { openBrowser } from "./browser.ts";

const SENIOR = "/lanternfish/jobs/7310401";
const PLATFORM = "/lanternfish/jobs/7310402";
const PDF = { name: "Livia-Brandt-CV.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n%%EOF\n") };

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

async function choose(id: string, option: string, type = option) {
  await page.locator(`#${id}`).click();
  await page.locator(`#${id}`).fill(type);
  await page.getByRole("option", { name: option, exact: true }).click();
}

/** Fills the form of the platform engineer by hand, as a person would. */
async function fillPlatform() {
  await page.goto(world.origin + PLATFORM);
  await page.getByRole("button", { name: "Reject all" }).click();
  await page.locator("#first_name").fill("Livia");
  await page.locator("#last_name").fill("Brandt");
  await page.locator("#email").fill("livia.brandt@mailbox.example");
  await page.locator("#phone").fill("+493023125042");
  await page.locator("#resume").setInputFiles(PDF);
  await choose("candidate-location", "Berlin, Germany", "Berlin");
  await choose("question_41200201", "Germany");
  await choose("question_41200202", "Yes", "");
  await choose("question_41200203", "No", "");
  await page.locator("#gdpr_processing_consent_given_1").check();
}
const submit = () => page.getByRole("button", { name: "Submit application" }).click();
const message = () => page.locator("#form-message");

describe("the hosted form", () => {
  test("sends what a person fills in, and goes to the confirmation", async () => {
    await fillPlatform();
    expect(await page.locator(".iti__selected-country").getAttribute("aria-label")).toBe("Germany +49");
    expect(await page.locator("#resume").count()).toBe(0);
    expect(await page.locator(".file-upload__filename p").textContent()).toBe(PDF.name);
    await submit();
    await page.waitForURL(`${world.origin}${PLATFORM}/confirmation`);
    expect(await page.locator("h1").textContent()).toBe("Thank you for applying");
    const [arrival, ...more] = world.arrivals();
    expect(more).toEqual([]);
    expect(arrival).toMatchObject({
      outcome: "taken",
      fields: {
        first_name: ["Livia"],
        phone: ["+493023125042"],
        phone_country: ["DE"],
        location: ["Berlin, Germany"],
        latitude: ["52.52"],
        question_41200202: ["1"],
        question_41200203: ["0"],
        website_url: [""],
      },
      files: [{ field: "resume", name: PDF.name, bytes: PDF.buffer.length }],
    });
    await page.goto(world.origin + PLATFORM);
    expect(await page.getByText("You have already applied to this job").isVisible()).toBe(true);
  });

  test("has options in the page only while a list is open", async () => {
    await page.goto(world.origin + SENIOR);
    await page.getByRole("button", { name: "Reject all" }).click();
    const options = page.getByRole("option");
    expect(await options.count()).toBe(0);
    await page.locator("#question_41200103").click();
    expect(await options.allTextContents()).toEqual(["Yes", "No"]);
    await page.keyboard.press("Escape");
    expect(await options.count()).toBe(0);
    await page.locator(".select-shell[data-select=question_41200104] .icon-button").click();
    expect(await options.count()).toBe(2);
    await page.locator("#first_name").focus();
    expect(await options.count()).toBe(0);
  });

  test("shows at most a hundred options of a long list, and the rest to whoever types", async () => {
    await page.goto(world.origin + PLATFORM);
    await page.locator("#question_41200201").click();
    expect(await page.getByRole("option").count()).toBe(100);
    expect(await page.getByRole("option", { name: "Zambia" }).count()).toBe(0);
    await page.locator("#question_41200201").fill("zambia");
    await page.keyboard.press("Enter");
    expect(await page.locator("[data-select=question_41200201] .select__single-value").textContent()).toBe("Zambia");
  });

  test("forgets a place that was typed and not chosen", async () => {
    await page.goto(world.origin + SENIOR);
    await page.locator("#candidate-location").pressSequentially("Hamburg", { delay: 30 });
    await page.getByRole("option", { name: "Hamburg, Germany" }).waitFor();
    await page.locator("#first_name").focus();
    expect(await page.locator("#candidate-location").inputValue()).toBe("");
    expect(await page.locator("[data-select=candidate-location] .select__single-value").count()).toBe(0);
  });

  test("takes several options as chips, which can be removed", async () => {
    await page.goto(world.origin + SENIOR);
    await page.getByRole("button", { name: "Reject all" }).click();
    for (const option of ["Job board", "LinkedIn"]) await choose("question_41200107", option, "");
    const chips = page.locator(".select__multi-value__label");
    expect(await chips.allTextContents()).toEqual(["Job board", "LinkedIn"]);
    await page.getByRole("button", { name: "Remove Job board" }).click();
    expect(await chips.allTextContents()).toEqual(["LinkedIn"]);
  });

  test("overwrites the name some seconds after a résumé was attached", async () => {
    await page.goto(world.origin + SENIOR);
    await page.locator("#first_name").fill("Livia");
    await page.locator("#last_name").fill("Brandt");
    await page.locator("#resume").setInputFiles(PDF);
    await page.waitForTimeout(2200);
    expect(await page.locator("#last_name").inputValue()).toBe("Brandt CV");
  });

  test("tells what is missing without asking its server", async () => {
    await page.goto(world.origin + SENIOR);
    await page.getByRole("button", { name: "Reject all" }).click();
    await submit();
    expect(await message().textContent()).toContain("Please fill in");
    expect(await page.locator(".helper-text--error:not(:empty)").count()).toBe(13);
    expect(world.sightings().some(({ method }) => method === "POST")).toBe(false);
  });

  test("whispers to its employer while it is filled in, when it is of that kind", async () => {
    await page.goto(`${world.origin}/lanternfish/jobs/7310403`);
    await page.waitForTimeout(1000);
    await page.locator("#first_name").fill("Livia");
    await page.locator("#last_name").focus();
    await expect.poll(() => world.sightings().filter(({ url }) => /autosave|pixel\?.*Livia/.test(url)).length).toBe(2);
    expect(world.arrivals()).toEqual([]);
  });
});

describe("what an applicant sees", () => {
  test.each([
    ["validation_error", "not submitted"],
    ["spam_refusal", "possible spam"],
    ["error_500", "Something went wrong"],
  ] as const)("after %s", async (behaviour, text) => {
    world.behave("7310402", behaviour);
    await fillPlatform();
    await submit();
    await expect.poll(() => message().textContent()).toContain(text);
    expect(page.url()).toBe(world.origin + PLATFORM);
    expect(await page.getByRole("button", { name: "Submit application" }).isEnabled()).toBe(true);
  });

  test("a complaint, and then the confirmation all the same", async () => {
    world.behave("7310402", "late_success");
    await fillPlatform();
    await submit();
    await expect.poll(() => message().textContent()).toContain("problem");
    await page.waitForURL(`${world.origin}${PLATFORM}/confirmation`);
  });

  test("nothing but a failure when the connection is cut, though the application arrived: and it arrived more than once", async () => {
    world.behave("7310402", "accept_then_cut");
    await fillPlatform();
    await submit();
    await expect.poll(() => message().textContent()).toContain("Something went wrong");
    // Chromium sends a POST again by itself, once for each idle connection it still has, when a reused one is cut
    // before an answer: the harm that a submit gate must prevent.
    const [first, ...copies] = world.arrivals();
    expect([first?.outcome, copies[0]?.outcome]).toEqual(["taken", "duplicate"]);
    expect(new Set(copies.map(({ outcome }) => outcome))).toEqual(new Set(["duplicate"]));
    expect(world.arrivals()[0]?.requestNumberOnConnection).toBeGreaterThan(1);
  });
});
