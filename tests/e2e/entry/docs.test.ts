import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { openDoor } from "#tests/fakes/door.ts";
import { openBrowser } from "../../integration/practice/browser.ts";

it(
  "the interface's page works in a browser without breaking its policy, also under a base path",
  { timeout: 60_000 },
  async () => {
    const home = scratchDirectory();
    const browser = await openBrowser(home.path);
    const door = await openDoor(false, { basePath: "/jobs/" });
    try {
      await door.app.listen({ port: 0, host: "127.0.0.1" });
      const { port } = door.app.server.address() as AddressInfo;
      const page = await browser.newPage();
      const said: string[] = [];
      page.on("console", (message) => message.type() === "error" && said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      // A browser drops a cookie whose time is over by its own clock.
      door.parts.advance(Date.now() - Date.parse(door.parts.now()));
      const token = door.accounts.oneTimeToken(door.parts.ownerId);
      await page.goto(`http://127.0.0.1:${port}/jobs/enter/${token}`);
      said.length = 0;
      await page.goto(`http://127.0.0.1:${port}/jobs/docs`);
      await page.getByRole("heading", { name: /AutoResume/ }).waitFor();
      await page.getByText("Erase yourself with everything of yours").waitFor();
      await page.getByText("Every setting with its value and where it comes from").waitFor();
      expect(said).toEqual([]);
    } finally {
      await door.close();
      await browser.close();
      home.remove();
    }
  },
);
