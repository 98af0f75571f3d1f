import type { WorkerSettings } from "#agents/context.ts";
import type { Safety } from "#data/model/work/backup.ts";
import { LiveHub } from "#server/live/hub.ts";
import { HealthWatch } from "#server/watch/health.ts";
import { Watchdog } from "#server/watch/watchdog.ts";
import type { Ground } from "./ground.ts";

export type Watch = { health: HealthWatch; hub: LiveHub };

/** Starts what tells the open pages of changes and of the appliance's health. */
export async function startWatch(
  ground: Ground,
  settings: WorkerSettings,
  safety: () => Safety | null,
): Promise<Watch> {
  const { config, log, services, store, now, steps } = ground;
  const watchdog = new Watchdog({ answers: () => store.answers(), log });
  watchdog.start();
  steps.add("the watchdog", () => watchdog.stop());
  const health = new HealthWatch({
    store,
    home: config.home,
    version: config.version,
    startedAt: now(),
    settings,
    env: config.workerEnv,
    now,
    changed: () => hub.tellHealth(),
  });
  const hub: LiveHub = new LiveHub({
    journal: services.journal,
    views: services.views,
    health: () => health.current(),
    vault: (ownerId) => services.vaults.state(ownerId),
    safety,
  });
  hub.start();
  steps.add("the live feed", () => hub.stop());
  await health.start();
  steps.add("the health watch", () => health.stop());
  return { health, hub };
}
