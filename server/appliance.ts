import { join } from "node:path";
import type { WorkerSettings } from "#agents/context.ts";
import type { Accounts } from "./accounts/accounts.ts";
import type { Config } from "./config/config.ts";
import type { ArchiveRooms } from "./services/archive/rooms.ts";
import type { Services } from "./services/services.ts";
import { startArchive } from "./start/archive.ts";
import { type Doors, openDoors } from "./start/doors.ts";
import { forgetEndedTasks } from "./start/forget.ts";
import { openGround } from "./start/ground.ts";
import { startRestores } from "./start/restores.ts";
import { scheduleRetention } from "./start/retention.ts";
import { startSettings } from "./start/settings.ts";
import { Steps } from "./start/steps.ts";
import { startVaults } from "./start/vaults.ts";
import { startWatch } from "./start/watch.ts";
import { buildDriver } from "./start/work.ts";
import { RESTART } from "./stop-asked.ts";
import type { EmbeddedDriver } from "./tasks/drivers/embedded.ts";
import type { Typesetting } from "./typesetting/typesetting.ts";
import type { HealthWatch } from "./watch/health.ts";
import { createLog, type Log } from "./watch/log.ts";
import { Scrubber } from "./watch/scrub.ts";

export type Appliance = Doors & {
  services: Services;
  accounts: Accounts;
  archive: ArchiveRooms;
  health: HealthWatch;
  driver: EmbeddedDriver;
  typesetting: Typesetting;
  log: Log;
  /** Resolves when it was asked to stop, and by what. */
  stopping: Promise<string>;
  /** `RESTART` has `main.ts` start it again in place. */
  askToStop(because: string): void;
  stop(): Promise<void>;
};

export type ApplianceOptions = {
  practiceHosts?: readonly string[];
  now?: () => string;
  /** Learns every secret that is opened. Whoever also writes elsewhere than to the log gives its own. */
  scrubber?: Scrubber;
  /** The port to listen on when the settings take any free one; 0 or absent: whichever is free. */
  freePort?: number;
  /** The built control room; by default the one of this clone. */
  uiDirectory?: string;
};

const UI = join(import.meta.dirname, "../ui/dist");

/**
 * Builds and starts an appliance: home, store, watch, doors, workers, in this order; `stop` undoes it in reverse. Each
 * room adds to `steps` how it is undone. Nothing runs before the doors are open: a port that is taken starts no work.
 */
export async function startAppliance(config: Config, options: ApplianceOptions = {}): Promise<Appliance> {
  const now = options.now ?? (() => new Date().toISOString());
  const scrubber = options.scrubber ?? new Scrubber();
  const log = createLog(config.settings.general.logLevel, scrubber);
  const steps = new Steps(log);
  try {
    const ground = openGround({ config, now, log, scrubber, steps });
    const { services, accounts, paths, typesetting } = ground;
    const settings: WorkerSettings = {
      chromium: config.chromium,
      scratch: paths.scratch,
      formats: paths.formats,
      typeset: paths.typeset,
      practiceHosts: options.practiceHosts ?? [],
    };
    let archive: ArchiveRooms | null = null;
    const { health, hub } = await startWatch(ground, settings, () => archive?.safety() ?? null);
    archive = await startArchive(ground, () => hub.tellSafety());
    scheduleRetention(ground, archive.schedules);
    const driver = buildDriver(ground, settings, hub);
    forgetEndedTasks(ground);

    const asked = Promise.withResolvers<string>();
    const doors = await openDoors(ground, {
      freePort: options.freePort ?? 0,
      services,
      accounts,
      hub,
      health,
      log,
      ...startSettings(ground),
      archive,
      restores: startRestores(ground, () => asked.resolve(RESTART)),
      uiDirectory: options.uiDirectory ?? UI,
      stop: () => asked.resolve("the command line"),
      restart: () => asked.resolve(RESTART),
    });

    await startVaults(ground, hub);
    driver.start();
    steps.add("the workers", () => driver.stop());
    for (const person of accounts.everyone()) services.submissions.recover(person.id);
    return {
      ...doors,
      services,
      accounts,
      archive,
      health,
      driver,
      typesetting,
      log,
      stopping: asked.promise,
      askToStop: asked.resolve,
      stop: () => steps.stop(),
    };
  } catch (error) {
    // What failed first is told; what could not be undone after it stands in the log.
    await steps.stop().catch(() => undefined);
    throw error;
  }
}
