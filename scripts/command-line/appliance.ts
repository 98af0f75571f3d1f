import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Fault, mustMend } from "#data/model/faults.ts";
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
  const began = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  const out = openSync(log, "a", 0o600);
  const child = spawn(process.execPath, ["server/main.ts"], {
    cwd: ROOT,
    detached: true,
    // To a file, not to a pipe: it outlives this command.
    stdio: ["ignore", out, out],
    env: { ...process.env, AUTORESUME_HOME: home, AUTORESUME_ON_DEMAND: "1" },
  });
  closeSync(out);
  const ended = new Promise<"ended">((resolve) => child.once("exit", () => resolve("ended")));
  const waited = await Promise.race([ended, untilAnswers(client)]);
  if (waited === "answers") {
    child.unref();
    return client;
  }
  throw startFault(readFileSync(log, "utf8").slice(began), log);
}

async function untilAnswers(client: Client): Promise<"answers" | "silent"> {
  const patience = performance.now() + PATIENCE;
  while (performance.now() < patience) {
    await pause(50);
    if (await answers(client)) return "answers";
  }
  return "silent";
}

/** What the appliance said when it could not go on, as it says it to a person. */
function startFault(said: string, log: string): Fault {
  const message = /^AutoResume cannot go on: (.*)$/m.exec(said)?.[1] ?? "The appliance did not start.";
  const hint = /^\s*→\s*(.*)$/m.exec(said)?.[1] ?? `Its log is ${log}.`;
  return mustMend("appliance_start", message, { hint });
}

async function answers(client: Client): Promise<boolean> {
  try {
    await client.get("/api/health");
    return true;
  } catch {
    return false;
  }
}
