import { join } from "node:path";
import { pino } from "pino";
import type { Settings } from "#data/model/work/settings.ts";
import type { Accounts } from "#server/accounts/accounts.ts";
import { buildApp } from "#server/app.ts";
import type { App } from "#server/door.ts";
import { LiveHub } from "#server/live/hub.ts";
import { Restores } from "#server/services/archive/restores.ts";
import { HealthWatch } from "#server/watch/health.ts";
import { sampleSettings, settingsParts } from "./settings.ts";
import { type ApplianceParts, applianceParts } from "./appliance-parts.ts";

export const HOST = "127.0.0.1:8137";
export const SET_UP = { name: "Ada Example", password: "correct horse battery" };

export type Door = {
  parts: ApplianceParts;
  app: App;
  hub: LiveHub;
  accounts: Accounts;
  /** True once the appliance was asked to stop. */
  stopped(): boolean;
  /** True once it was asked to start again. */
  restarted(): boolean;
  signedIn(): Promise<{ cookie: string; csrf: string }>;
  /** Changes settings as the owner does. */
  change(changes: Record<string, unknown>): void;
  close(): Promise<void>;
};

/** The real HTTP door before the real services, not listening. `trusted` is the one on the private socket. */
export async function openDoor(
  trusted = false,
  set: Partial<Settings["door"]> = {},
  uiDirectory: string = join(import.meta.dirname, "no-ui"),
): Promise<Door> {
  const parts = applianceParts();
  const { services, store, now, accounts } = parts;
  const health = new HealthWatch({
    store,
    home: "/",
    version: "test",
    startedAt: now(),
    settings: { chromium: null, scratch: "/tmp", formats: "/tmp", practiceHosts: [] },
    env: {},
    now,
    changed: () => undefined,
  });
  const hub = new LiveHub({
    journal: services.journal,
    views: services.views,
    health: () => health.current(),
    vault: (ownerId) => services.vaults.state(ownerId),
    safety: () => parts.archive.safety(),
  });
  hub.start();
  let stopped = false;
  let restarted = false;
  const restart = () => void (restarted = true);
  const restores = new Restores({
    home: parts.directory,
    database: join(parts.directory, "autoresume.sqlite"),
    now,
    restart,
  });
  const settings = settingsParts(
    services.journal,
    parts.directory,
    sampleSettings({ door: { allowedNames: ["jobs.home.example"], ...set } }),
  );
  const app = await buildApp({
    services,
    accounts,
    archive: parts.archive,
    hub,
    health,
    log: pino({ level: "silent" }),
    ...settings,
    trusted,
    cookieName: "ar_test",
    about: { version: "test", dataHome: "/nowhere", address: () => `http://${HOST}`, mode: "owner", onDemand: false },
    restores,
    uiDirectory,
    stop: () => {
      stopped = true;
    },
    restart,
  });
  return {
    parts,
    app,
    hub,
    accounts,
    stopped: () => stopped,
    restarted: () => restarted,
    change: (changes) => void settings.settings.change(parts.ownerId, changes),
    async signedIn() {
      const payload = { ...SET_UP, code: accounts.setUpCode() };
      const response = await app.inject({ method: "POST", url: "/api/setup", headers: { host: HOST }, payload });
      const cookie = String(response.headers["set-cookie"]).split(";")[0] ?? "";
      return { cookie, csrf: response.json<{ csrf: string }>().csrf };
    },
    async close() {
      hub.stop();
      await restores.stop();
      await app.close();
      await parts.archive.stop();
      parts.close();
    },
  };
}
