import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright";

const PROGRAMS = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

/** Chromium as it comes, without the agent's gate and proxy: what a form does to an ordinary visitor. */
export function openBrowser(home: string): Promise<Browser> {
  const executablePath = PROGRAMS.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error("Debian's package chromium-headless-shell is not installed.");
  return chromium.launch({
    executablePath,
    chromiumSandbox: true,
    args: ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
    env: { HOME: home, PATH: "/usr/bin:/bin", LANG: "C.UTF-8" },
  });
}
