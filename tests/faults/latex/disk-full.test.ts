import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTypesetter } from "#latex/typesetter.ts";
import { FORMATS, never } from "../../unit/latex/support.ts";
import { fillDisk, ownDisk, skipWithoutDisk } from "../support/own-disk.ts";
import { kill, startNode } from "../support/processes.ts";
import { huntingGround } from "./support/ground.ts";

const ground = huntingGround();
const home = join(ground.path, "disk");
beforeAll(async () => {
  mkdirSync(home);
  await createTypesetter({ scratch: ground.scratch, formats: FORMATS }).warm(never());
}, 60_000);
afterAll(() => ground.remove());

it("says that the disk is full, leaves nothing on it, and goes on when there is space", async (context) => {
  skipWithoutDisk(context, home);
  const script = join(import.meta.dirname, "support/on-own-disk.ts");
  const { pid, output, ended } = startNode([script, home, FORMATS], { TMPDIR: home }, ownDisk(home, 32));
  const inside = (...names: string[]) => join(`/proc/${pid}/root`, home, ...names);
  const told = () => [...output().matchAll(/^told (\w+)/gmu)].map(([, word = ""]) => word);
  const soon = { timeout: 30_000, interval: 20 };
  try {
    await expect.poll(() => told().filter((word) => word === "set").length, soon).toBeGreaterThan(2);
    // From nothing at all to enough for a folder, a log, half a PDF.
    for (const spare of [0, 8192, 24_576, 65_536]) {
      fillDisk(inside("ballast"), spare);
      // What began before is not judged.
      const before = told().length + 1;
      await expect.poll(() => told().length, soon).toBeGreaterThan(before + 1);
      const meanwhile = told().slice(before);
      expect(spare === 0 && meanwhile.includes("set"), output()).toBe(false);
      expect(
        meanwhile.filter((word) => !["set", "disk_full"].includes(word)),
        output(),
      ).toEqual([]);
      rmSync(inside("ballast"));
      const from = told().length;
      await expect.poll(() => told().slice(from).includes("set"), soon).toBe(true);
    }
    await expect
      .poll(() => readdirSync(inside()).filter((name) => /node-latex|tex-|job-/u.test(name)).length, soon)
      .toBeLessThanOrEqual(1);
    expect(readdirSync(inside("cache")).filter((name) => name.includes("."))).toEqual([]);
  } finally {
    kill(pid);
    await ended;
  }
});
