import { request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { Appliance } from "./appliance.ts";
import { pathsOf } from "./config/paths.ts";
import { isTaken } from "./home.ts";

/** How long a home that is taken is waited for, in ms, and how often it is looked at. */
const PATIENCE = 15_000;
const EVERY = 100;

/**
 * Waits for a home whose appliance is starting or ending. One that a command started is asked to give way to one that
 * is to `stay`; any other one that answers keeps the home, which is the caller's to find out.
 */
export async function makeRoom(home: string, { stay }: { stay: boolean }): Promise<void> {
  const { socket } = pathsOf(home);
  let asked = false;
  for (let waited = 0; waited < PATIENCE && isTaken(home); waited += EVERY) {
    const about = asked ? null : await ask(socket, "GET", "/api/system/about");
    if (about !== null) {
      if (!stay || !about.includes('"onDemand":true')) return;
      asked = true;
      await ask(socket, "POST", "/api/system/stop");
    }
    await pause(EVERY);
  }
}

function ask(socketPath: string, method: string, path: string): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  const call = request({ socketPath, method, path, timeout: 3000 }, (response) => {
    let text = "";
    response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
    response.on("end", () => resolve(text));
  });
  call.on("timeout", () => call.destroy());
  call.on("error", () => resolve(null));
  call.end();
  return promise;
}

/** Stops the appliance once it has had neither work nor questions for so many ms. */
export function stopWhenIdle(appliance: Appliance, idle: number): void {
  let quietSince = performance.now();
  let asked = appliance.requests();
  const timer = setInterval(() => {
    const { tasks } = appliance.services.store;
    const working = tasks.inState("running").length + tasks.inState("queued").length > 0;
    const busy = working || appliance.archive.backups.running() !== null || appliance.requests() !== asked;
    asked = appliance.requests();
    if (busy) quietSince = performance.now();
    else if (performance.now() - quietSince > idle) {
      clearInterval(timer);
      appliance.askToStop("nothing to do");
    }
  }, 1000);
  timer.unref();
}
