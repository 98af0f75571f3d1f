import type { Browser, BrowserContext, Page } from "playwright";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { openBrowser } from "../../integration/practice/browser.ts";
import { buildControlRoom, openAppliance, type OpenAppliance } from "../control-room/appliance.ts";

export type Room = {
  appliance: OpenAppliance;
  browser: Browser;
  /** The control room under a name: browsers keep passkeys for no address in numbers. */
  origin: string;
  /** A browser of somebody's own, at a page; nobody is signed in there. */
  visit(path: string): Promise<{ page: Page; context: BrowserContext }>;
  close(): Promise<void>;
};

/** The control room before an appliance that nobody has set up. */
export async function openRoom(): Promise<Room> {
  const home = scratchDirectory();
  const ui = await buildControlRoom();
  const browser = await openBrowser(home.path);
  const appliance = await openAppliance(ui.path);
  const origin = appliance.origin.replace("127.0.0.1", "localhost");
  return {
    appliance,
    browser,
    origin,
    async visit(path) {
      const context = await browser.newContext({ locale: "en", reducedMotion: "reduce" });
      const page = await context.newPage();
      await page.goto(origin + path);
      return { page, context };
    },
    async close() {
      await browser.close();
      await appliance.close();
      ui.remove();
      home.remove();
    },
  };
}

/** Lets the browser hold passkeys as a device with a fingerprint reader would. */
export async function withAuthenticator(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("WebAuthn.enable");
  await devTools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** Types name and password into the door that is open on a page. */
export async function fillDoor(page: Page, { name, password }: { name: string; password: string }): Promise<void> {
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** Waits until somebody is signed in on a page. */
export async function inside(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Main" }).waitFor();
}
