import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readArrivals } from "#server/practice/judge.ts";
import { startPracticeWorld } from "#server/practice/world.ts";
import { apply } from "./applicant.ts";

const MAIN = fileURLToPath(new URL("../../../../server/practice/main.ts", import.meta.url));
let folder: string;
let log: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "practice-judge-"));
  log = join(folder, "arrivals.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function startProcess(...args: string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const exited = once(child, "exit");
  const [line] = await Promise.race([once(child.stdout, "data"), exited]);
  return { child, exited, line: String(line), stderr: () => stderr };
}

describe("the log of arrivals", () => {
  test("outlives its world, and who applied stays known", async () => {
    const first = await startPracticeWorld({ log });
    await apply(first.origin, "lanternfish", "7310402");
    await first.close();
    const second = await startPracticeWorld({ log });
    expect(second.arrivals()).toHaveLength(1);
    expect((await apply(second.origin, "lanternfish", "7310402")).status).toBe(409);
    await second.close();
    expect(readArrivals(log).map(({ outcome }) => outcome)).toEqual(["taken", "duplicate"]);
  });

  test("leaves out a last line that was cut off", async () => {
    const world = await startPracticeWorld({ log });
    await apply(world.origin, "lanternfish", "7310402");
    await world.close();
    appendFileSync(log, '{"at":"2026-');
    expect(readArrivals(log)).toHaveLength(1);
  });

  test("is emptied by clear", async () => {
    const world = await startPracticeWorld({ log });
    await apply(world.origin, "lanternfish", "7310402");
    world.clear();
    expect(readArrivals(log)).toEqual([]);
    await apply(world.origin, "lanternfish", "7310402");
    expect(readArrivals(log)).toHaveLength(1);
    await world.close();
  });
});

describe("the world as a process of its own", () => {
  test("prints where it listens, obeys --behave and keeps what arrived when it is killed", async () => {
    const { child, exited, line } = await startProcess("--port", "0", "--log", log, "--behave", "*=accept_then_cut");
    const { origin, host, boards } = JSON.parse(line);
    expect(origin).toBe(`http://${host}`);
    expect(boards[0].url).toBe(`${origin}/v1/boards/lanternfish/jobs`);
    await expect(apply(origin, "lanternfish", "7310403")).rejects.toThrow("fetch failed");
    child.kill("SIGKILL");
    await exited;
    expect(readArrivals(log)).toMatchObject([{ jobId: "7310403", outcome: "taken" }]);
  });

  test("ends by itself on SIGTERM, also while somebody hangs on it", async () => {
    const { child, exited, line } = await startProcess("--behave", "7310402=hang");
    const { origin } = JSON.parse(line);
    const waiting = apply(origin, "lanternfish", "7310402").catch(() => "cut");
    await new Promise((done) => setTimeout(done, 300));
    child.kill("SIGTERM");
    expect(await exited).toEqual([0, null]);
    expect(await waiting).toBe("cut");
  });

  test.each([
    [["--behave", "7310402=explode"], "BEHAVIOUR"],
    [["--port", "many"], "--port takes a number"],
    [["--unknown"], "usage:"],
  ])("refuses %j with its usage", async (args, text) => {
    const { exited, stderr } = await startProcess(...args);
    expect(await exited).toEqual([2, null]);
    expect(stderr()).toContain(text);
  });
});

test("a port in use is told, and nothing is left open", async () => {
  const world = await startPracticeWorld();
  const port = Number(new URL(world.origin).port);
  await expect(startPracticeWorld({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  await world.close();
});

test("a signal closes the world", async () => {
  const aborter = new AbortController();
  const world = await startPracticeWorld({ signal: aborter.signal });
  expect((await fetch(world.origin)).status).toBe(200);
  aborter.abort();
  await world.close();
  await expect(fetch(world.origin)).rejects.toThrow("fetch failed");
});
