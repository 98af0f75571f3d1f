import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SAMPLE_OWNER } from "#server/practice/owner/sample-owner.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { openBrowser } from "../../integration/practice/browser.ts";
import { buildControlRoom, importSampleOwner, openAppliance, type OpenAppliance } from "./appliance.ts";
import { axeFindings, type Complaints, type Look, signIn, smallTargets } from "./visit.ts";

const CVS = join(import.meta.dirname, "../../samples/cvs/files/tuned");
/** A busy machine may take its time to draw and to save. */
const PATIENCE = { timeout: 20_000 };

let home: ReturnType<typeof scratchDirectory>;
let ui: Awaited<ReturnType<typeof buildControlRoom>>;
let browser: Browser;
let appliance: OpenAppliance;
let windows: { page: Page; complaints: Complaints; leave(): Promise<void> }[] = [];

beforeAll(async () => {
  home = scratchDirectory();
  ui = await buildControlRoom();
  browser = await openBrowser(home.path);
});
afterAll(async () => {
  await browser.close();
  ui.remove();
  home.remove();
});
beforeEach(async () => {
  appliance = await openAppliance(ui.path);
});
afterEach(async () => {
  for (const window of windows) await window.leave();
  windows = [];
  await appliance.close();
});

async function open(path: string, look: Look = {}): Promise<Page> {
  const window = await signIn({ browser, appliance }, look);
  windows.push(window);
  await window.page.goto(appliance.origin + path);
  return window.page;
}
const kept = () => JSON.stringify(appliance.store.cvs.facts(appliance.ownerId));
const saved = (page: Page) => page.locator("ar-cv-state .saved").waitFor();
/** The line of a fact, opened or closed by a click. */
const line = (page: Page, words: string | RegExp) => page.locator("button.what").filter({ hasText: words }).first();

describe("the editor", () => {
  it("begins by hand, saves by itself, and shows the same after a reload", async () => {
    const page = await open("/cv");
    await page.getByRole("button", { name: "Start by hand" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Ada Bellows");
    await expect.poll(kept, PATIENCE).toContain("Ada Bellows");
    // The role that was begun has no title yet: it waits, and nothing else waits with it.
    await page.getByText("One entry waits until it is mended").waitFor();
    await line(page, "Not named yet").click();
    await page.getByLabel("Title").fill("Bell Founder");
    await page.getByLabel("Employer").fill("Clapper & Sons");
    await page.getByLabel("From", { exact: true }).fill("4/2019");
    await page.getByRole("button", { name: "Add achievement" }).click();
    await page.getByLabel("What you achieved").fill("Cast forty bells a year.");
    await page.getByText("One entry waits").waitFor({ state: "detached" });
    await saved(page);
    expect(kept()).toContain("2019-04");
    expect(kept()).toContain("Cast forty bells a year.");
    expect(kept()).not.toContain("new_");

    await page.reload();
    await line(page, "Bell Founder").click();
    await line(page, "Cast forty bells a year.").waitFor();
    // An end before the beginning is named where it stands, and not kept.
    await page.getByLabel("Until").fill("2001");
    await page.getByText("This ends before it begins.").waitFor();
    expect(kept()).not.toContain("2001");
    await page.getByLabel("Until").fill("");
    await page.getByText("This ends before it begins.").waitFor({ state: "detached" });
    await saved(page);
  });

  it("is moved, emptied and put back by keyboard and pointer", async () => {
    await importSampleOwner(appliance);
    const page = await open("/cv");
    const titles = () =>
      appliance.store.cvs
        .facts(appliance.ownerId)
        .flatMap((fact) => (fact.kind === "language" ? [fact.name] : []))
        .join(" ");
    await page.getByRole("button", { name: "Move German", exact: true }).press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.getByText("German is now 3 of 3").waitFor();
    await expect.poll(titles, PATIENCE).toBe("English Portuguese German");

    const handle = page.getByRole("button", { name: "Move German", exact: true });
    await handle.scrollIntoViewIfNeeded();
    const from = await handle.boundingBox();
    const to = await page.getByRole("button", { name: "Move English", exact: true }).boundingBox();
    if (from === null || to === null) throw new Error("the handles are not on the page");
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 6 });
    await page.mouse.move(to.x + to.width / 2, to.y + 2, { steps: 2 });
    await page.mouse.up();
    await expect.poll(titles, PATIENCE).toBe("German English Portuguese");

    // Whoever removes by keyboard stands at the way back, and not at the beginning of the page.
    await page.getByRole("button", { name: /^Remove Senior Backend Engineer/ }).press("Enter");
    const undo = page.getByRole("button", { name: "Undo" });
    await expect
      .poll(() => undo.evaluate((button: { matches(how: string): boolean }) => button.matches(":focus")))
      .toBe(true);
    await undo.press("Enter");
    await undo.waitFor({ state: "detached" });
    await page.getByRole("button", { name: /^Remove Senior Backend Engineer/ }).click();
    await expect.poll(kept, PATIENCE).not.toContain("Tern & Tally");
    await undo.click();
    await expect.poll(kept, PATIENCE).toContain("Tern & Tally");
  });

  it("in two windows loses nothing: what is typed last stands, and the other is offered", async () => {
    await importSampleOwner(appliance);
    const [one, two] = [await open("/cv"), await open("/cv")];
    for (const page of [one, two]) await line(page, "Certified Kubernetes Administrator").click();
    // Both are typed into before either has saved.
    await one.getByLabel("Issued by").fill("Typed in the first window");
    await two.getByLabel("Issued by").fill("Typed in the second window");
    await one.getByLabel("Issued by").press("Tab");
    await expect.poll(kept, PATIENCE).toContain("Typed in the first window");
    await two.getByText("Another window changed one entry too").waitFor();
    await expect.poll(kept, PATIENCE).toContain("Typed in the second window");
    expect(await two.getByLabel("Issued by").inputValue()).toBe("Typed in the second window");
    await two.getByRole("button", { name: "Take the other" }).click();
    await expect.poll(kept, PATIENCE).toContain("Typed in the first window");
  });
});

describe("a file", () => {
  it("is looked through before it is kept: what is left stays out, what was not understood is put in its place", async () => {
    await importSampleOwner(appliance);
    const page = await open("/cv/import");
    const chooser = page.locator("ar-cv-drop input");
    // A file of somebody else's, with everything that it would bring; another one is chosen instead.
    await chooser.setInputFiles(join(CVS, "amara-okafor.pdf"));
    await page.getByText("Read as PDF").waitFor();
    await page.getByRole("checkbox", { name: "Take Amara Okafor" }).waitFor();
    await page
      .getByText(/From page 1, line/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Another file" }).click();
    const cv = JSON.parse(readFileSync(SAMPLE_OWNER.masterCv, "utf8")) as Record<string, unknown[]> & {
      basics: object;
    };
    const changed = {
      ...cv,
      basics: { ...cv.basics, motto: "Slow is smooth", shoeSize: "38" },
      skills: [...(cv["skills"] ?? []), { name: "Zig" }, { name: "Elm" }],
    };
    await chooser.setInputFiles({
      name: "newer.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(changed)),
    });
    await page.getByRole("heading", { name: "What newer.json would bring" }).waitFor();
    await page.getByRole("checkbox", { name: "Take Elm" }).uncheck();
    await page.getByLabel("What becomes of: Slow is smooth").selectOption("put statement");
    await page.getByLabel("What becomes of: 38").selectOption("leave");
    expect(kept()).not.toContain("Zig");
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: /^Keep, with/ }).click();
    await page.waitForURL(/\/cv$/);
    await line(page, "Slow is smooth").waitFor();
    expect(kept()).toContain("Zig");
    expect(kept()).not.toContain("Elm");
    expect(appliance.store.cvs.newest(appliance.ownerId)?.notUnderstood).toEqual([]);
  });

  it("with code in every place runs none of it", async () => {
    const page = await open("/cv/import");
    const code = `<img src=x onerror="document.title='run'"><script>document.title='run'</script> \${0} &lt;b&gt;`;
    const said = { name: `Ada ${code}`, label: code, url: "javascript:document.title='run'", [code]: code };
    const work = [{ name: code, position: code, url: "javascript:0", highlights: [code, "[a](javascript:0)"] }];
    await page.locator("ar-cv-drop input").setInputFiles({
      name: `${code}.json`,
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify({ basics: said, work, skills: [{ name: code, keywords: [code] }] })),
    });
    await page.getByRole("button", { name: /^Keep, with/ }).click();
    await page.waitForURL(/\/cv$/);
    await line(page, "Ada").click();
    await page.goto(`${appliance.origin}/cv/versions`);
    await page.locator("ar-fact-change").first().waitFor();
    expect(await page.title()).not.toBe("run");
    expect(await page.evaluate("document.querySelectorAll('img, a[href^=javascript]').length")).toBe(0);
    expect(windows.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  it("that cannot be read is refused with the reason, and nothing changes", async () => {
    const page = await open("/cv");
    await page.locator("ar-cv-drop input").setInputFiles({
      name: "broken.json",
      mimeType: "application/json",
      buffer: Buffer.from('{ "basics": {\n "name": }'),
    });
    await page.getByText(/is not valid JSON.*line 2/).waitFor();
    expect(kept()).toBe("[]");
  });
});

it("a version is compared with the one before, word by word, and restored", async () => {
  await importSampleOwner(appliance);
  const page = await open("/cv");
  await line(page, "Elephant Academy").click();
  await page.getByLabel("Issued by").fill("Mammoth Academy");
  await page.getByLabel("Issued by").press("Tab");
  await expect.poll(kept, PATIENCE).toContain("Mammoth Academy");
  await page.getByRole("link", { name: "2 versions" }).click();
  await page.locator("ar-fact-change ins").filter({ hasText: "Mammoth" }).waitFor();
  await page.locator("ar-fact-change del").filter({ hasText: "Elephant" }).waitFor();
  await page.getByRole("button", { name: "Restore Version 1" }).click();
  await page.getByText("Version 1 is in force again, as version 3.").waitFor();
  expect(kept()).toContain("Elephant Academy");
  expect(kept()).not.toContain("Mammoth");
});

it("the editor with everything open is for everybody, on a phone in the dark", async () => {
  await importSampleOwner(appliance);
  const page = await open("/cv", { width: 390, theme: "dark" });
  for (const words of ["Livia Brandt", "Tern & Tally", "PostgreSQL", "German"]) await line(page, words).click();
  await page.locator("ar-cv-list ar-cv-list button.what").first().click();
  await page.getByText("Told in its parts").first().click();
  expect(await axeFindings(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  expect(windows.flatMap(({ complaints }) => complaints)).toEqual([]);
});
