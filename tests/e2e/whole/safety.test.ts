import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser } from "../../integration/practice/browser.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { buildControlRoom } from "../control-room/appliance.ts";
import { axeFindings } from "../control-room/visit.ts";
import { openWindow, OWNER, runWhole, setUp, type Whole } from "./whole.ts";

let scratch: ReturnType<typeof scratchDirectory>;
let ui: Awaited<ReturnType<typeof buildControlRoom>>;
let browser: Browser;
let whole: Whole;
let empty: Whole;

beforeAll(async () => {
  scratch = scratchDirectory();
  ui = await buildControlRoom();
  browser = await openBrowser(scratch.path);
  whole = await runWhole(join(scratch.path, "home"), ui.path);
  empty = await runWhole(join(scratch.path, "empty"), ui.path);
});
afterAll(async () => {
  await browser.close();
  await whole.stop();
  await empty.stop();
  ui.remove();
  scratch.remove();
});

it("from an emergency kit on paper and an archive from the page to another appliance with the same owner", async () => {
  const { page, complaints, close } = await openWindow(browser);
  await setUp(page, whole);

  // The kit is shown first, and proven with the key as it stands on the paper.
  await page.locator("ar-page-kit #passphrase").fill("another passphrase");
  await page.getByRole("button", { name: "Show the kit" }).click();
  await page.getByRole("alert").waitFor();
  await page.locator("ar-page-kit #passphrase").fill(OWNER.password);
  await page.getByRole("button", { name: "Show the kit" }).click();
  await page.locator("ar-qr svg").waitFor();
  const key = (await page.locator("ar-kit-sheet .groups span").allInnerTexts()).join(" ");
  expect(key.replaceAll(" ", "")).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/);
  expect(await axeFindings(page)).toEqual([]);
  const wrong = key.replace(/.$/, (last) => (last === "Q" ? "P" : "Q"));
  await page.getByLabel("The key from the paper").fill(wrong);
  await page.getByRole("button", { name: "Prove it" }).click();
  await page.locator("ar-kit-prove").getByRole("alert").waitFor();
  await page.getByLabel("The key from the paper").fill(key.toLowerCase());
  await page.getByRole("button", { name: "Prove it" }).click();
  await page.getByText("the key on the paper opens your archives.").waitFor();

  await page.goto(`${whole.address()}backups`);
  await page.getByText("There is no archive yet").waitFor();
  await page.getByText("Proven").first().waitFor();
  expect(await page.getByRole("button", { name: "Prove now" }).isDisabled()).toBe(true);

  const attic = join(scratch.path, "attic");
  mkdirSync(attic);
  await page.getByRole("button", { name: "Add a place" }).first().click();
  await page.getByLabel("What you call it").fill("Attic");
  await page.getByLabel("Path").fill(attic);
  await page.locator("ar-target-form").getByRole("button", { name: "Add a place" }).click();
  await page.getByRole("button", { name: "Try Attic" }).click();
  await page.getByText("It can be written, read and cleared.").waitFor();

  await page.getByRole("button", { name: "Back up now" }).click();
  await page.getByText("Newest good archive:").waitFor();
  await page.getByText("Verified").waitFor();
  await page.getByText("Attic: copied").waitFor();
  await page.getByText("Not yet proven restorable.").waitFor();
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: /Download the archive/ }).click();
  const archive = join(scratch.path, (await downloading).suggestedFilename());
  await (await downloading).saveAs(archive);
  expect(archive).toMatch(/autoresume-\d{8}T\d{6}Z\.tar$/);
  expect(statSync(archive).size).toBeGreaterThan(1000);
  const copies = readdirSync(attic).filter((name) => name.endsWith(".tar"));
  expect(copies).toHaveLength(1);
  expect(readFileSync(join(attic, copies[0] ?? "")).equals(readFileSync(archive))).toBe(true);

  await page.getByRole("button", { name: "Prove now" }).click();
  await page.getByText("Same in all").waitFor({ timeout: 60_000 });
  await page.getByText(/rows and .* files compared/).waitFor();
  await page.getByText("Proven restorable").waitFor();
  expect(await axeFindings(page)).toEqual([]);

  // The owner's things on another machine, with nothing but the archive and the paper.
  await page.goto(`${empty.address()}restore`);
  await page.getByLabel("Set-up code").fill(empty.appliance().accounts.setUpCode());
  await page.locator("input[type=file]").setInputFiles(archive);
  await page.locator("#secret").fill(key);
  await page.getByRole("button", { name: "Send and look into it" }).click();
  await page.getByRole("button", { name: "Restore this appliance from it" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor({ timeout: 30_000 });
  await page.getByLabel("Your name").fill(OWNER.name);
  await page.locator("input[type=password]").fill(OWNER.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("link", { name: "Backups" }).first().waitFor();
  expect(complaints).toEqual([]);
  await close();
});
