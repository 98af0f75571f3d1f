import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { Blobs } from "#data/files/blobs.ts";
import { openStore } from "#data/store/store.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { kill, startNode } from "../support/processes.ts";

const OWNER = "owner_000000000001";
/** Milliseconds that a writer may write before it is killed. */
const LIFE = 250;

type Tally = { acknowledged: number; lost: number; filesLost: number };

/** Kills a writer in the middle of its work, again and again on the same home, until both numbers are reached, and counts what it had promised. */
async function campaign(how: "honest" | "early", kills: number, writes: number): Promise<Tally> {
  const scratch = scratchDirectory();
  try {
    const promised = new Map<number, string>();
    for (let round = 0; round < kills || promised.size < writes; round += 1) {
      const first = Math.max(0, ...promised.keys()) + 1000;
      const { child, pid, output, ended } = startNode(
        ["tests/faults/durability/writer.ts", scratch.path, how, String(first)],
        {},
      );
      const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
      await expect.poll(output, { timeout: 20_000, interval: 5 }).toContain("ready");
      await pause(Math.random() * LIFE);
      kill(pid);
      // Every word that had left the process is read before it is judged.
      await Promise.all([ended, closed]);
      for (const [, number, sha256 = ""] of output().matchAll(/^ack (\d+) ([0-9a-f]{64})$/gm))
        promised.set(Number(number), sha256);
    }
    return judge(scratch.path, promised);
  } finally {
    scratch.remove();
  }
}

function judge(home: string, promised: ReadonlyMap<number, string>): Tally {
  const store = openStore(join(home, "autoresume.sqlite"));
  const blobs = new Blobs(join(home, "files"));
  try {
    const kept = new Set(store.events.recent(OWNER, 1_000_000).map(({ text }) => Number(text)));
    return {
      acknowledged: promised.size,
      lost: [...promised.keys()].filter((number) => !kept.has(number)).length,
      filesLost: [...promised.values()].filter((sha256) => !blobs.has(sha256)).length,
    };
  } finally {
    store.close();
  }
}

describe("a process that is killed in the middle of a write", () => {
  it("has lost nothing of what it acknowledged, over sixty kills", { timeout: 240_000 }, async () => {
    const tally = await campaign("honest", 60, 1000);
    expect(tally.acknowledged).toBeGreaterThanOrEqual(1000);
    expect(tally).toMatchObject({ lost: 0, filesLost: 0 });
  });

  it("loses what it acknowledged before it was committed", { timeout: 120_000 }, async () => {
    const tally = await campaign("early", 15, 1);
    expect(tally.lost + tally.filesLost).toBeGreaterThan(0);
  });
});
