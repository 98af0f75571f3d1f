import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { kill, leftoversOf, startNode } from "../support/processes.ts";
import { RealAppliance } from "../support/real-appliance.ts";
import { promises, type Promises } from "./trace.ts";

/** What SIGKILL cannot show: the order in which the system is asked to write, to sync and to tell. */
const strace = (out: string) => [
  "strace",
  "-f",
  "-y",
  "--silence=all",
  "-s",
  "48",
  "-e",
  "trace=openat,rename,pwrite64,pwritev,write,writev,sendmsg,fsync,fdatasync",
  "-o",
  out,
];

let scratch: ReturnType<typeof scratchDirectory>;
beforeEach(() => {
  scratch = scratchDirectory();
});
afterEach(() => {
  for (const { pid } of leftoversOf(scratch.path)) kill(pid);
  scratch.remove();
});

async function traced(how: "honest" | "normal", writes: number): Promise<Promises> {
  const out = join(scratch.path, "trace");
  const program = ["tests/faults/durability/writer.ts", join(scratch.path, "home"), how, "1", String(writes)];
  const { ended, output } = startNode(program, {}, strace(out));
  await ended;
  expect(output()).toContain(`ack ${writes} `);
  return promises(readFileSync(out, "utf8"), /^ack /);
}

describe("a power cut", () => {
  it("finds every acknowledged write on the disk", { timeout: 120_000 }, async () => {
    expect(await traced("honest", 50)).toEqual({ made: 50, kept: 50 });
  });

  it("would find none where nothing is synced first", { timeout: 120_000 }, async () => {
    expect(await traced("normal", 50)).toEqual({ made: 50, kept: 0 });
  });

  it("finds every change that the appliance has answered", { timeout: 120_000 }, async () => {
    const out = join(scratch.path, "trace");
    const appliance = new RealAppliance(join(scratch.path, "home"), { practiceHosts: [], wrap: strace(out) });
    await appliance.start();
    const added = 20;
    for (let number = 1; number <= added; number += 1)
      await appliance.client.post("/api/boards", { url: `https://job-boards.greenhouse.io/sample${number}` });
    await appliance.stop();
    const { made, kept } = promises(readFileSync(out, "utf8"), /HTTP\/1\.1 20[01]/);
    expect(made).toBeGreaterThanOrEqual(added);
    expect(kept).toBe(made);
  });
});
