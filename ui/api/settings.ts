import type { SettingLine } from "#data/model/work/settings.ts";
import type { Client } from "./client.ts";

/** `file` is where what is saved here is written. */
export type SettingsView = { lines: SettingLine[]; file: string };

/** What an administrator may set, and the restart that some of it waits for. */
export class SettingsApi {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  view = (signal?: AbortSignal) => this.#client.ask<SettingsView>("GET", "/api/settings", undefined, signal);
  /** By key, e.g. `door.port`; null goes back to the default. */
  save = (changes: Record<string, unknown>) => this.#client.ask<SettingsView>("POST", "/api/settings", { changes });
  restart = () => this.#client.ask<unknown>("POST", "/api/system/restart", {});
}
