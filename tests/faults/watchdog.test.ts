import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { type Started, startNode } from "./support/processes.ts";

const PROGRAM = "tests/faults/support/watchdog/watched.ts";
/** Some times what the watch of these tests waits, in ms. */
const LONG = 4000;
const PATIENCE = 30_000;

const running: Started[] = [];
afterEach(() => running.splice(0).forEach(({ child }) => child.kill("SIGKILL")));

async function start(watch: string, trouble: string): Promise<Started> {
  const started = startNode([PROGRAM, watch, trouble], {});
  running.push(started);
  await said(started, "up");
  return started;
}

/** Waits until it has said that, or has ended. */
async function said(started: Started, text: string): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE; waited += 20) {
    if (started.output().includes(text)) return true;
    if (hasEnded(started)) return started.output().includes(text);
    await pause(20);
  }
  return false;
}

const hasEnded = ({ child }: Started) => child.exitCode !== null || child.signalCode !== null;

/** Whether its main thread still takes a signal up. */
async function turns(started: Started): Promise<boolean> {
  started.child.kill("SIGUSR2");
  return said(started, "turns");
}

describe("an appliance whose main thread is stuck", () => {
  it("is ended, with a line in the log", async () => {
    const started = await start("watchdog", "loop");
    expect(await turns(started)).toBe(true);
    started.child.kill("SIGUSR1");
    await started.ended;
    expect(started.child.signalCode).toBe("SIGKILL");
    expect(started.output()).toContain('"level":60');
    expect(started.output()).toContain("the main thread has been stuck");
  });

  it("stays stuck for ever without the watchdog", async () => {
    const started = await start("nobody", "loop");
    started.child.kill("SIGUSR1");
    await pause(LONG);
    expect(hasEnded(started)).toBe(false);
  });
});

describe("an appliance that was stopped, as when a machine sleeps", () => {
  const sleepAndWake = async (started: Started) => {
    started.child.kill("SIGSTOP");
    await pause(LONG);
    started.child.kill("SIGCONT");
    await pause(LONG / 2);
  };

  it("works on when it wakes, however long it slept", async () => {
    const started = await start("watchdog", "loop");
    await sleepAndWake(started);
    expect(hasEnded(started), started.output()).toBe(false);
    expect(await turns(started)).toBe(true);
    // It is still watched.
    started.child.kill("SIGUSR1");
    await started.ended;
    expect(started.child.signalCode).toBe("SIGKILL");
  });

  it("would be ended by a watch that goes by the clock", async () => {
    const ended: boolean[] = [];
    for (let round = 0; round < 3 && !ended.includes(true); round += 1) {
      const started = await start("by-the-clock", "loop");
      await sleepAndWake(started);
      ended.push(hasEnded(started));
    }
    expect(ended).toContain(true);
  });
});

describe("an appliance whose database does not answer", () => {
  it("ends by itself", async () => {
    const started = await start("watchdog", "database");
    started.child.kill("SIGUSR1");
    await started.ended;
    expect(started.child.exitCode).toBe(70);
    expect(started.output()).toContain("the database does not answer");
  });

  it("would go on for ever without the watchdog", async () => {
    const started = await start("nobody", "database");
    started.child.kill("SIGUSR1");
    await pause(LONG);
    expect(await turns(started)).toBe(true);
  });
});
