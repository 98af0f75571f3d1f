import { Fault } from "#data/model/faults.ts";
import { startAppliance } from "./appliance.ts";
import { type Config, readConfig } from "./config.ts";
import { makeRoom } from "./on-demand.ts";
import { stopAsked } from "./stop-asked.ts";

/** How long an appliance that was started for one command stays when nobody asks it anything, in ms. */
const ON_DEMAND_IDLE = 30_000;

async function main(): Promise<void> {
  // What it writes is for its own user alone, also in a directory that somebody else made.
  process.umask(0o077);
  const config = readConfig();
  await makeRoom(config.home, { stay: !config.onDemand });
  if (config.mode === "demo") {
    const { runDemo } = await import("./demo/demo.ts");
    await runDemo(config);
    return;
  }
  const appliance = await startAppliance(config, { practiceHosts: config.practiceHosts });
  if (config.onDemand) {
    const { stopWhenIdle } = await import("./on-demand.ts");
    stopWhenIdle(appliance, ON_DEMAND_IDLE);
  } else {
    greet(config, appliance.address ?? "", appliance.accounts.needsSetUp ? appliance.accounts.setUpCode() : null);
  }
  appliance.log.info({ because: await stopAsked(appliance.stopping) }, "stopping");
  await appliance.stop();
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
