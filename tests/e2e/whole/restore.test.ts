import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser } from "../../integration/practice/browser.ts";
import { archiveOf, partsOf, PASSPHRASE } from "#tests/fakes/archives/archive-bytes.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { buildControlRoom } from "../control-room/appliance.ts";
import { axeFindings } from "../control-room/visit.ts";
import { openWindow, OWNER, runWhole, setUp, type Whole } from "./whole.ts";

let scratch: ReturnType<typeof scratchDirectory>;
let ui: Awaited<ReturnType<typeof buildControlRoom>>;
let browser: Browser;
let archive: string;
let whole: Whole;

beforeAll(async () => {
  scratch = scratchDirectory();
  ui = await buildControlRoom();
  browser = await openBrowser(scratch.path);
  const before = await runWhole(join(scratch.path, "before"), ui.path);
  const { page, close } = await openWindow(browser);
  await setUp(page, before);
  await close();
  await before.stop();
  archive = join(scratch.path, "autoresume-20260302T080000Z.tar");
  writeFileSync(archive, await archiveOf(partsOf(before.home)));
  whole = await runWhole(join(scratch.path, "after"), ui.path);
});
afterAll(async () => {
  await browser.close();
  await whole.stop();
  ui.remove();
  scratch.remove();
});

it("an empty appliance is restored from its first page, and its owner signs in as before", async () => {
  const { page, complaints, close } = await openWindow(browser);
  await page.goto(whole.address());
  await page.getByRole("link", { name: /Restore from an archive/ }).click();
  await page.getByRole("heading", { name: "Restore from an archive" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  const code = whole.appliance().accounts.setUpCode();
  const secret = page.locator("#secret");
  const send = page.getByRole("button", { name: "Send and look into it" });
  expect(await send.isDisabled()).toBe(true);
  await page.locator("input[type=file]").setInputFiles(archive);
  await page.getByText("autoresume-20260302T080000Z.tar").waitFor();

  // A wrong code, then a wrong passphrase: each says so, and nothing has been replaced.
  await page.getByLabel("Set-up code").fill("0000-0000-0000-0000");
  await secret.fill(PASSPHRASE);
  await send.click();
  await page.getByText("set_up_code_wrong").waitFor();
  await page.getByLabel("Set-up code").fill(code);
  await secret.fill("not the passphrase");
  await send.click();
  await page.getByRole("alert").filter({ hasText: "passphrase" }).waitFor();
  expect(whole.appliance().accounts.everyone()).toEqual([]);

  await page.getByLabel("Set-up code").fill(code);
  await secret.fill(PASSPHRASE);
  await send.click();
  await page.getByRole("heading", { name: "It is whole" }).waitFor();
  await page.getByText(OWNER.name).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(whole.lives()).toBe(1);

  await page.getByRole("button", { name: "Restore this appliance from it" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor({ timeout: 30_000 });
  expect(whole.lives()).toBe(2);
  await page.getByLabel("Your name").fill(OWNER.name);
  await page.locator("input[type=password]").fill(OWNER.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("link", { name: "Overview" }).first().waitFor();
  expect(complaints).toEqual([]);
  await close();
});
