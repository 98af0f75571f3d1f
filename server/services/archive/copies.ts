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
import { isPartial } from "./archive-name.ts";
import { dispensable, isByHand } from "./retention.ts";
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
/** After those, the newest archive's copies that failed are tried again this often, in ms. */
const AGAIN = 3_600_000;

/** Copies of the newest archive in other places, and what is kept there. Each place has its own line: none waits for another. */
export class Copies {
  readonly #deps: CopiesDeps;
  readonly #ending = new AbortController();
  #stop: (() => void) | null = null;
  readonly #lines = new Map<Id, Promise<void>>();
  #hourly: NodeJS.Timeout | null = null;

  constructor(deps: CopiesDeps) {
    this.#deps = deps;
  }

  start(): void {
    // What waited for a password goes on once the vault is open.
    this.#stop = this.#deps.vaults.listen({ opened: async () => this.#goOn() });
    this.#goOn(true);
    this.#hourly = setInterval(() => this.#goOn(true), AGAIN);
    this.#hourly.unref();
  }

  async stop(): Promise<void> {
    this.#stop?.();
    if (this.#hourly !== null) clearInterval(this.#hourly);
    this.#ending.abort();
    await this.settled();
  }

  /** Resolves when every copy is done, failed or waits for the vault. */
  async settled(): Promise<void> {
    await Promise.all(this.#lines.values());
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
    const newest = journal.store.backups.good(journal.now())[0];
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

  /** `failedToo`: what failed for the newest archive is tried again as well. */
  #goOn(failedToo = false): void {
    for (const { id } of this.#deps.journal.store.backupTargets.list()) {
      const before = this.#lines.get(id) ?? Promise.resolve();
      const line = before
        .then(() => this.#serve(id, failedToo))
        .catch((error: unknown) => this.#deps.log("copying archives stopped", { because: Fault.of(error).message }));
      this.#lines.set(id, line);
    }
  }

  async #serve(targetId: Id, failedToo: boolean): Promise<void> {
    const { store, now } = this.#deps.journal;
    const newest = store.backups.good(now())[0];
    const failed = store.backupTargets.copiesInState("failed").filter(({ backupId }) => backupId === newest?.id);
    const due = [...store.backupTargets.copiesInState("waiting"), ...(failedToo ? failed : [])];
    for (const copy of due) if (copy.targetId === targetId) await this.#copyOne(copy.backupId, targetId, copy.state);
  }

  /** Tries until it is done, given up or waits. What failed before stays failed until it is done: nobody is calmed by a try. */
  async #copyOne(backupId: Id, targetId: Id, was: BackupCopy["state"]): Promise<void> {
    const { store } = this.#deps.journal;
    const pauses = [...(this.#deps.pauses ?? PAUSES)];
    for (;;) {
      const target = store.backupTargets.get(targetId);
      const backup = store.backups.get(backupId);
      const wanted = store.backupTargets
        .copies(backupId)
        .some((copy) => copy.targetId === targetId && copy.state === was);
      if (this.#ending.signal.aborted || target === null || backup === null || !wanted) return;
      try {
        await this.#attempt(target, backup);
        return this.#copied(target, backup);
      } catch (error) {
        const fault = Fault.of(error);
        if (this.#ending.signal.aborted) return;
        if (fault.next === "wait") return this.#put(backupId, targetId, "waiting", fault.message);
        const wait = fault.next === "retry" ? pauses.shift() : undefined;
        if (wait === undefined) return this.#put(backupId, targetId, "failed", fault.message);
        this.#put(backupId, targetId, was, fault.message);
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
    for (const name of this.#dispensable(names)) await target.remove(name, signal);
  }

  /** Of what lies in a place, only what was made here: another appliance may put its own there. */
  #dispensable(names: readonly string[]): string[] {
    const { store, now } = this.#deps.journal;
    const made = store.backups.list(Number.MAX_SAFE_INTEGER).filter(({ keyId }) => keyId !== "");
    const own = new Map(made.map((each) => [each.file, isByHand(each)]));
    const archives = names.flatMap((name) => {
      const byHand = own.get(name);
      return byHand === undefined ? [] : [{ name, byHand }];
    });
    // What a crash left half written.
    const halves = names.filter((name) => isPartial(name) && own.has(name.slice(0, -".partial".length)));
    return [...dispensable(archives, this.#deps.settings(), now()), ...halves];
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
