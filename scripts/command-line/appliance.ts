import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, fstatSync, openSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Fault, mustMend } from "#data/model/faults.ts";
import { asFault, makeDirectory } from "#data/store/open.ts";
import { Client } from "./client.ts";

const ROOT = join(import.meta.dirname, "../..");
const PATIENCE = 20_000;
/** Bytes from which the log of appliances that were started for one command begins anew. */
const MOST_LOG = 1024 * 1024;

/**
 * The appliance of a home: the one that runs, else one started for this command, which ends by itself when it has
 * nothing to do. `Fault`s: `appliance_start` with what it said, `database_unwritable`, `disk_full`.
 */
export async function reachAppliance(home: string): Promise<Client> {
  const client = new Client(join(home, "control.sock"));
  if (await client.answers()) return client;
  const log = join(home, "on-demand.log");
  const out = asFault(home, () => {
    makeDirectory(home);
    return openSync(log, isLong(log) ? "w" : "a", 0o600);
  });
  const began = fstatSync(out).size;
  const child = spawn(process.execPath, ["server/main.ts"], {
    cwd: ROOT,
    detached: true,
    // To a file, not to a pipe: it outlives this command.
    stdio: ["ignore", out, out],
    env: { ...process.env, AUTORESUME_HOME: home, AUTORESUME_ON_DEMAND: "1" },
  });
  closeSync(out);
  child.unref();
  if (await untilAnswers(client, child)) return client;
  throw startFault(readFileSync(log).subarray(began).toString("utf8"), log);
}

function isLong(log: string): boolean {
  return (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > MOST_LOG;
}

/** False when it ended or stayed silent. One that another command started at the same moment answers as well. */
async function untilAnswers(client: Client, child: ChildProcess): Promise<boolean> {
  const patience = performance.now() + PATIENCE;
  while (performance.now() < patience) {
    await pause(50);
    const ended = child.exitCode !== null || child.signalCode !== null;
    if (await client.answers()) return true;
    if (ended) return false;
  }
  return false;
}

/** What the appliance said when it could not go on, as it says it to a person. */
function startFault(said: string, log: string): Fault {
  const message = /^AutoResume cannot go on: (.*)$/m.exec(said)?.[1] ?? "The appliance did not start.";
  const hint = /^\s*→\s*(.*)$/m.exec(said)?.[1] ?? `Its log is ${log}.`;
  return mustMend("appliance_start", message, { hint });
}
