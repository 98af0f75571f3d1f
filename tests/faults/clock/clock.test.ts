import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BackupsView } from "#data/model/wire/backup.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { kill, leftoversOf, startNode } from "../support/processes.ts";
import { RealAppliance } from "../support/real-appliance.ts";
import { MovedClock } from "./moved-clock.ts";

const PASSWORD = "correct horse battery";
/** Longer than the appliance takes between two looks at what is due, in ms. */
const LOOK = 35_000;

let scratch: ReturnType<typeof scratchDirectory>;
let clock: MovedClock;
let appliance: RealAppliance;
beforeEach(() => {
  scratch = scratchDirectory();
  clock = new MovedClock(join(scratch.path, "clock"));
  const env = { ...clock.env, AUTORESUME_BACKUP_EVERY: "day", AUTORESUME_LOG_LEVEL: "warn" };
  appliance = new RealAppliance(join(scratch.path, "home"), { practiceHosts: [], env });
});
afterEach(async () => {
  await appliance.stop();
  for (const { pid } of leftoversOf(scratch.path)) kill(pid);
  scratch.remove();
});

const origin = () => /http:\/\/127\.0\.0\.1:\d+/.exec(appliance.said())?.[0] ?? "";
const ask = (path: string, cookie = "", body?: unknown) =>
  fetch(`${origin()}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { cookie, ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const guess = async (password: string) => (await ask("/api/sign-in", "", { name: "Ada Example", password })).status;
const stateOf = async (cookie: string) =>
  ((await (await ask("/api/session", cookie)).json()) as { state: string }).state;
const archives = async () => {
  const { backups } = await appliance.client.get<BackupsView>("/api/backups");
  return backups.filter(({ cause }) => cause === "schedule").length;
};

/** Starts it and makes its owner; the cookie of the session. */
async function settleIn(): Promise<string> {
  await appliance.start();
  await expect.poll(() => appliance.said(), { timeout: 10_000 }).toMatch(/Set-up code\s+(\S+)/);
  const code = /Set-up code\s+(\S+)/.exec(appliance.said())?.[1];
  const response = await ask("/api/setup", "", { code, name: "Ada Example", password: PASSWORD });
  expect(response.status).toBe(200);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

describe("a wall clock that jumps", () => {
  it("begins what was missed once, and nothing twice", { timeout: 240_000 }, async () => {
    await settleIn();
    await pause(LOOK);
    const before = await archives();
    clock.move("+30d");
    await expect.poll(archives, { timeout: LOOK, interval: 500 }).toBe(before + 1);
    clock.move("-1h");
    await pause(LOOK);
    expect(await archives()).toBe(before + 1);
    clock.move("+30d");
    await pause(LOOK);
    expect(await archives()).toBe(before + 1);
  });

  it("lifts no wait after wrong tries, also not with a restart", { timeout: 120_000 }, async () => {
    await settleIn();
    for (let tried = 0; tried < 10; tried += 1) expect(await guess("a wrong guess")).toBe(401);
    expect(await guess("a wrong guess")).toBe(429);
    for (const offset of ["+30d", "-1h", "+0"]) {
      clock.move(offset);
      expect(await guess(PASSWORD)).toBe(429);
    }
    clock.move("+30d");
    await appliance.stop();
    await appliance.start();
    await expect.poll(origin, { timeout: 10_000 }).not.toBe("");
    expect(await guess(PASSWORD)).toBe(429);
  });

  it("revives no session that was over", { timeout: 60_000 }, async () => {
    const cookie = await settleIn();
    clock.move("-1h");
    expect(await stateOf(cookie)).toBe("signed_in");
    clock.move("+31d");
    expect(await stateOf(cookie)).toBe("signed_out");
    clock.move("+0");
    expect(await stateOf(cookie)).toBe("signed_out");
  });

  it("bursts and lets in where differences of the wall clock are gone by", { timeout: 60_000 }, async () => {
    const { pid, output } = startNode(["tests/faults/clock/naive.ts"], clock.env);
    await expect.poll(output, { timeout: 10_000 }).toContain("wait");
    clock.move("+30d");
    await expect.poll(output, { timeout: 10_000 }).toContain("let in");
    expect(output().match(/^backup$/gm)).toHaveLength(30);
    kill(pid);
  });
});
