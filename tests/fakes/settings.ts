import { join } from "node:path";
import type { Settings } from "#data/model/work/settings.ts";
import { settle } from "#server/config/settle.ts";
import type { AppDeps } from "#server/door.ts";
import type { Journal } from "#server/services/journal.ts";
import { LiveSettings } from "#server/services/settings/live.ts";
import { SettingsService } from "#server/services/settings/settings.ts";

/** The defaults, with what a test sets of a group. */
export function sampleSettings(set: { [G in keyof Settings]?: Partial<Settings[G]> } = {}): Settings {
  const { settings } = settle({ environment: new Map(), file: new Map() });
  for (const group of Object.keys(set) as (keyof Settings)[]) Object.assign(settings[group], set[group]);
  return settings;
}

/** The settings as the doors ask for them, kept in a directory of the test. */
export function settingsParts(
  journal: Journal,
  directory: string,
  settings: Settings = sampleSettings(),
): Pick<AppDeps, "settings" | "live" | "settingsFile" | "tls"> {
  const live = new LiveSettings(settings);
  const path = join(directory, "settings.yaml");
  const given = { environment: new Map(), defaults: {} };
  return { live, tls: null, settingsFile: path, settings: new SettingsService({ journal, live, given, path }) };
}
