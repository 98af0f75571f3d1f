import { afterAll, beforeAll, expect, it } from "vitest";
import { axeFindings, smallTargets } from "../control-room/visit.ts";
import { openRoom, type Room } from "./room.ts";

let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room.close());

const LOOKS = [
  { width: 390, theme: "light" },
  { width: 390, theme: "dark" },
  { width: 1440, theme: "light" },
  { width: 1440, theme: "dark" },
] as const;

async function lookAt(path: string, heading: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const { width, theme } of LOOKS) {
    const context = await room.browser.newContext({
      viewport: { width, height: 700 },
      colorScheme: theme,
      locale: "en",
      hasTouch: width < 640,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    page.on("pageerror", (error) => wrong.push(error.message));
    await page.goto(room.origin + path);
    await page.getByRole("heading", { name: heading }).waitFor();
    const at = `${path} at ${width} in ${theme}`;
    wrong.push(...(await axeFindings(page)).map((finding) => `${at}: ${finding}`));
    if (width === 390) wrong.push(...(await smallTargets(page)).map((target) => `${at}: too small: ${target}`));
    const wide = Number(await page.evaluate("document.documentElement.scrollWidth - innerWidth"));
    if (wide > 0) wrong.push(`${at}: ${wide} px too wide`);
    await context.close();
  }
  return wrong;
}

it("the first run can be used by everybody, and leads to a restore", async () => {
  expect(await lookAt("/", "Set up your appliance")).toEqual([]);
  const { page, context } = await room.visit("/");
  await page.getByRole("link", { name: "Restore from an archive instead" }).click();
  await page.waitForURL(/\/restore$/);
  expect(await page.getByRole("heading", { name: "Set up your appliance" }).count()).toBe(0);
  await context.close();
});

it("so can signing in and joining", async () => {
  const { accounts } = room.appliance;
  const request = { code: accounts.setUpCode(), name: "Ada Example", password: "correct horse battery staple" };
  await fetch(`${room.origin}/api/setup`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
  });
  expect(await lookAt("/", "Sign in")).toEqual([]);
  expect(await lookAt("/join?code=abcd", "You are invited")).toEqual([]);
});

it("loads no reader of passkeys and no drawer of codes before they are needed", async () => {
  const { page, context } = await room.visit("/");
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  const loaded = await page.evaluate<{ name: string; size: number }[]>(
    `performance.getEntriesByType("resource").filter(({ name }) => /\\.js$/.test(name))
      .map(({ name, decodedBodySize }) => ({ name, size: decodedBodySize }))`,
  );
  expect(loaded.length).toBeGreaterThan(1);
  expect(loaded.map(({ name }) => name).join()).not.toMatch(/qr|esm|restore|pdf/);
  await context.close();
});
