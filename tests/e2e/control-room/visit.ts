import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { openBrowser } from "../../integration/practice/browser.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { buildControlRoom, openAppliance, type OpenAppliance } from "./appliance.ts";
import { makePapers } from "./papers.ts";
import { seedWorld, type World } from "./world.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export type Stage = {
  appliance: OpenAppliance;
  browser: Browser;
  world: World;
  close: () => Promise<void>;
};

/** The control room as built from its source, over an appliance in the middle of its work, and a browser to look at it. */
export async function openStage(): Promise<Stage> {
  const home = scratchDirectory();
  const ui = await buildControlRoom();
  const browser: Browser = await openBrowser(home.path);
  const appliance = await openAppliance(ui.path);
  const world = await seedWorld(appliance, await makePapers(browser));
  return {
    appliance,
    browser,
    world,
    async close() {
      await browser.close();
      await appliance.close();
      ui.remove();
      home.remove();
    },
  };
}

export type Look = { width?: number; theme?: "light" | "dark"; language?: string };

/** What a page complained of: refused by the policy, failed to load, thrown. */
export type Complaints = string[];

/** A browser window of its own that is signed in. */
export async function signIn(
  { browser, appliance }: Pick<Stage, "browser" | "appliance">,
  { width = 1440, theme = "light", language = "en" }: Look = {},
): Promise<{ page: Page; complaints: Complaints; leave: () => Promise<void> }> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    locale: language,
    hasTouch: width < 640,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const complaints: Complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  // axe speaks to the frames of a page; the sandboxed posting does not listen, as it should.
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(appliance.link());
  return { page, complaints, leave: () => context.close() };
}

/** What axe finds wrong, as `rule: element`. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    type Found = { violations: { id: string; nodes: { target: unknown[] }[] }[] };
    const { axe } = globalThis as unknown as { axe: { run(root: unknown): Promise<Found> } };
    const { violations } = await axe.run(Reflect.get(globalThis, "document"));
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat(3).join(" ")}`));
  });
}

/** Everything to press that is lower than a finger needs, links within text apart. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const small = [];
    const walk = (root) => {
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot !== null) walk(element.shadowRoot);
        if (!element.matches("button:not(.link), a.button:not(.skip), select, nav a:not(.skip)")) continue;
        const { height } = element.getBoundingClientRect();
        if (height > 0 && height < 44) small.push(element.outerHTML.slice(0, 90) + " " + height);
      }
    };
    walk(document);
    return small;
  })()`);
}
