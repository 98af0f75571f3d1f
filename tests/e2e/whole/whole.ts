import { createServer, type AddressInfo } from "node:net";
import type { Browser, Page } from "playwright";
import { type Appliance, startAppliance } from "#server/appliance.ts";
import { readConfig } from "#server/config/config.ts";
import { finishRestore } from "#server/home.ts";
import { RESTART } from "#server/stop-asked.ts";

export const OWNER = { name: "Ada Example", password: "correct horse battery" };

export type Whole = {
  home: string;
  /** Where the control room is, with the base path. */
  address(): string;
  /** An address that signs its owner in. */
  link(): string;
  appliance(): Appliance;
  /** How often it has started. */
  lives(): number;
  stop(): Promise<void>;
};

/** The whole appliance in a home, started again in place as `main.ts` does it. `env` adds to the environment. */
export async function runWhole(home: string, uiDirectory: string, env: Record<string, string> = {}): Promise<Whole> {
  const port = await freePort();
  const start = async () => {
    finishRestore(home);
    const config = readConfig({
      PATH: process.env["PATH"] ?? "",
      HOME: process.env["HOME"] ?? home,
      AUTORESUME_HOME: home,
      AUTORESUME_PORT: String(port),
      AUTORESUME_LOG_LEVEL: "silent",
      ...env,
    });
    return startAppliance(config, { uiDirectory });
  };
  let lives = 1;
  let appliance = await start();
  const running = (async () => {
    while ((await appliance.stopping) === RESTART) {
      await appliance.stop();
      appliance = await start();
      lives++;
    }
    await appliance.stop();
  })();
  return {
    home,
    address: () => `${appliance.address}/`,
    link() {
      const [owner] = appliance.accounts.everyone();
      return `${appliance.address}/enter/${appliance.accounts.oneTimeToken(owner?.id ?? "")}`;
    },
    appliance: () => appliance,
    lives: () => lives,
    async stop() {
      appliance.askToStop("the test");
      await running;
    },
  };
}

/** A window of its own before an appliance; what the page complains of is thrown at the end. */
export async function openWindow(
  browser: Browser,
): Promise<{ page: Page; complaints: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext({ locale: "en", reducedMotion: "reduce", acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, complaints, close: () => context.close() };
}

/** Goes through the first-run page; ends before the emergency kit. */
export async function setUp(page: Page, whole: Whole): Promise<void> {
  await page.goto(whole.address());
  await page.getByLabel("Set-up code").fill(whole.appliance().accounts.setUpCode() ?? "");
  await page.getByLabel("Your name").fill(OWNER.name);
  const passwords = page.locator("input[type=password]");
  for (const field of await passwords.all()) await field.fill(OWNER.password);
  await page.getByRole("button", { name: "Create and enter" }).click();
  await page.getByRole("heading", { name: "Emergency kit", level: 1 }).waitFor();
}

/** The port is part of a session's cookie, so it must be the same after a restart. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
