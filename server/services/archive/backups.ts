import { existsSync } from "node:fs";
import { join } from "node:path";
import { makeArchive } from "#data/archive/make/make-archive.ts";
import type { Sources } from "#data/archive/make/parts.ts";
import type { Made, Step } from "#data/archive/make/write-archive.ts";
import { asFault, makeDirectory, newestSchema } from "#data/store/open.ts";
import type { Blobs } from "#data/files/blobs.ts";
import { Fault, giveUp, waitFor } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { Id } from "#data/model/schema.ts";
import type { Backup } from "#data/model/work/backup.ts";
import type { Settings } from "#data/model/work/settings.ts";
import type { StoredBackup } from "#data/store/repositories/archive/backups.ts";
import type { Journal } from "#server/services/journal.ts";
import { archiveName } from "./archive-name.ts";
import type { BackupKeys } from "./backup-keys.ts";
import { noted } from "./noted.ts";
import { Shelf } from "./shelf.ts";

/** Lost files that an event names at most; the archive's manifest names all. */
const MISSING_TOLD = 20;

export type BackupsDeps = {
  journal: Journal;
  blobs: Pick<Blobs, "pause">;
  keys: BackupKeys;
  sources: Sources;
  /** For the snapshot, which is not encrypted. */
  scratch: string;
  /** The folder of archives unless the settings name another one. */
  folder: string;
  settings: () => Settings["backup"];
  appVersion: string;
  /** Something that `running`, the list or the warnings show has changed. */
  changed: () => void;
  /** A new good archive is there, to be copied elsewhere. */
  made: (backup: StoredBackup) => void;
  /** Whether somebody reads an archive just now. */
  isRead: (id: Id) => boolean;
  log: (message: string, fields: Record<string, unknown>) => void;
};

/** Makes archives, one at a time. */
export class Backups {
  /** Where they lie, and the list of them. */
  readonly shelf: Shelf;
  readonly #deps: BackupsDeps;
  readonly #ending = new AbortController();
  #running: { id: Id; cause: Backup["cause"]; file: string; work: Promise<void>; step: Step } | null = null;

  constructor(deps: BackupsDeps) {
    this.#deps = deps;
    this.shelf = new Shelf({ ...deps, writing: () => this.#running?.file ?? null });
  }

  /** Ends what an earlier life left half done, and looks at what lies in the folder. */
  async start(): Promise<void> {
    const { store, now } = this.#deps.journal;
    store.transaction(() => store.backups.cutOff("AutoResume ended while it was made.", now()));
    await this.shelf.reconcile();
  }

  /** Ends an archive that is being made; nothing of it stays. Returns what had begun it, or null. */
  async stop(): Promise<Backup["cause"] | null> {
    const { store, now } = this.#deps.journal;
    const running = this.#running;
    this.#ending.abort();
    await running?.work;
    if (running === null || store.backups.get(running.id)?.state !== "running") return null;
    try {
      store.transaction(() => store.backups.breakOff("AutoResume was stopped while it was made.", now()));
    } catch (error) {
      this.#deps.log("that an archive was broken off could not be written down", { because: Fault.of(error).message });
    }
    return running.cause;
  }

  /** How far the one that is being made is, or null. */
  running(): { id: Id; fraction: number } | null {
    if (this.#running === null) return null;
    const { what, fraction } = this.#running.step;
    // Reading back takes about as long as packing.
    return {
      id: this.#running.id,
      fraction: what === "snapshot" ? 0 : fraction / 2 + (what === "verifying" ? 0.5 : 0),
    };
  }

  /** Begins one; what goes wrong with it stands in the list. `Fault`s `backup_running` (wait), `backup_no_passphrase`. */
  begin(cause: Backup["cause"]): Id {
    const { journal, keys } = this.#deps;
    if (this.#running !== null) {
      throw waitFor("backup_running", "An archive is being made already.", { hint: "Wait until it is done." });
    }
    const key = keys.present();
    const folder = this.shelf.folder();
    const startedAt = journal.now();
    const id = newId("backup");
    const file = freeName(folder, startedAt);
    const owner = this.#ownerId();
    journal.change(owner, (tell) => {
      journal.store.backups.add({ id, keyId: key.id, cause, file, schemaVersion: newestSchema(), startedAt });
      tell({
        kind: "backup.started",
        subject: { noun: "backup", id },
        text: "An archive is being made.",
        data: { cause },
      });
    });
    const work = this.#make({ id, owner, folder, file, startedAt }).finally(() => {
      this.#running = null;
      this.#deps.changed();
    });
    this.#running = { id, cause, file, work, step: { what: "snapshot", fraction: 0 } };
    this.#deps.changed();
    return id;
  }

  /** Resolves when nothing is being made. */
  async settled(): Promise<void> {
    await this.#running?.work;
  }

  async #make(begun: { id: Id; owner: Id; folder: string; file: string; startedAt: string }): Promise<void> {
    const { journal, keys, blobs, sources, scratch, appVersion, settings } = this.#deps;
    const key = keys.present();
    const goOn = blobs.pause();
    try {
      asFault(begun.folder, () => makeDirectory(begun.folder));
      const made = await makeArchive(
        {
          sources,
          scratch,
          appVersion,
          folder: begun.folder,
          file: begun.file,
          recipients: [key.recipient, ...settings().recipients],
          keyFile: Buffer.from(key.identity, "base64"),
          passphraseFrom: key.changedAt,
          madeAt: begun.startedAt,
        },
        {
          signal: this.#ending.signal,
          tell: (step) => {
            if (this.#running !== null) this.#running.step = step;
            this.#deps.changed();
          },
        },
      );
      goOn();
      await this.#note(() => this.#done(begun, made));
    } catch (error) {
      goOn();
      // The appliance ends: whoever stops it says so in the list.
      if (!this.#ending.signal.aborted) await this.#note(() => this.#failed(begun, Fault.of(error)));
      return;
    }
    await this.shelf
      .retire()
      .catch((error: unknown) => this.#note(() => this.#failedAfterwards(begun, Fault.of(error))));
    const backup = journal.store.backups.get(begun.id);
    if (backup?.state === "good") await this.#note(() => this.#deps.made(backup));
  }

  #note(note: () => void): Promise<void> {
    return noted(note, { signal: this.#ending.signal, log: this.#deps.log });
  }

  #done({ id, owner, file }: { id: Id; owner: Id; file: string }, made: Made): void {
    const { journal } = this.#deps;
    journal.change(owner, (tell) => {
      journal.store.backups.done(id, made, journal.now());
      const { bytes, manifest } = made;
      const missing = manifest.missing ?? [];
      const without =
        missing.length > 0 ? ` It is without ${missing.length} stored file(s) that are lost or damaged.` : "";
      const text = `The archive ${file} was made and read back.${without}`;
      const data = { file, bytes, missing: missing.slice(0, MISSING_TOLD) };
      tell({ kind: "backup.done", subject: { noun: "backup", id }, text, data });
    });
  }

  #failed({ id, owner }: { id: Id; owner: Id }, fault: Fault): void {
    const { journal } = this.#deps;
    journal.change(owner, (tell) => {
      journal.store.backups.move(id, "failed", fault.message, journal.now());
      const data = { code: fault.code, hint: fault.hint };
      tell({
        kind: "backup.failed",
        subject: { noun: "backup", id },
        text: `No archive was made: ${fault.message}`,
        data,
      });
    });
  }

  /** The archive is good; only what is older could not be cleared away. */
  #failedAfterwards({ id, owner }: { id: Id; owner: Id }, fault: Fault): void {
    const text = `Older archives could not be removed: ${fault.message}`;
    this.#deps.journal.change(owner, (tell) =>
      tell({ kind: "backup.failed", subject: { noun: "backup", id }, text, data: { code: fault.code } }),
    );
  }

  #ownerId(): Id {
    const owner = this.#deps.journal.store.people.first();
    if (owner === null) throw giveUp("no_such_owner", "Nobody has set this appliance up yet.");
    return owner.id;
  }
}

/** Two archives of one second would meet in one name. */
function freeName(folder: string, startedAt: string): string {
  for (let at = Date.parse(startedAt); ; at += 1000) {
    const name = archiveName(new Date(at).toISOString());
    if (!existsSync(join(folder, name))) return name;
  }
}
