import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Checked } from "#data/archive/restore/check.ts";
import { damaged } from "#data/archive/restore/faults.ts";
import { stageInThread } from "#data/archive/restore/stage-in-thread.ts";
import { Fault, mustMend, waitFor } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { Id, Instant } from "#data/model/schema.ts";
import type { Drill, Safety } from "#data/model/work/backup.ts";
import type { Settings } from "#data/model/work/settings.ts";
import type { StoredBackup } from "#data/store/repositories/archive/backups.ts";
import type { Journal } from "#server/services/journal.ts";
import type { Schedules } from "#server/services/schedules.ts";
import type { Vaults } from "#server/services/vault/vaults.ts";
import type { BackupKeys } from "./backup-keys.ts";
import type { Backups } from "./backups.ts";
import { noted } from "./noted.ts";
import { type DrillWatch, latest } from "./safety.ts";

const DAY = 86_400_000;
/** In the table of schedules: since when a drill that is due waits. */
const WAITS = "drill.waits";
/** An hour after the archives are made, so that a new one is there. */
const AFTER_BACKUP = 60;

export type DrillsDeps = {
  journal: Journal;
  vaults: Pick<Vaults, "listen">;
  keys: Pick<BackupKeys, "identity">;
  backups: Pick<Backups, "shelf">;
  schedules: Pick<Schedules, "add" | "nextAt">;
  settings: () => Settings["backup"];
  /** A folder of this appliance's own, for the state that is restored and compared. */
  scratch: string;
  changed: () => void;
  log: (message: string, fields: Record<string, unknown>) => void;
};

/**
 * The proof that an archive can be restored: the newest one is opened with the key that is held while the vault is
 * open, restored to a scratch place in a thread, and compared with what it was made from. Locked, it waits and says so.
 */
export class Drills implements DrillWatch {
  readonly #deps: DrillsDeps;
  readonly #ending = new AbortController();
  #unheard: (() => void) | null = null;
  #running: { id: Id; backupId: Id; fraction: number | null; work: Promise<void> } | null = null;

  constructor(deps: DrillsDeps) {
    this.#deps = deps;
  }

  start(): void {
    const { journal, schedules, settings, vaults } = this.#deps;
    const because = "The appliance was stopped before it was done.";
    journal.store.transaction(() => journal.store.drills.cutOff(because, journal.now()));
    schedules.add({ name: "drill", when: () => drillTimes(settings()), run: () => this.#due() });
    this.#unheard = vaults.listen({ opened: async () => this.#unlocked() });
  }

  async stop(): Promise<void> {
    this.#unheard?.();
    const running = this.#running;
    this.#ending.abort();
    await this.settled();
    if (running !== null) await this.#note(() => this.#brokenOff(running.id));
  }

  /** Whether an archive is being tried just now. */
  reads(backupId: Id): boolean {
    return this.#running?.backupId === backupId;
  }

  /** Resolves when none is under way. */
  async settled(): Promise<void> {
    await this.#running?.work;
  }

  /** Begins one by hand. `Fault`s `drill_running` (wait), `vault_locked` (wait), `no_archive`. */
  begin(): Id {
    if (this.#running !== null) {
      throw waitFor("drill_running", "A drill is under way already.", { hint: "Wait until it is done." });
    }
    const backup = this.#newest();
    if (backup === null) {
      throw mustMend("no_archive", "There is no archive yet that could be tried.", { hint: "Make one first." });
    }
    const identity = this.#deps.keys.identity();
    if (identity === null) {
      throw waitFor("vault_locked", "The vault is locked, and with it the key of the archives.", {
        hint: "Unlock the vault; a drill that is due then begins by itself.",
      });
    }
    return this.#begin(backup, identity);
  }

  running(): { fraction: number | null } | null {
    return this.#running === null ? null : { fraction: this.#running.fraction };
  }

  nextAt(): Instant | null {
    return this.#deps.schedules.nextAt("drill");
  }

  waits(): Safety["drillWaits"] {
    const since = this.#deps.journal.store.schedules.last(WAITS);
    return since === null ? null : { since, because: "The vault is locked; unlocking it begins the drill." };
  }

  warnings(): Safety["warnings"] {
    const { store, now } = this.#deps.journal;
    const days = this.#deps.settings().drillEveryDays;
    const found: Safety["warnings"] = [];
    // Without one it counts from the first archive, or from when this state was restored.
    const since = latest(store.drills.newestGood()?.startedAt ?? store.backups.firstMade(), store.restores.newestAt());
    if (days > 0 && since !== null && Date.parse(now()) - Date.parse(since) > 2 * days * DAY) {
      const waits = this.waits() === null ? "" : " It waits for the vault to be unlocked.";
      found.push({ kind: "drill_late", text: `No archive was proven restorable since ${since.slice(0, 10)}.${waits}` });
    }
    const newest = store.drills.newest();
    if (newest?.state === "failed") {
      found.push({ kind: "drill_failed", text: `The last restore drill failed: ${newest.because ?? ""}` });
    }
    return found;
  }

  /** The vault was opened: what waited for it begins, and whoever opened it does not wait for that. */
  #unlocked(): void {
    if (this.waits() !== null) void this.#due();
  }

  /** What its time, or the vault, begins; without an archive there is nothing to prove. */
  #due(): Promise<void> {
    const backup = this.#newest();
    const identity = this.#deps.keys.identity();
    if (backup === null || this.#running !== null) return this.settled();
    if (identity === null) this.#wait(this.waits()?.since ?? this.#deps.journal.now());
    else this.#begin(backup, identity);
    return this.settled();
  }

  /** The newest archive that the present key opens. */
  #newest(): StoredBackup | null {
    const { store, now } = this.#deps.journal;
    const key = store.backupKeys.present();
    return store.backups.good(now()).find(({ keyId }) => keyId === key?.id || keyId === "") ?? null;
  }

  #begin(backup: StoredBackup, identity: string): Id {
    const { store, now } = this.#deps.journal;
    const id = newId("drill");
    store.transaction(() => store.drills.add(id, backup.id, now()));
    this.#wait(null);
    const work = this.#drill(id, backup, identity).finally(() => {
      this.#running = null;
      this.#deps.changed();
    });
    this.#running = { id, backupId: backup.id, fraction: 0, work };
    this.#deps.changed();
    return id;
  }

  async #drill(id: Id, backup: StoredBackup, identity: string): Promise<void> {
    const stage = join(this.#deps.scratch, id);
    try {
      const { path } = this.#deps.backups.shelf.file(backup.id);
      await compareFile(path, backup, this.#ending.signal);
      const checked = await stageInThread(
        { archive: path, stage, secret: { identity } },
        { signal: this.#ending.signal, progress: ({ fraction }) => this.#progress(fraction) },
      );
      const compared = compare(checked, backup);
      // First the space that it took: what is noted needs some.
      await rm(stage, { recursive: true, force: true });
      await this.#note(() => this.#end(id, { state: "good", compared, because: null }));
    } catch (error) {
      await rm(stage, { recursive: true, force: true }).catch(() => undefined);
      // The appliance ends: whoever stops it sees to that.
      if (this.#ending.signal.aborted) return;
      const { message } = Fault.of(error);
      await this.#note(() => this.#end(id, { state: "failed", compared: null, because: message }));
    }
  }

  /** Stopped on purpose is no failure: it waits for the vault as one that is due. */
  #brokenOff(id: Id): void {
    const { store, now } = this.#deps.journal;
    if (!store.drills.list(1).some((newest) => newest.id === id && newest.state === "running")) return;
    store.transaction(() => {
      store.drills.breakOff();
      store.schedules.put(WAITS, now());
    });
  }

  #note(note: () => void): Promise<void> {
    return noted(note, { signal: this.#ending.signal, log: this.#deps.log });
  }

  #progress(fraction: number | null): void {
    if (this.#running !== null) this.#running.fraction = fraction;
    this.#deps.changed();
  }

  #end(id: Id, how: Pick<Drill, "state" | "compared" | "because">): void {
    const { journal } = this.#deps;
    const owner = journal.store.people.first();
    if (owner === null) return;
    journal.change(owner.id, (tell) => {
      journal.store.drills.end(id, how, journal.now());
      const good = how.state === "good";
      tell({
        kind: good ? "drill.done" : "drill.failed",
        subject: { noun: "drill", id },
        text: good
          ? `The newest archive was restored to a scratch place; it holds ${how.compared?.rows} rows and ${how.compared?.files} files as it should.`
          : `The restore drill failed: ${how.because}`,
        data: { compared: how.compared, because: how.because },
      });
    });
  }

  #wait(since: Instant | null): void {
    const { store } = this.#deps.journal;
    store.transaction(() => (since === null ? store.schedules.drop(WAITS) : store.schedules.put(WAITS, since)));
    this.#deps.changed();
  }
}

/** When drills are held by themselves; null: never. */
function drillTimes({ drillEveryDays, at }: Settings["backup"]): { everyDays: number; at: string } | null {
  if (drillEveryDays === 0) return null;
  const [hour = 0, minute = 0] = at.split(":").map(Number);
  const late = (hour * 60 + minute + AFTER_BACKUP) % 1440;
  const two = (part: number) => String(part).padStart(2, "0");
  return { everyDays: drillEveryDays, at: `${two(Math.floor(late / 60))}:${two(late % 60)}` };
}

/** The file is the one that was made: another one would open as well if it was made for the same key. */
async function compareFile(path: string, { sha256 }: StoredBackup, signal: AbortSignal): Promise<void> {
  if (sha256 === null) return;
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 18, signal })) hash.update(piece as Buffer);
  if (hash.digest("hex") !== sha256) throw damaged("the file is not the one that was made");
}

/** What was restored holds what the archive was made from; its canonical hash was compared as it was unpacked. */
function compare({ compared }: Checked, { holds }: StoredBackup): Checked["compared"] {
  if (holds !== null && (holds.rows !== compared.rows || holds.files !== compared.files)) {
    throw damaged("it holds other rows or files than it was made from");
  }
  return compared;
}
