import { tlsOf } from "#server/entry/tls.ts";
import { wouldNotOpen } from "#server/entry/would-open.ts";
import { SettingsService } from "#server/services/settings/settings.ts";
import type { AppDeps } from "#server/door.ts";
import type { Ground } from "./ground.ts";

/** The settings as the doors know them, and what follows a change of them at once. */
export function startSettings(ground: Ground): Pick<AppDeps, "settings" | "live" | "settingsFile" | "tls"> {
  const { config, live, log, paths, services, steps } = ground;
  services.runs.timeZone = () => live.timeZone();
  services.grounds.timeZone = () => live.timeZone();
  live.onChange(({ general }, before) => {
    if (general.logLevel !== before.general.logLevel) log.level = general.logLevel;
  });
  const tls = config.onDemand ? null : tlsOf(config.settings.door, log);
  if (tls !== null) steps.add("the certificate's watch", () => tls.close());
  return {
    live,
    tls,
    settingsFile: paths.settings,
    settings: new SettingsService({
      journal: services.journal,
      live,
      given: config.given,
      path: paths.settings,
      refused: wouldNotOpen,
    }),
  };
}
