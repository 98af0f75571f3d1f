import { existsSync, statSync } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { giveUp, waitFor } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { Id } from "#data/model/schema.ts";
import type { Settings } from "#data/model/work/settings.ts";
import type { Journal } from "#server/services/journal.ts";
import { isPartial, madeAtOf } from "./archive-name.ts";
import { dispensable, isByHand } from "./retention.ts";

/** A half archive that no row tells of is nobody's after this, in ms. */
const ABANDONED = 86_400_000;

export type ShelfDeps = {
  journal: Journal;
  settings: () => Settings["backup"];
  /** The folder of archives unless the settings name another one. */
  folder: string;
  changed: () => void;
  /** The file that is being written now, by its name. */
  writing: () => string | null;
  /** Whether somebody reads an archive just now: it is not taken away meanwhile. */
  isRead: (id: Id) => boolean;
};

/** The folder of archives and the list of them, kept in agreement. */
export class Shelf {
  readonly #deps: ShelfDeps;

  constructor(deps: ShelfDeps) {
    this.#deps = deps;
  }

  /** The folder that archives are put in now. */
  folder(): string {
    return this.#deps.settings().folder || this.#deps.folder;
  }

  /** A whole archive and where it lies. `Fault` `no_such_backup`. */
  file(id: Id): { path: string; name: string; bytes: number } {
    const backup = this.#store.backups.get(id);
    const name = backup?.state === "good" ? backup.file : null;
    // A row may have come with an archive from elsewhere: only our own names are followed.
    if (name === null || madeAtOf(name) === null) throw noSuchBackup();
    const path = join(this.folder(), name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) throw noSuchBackup();
    return { path, name, bytes: found.size };
  }

  /** Removes an archive. `Fault`s `no_such_backup`, `backup_last`: the newest good one stays, `backup_read` (wait). */
  async remove(id: Id): Promise<void> {
    const { path } = this.file(id);
    if (this.#store.backups.good(this.#deps.journal.now())[0]?.id === id) {
      throw giveUp("backup_last", "This is the newest good archive; it stays.", { hint: "Make a new one first." });
    }
    if (this.#deps.isRead(id)) {
      throw waitFor("backup_read", "A restore drill reads this archive.", { hint: "Wait until it is done." });
    }
    await rm(path, { force: true });
    this.#gone(id, "You removed it.");
  }

  /** Makes the list agree with the folder: what was removed by hand is gone, what was put there is found. */
  async reconcile(): Promise<void> {
    const { now } = this.#deps.journal;
    const folder = this.folder();
    const names = existsSync(folder) ? await readdir(folder) : [];
    const there = new Set(names.filter((name) => madeAtOf(name) !== null));
    const listed = this.#store.backups.list(Number.MAX_SAFE_INTEGER);
    for (const { id, file, state } of listed) {
      if (state === "good" && file !== null && !there.has(file)) this.#gone(id, "It no longer lies in the folder.");
      // A name is given last: what has it was whole, whatever the row came to say.
      if ((state === "gone" || state === "failed") && file !== null && there.has(file)) {
        this.#store.transaction(() => this.#store.backups.move(id, "good", null, now()));
      }
    }
    const known = new Set(listed.map(({ file }) => file));
    for (const file of there) {
      const at = madeAtOf(file);
      if (known.has(file) || at === null) continue;
      const { size: bytes } = await stat(join(folder, file));
      const because = "It was found in the folder.";
      this.#store.transaction(() => this.#store.backups.addFound({ id: newId("backup"), file, bytes, at, because }));
    }
    await this.#dropPartials(folder, names, known);
    this.#deps.changed();
  }

  /** Removes the archives that the settings no longer keep: only ones that were made here. What was put there stays. */
  async retire(): Promise<void> {
    const { settings, journal, isRead } = this.#deps;
    const now = journal.now();
    const own = this.#store.backups.good(now).filter(({ keyId }) => keyId !== "");
    const archives = own.flatMap((each) => (each.file === null ? [] : [{ name: each.file, byHand: isByHand(each) }]));
    const ids = new Map(own.map(({ id, file }) => [file ?? "", id]));
    for (const name of dispensable(archives, settings(), now)) {
      const id = ids.get(name) ?? "";
      if (isRead(id)) continue;
      await rm(join(this.folder(), name), { force: true });
      this.#gone(id, "Newer ones took its place.");
    }
  }

  /** Half archives of our own; those of another appliance that shares the folder may still become whole. */
  async #dropPartials(folder: string, names: readonly string[], known: ReadonlySet<string | null>): Promise<void> {
    const writing = this.#deps.writing();
    for (const name of names.filter(isPartial)) {
      const whole = name.slice(0, -".partial".length);
      if (whole === writing) continue;
      const path = join(folder, name);
      const touched = await stat(path).catch(() => null);
      if (touched === null) continue;
      if (known.has(whole) || Date.now() - touched.mtimeMs > ABANDONED) await rm(path, { force: true });
    }
  }

  #gone(id: Id, because: string): void {
    const { now } = this.#deps.journal;
    this.#store.transaction(() => this.#store.backups.move(id, "gone", because, now()));
    this.#deps.changed();
  }

  get #store() {
    return this.#deps.journal.store;
  }
}

const noSuchBackup = () => giveUp("no_such_backup", "There is no such archive in the folder.");
