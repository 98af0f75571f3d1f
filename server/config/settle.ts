import type { SettingKey, SettingSource, Settings } from "#data/model/work/settings.ts";
import { settled, wrongTogether, wrongWith } from "./checks.ts";
import { MEMBERS } from "./members.ts";

/** A value as somebody gave it, and where: a variable's name, or the file and line. */
export type Given = { value: unknown; source: SettingSource; place: string };

export type Settled = { settings: Settings; sources: ReadonlyMap<SettingKey, SettingSource>; wrong: string[] };

export type Layers = {
  environment: ReadonlyMap<SettingKey, Given>;
  file: ReadonlyMap<SettingKey, Given>;
  /** Defaults that depend on how the appliance was started. */
  defaults?: Partial<Record<SettingKey, unknown>>;
};

/** Environment before file before default. A value that is wrong is told even where another one wins over it. */
export function settle({ environment, file, defaults = {} }: Layers): Settled {
  const wrong: string[] = [];
  const sources = new Map<SettingKey, SettingSource>();
  const settings: Record<string, Record<string, unknown>> = {};
  for (const member of MEMBERS) {
    const { key, group, name } = member;
    for (const given of [environment.get(key), file.get(key)]) {
      const why = given === undefined ? null : wrongWith(member, given.value);
      if (why !== null && given !== undefined) wrong.push(`${given.place}: ${key} ${why}.`);
    }
    const chosen = environment.get(key) ?? file.get(key);
    sources.set(key, chosen?.source ?? "default");
    (settings[group] ??= {})[name] = settled(member, chosen?.value ?? defaults[key] ?? member.default);
  }
  const whole = settings as unknown as Settings;
  return { settings: whole, sources, wrong: wrong.length > 0 ? wrong : wrongTogether(whole) };
}
