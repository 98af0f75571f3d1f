import type { Settings } from "#data/model/work/settings.ts";

type Listener = (settings: Settings, before: Settings) => void;

/** The settings at work now. Who needs one reads it when it is needed, or listens. */
export class LiveSettings {
  #settings: Settings;
  readonly #listeners = new Set<Listener>();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  current(): Settings {
    return this.#settings;
  }

  /** The time zone that schedules and dates go by: the one that is set, else the machine's. */
  timeZone(): string {
    return this.#settings.general.timeZone || Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  /** Puts settings to work; every listener hears of it, also after one that fails. */
  apply(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    const failures: unknown[] = [];
    for (const listener of this.#listeners) {
      try {
        listener(settings, before);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  /** Called after each change with the new settings and the ones before. Returns how to stop listening. */
  onChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
