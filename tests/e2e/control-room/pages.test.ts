import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Id } from "#data/model/schema.ts";
import { axeFindings, openStage, signIn, smallTargets, type Stage } from "./visit.ts";

let stage: Stage;
let document: Id;
beforeAll(async () => {
  stage = await openStage();
  const { services, ownerId } = stage.appliance;
  document = (await services.studio.make(ownerId, { jobId: stage.world.jobs.fresh, kind: "cv" })).document.id;
});
afterAll(() => stage.close());

/** Every page, with words that stand on it once it shows what it is for. */
const PAGES: readonly [name: string, path: () => string, words: string | RegExp][] = [
  ["overview", () => "/", "Did your application to Ostrava Robotics arrive?"],
  ["jobs", () => "/jobs", "12 found"],
  ["job", () => `/jobs/${stage.world.jobs.asks}`, "Two days a week together"],
  ["draft with questions", () => `/approvals/${stage.world.drafts.asks}`, "9 questions for you"],
  ["draft to approve", () => `/approvals/${stage.world.drafts.ready}`, "All 16 read back and agree"],
  ["blocked draft", () => `/approvals/${stage.world.drafts.blocked}`, "a challenge that only a person may solve"],
  ["applications", () => "/applications", "Quillon Software"],
  ["application", () => `/applications/${applicationOf("sent")}`, "thanked for the application"],
  ["owner", () => "/owner", "Tern & Tally"],
  ["master CV", () => "/cv", "Tern & Tally"],
  ["bring in a CV", () => "/cv/import", "Or paste its text"],
  ["versions of the master CV", () => "/cv/versions", "What changed"],
  ["system", () => "/system", "Install the package bubblewrap."],
  ["settings", () => "/settings", "How it is reached"],
  ["backups", () => "/backups", "There is no archive yet"],
  ["emergency kit", () => "/kit", "Your passphrase, please"],
  ["accounts and security", () => "/security", "This browser"],
  ["vault", () => "/vault", "The vault is open"],
  ["people", () => "/people", "Invite somebody"],
  ["an invitation opened by its giver", () => "/join?code=abcd", "An invitation is for somebody who is not here yet."],
  ["studio", () => "/studio", "Saltmarsh Analytics"],
  ["document", () => `/studio/${document}`, /set in|set before/],
  ["rules and looks", () => "/writing", "No letter says"],
  ["unknown", () => "/nowhere", "To the overview"],
];

function applicationOf(name: "sent" | "uncertain"): string {
  const { store, ownerId } = stage.appliance;
  return store.applications.ofJob(ownerId, stage.world.jobs[name])?.id ?? "";
}

describe.each([
  { width: 390, theme: "light" },
  { width: 390, theme: "dark" },
  { width: 820, theme: "light" },
  { width: 1440, theme: "light" },
  { width: 1440, theme: "dark" },
] as const)("at $width in $theme", (look) => {
  it("every page shows what it is for, to everybody, within its width and its policy", async () => {
    const { page, complaints, leave } = await signIn(stage, look);
    const wrong: string[] = [];
    for (const [name, path, words] of PAGES) {
      await page.goto(stage.appliance.origin + path());
      await page.getByText(words).first().waitFor();
      if (look.width === 390)
        wrong.push(...(await smallTargets(page)).map((target) => `${name}: too small: ${target}`));
      const findings = await axeFindings(page);
      const wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      wrong.push(...findings.map((finding) => `${name}: ${finding}`));
      if (Number(wide) > 0) wrong.push(`${name}: ${String(wide)} px too wide`);
    }
    expect(wrong).toEqual([]);
    expect(complaints).toEqual([]);
    await leave();
  });
});

it("is asked by a judge who sees what is wrong", async () => {
  const { page, complaints, leave } = await signIn(stage);
  await page.getByText("Waits for you").first().waitFor();
  await page.evaluate(`document.body.insertAdjacentHTML("beforeend", "<button></button>")`);
  await page.evaluate(`{
    const script = document.createElement("script");
    script.textContent = "globalThis.inlineRan = true";
    document.body.append(script);
  }`);
  expect((await smallTargets(page)).length).toBeGreaterThan(0);
  expect(await axeFindings(page)).toContainEqual(expect.stringContaining("button-name"));
  expect(complaints.join()).toContain("Content Security Policy");
  expect(await page.evaluate("globalThis.inlineRan")).toBeUndefined();
  await leave();
});

it("loads little at first, and the PDF reader only when a PDF is looked at", async () => {
  const { page, leave } = await signIn(stage);
  await page.getByText("Waits for you").first().waitFor();
  const loaded = () =>
    page.evaluate<string[]>(
      `performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => /m?js$/.test(name))`,
    );
  expect((await loaded()).length).toBeGreaterThan(1);
  expect((await loaded()).join()).not.toContain("pdf");
  await page.goto(`${stage.appliance.origin}/approvals/${stage.world.drafts.ready}`);
  await page.locator("canvas").first().waitFor();
  expect((await loaded()).join()).toContain("pdf");
  await leave();
});

it("speaks German to a German browser, and remembers the choice of another language", async () => {
  const { page, complaints, leave } = await signIn(stage, { language: "de-DE" });
  await page.getByRole("heading", { name: "Übersicht" }).waitFor();
  expect(await page.getAttribute("html", "lang")).toBe("de");
  await page.goto(`${stage.appliance.origin}/system`);
  await page.getByLabel("Sprache").selectOption("en");
  await page.getByRole("heading", { name: "This browser" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "This browser" }).waitFor();
  expect(complaints).toEqual([]);
  await leave();
});
