import { join } from "node:path";
import { opensArchive } from "#data/archive/opens.ts";
import { damaged } from "#data/archive/restore/faults.ts";
import type { Blobs } from "#data/files/blobs.ts";
import type { Backup, Safety } from "#data/model/work/backup.ts";
import type { BackupsView } from "#data/model/wire/backup.ts";
import type { Settings } from "#data/model/work/settings.ts";
import type { Scrubber } from "#data/vault/scrubber.ts";
import type { StoredBackup } from "#data/store/repositories/archive/backups.ts";
import type { Journal } from "#server/services/journal.ts";
import { Schedules } from "#server/services/schedules.ts";
import type { Vaults } from "#server/services/vault/vaults.ts";
import { BackupKeys } from "./backup-keys.ts";
import { Backups } from "./backups.ts";
import { Copies } from "./copies.ts";
import { Drills } from "./drills.ts";
import { backupTimes, safetyOf } from "./safety.ts";

/** How many archives and drills the page shows. */
const SHOWN = 200;

export type ArchiveDeps = {
  journal: Journal;
  blobs: Blobs;
  vaults: Vaults;
  scrubber: Scrubber;
  home: string;
  paths: { database: string; files: string; settings: string; scratch: string; backups: string };
  settings: () => Settings["backup"];
  timeZone: () => string;
  appVersion: string;
  /** The picture of safety changed: pages are to be told. */
  changed: () => void;
  log: (message: string, fields: Record<string, unknown>) => void;
  workFactor?: number;
  /** Pauses before a copy is tried again, in ms. */
  pauses?: readonly number[];
};

/** Everything that makes archives and tells of them. */
export class ArchiveRooms {
  readonly keys: BackupKeys;
  readonly backups: Backups;
  readonly copies: Copies;
  readonly schedules: Schedules;
  readonly drills: Drills;
  readonly #deps: ArchiveDeps;

  constructor(deps: ArchiveDeps) {
    const { journal, paths, settings, changed, log, home } = deps;
    this.#deps = deps;
    this.keys = new BackupKeys({ ...deps });
    this.copies = new Copies({ ...deps, folder: () => this.backups.shelf.folder(), scratch: paths.scratch });
    const at = (name: string) => join(home, name);
    this.backups = new Backups({
      journal,
      settings,
      changed,
      blobs: deps.blobs,
      keys: this.keys,
      sources: {
        database: paths.database,
        files: paths.files,
        settings: paths.settings,
        keys: at("keys"),
        spool: at("spool"),
        memory: at("memory"),
      },
      scratch: paths.scratch,
      folder: paths.backups,
      appVersion: deps.appVersion,
      made: (backup) => this.copies.copy(backup),
      isRead: (id) => this.drills.reads(id),
      log,
    });
    this.schedules = new Schedules({ store: journal.store, now: journal.now, timeZone: deps.timeZone, log });
    this.schedules.add({
      name: "backup",
      when: () => backupTimes(settings()),
      run: () => {
        // Without a passphrase there is nothing to make archives for; the page says so.
        if (journal.store.backupKeys.present() !== null) this.backups.begin("schedule");
        return this.backups.settled();
      },
    });
    const { keys, backups, schedules } = this;
    this.drills = new Drills({ ...deps, keys, backups, schedules, scratch: paths.scratch });
  }

  /** `byItself`: archives are made at their times; an appliance that was started for one command makes none. */
  async start({ byItself }: { byItself: boolean }): Promise<void> {
    this.keys.start();
    await this.backups.start();
    this.copies.start();
    this.drills.start();
    if (byItself) this.schedules.start();
  }

  async stop(): Promise<void> {
    this.schedules.stop();
    await this.drills.stop();
    // What a stop broke off is due again at the next start.
    if ((await this.backups.stop()) === "schedule") this.schedules.undo("backup");
    await this.copies.stop();
    this.keys.stop();
  }

  safety(): Safety {
    const { journal, settings } = this.#deps;
    return safetyOf({
      store: journal.store,
      now: journal.now,
      settings,
      running: () => this.backups.running(),
      nextBackupAt: () => this.schedules.nextAt("backup"),
      drills: () => this.drills,
    });
  }

  view(): BackupsView {
    const { store } = this.#deps.journal;
    const key = store.backupKeys.present();
    const shown = (backup: StoredBackup): Backup => {
      const { keyId, ...rest } = backup;
      // One that was found in the folder names no key: it is taken for one of the present one's.
      const ofKey = key !== null && (keyId === key.id || keyId === "");
      const opens = ofKey && backup.startedAt >= key.changedAt;
      return { ...rest, copies: store.backupTargets.copies(backup.id), opensWithPresentPassphrase: opens };
    };
    return {
      safety: this.safety(),
      backups: store.backups.list(SHOWN).map(shown),
      drills: store.drills.list(SHOWN),
      targets: store.backupTargets.list().map(({ ownerId: _, ...target }) => target),
      folder: this.backups.shelf.folder(),
      recipient: key?.recipient ?? "",
      kitProvenAt: key?.kitProvenAt ?? null,
    };
  }

  /** Proves the emergency kit by what it is for: it must open the newest archive, when there is one of its key. `Fault` `kit_wrong`. */
  async proveKit(identity: string): Promise<{ provenAt: string }> {
    const { store, now } = this.#deps.journal;
    const key = this.keys.present();
    // One that was removed by hand proves nothing against the key.
    await this.backups.shelf.reconcile();
    const newest = store.backups.good(now()).find(({ keyId }) => keyId === key.id);
    const proven = await this.keys.prove(identity, async (typed) => {
      if (newest === undefined) return;
      if (!(await opensArchive(this.backups.shelf.file(newest.id).path, typed))) throw damaged("its body is missing");
    });
    this.#deps.changed();
    return proven;
  }
}
