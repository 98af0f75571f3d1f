import { mustMend } from "#data/model/faults.ts";
import type { Id } from "#data/model/schema.ts";
import type { SettingLine, Settings } from "#data/model/work/settings.ts";
import { wrongWith } from "#server/config/checks.ts";
import type { Config } from "#server/config/config.ts";
import { readSettingsFile, type SettingsFile } from "#server/config/file.ts";
import { type Member, MEMBER_OF, MEMBERS, valueAt } from "#server/config/members.ts";
import { perhaps } from "#server/config/nearest.ts";
import { settle, type Settled } from "#server/config/settle.ts";
import type { Journal } from "#server/services/journal.ts";
import type { LiveSettings } from "./live.ts";
import { writeSettingsFile } from "./write-file.ts";

/** Null takes a setting back to what it is without the file. */
export type SettingChanges = Readonly<Record<string, unknown>>;
export type SettingsDeps = {
  journal: Journal;
  live: LiveSettings;
  given: Config["given"];
  path: string;
  /** What would keep the appliance from starting with settings, as sentences that name them. */
  refused?(settings: Settings): string[];
};

/** Reads and changes `settings.yaml` by the same schema that reads it at the start. */
export class SettingsService {
  readonly #deps: SettingsDeps;

  constructor(deps: SettingsDeps) {
    this.#deps = deps;
  }

  /** Every setting with the value that is saved, where it comes from, and whether a restart has to bring it. */
  lines(): SettingLine[] {
    return this.#linesOf(this.#settled(readSettingsFile(this.#deps.path)));
  }

  #linesOf({ settings, sources }: Settled): SettingLine[] {
    const atWork = this.#deps.live.current();
    return MEMBERS.map((member) => {
      const { key, title, description, env, restart, schema } = member;
      const value = valueAt(settings, member);
      return {
        key,
        title,
        description,
        env,
        restart,
        schema: JSON.parse(JSON.stringify(schema)) as unknown,
        default: member.default,
        value,
        source: sources.get(key) ?? "default",
        waitsForRestart: restart && !same(value, valueAt(atWork, member)),
      };
    });
  }

  /**
   * Writes the changes, keeps the file's comments, and puts to work what needs no restart. Nothing is written when one
   * of them is wrong. `Fault`s: `setting_wrong` (all wrong ones named), `setting_fixed` (the environment has the last
   * word), `settings_file_wrong` (the file was spoilt by hand meanwhile), `disk_full`, `database_unwritable`.
   */
  change(personId: Id, changes: SettingChanges): SettingLine[] {
    const { path, journal, live } = this.#deps;
    const members = this.#checked(changes);
    const file = readSettingsFile(path);
    this.#refuseSpoilt(file, changes);
    for (const { key, group, name } of members) {
      const value = changes[key];
      if (value === null) {
        file.document.deleteIn([group, name]);
        file.given.delete(key);
      } else {
        // A group that is there with nothing in it, or only comments, becomes one with members.
        if (file.document.getIn([group]) === null) file.document.deleteIn([group]);
        file.document.setIn([group, name], value);
        file.given.set(key, { value, source: "file", place: "settings.yaml" });
      }
    }
    const settled = this.#settled(file);
    const wrong = [...settled.wrong, ...this.#wouldNotStart(settled.settings, members)];
    if (wrong.length > 0) throw refused(wrong);
    writeSettingsFile(path, String(file.document));
    const before = live.current();
    live.apply(withoutRestart(settled.settings, before));
    const keys = members.map(({ key }) => key);
    journal.change(personId, (tell) =>
      tell({
        kind: "settings.changed",
        subject: { noun: "settings", id: "set_appliance" },
        text: `Settings were changed: ${keys.join(", ")}.`,
        data: { keys },
      }),
    );
    return this.#linesOf(settled);
  }

  #checked(changes: SettingChanges): Member[] {
    const wrong: string[] = [];
    const fixed: string[] = [];
    const members = Object.entries(changes).flatMap(([key, value]) => {
      const member = MEMBER_OF.get(key);
      if (member === undefined) {
        wrong.push(`${key} is no setting${perhaps(key, [...MEMBER_OF.keys()]) || "."}`);
        return [];
      }
      const why = value === null ? null : wrongWith(member, value);
      if (why !== null) wrong.push(`${key} ${why}.`);
      const given = this.#deps.given.environment.get(member.key);
      if (given !== undefined) fixed.push(`${key} is set by ${given.place}`);
      return [member];
    });
    if (wrong.length > 0) throw refused(wrong);
    if (fixed.length > 0) {
      throw mustMend("setting_fixed", `${fixed.join("; ")}; the environment has the last word.`, {
        hint: "Change it there and start again, or take it out of the environment.",
        data: { fixed },
      });
    }
    return members;
  }

  /** What was spoilt by hand is not built upon, except that a change may mend the very keys it sets. */
  #refuseSpoilt(file: SettingsFile, changes: SettingChanges): void {
    const kept = new Map([...file.given].filter(([key]) => !(key in changes)));
    const wrong = [...file.wrong, ...this.#settled({ ...file, given: kept }, false).wrong];
    if (wrong.length === 0) return;
    throw mustMend("settings_file_wrong", `settings.yaml has faults: ${wrong.join(" ")}`, {
      hint: `Mend them in ${this.#deps.path}, then change the setting again.`,
      data: { wrong },
    });
  }

  /** Only changes of what a restart brings can spoil the next start; others are not held up by what was there before. */
  #wouldNotStart(settings: Settings, changed: readonly Member[]): string[] {
    return changed.some(({ restart }) => restart) ? (this.#deps.refused?.(settings) ?? []) : [];
  }

  #settled(file: SettingsFile, together = true): Settled {
    const { environment, defaults } = this.#deps.given;
    const settled = settle({ environment, file: file.given, defaults });
    return together ? settled : { ...settled, wrong: settled.wrong.filter((fault) => fault.includes("line ")) };
  }
}

/** The new settings as far as they can be put to work at once. */
function withoutRestart(next: Settings, atWork: Settings): Settings {
  const mixed: Record<string, Record<string, unknown>> = {};
  for (const member of MEMBERS) {
    (mixed[member.group] ??= {})[member.name] = valueAt(member.restart ? atWork : next, member);
  }
  return mixed as unknown as Settings;
}

function refused(wrong: readonly string[]): Error {
  return mustMend("setting_wrong", `Nothing was changed: ${wrong.join(" ")}`, {
    hint: "Correct what is named and save again.",
    data: { wrong },
  });
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
