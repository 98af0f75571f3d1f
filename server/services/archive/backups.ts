import { readdir, rm, stat } from "node:fs/promises";
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
import { archiveName, isPartial, madeAtOf } from "./archive-name.ts";
import type { BackupKeys } from "./backup-keys.ts";
import { dispensable } from "./retention.ts";

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
};

/** Makes archives, one at a time, and keeps the list of them true to what lies in their folder. */
export class Backups {
  readonly #deps: BackupsDeps;
  readonly #ending = new AbortController();
  #running: { id: Id; work: Promise<void>; step: Step } | null = null;

  constructor(deps: BackupsDeps) {
    this.#deps = deps;
  }

  /** The folder that archives are put in now. */
  folder(): string {
    return this.#deps.settings().folder || this.#deps.folder;
  }

  /** Ends what an earlier life left half done, and looks at what lies in the folder. */
  async start(): Promise<void> {
    const { store, now } = this.#deps.journal;
    store.transaction(() => store.backups.cutOff("AutoResume ended while it was made.", now()));
    await this.reconcile();
  }

  /** Ends an archive that is being made; nothing of it stays. */
  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#running?.work;
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

  /** Begins one. `Fault`s `backup_running` (wait), `backup_no_passphrase`, `database_unwritable`. */
  begin(cause: Backup["cause"]): Id {
    const { journal, keys } = this.#deps;
    if (this.#running !== null) {
      throw waitFor("backup_running", "An archive is being made already.", { hint: "Wait until it is done." });
    }
    const key = keys.present();
    const folder = this.folder();
    asFault(folder, () => makeDirectory(folder));
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
    this.#running = { id, work, step: { what: "snapshot", fraction: 0 } };
    this.#deps.changed();
    return id;
  }

  /** Resolves when nothing is being made. */
  async settled(): Promise<void> {
    await this.#running?.work;
  }

  /** A whole archive and where it lies. `Fault` `no_such_backup`. */
  file(id: Id): { path: string; name: string; bytes: number } {
    const backup = this.#deps.journal.store.backups.get(id);
    const path = join(this.folder(), backup?.file ?? "");
    if (backup === null || backup.state !== "good" || backup.file === null || !existsSync(path)) throw noSuchBackup();
    return { path, name: backup.file, bytes: backup.bytes ?? 0 };
  }

  /** Removes an archive. `Fault`s `no_such_backup`, `backup_last`: the newest good one stays. */
  async remove(id: Id): Promise<void> {
    const { store } = this.#deps.journal;
    const { path } = this.file(id);
    if (store.backups.inState("good")[0]?.id === id) {
      throw giveUp("backup_last", "This is the newest good archive; it stays.", { hint: "Make a new one first." });
    }
    await rm(path, { force: true });
    this.#gone(id, "You removed it.");
  }

  /** Makes the list agree with the folder: what was removed by hand is gone, what was put there is found. */
  async reconcile(): Promise<void> {
    const { store, now } = this.#deps.journal;
    const folder = this.folder();
    const names = existsSync(folder) ? await readdir(folder) : [];
    for (const name of names)
      if (isPartial(name) && this.#running === null) await rm(join(folder, name), { force: true });
    const there = new Set(names.filter((name) => madeAtOf(name) !== null));
    const listed = store.backups.list(Number.MAX_SAFE_INTEGER);
    for (const { id, file, state } of listed) {
      if (state === "good" && file !== null && !there.has(file)) this.#gone(id, "It no longer lies in the folder.");
      // A name is given last: what has it was whole, whatever the row came to say.
      if ((state === "gone" || state === "failed") && file !== null && there.has(file)) {
        store.transaction(() => store.backups.move(id, "good", null, now()));
      }
    }
    const known = new Set(listed.map(({ file }) => file));
    for (const file of there) {
      const at = madeAtOf(file);
      if (known.has(file) || at === null) continue;
      const { size: bytes } = await stat(join(folder, file));
      store.transaction(() =>
        store.backups.addFound({ id: newId("backup"), file, bytes, at, because: "It was found in the folder." }),
      );
    }
    this.#deps.changed();
  }

  async #make(begun: { id: Id; owner: Id; folder: string; file: string; startedAt: string }): Promise<void> {
    const { journal, keys, blobs, sources, scratch, appVersion, settings } = this.#deps;
    const key = keys.present();
    const goOn = blobs.pause();
    try {
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
      this.#done(begun, made);
    } catch (error) {
      this.#failed(begun, Fault.of(error));
      return;
    } finally {
      goOn();
    }
    await this.#retire(begun.folder).catch((error: unknown) => this.#failedAfterwards(begun, Fault.of(error)));
    const backup = journal.store.backups.get(begun.id);
    if (backup !== null) this.#deps.made(backup);
  }

  #done({ id, owner, file }: { id: Id; owner: Id; file: string }, made: Made): void {
    const { journal } = this.#deps;
    journal.change(owner, (tell) => {
      journal.store.backups.done(id, made, journal.now());
      const text = `The archive ${file} was made and read back.`;
      tell({ kind: "backup.done", subject: { noun: "backup", id }, text, data: { file, bytes: made.bytes } });
    });
  }

  #failed({ id, owner }: { id: Id; owner: Id }, fault: Fault): void {
    const { journal } = this.#deps;
    // The appliance ends: the next start says so in the list.
    if (this.#ending.signal.aborted) return;
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

  /** Removes the archives that the settings no longer keep: only ones that are listed as good and lie in the folder. */
  async #retire(folder: string): Promise<void> {
    const good = this.#deps.journal.store.backups.inState("good");
    const names = new Map(good.map(({ id, file }) => [file ?? "", id]));
    for (const name of dispensable([...names.keys()], this.#deps.settings())) {
      await rm(join(folder, name), { force: true });
      this.#gone(names.get(name) ?? "", "Newer ones took its place.");
    }
  }

  #gone(id: Id, because: string): void {
    const { store, now } = this.#deps.journal;
    store.transaction(() => store.backups.move(id, "gone", because, now()));
    this.#deps.changed();
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

const noSuchBackup = () => giveUp("no_such_backup", "There is no such archive in the folder.");
