import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { makeDirectory } from "#data/store/open.ts";
import { Fault, giveUp } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { Id } from "#data/model/schema.ts";
import type { BackupTarget, TargetPlace } from "#data/model/work/backup.ts";
import type { TargetRequest } from "#data/model/wire/backup.ts";
import type { Settings } from "#data/model/work/settings.ts";
import type { StoredBackup } from "#data/store/repositories/archive/backups.ts";
import type { BackupCopy, StoredTarget } from "#data/store/repositories/archive/backup-targets.ts";
import type { Journal } from "#server/services/journal.ts";
import type { Vaults } from "#server/services/vault/vaults.ts";
import { dispensable } from "./retention.ts";
import { folderTarget } from "./targets/folder-target.ts";
import { s3Target } from "./targets/s3-target.ts";
import { type Target, TRIAL } from "./targets/target.ts";
import { webdavTarget } from "./targets/webdav-target.ts";

export type CopiesDeps = {
  journal: Journal;
  vaults: Pick<Vaults, "secret" | "keep" | "drop" | "listen">;
  settings: () => Settings["backup"];
  /** Where an archive lies. */
  folder: () => string;
  scratch: string;
  changed: () => void;
  log: (message: string, fields: Record<string, unknown>) => void;
  /** Pauses before a copy is tried again, in ms. */
  pauses?: readonly number[];
};

const PAUSES = [5000, 30_000, 120_000];

/** Copies of the newest archive in other places, and what is kept there. */
export class Copies {
  readonly #deps: CopiesDeps;
  readonly #ending = new AbortController();
  #stop: (() => void) | null = null;
  #work: Promise<void> = Promise.resolve();

  constructor(deps: CopiesDeps) {
    this.#deps = deps;
  }

  start(): void {
    // What waited for a password goes on once the vault is open.
    this.#stop = this.#deps.vaults.listen({ opened: async () => this.#goOn() });
    this.#goOn();
  }

  async stop(): Promise<void> {
    this.#stop?.();
    this.#ending.abort();
    await this.#work;
  }

  /** Resolves when every copy is done, failed or waits for the vault. */
  async settled(): Promise<void> {
    await this.#work;
  }

  /** A new good archive: every target is to have it, and no longer one before it. */
  copy(backup: StoredBackup): void {
    const { store, now } = this.#deps.journal;
    store.transaction(() => {
      for (const earlier of store.backupTargets.copiesInState("waiting")) {
        const because = "A newer archive is copied instead.";
        store.backupTargets.putCopy(earlier.backupId, { ...earlier, state: "gone", at: now(), because });
      }
      for (const { id } of store.backupTargets.list()) {
        store.backupTargets.putCopy(backup.id, { targetId: id, state: "waiting", at: now(), because: null });
      }
    });
    this.#goOn();
  }

  /** Adds a place for copies, its password kept in the vault; the newest archive is copied there at once. */
  async add(ownerId: Id, { name, place, secret }: TargetRequest): Promise<BackupTarget> {
    const { journal, vaults } = this.#deps;
    // What cannot be an address is refused before it is kept.
    targetOf(place, "");
    const target = { id: newId("target"), name, place, addedAt: journal.now() };
    if (secret !== undefined && secret !== "") await vaults.keep(ownerId, "backup_target", target.id, secret);
    journal.store.transaction(() => journal.store.backupTargets.add({ ...target, ownerId }));
    const newest = journal.store.backups.inState("good")[0];
    if (newest !== undefined) this.#put(newest.id, target.id, "waiting", null);
    this.#goOn();
    return target;
  }

  /** Forgets a place; what lies there stays. `Fault` `no_such_target`. */
  remove(id: Id): void {
    const { journal, vaults } = this.#deps;
    const target = this.#target(id);
    journal.store.transaction(() => journal.store.backupTargets.remove(id, journal.now()));
    vaults.drop(target.ownerId, "backup_target", id);
    this.#deps.changed();
  }

  /** Writes something there and removes it again. Faults: those of the target, `vault_locked`. */
  async try(id: Id): Promise<void> {
    const target = await this.#open(this.#target(id));
    makeDirectory(this.#deps.scratch);
    const path = join(this.#deps.scratch, `${newId("trial")}.txt`);
    const text = "AutoResume can write here.\n";
    await writeFile(path, text, { mode: 0o600 });
    try {
      const signal = AbortSignal.timeout(60_000);
      await target.put({ path, name: TRIAL, bytes: text.length }, signal);
      await target.names(signal);
      await target.remove(TRIAL, signal);
    } finally {
      await rm(path, { force: true });
    }
  }

  #goOn(): void {
    this.#work = this.#work
      .then(() => this.#copyWaiting())
      .catch((error: unknown) => this.#deps.log("copying archives stopped", { because: Fault.of(error).message }));
  }

  async #copyWaiting(): Promise<void> {
    const { store } = this.#deps.journal;
    for (const { backupId, targetId } of store.backupTargets.copiesInState("waiting")) {
      if (this.#ending.signal.aborted) return;
      const target = store.backupTargets.get(targetId);
      const backup = store.backups.get(backupId);
      if (target === null || backup === null) continue;
      await this.#copyOne(target, backup);
    }
  }

  async #copyOne(target: StoredTarget, backup: StoredBackup): Promise<void> {
    const pauses = [...(this.#deps.pauses ?? PAUSES)];
    for (;;) {
      try {
        await this.#attempt(target, backup);
        return this.#copied(target, backup);
      } catch (error) {
        const fault = Fault.of(error);
        if (this.#ending.signal.aborted) return;
        if (fault.next === "wait") return this.#put(backup.id, target.id, "waiting", fault.message);
        const wait = fault.next === "retry" ? pauses.shift() : undefined;
        if (wait === undefined) return this.#put(backup.id, target.id, "failed", fault.message);
        this.#put(backup.id, target.id, "waiting", fault.message);
        await pause(wait, undefined, { signal: this.#ending.signal, ref: false }).catch(() => undefined);
      }
    }
  }

  async #attempt(stored: StoredTarget, { file, bytes, state }: StoredBackup): Promise<void> {
    if (state !== "good" || file === null) throw giveUp("backup_gone", "The archive is no longer there.");
    const target = await this.#open(stored);
    const { signal } = this.#ending;
    await target.put({ path: join(this.#deps.folder(), file), name: file, bytes: bytes ?? 0 }, signal);
    const names = await target.names(signal);
    if (!names.includes(file)) throw giveUp("backup_gone", "The copy is not listed there.");
    for (const name of dispensable(names, this.#deps.settings())) await target.remove(name, signal);
  }

  #copied(target: StoredTarget, backup: StoredBackup): void {
    const { journal } = this.#deps;
    journal.change(target.ownerId, (tell) => {
      this.#put(backup.id, target.id, "done", null);
      const text = `The archive ${backup.file ?? ""} was copied to ${target.name}.`;
      tell({ kind: "backup.copied", subject: { noun: "backup", id: backup.id }, text, data: { target: target.name } });
    });
  }

  async #open({ id, ownerId, place }: StoredTarget): Promise<Target> {
    const secret = place.kind === "folder" ? "" : await this.#deps.vaults.secret(ownerId, "backup_target", id);
    return targetOf(place, secret ?? "");
  }

  #put(backupId: Id, targetId: Id, state: BackupCopy["state"], because: string | null): void {
    const { store, now } = this.#deps.journal;
    store.transaction(() => store.backupTargets.putCopy(backupId, { targetId, state, at: now(), because }));
    this.#deps.changed();
  }

  #target(id: Id): StoredTarget {
    const target = this.#deps.journal.store.backupTargets.get(id);
    if (target === null) throw giveUp("no_such_target", "There is no such place for copies.");
    return target;
  }
}

function targetOf(place: TargetPlace, secret: string): Target {
  switch (place.kind) {
    case "folder":
      return folderTarget(place.path);
    case "s3":
      return s3Target(place, secret);
    case "webdav":
      return webdavTarget(place, secret);
  }
}
