import { writeSync } from "node:fs";
import { startAppliance } from "./appliance.ts";
import { type Config, readConfig } from "./config/config.ts";
import { finishRestore } from "./home.ts";
import { makeRoom } from "./on-demand.ts";
import { greet } from "./start/greeting.ts";
import { hearSignals, RESTART, type StopAsked } from "./stop-asked.ts";
import { hideMemory, lastWords } from "./watch/last-words.ts";
import { Scrubber } from "./watch/scrub.ts";

/** How long an appliance that was started for one command stays when nobody asks it anything, in ms. */
const ON_DEMAND_IDLE = 30_000;

/** Of every life of the appliance in this process: its last words are without secrets too. */
const scrubber = new Scrubber();

async function main(): Promise<void> {
  hideMemory();
  // What it writes is for its own user alone, also in a directory that somebody else made.
  process.umask(0o077);
  let heard: StopAsked | null = null;
  const stopAsked: StopAsked = (asked) => (heard ??= hearSignals())(asked);
  // A free port is taken once: whoever has the control room open finds it there again after a restart.
  let port = 0;
  const atPort = (taken: number) => (port = taken);
  // A restart reads the configuration anew: that is what it is for.
  while ((await runOnce(configured(), stopAsked, port, atPort)) === RESTART);
}

/** The settings may be those that a restore is about to bring. */
function configured(): Config {
  const config = readConfig();
  return finishRestore(config.home) ? readConfig() : config;
}

/** One life of the appliance; returns what ended it. */
async function runOnce(
  config: Config,
  stopAsked: StopAsked,
  freePort: number,
  atPort: (port: number) => void,
): Promise<string> {
  await makeRoom(config.home, { stay: !config.onDemand });
  if (config.mode === "demo") {
    const { runDemo } = await import("./demo/demo.ts");
    return runDemo(config, { stopAsked, scrubber });
  }
  const { practiceHosts } = config.settings.general;
  const appliance = await startAppliance(config, { practiceHosts, freePort, scrubber });
  if (appliance.address !== null) atPort(Number(URL.parse(appliance.address)?.port ?? 0));
  if (config.onDemand) {
    const { stopWhenIdle } = await import("./on-demand.ts");
    stopWhenIdle(appliance, ON_DEMAND_IDLE);
  } else {
    greet(config, appliance, (text) => process.stdout.write(text));
  }
  const because = await stopAsked(appliance.stopping);
  appliance.log.info({ because }, "stopping");
  await appliance.stop();
  return because;
}

function end(error: unknown): never {
  writeSync(process.stderr.fd, lastWords(error, scrubber));
  process.exit(1);
}

// Node's own words would tell the error as it is.
process.on("uncaughtException", end);
try {
  await main();
  process.exit(0);
} catch (error) {
  end(error);
}
