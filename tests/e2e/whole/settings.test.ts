import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../integration/practice/browser.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { buildControlRoom } from "../control-room/appliance.ts";
import { openWindow, runWhole, setUp, type Whole } from "./whole.ts";

let scratch: ReturnType<typeof scratchDirectory>;
let ui: Awaited<ReturnType<typeof buildControlRoom>>;
let browser: Browser;
let whole: Whole;

beforeAll(async () => {
  scratch = scratchDirectory();
  ui = await buildControlRoom();
  browser = await openBrowser(scratch.path);
  whole = await runWhole(join(scratch.path, "home"), ui.path, { AUTORESUME_HOST: "127.0.0.1" });
});
afterAll(async () => {
  await browser.close();
  await whole.stop();
  ui.remove();
  scratch.remove();
});

const saved = () => readFileSync(join(whole.home, "settings.yaml"), "utf8");

describe("the settings page of a whole appliance", () => {
  it("changes one at once, refuses a wrong one at its field, keeps what is typed, and brings another by a restart", async () => {
    const { page, complaints, close } = await openWindow(browser);
    await setUp(page, whole);
    await page.goto(`${whole.address()}settings`);

    // What the environment decides is shown and cannot be changed.
    expect(await page.getByLabel("Listen on").isDisabled()).toBe(true);
    await page.getByText("Set by the environment (AUTORESUME_HOST)").waitFor();

    const keeping = page.locator("ar-setting-group", { hasText: "Archives and drills" });
    await keeping.getByLabel("Daily archives").fill("0");
    await keeping.getByRole("button", { name: "Save one change" }).click();
    await keeping.getByText(/Daily archives .*0/).waitFor();

    // Gone to another page and back: what was typed is still there.
    await page.getByRole("link", { name: "Backups" }).first().click();
    await page.getByRole("heading", { name: "Backups", level: 1 }).waitFor();
    await page.getByRole("link", { name: "Settings" }).first().click();
    expect(await keeping.getByLabel("Daily archives").inputValue()).toBe("0");

    await keeping.getByLabel("Daily archives").fill("12");
    await keeping.getByRole("button", { name: "Save one change" }).click();
    await keeping.getByText("Saved.").waitFor();
    expect(saved()).toContain("keepDaily: 12");
    expect(whole.lives()).toBe(1);

    const door = page.locator("ar-setting-group", { hasText: "How it is reached" });
    await door.getByLabel("Trusted proxies").fill("10.0.0.1");
    await door.getByRole("button", { name: "Save one change" }).click();
    await page.getByText("One saved setting waits for a restart:").waitFor();
    await page.getByRole("button", { name: "Restart now" }).click();
    await page.getByText("One saved setting waits for a restart:").waitFor({ state: "hidden" });
    expect(whole.lives()).toBe(2);
    expect(await door.getByLabel("Trusted proxies").inputValue()).toBe("10.0.0.1");

    // Back to the default takes it out of the file.
    await keeping.getByRole("button", { name: "Use the default" }).click();
    await keeping.getByRole("button", { name: "Save one change" }).click();
    await keeping.getByText("Saved.").waitFor();
    expect(saved()).not.toContain("keepDaily");
    expect(complaints).toEqual([]);
    await close();
  });

  it("moves under a base path and is at home there: pages, files, the live line, the appliance itself", async () => {
    const before = await openWindow(browser);
    await before.page.goto(whole.link());
    await before.page.goto(`${whole.address()}settings`);
    const door = before.page.locator("ar-setting-group", { hasText: "How it is reached" });
    await door.getByLabel("Base path").fill("/jobs/");
    await door.getByRole("button", { name: "Save one change" }).click();
    await before.page.getByRole("button", { name: "Restart now" }).click();
    await before.page.locator("ar-restart a").waitFor();
    await expect.poll(() => whole.lives(), { timeout: 20_000 }).toBe(3);
    expect(whole.address()).toMatch(/\/jobs\/$/);
    await before.page.locator("ar-restart a").click();
    await expect.poll(() => before.page.evaluate("document.baseURI")).toBe(whole.address());
    await before.close();

    const { page, complaints, close } = await openWindow(browser);

    const outside: string[] = [];
    page.on("request", (request) => {
      if (!new URL(request.url()).pathname.startsWith("/jobs/")) outside.push(request.url());
    });
    const sockets: string[] = [];
    page.on("websocket", (socket) => sockets.push(socket.url()));
    await page.goto(whole.link());
    await page.getByRole("link", { name: "Jobs" }).first().click();
    await page.getByRole("heading", { name: "Jobs", level: 1 }).waitFor();
    expect(page.url()).toBe(`${whole.address()}jobs`);
    await page.reload();
    await page.getByRole("heading", { name: "Jobs", level: 1 }).waitFor();
    await page.getByRole("link", { name: "System" }).first().click();
    await page.getByRole("heading", { name: "System", level: 1 }).waitFor();
    expect(page.url()).toBe(`${whole.address()}system`);
    expect(sockets.length).toBeGreaterThan(0);
    expect(sockets.every((address) => new URL(address).pathname === "/jobs/api/live")).toBe(true);
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
