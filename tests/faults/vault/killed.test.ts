import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { Fault } from "#data/model/faults.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { kill, startNode } from "../support/processes.ts";
import { OWNER, passphraseOf, SECRETS, vaultsAt } from "./changer.ts";

type How = "passphrase" | "rotate" | "two_steps";
/** Milliseconds that it may go on changing before it is killed: a few changes. */
const LIFE = 300;

/** The number of the passphrase that opens the vault, and how many of its secrets do not open with it. */
async function judge(home: string, last: number): Promise<{ number: number | null; lost: number }> {
  const { store, vaults } = vaultsAt(home);
  try {
    const recipient = store.vaults.get(OWNER)?.recipient;
    for (const number of [last, last + 1]) {
      try {
        await vaults.unlock(OWNER, passphraseOf(number));
      } catch (error) {
        if (Fault.of(error).code === "passphrase_wrong") continue;
        throw error;
      }
      const opened = (work: Promise<string | null>) => work.catch(() => null);
      const values = await Promise.all(SECRETS.map(({ name }) => opened(vaults.secret(OWNER, "api_key", name))));
      const session = await opened(vaults.open(OWNER, store.credentials.get(OWNER, "jobs.example") ?? ""));
      const lost = SECRETS.filter(({ value }, at) => values[at] !== value).length + (session === null ? 1 : 0);
      expect(recipient).toMatch(/^age1/);
      return { number, lost };
    }
    return { number: null, lost: SECRETS.length };
  } finally {
    store.close();
  }
}

/** Kills a change at any instant, again and again on the same vault; ends at the first loss. */
async function campaign(how: How, kills: number): Promise<{ changes: number; lost: number }> {
  const scratch = scratchDirectory();
  let present = 0;
  let changes = 0;
  try {
    for (let round = 0; round < kills; round += 1) {
      const words = ["tests/faults/vault/changer.ts", scratch.path, how, String(present)];
      const { child, pid, output, ended } = startNode(words, {});
      const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
      await expect.poll(output, { timeout: 20_000, interval: 2 }).toContain("from");
      await pause(Math.random() * LIFE);
      kill(pid);
      await Promise.all([ended, closed]);
      const said = [...output().matchAll(/^from (\d+)$/gm)].map(([, number]) => Number(number));
      changes += said.length;
      const { number, lost } = await judge(scratch.path, said.at(-1) ?? present);
      if (lost > 0 || number === null) return { changes, lost };
      present = number;
    }
    return { changes, lost: 0 };
  } finally {
    scratch.remove();
  }
}

describe("a vault whose change is killed", () => {
  it.each(["passphrase", "rotate"] as const)(
    "opens whole with the old or the new passphrase, over forty kills: %s",
    { timeout: 240_000 },
    async (how) => {
      const { changes, lost } = await campaign(how, 40);
      expect(lost).toBe(0);
      expect(changes).toBeGreaterThan(60);
    },
  );

  it("is lost in part where its key is written before what is sealed to it", { timeout: 120_000 }, async () => {
    expect((await campaign("two_steps", 40)).lost).toBeGreaterThan(0);
  });
});
