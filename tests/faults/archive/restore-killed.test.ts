import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyCommittedRestore, forgetOldState, restorePaths } from "#data/archive/restore/apply.ts";
import { canonicalRows } from "#data/store/whole/canonical-rows.ts";
import { inspect } from "#data/store/whole/inspect.ts";
import { openStore } from "#data/store/store.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { archiveOf, partsOf, TEST_KEY } from "#tests/fakes/archives/archive-bytes.ts";
import { fillHome } from "#tests/fakes/archives/sample-home.ts";
import { listingOf } from "#tests/faults/support/restore/listing.ts";
import { kill, startNode } from "#tests/faults/support/processes.ts";

const KILLS = 50;

let scratch: ReturnType<typeof scratchDirectory>;
const home = () => join(scratch.path, "home");
const archive = () => join(scratch.path, "archive.tar");
let states: { old: string; fresh: string };

beforeAll(async () => {
  scratch = scratchDirectory();
  const [before, source] = [join(scratch.path, "before"), join(scratch.path, "source")];
  fillHome(before, "Ada Example");
  fillHome(source, "Grace Example");
  writeFileSync(archive(), await archiveOf(partsOf(source)));
  // The old state as a running appliance leaves it when it is cut off: its last rows stand in the WAL alone.
  const live = openStore(join(before, "autoresume.sqlite"));
  live.transaction(() => live.schedules.put("backup", "2026-03-02T08:00:00.000Z"));
  cpSync(before, join(scratch.path, "old"), { recursive: true });
  live.close();
  reset();
  states = { old: stateOf(home()), fresh: stateOf(source) };
});
afterAll(() => scratch.remove());

function reset(): void {
  rmSync(home(), { recursive: true, force: true });
  cpSync(join(scratch.path, "old"), home(), { recursive: true });
}

/** What a home is, in one text: its rows, but for the note that it was restored, and its other files. */
function stateOf(place: string): string {
  const database = join(place, "autoresume.sqlite");
  try {
    if (inspect(database).faults.length > 0) return "damaged";
    const { restores: _, ...tables } = canonicalRows(database).tables;
    const files = listingOf(place).filter((line) => /^(files|keys)\//.test(line));
    return JSON.stringify({ tables, files });
  } catch {
    return "damaged";
  }
}

/** One restore that is killed; what the home is after the start that follows. */
async function killed(how: "swapped" | "in place", when: { rename?: number; after?: number }): Promise<string> {
  reset();
  const args = ["tests/faults/support/restore/restorer.ts", how, home(), archive(), TEST_KEY.identity];
  const started = startNode([...args, String(when.rename ?? 0)], {});
  if (when.after !== undefined) {
    while (!started.output().includes("begun") && started.child.exitCode === null) await pause(1);
    await pause(when.after);
    kill(started.pid);
  }
  await started.ended;
  expect(started.child.signalCode === "SIGKILL" || started.output().includes("ended")).toBe(true);
  applyCommittedRestore(home());
  return stateOf(home());
}
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** How long a restore takes that nobody kills, in ms, and how many renames it makes. */
async function wholeOne(): Promise<{ took: number; renames: number }> {
  reset();
  const args = ["tests/faults/support/restore/restorer.ts", "swapped", home(), archive(), TEST_KEY.identity, "0"];
  const started = startNode(args, {});
  while (!started.output().includes("begun")) await pause(1);
  const from = performance.now();
  await started.ended;
  expect(stateOf(home())).toBe(states.fresh);
  return { took: performance.now() - from, renames: Number(/ended (\d+)/.exec(started.output())?.[1]) };
}

describe("a restore that is killed", () => {
  it("leaves the old state or the new one, wherever it was", { timeout: 300_000 }, async () => {
    const { took, renames } = await wholeOne();
    expect(existsSync(join(scratch.path, "old", "autoresume.sqlite-wal"))).toBe(true);
    const tally = { old: 0, fresh: 0, mixed: 0 };
    for (let index = 0; index < KILLS; index += 1) {
      const rename =
        index < renames * 2 ? { rename: index + 1 } : { after: (took * (index - renames * 2)) / (KILLS - renames * 2) };
      const state = await killed("swapped", rename);
      tally[state === states.old ? "old" : state === states.fresh ? "fresh" : "mixed"] += 1;
      // No page of the old database can be read into the new one, and no half of a stage stays.
      expect(state === states.fresh && existsSync(join(home(), "autoresume.sqlite-wal"))).toBe(false);
      expect(existsSync(restorePaths(home()).stage)).toBe(false);
    }
    expect(tally.mixed).toBe(0);
    expect(tally.old).toBeGreaterThan(0);
    expect(tally.fresh).toBeGreaterThan(0);
    expect(tally.old + tally.fresh).toBe(KILLS);
  });

  it("leaves neither when it is done in place", { timeout: 120_000 }, async () => {
    let mixed = 0;
    for (let step = 1; step <= 7; step += 1) {
      const state = await killed("in place", { rename: step });
      if (state !== states.old && state !== states.fresh) mixed += 1;
    }
    expect(mixed).toBeGreaterThan(0);
  });

  it("keeps the old state until the new one was opened", async () => {
    await wholeOne();
    const { old, room } = restorePaths(home());
    expect(readdirSync(old)).toContain("autoresume.sqlite");
    applyCommittedRestore(home());
    expect(existsSync(old)).toBe(true);
    forgetOldState(home());
    expect(existsSync(room)).toBe(false);
  });
});
