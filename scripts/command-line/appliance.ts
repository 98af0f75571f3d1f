import { spawn } from "node:child_process";
import { mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { mustMend } from "#data/model/faults.ts";
import { Client } from "./client.ts";

const ROOT = join(import.meta.dirname, "../..");
const PATIENCE = 20_000;

/**
 * The appliance of a home: the one that runs, else one started for this command, which ends by itself when it has
 * nothing to do. `Fault` `appliance_start` with what it said.
 */
export async function reachAppliance(home: string): Promise<Client> {
  const client = new Client(join(home, "control.sock"));
  if (await answers(client)) return client;
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const log = join(home, "on-demand.log");
  const out = openSync(log, "a", 0o600);
  const child = spawn(process.execPath, ["server/main.ts"], {
    cwd: ROOT,
    detached: true,
    stdio: ["ignore", out, "pipe"],
    env: { ...process.env, AUTORESUME_HOME: home, AUTORESUME_ON_DEMAND: "1" },
  });
  let said = "";
  let ended = false;
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => (said += chunk));
  child.on("exit", () => {
    ended = true;
  });
  for (let waited = 0; waited < PATIENCE && !ended; waited += 50) {
    await pause(50);
    if (!(await answers(client))) continue;
    child.stderr?.destroy();
    child.unref();
    return client;
  }
  const reason = said.trim().split("\n");
  throw mustMend(
    "appliance_start",
    (reason[0] ?? "").replace(/^AutoResume cannot go on: /, "") || "The appliance did not start.",
    {
      hint: (reason[1] ?? "").replace(/^\s*→\s*/, "") || `Its log is ${log}.`,
    },
  );
}

async function answers(client: Client): Promise<boolean> {
  try {
    await client.get("/api/health");
    return true;
  } catch {
    return false;
  }
}
