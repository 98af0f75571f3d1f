import type { Id } from "#data/model/schema.ts";
import type { BackupsView, TargetRequest } from "#data/model/wire/backup.ts";
import type { BackupTarget, EmergencyKit } from "#data/model/work/backup.ts";
import { under } from "../base.ts";
import type { Client } from "./client.ts";

/** Archives, where they are copied to, the drills that prove them, and the emergency kit. For the owner alone. */
export class SafetyApi {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  view = (signal?: AbortSignal) => this.#client.ask<BackupsView>("GET", "/api/backups", undefined, signal);
  backUp = () => this.#post<{ id: Id }>("/api/backups");
  remove = (id: Id) => this.#client.ask<unknown>("DELETE", `/api/backups/${id}`);
  drill = () => this.#post<{ id: Id }>("/api/drills");

  addTarget = (request: TargetRequest) => this.#post<BackupTarget>("/api/backups/targets", request);
  removeTarget = (id: Id) => this.#client.ask<unknown>("DELETE", `/api/backups/targets/${id}`);
  tryTarget = (id: Id) => this.#post<{ ok: true }>(`/api/backups/targets/${id}/try`);

  kit = (passphrase: string) => this.#post<EmergencyKit>("/api/backups/kit", { passphrase });
  proveKit = (identity: string) => this.#post<{ provenAt: string }>("/api/backups/kit/prove", { identity });

  #post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.#client.ask<T>("POST", path, body);
  }
}

/** Where a whole archive is read. */
export function archiveAddress(id: Id): string {
  return under(`/api/backups/${id}/file`);
}
