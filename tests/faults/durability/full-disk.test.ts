import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Blobs } from "#data/files/blobs.ts";
import { openStore } from "#data/store/store.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { fillDisk, ownDisk, skipWithoutDisk } from "../support/own-disk.ts";
import { kill, startNode } from "../support/processes.ts";

const OWNER = "owner_000000000001";
/** Of the disk, in MiB. */
const SIZE = 16;
/** How many bytes are still free when the writing goes on, each another place to break at. */
const POINTS = Array.from({ length: 20 }, (_, index) => index * 1300 + (index % 4) * 8192);

type Point = { acknowledged: number; after: number; lost: number; broken: number };

/** Lets a writer run into the end of its disk with `spare` bytes left, frees it, and judges what it had said. */
async function runInto(home: string, how: "honest" | "normal", spare: number): Promise<Point> {
  const writer = ["tests/faults/durability/writer.ts", home, how, "1"];
  const { pid, output, ended } = startNode(writer, {}, ownDisk(home, SIZE));
  const inside = (...names: string[]) => join(`/proc/${pid}/root`, home, ...names);
  const said = () =>
    [...output().matchAll(/^ack (\d+) ([0-9a-f]{64})$/gm)].map(([, number = "", name = ""]) => ({ number, name }));
  const soon = { timeout: 30_000, interval: 5 };
  try {
    await expect.poll(() => said().length, soon).toBeGreaterThan(5);
    fillDisk(inside("ballast"), spare);
    await expect.poll(() => output().includes("full"), soon).toBe(true);
    const broken = brokenFiles(inside("files"));
    const acknowledged = said().length;
    rmSync(inside("ballast"));
    await expect.poll(() => said().length, soon).toBeGreaterThan(acknowledged + 5);
    process.kill(pid, "SIGSTOP");
    const promised = said();
    return { acknowledged, after: promised.length, broken, lost: lostOf(inside(), promised) };
  } finally {
    kill(pid);
    await ended;
  }
}

/** Files under their own names that are not what their names say. */
function brokenFiles(folder: string): number {
  const whole = new Blobs(folder);
  const names = readdirSync(folder, { recursive: true }).map(String);
  return names.filter((name) => {
    const own = name.split("/").at(-1) ?? "";
    if (!/^[0-9a-f]{64}$/.test(own)) return false;
    return statSync(join(folder, name)).size === 0 || !whole.has(own);
  }).length;
}

/** The database is copied with its log: SQLite itself would find its way out of another process's namespace. */
function lostOf(home: string, promised: readonly { number: string }[]): number {
  const copy = scratchDirectory();
  for (const name of ["autoresume.sqlite", "autoresume.sqlite-wal"])
    copyFileSync(join(home, name), join(copy.path, name));
  const store = openStore(join(copy.path, "autoresume.sqlite"));
  try {
    const kept = new Set(store.events.recent(OWNER, 1_000_000).map(({ text }) => text));
    return promised.filter(({ number }) => !kept.has(number)).length;
  } finally {
    store.close();
    copy.remove();
  }
}

describe("a disk that fills up under a write", () => {
  it(
    "at twenty places: loses no committed row, leaves no broken file, goes on by itself",
    { timeout: 240_000 },
    async (context) => {
      const scratch = scratchDirectory();
      skipWithoutDisk(context, scratch.path);
      try {
        for (const [index, spare] of POINTS.entries()) {
          const home = join(scratch.path, `home-${index}`);
          mkdirSync(home);
          const { acknowledged, after, ...judged } = await runInto(home, "honest", spare);
          expect({ spare, ...judged }).toEqual({ spare, lost: 0, broken: 0 });
          expect(after).toBeGreaterThan(acknowledged);
        }
      } finally {
        scratch.remove();
      }
    },
  );

  it("leaves broken files where they are written under their own names", { timeout: 240_000 }, async (context) => {
    const scratch = scratchDirectory();
    skipWithoutDisk(context, scratch.path);
    try {
      let broken = 0;
      for (const [index, spare] of POINTS.slice(0, 6).entries()) {
        const home = join(scratch.path, `home-${index}`);
        mkdirSync(home);
        broken += (await runInto(home, "normal", spare)).broken;
      }
      expect(broken).toBeGreaterThan(0);
    } finally {
      scratch.remove();
    }
  });
});
