import { existsSync } from "node:fs";
import { request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { Appliance } from "./appliance.ts";

/** An appliance that a command started gives way to one that is to stay. Nothing happens when none answers. */
export async function makeRoom(socket: string): Promise<void> {
  if (!existsSync(socket)) return;
  const about = await ask(socket, "GET", "/api/system/about");
  if (about === null || !about.includes('"onDemand":true')) return;
  await ask(socket, "POST", "/api/system/stop");
  for (let waited = 0; existsSync(socket) && waited < 15_000; waited += 100) await pause(100);
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
    const busy = tasks.inState("running").length + tasks.inState("queued").length > 0 || appliance.requests() !== asked;
    asked = appliance.requests();
    if (busy) quietSince = performance.now();
    else if (performance.now() - quietSince > idle) {
      clearInterval(timer);
      appliance.askToStop("nothing to do");
    }
  }, 1000);
  timer.unref();
}
