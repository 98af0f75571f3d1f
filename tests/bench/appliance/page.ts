import { gzipSync } from "node:zlib";
import { chromium } from "playwright";
import { readConfig } from "#server/config/config.ts";
import { atMost, type Figure } from "../frame/bench.ts";

/** The JavaScript that a browser fetches for the control room's first page, as gzip would send it. */
export async function measurePage(link: string): Promise<Figure> {
  const executablePath = readConfig({}).chromium;
  if (executablePath === null) throw new Error("No Chromium was found.");
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: true,
    args: ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });
  try {
    const page = await browser.newPage();
    const scripts = new Map<string, Promise<Buffer>>();
    page.on("response", (response) => {
      if (response.request().resourceType() === "script" && response.ok()) scripts.set(response.url(), response.body());
    });
    await page.goto(link, { waitUntil: "networkidle" });
    const bodies = await Promise.all(scripts.values());
    if (bodies.length === 0) throw new Error("The control room loaded no script: is ui/dist built?");
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    return atMost(120, {
      id: "JavaScript on first load",
      value: bytes / 1000,
      unit: "kB gzip",
      beside: `${bodies.length} file(s), ${(bodies.reduce((sum, body) => sum + body.length, 0) / 1000).toFixed(0)} kB plain`,
    });
  } finally {
    await browser.close();
  }
}
