import { createServer, type Server } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pathsOf } from "#server/config/paths.ts";
import { freshDemoHome } from "#server/demo/demo-home.ts";
import { type HomeLock, isTaken, takeHome } from "#server/home.ts";
import { makeRoom } from "#server/on-demand.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";

let scratch: ReturnType<typeof scratchDirectory>;
let lock: HomeLock;
let server: Server | null = null;
beforeEach(() => {
  scratch = scratchDirectory();
  lock = takeHome(scratch.path);
});
afterEach(async () => {
  await new Promise<void>((resolve) => (server === null ? resolve() : server.close(() => resolve())));
  server = null;
  lock.release();
  scratch.remove();
});

/** An appliance as it looks from its socket: says what it is, counts who asks it to stop, and leaves when told. */
async function answering(onDemand: boolean, stop: () => void = () => undefined): Promise<{ asked(): number }> {
  let asked = 0;
  const open = createServer((request, response) => {
    response.end(JSON.stringify({ onDemand }));
    if (request.method !== "POST") return;
    asked += 1;
    stop();
  });
  server = open;
  await new Promise<void>((resolve) => open.listen(pathsOf(scratch.path).socket, resolve));
  return { asked: () => asked };
}

describe("a home that changes hands", () => {
  it("is taken until its lock is given back", () => {
    expect(isTaken(scratch.path)).toBe(true);
    lock.release();
    expect(isTaken(scratch.path)).toBe(false);
  });

  it("is waited for while the one that leaves has closed its socket and still ends its workers", async () => {
    setTimeout(() => lock.release(), 350);
    const began = performance.now();
    await makeRoom(scratch.path, { stay: false });
    expect(performance.now() - began).toBeGreaterThan(300);
    expect(isTaken(scratch.path)).toBe(false);
  });

  it("is left by one that was started for a command, once, when another is to stay", async () => {
    const appliance = await answering(true, () => {
      server?.close();
      setTimeout(() => lock.release(), 250);
    });
    await makeRoom(scratch.path, { stay: true });
    expect(appliance.asked()).toBe(1);
    expect(isTaken(scratch.path)).toBe(false);
  });

  it.each([
    ["another command's", true, false],
    ["one that is to stay", false, true],
  ])("is kept by %s", async (_, onDemand, stay) => {
    const appliance = await answering(onDemand);
    await makeRoom(scratch.path, { stay });
    expect(appliance.asked()).toBe(0);
    expect((await faultOf(() => takeHome(scratch.path))).code).toBe("home_in_use");
  });

  it("is not cleared for a demo while another demo runs in it", async () => {
    expect((await faultOf(() => freshDemoHome(scratch.path))).code).toBe("home_in_use");
    lock.release();
    freshDemoHome(scratch.path);
  });
});
