import { Fault } from "#data/model/faults.ts";
import { startAppliance } from "./appliance.ts";
import { type Config, readConfig } from "./config/config.ts";
import { makeRoom } from "./on-demand.ts";
import { hearSignals, RESTART, type StopAsked } from "./stop-asked.ts";

/** How long an appliance that was started for one command stays when nobody asks it anything, in ms. */
const ON_DEMAND_IDLE = 30_000;

async function main(): Promise<void> {
  // What it writes is for its own user alone, also in a directory that somebody else made.
  process.umask(0o077);
  let heard: StopAsked | null = null;
  const stopAsked: StopAsked = (asked) => (heard ??= hearSignals())(asked);
  // A restart reads the configuration anew: that is what it is for.
  while ((await runOnce(readConfig(), stopAsked)) === RESTART);
}

/** One life of the appliance; returns what ended it. */
async function runOnce(config: Config, stopAsked: StopAsked): Promise<string> {
  await makeRoom(config.home, { stay: !config.onDemand });
  if (config.mode === "demo") {
    const { runDemo } = await import("./demo/demo.ts");
    return runDemo(config, stopAsked);
  }
  const appliance = await startAppliance(config, { practiceHosts: config.practiceHosts });
  if (config.onDemand) {
    const { stopWhenIdle } = await import("./on-demand.ts");
    stopWhenIdle(appliance, ON_DEMAND_IDLE);
  } else {
    greet(config, appliance.address ?? "", appliance.accounts.needsSetUp ? appliance.accounts.setUpCode() : null);
  }
  const because = await stopAsked(appliance.stopping);
  appliance.log.info({ because }, "stopping");
  await appliance.stop();
  return because;
}

function greet(config: Config, address: string, setUpCode: string | null): void {
  const lines = [
    `AutoResume ${config.version} is up.`,
    `  Control room   ${address}`,
    `  Listening on   ${config.host}:${new URL(address).port}${config.host === "127.0.0.1" ? " (this machine only; AUTORESUME_HOST changes that)" : ""}`,
    `  Data lies in   ${config.home}`,
  ];
  if (setUpCode !== null) lines.push(`  Set-up code    ${setUpCode}   (the first page asks for it)`);
  process.stdout.write(`${lines.join("\n")}\n`);
}

try {
  await main();
  process.exit(0);
} catch (error) {
  const fault = Fault.of(error);
  process.stderr.write(`AutoResume cannot go on: ${fault.message}\n${fault.hint === "" ? "" : `  → ${fault.hint}\n`}`);
  if (fault.code === "unexpected" && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exit(1);
}
