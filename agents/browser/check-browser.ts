import { readFileSync } from "node:fs";
import type { Browser } from "playwright";
import { Fault } from "#data/model/faults.ts";
import type { HealthPart } from "#data/model/work/health.ts";
import { type BrowserSettings, launchBrowser } from "./launch.ts";

/**
 * Starts the browser once and tells its version, and whether its pages really run confined: by the kernel's own
 * word on each renderer (`Seccomp: 2` is a system call filter), not by the switches we gave.
 */
export async function checkBrowser(
  settings: BrowserSettings,
): Promise<{ browser: HealthPart; browser_sandbox: HealthPart }> {
  const checkedAt = new Date().toISOString();
  const part = (name: HealthPart["name"], state: HealthPart["state"], because: string, hint = ""): HealthPart => {
    return { name, state, because, hint, checkedAt };
  };
  let browser: Browser | null = null;
  try {
    browser = await launchBrowser(settings);
    const confined = await renderersConfined(browser);
    return {
      browser: part("browser", "ok", `Chromium ${browser.version()} starts.`),
      browser_sandbox: confined
        ? part("browser_sandbox", "ok", "Pages run in Chromium's sandbox.")
        : part("browser_sandbox", "down", "A page's process runs without a system call filter.", SANDBOX_HINT),
    };
  } catch (error) {
    const { code, message, hint } = Fault.of(error);
    if (code === "browser_sandbox") {
      return {
        browser: part("browser", "down", message, hint),
        browser_sandbox: part("browser_sandbox", "down", message, hint),
      };
    }
    const unknown = part("browser_sandbox", "off", "Not known while the browser does not start.");
    return { browser: part("browser", "down", message, hint), browser_sandbox: unknown };
  } finally {
    await browser?.close();
  }
}

const SANDBOX_HINT = "Start Chromium by hand as AutoResume's user and read what it says of its sandbox.";

async function renderersConfined(browser: Browser): Promise<boolean> {
  const page = await browser.newPage();
  await page.goto("about:blank");
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  return renderers.length > 0 && renderers.every(({ id }) => /^Seccomp:\s*2$/m.test(statusOf(id)));
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
}
