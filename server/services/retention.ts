import { existsSync, lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Blobs } from "#data/files/blobs.ts";
import type { Sha256 } from "#data/model/schema.ts";
import type { Settings } from "#data/model/work/settings.ts";
import type { Journal } from "./journal.ts";

const DAY = 86_400_000;

export type RetentionDeps = {
  journal: Journal;
  blobs: Blobs;
  settings(): Settings["retention"];
  /** Directories of raw input and of log files; they need not be there. */
  spool: string;
  logs: string;
};

export type Swept = { pictures: number; files: number; spool: number; logs: number };

/** Lets go what has been kept as long as the settings say. The ledger, applications and documents stay. */
export class Retention {
  readonly #deps: RetentionDeps;

  constructor(deps: RetentionDeps) {
    this.#deps = deps;
  }

  async sweep(): Promise<Swept> {
    const { screenshotsDays, spoolDays, logsDays } = this.#deps.settings();
    return {
      pictures: await this.#pictures(screenshotsDays),
      // An erasure or a task that a crash cut short leaves files that no row knows.
      files: await this.#deps.blobs.sweep((sha256) => this.#deps.journal.store.erasure.isFile(sha256)),
      spool: this.#files(this.#deps.spool, spoolDays),
      logs: this.#files(this.#deps.logs, logsDays),
    };
  }

  async #pictures(days: number): Promise<number> {
    if (days === 0) return 0;
    const { journal, blobs } = this.#deps;
    const { store } = journal;
    const dropped = new Set<Sha256>();
    for (const { ownerId, id } of store.pictures.ofPast(this.#before(days))) {
      journal.change(ownerId, () => {
        const draft = store.drafts.get(ownerId, id);
        if (draft === null) return;
        store.drafts.put({ ...draft, screenshots: [], picturesRemovedAt: journal.now() });
        for (const { sha256 } of draft.screenshots) {
          store.pictures.drop(ownerId, sha256);
          dropped.add(sha256);
        }
      });
    }
    for (const sha256 of dropped) await blobs.remove(sha256, () => store.erasure.isFile(sha256));
    return dropped.size;
  }

  #files(directory: string, days: number): number {
    return days === 0 || !existsSync(directory) ? 0 : dropOlder(directory, Date.parse(this.#before(days)));
  }

  #before(days: number): string {
    return new Date(Date.parse(this.#deps.journal.now()) - days * DAY).toISOString();
  }
}

/** Plain files alone, at any depth: what a link points to is somebody else's. Node's own recursion would follow it. */
function dropOlder(directory: string, before: number): number {
  let gone = 0;
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) gone += dropOlder(path, before);
    if (!entry.isFile() || lstatSync(path).mtimeMs >= before) continue;
    rmSync(path, { force: true });
    gone += 1;
  }
  return gone;
}
