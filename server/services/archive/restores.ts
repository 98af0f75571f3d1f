import { createWriteStream } from "node:fs";
import { mkdir, rm, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { applyCommittedRestore, commitRestore, restorePaths } from "#data/archive/restore/apply.ts";
import { tooSmall } from "#data/archive/restore/faults.ts";
import { stageInThread } from "#data/archive/restore/stage-in-thread.ts";
import type { Secret } from "#data/archive/restore/unpack.ts";
import { Fault, mustMend, waitFor } from "#data/model/faults.ts";
import type { RestoreState } from "#data/model/wire/backup.ts";
import { storageFault } from "#data/store/open.ts";
import { isEmptyState } from "#data/store/whole/emptiness.ts";

/** Space that an upload leaves free on the disk, in bytes. */
const RESERVE = 64 * 2 ** 20;

export type RestoresDeps = { home: string; database: string; now: () => string; restart: () => void };

/**
 * An archive that takes the place of an empty appliance, from the first-run page: sent, staged and checked beside the
 * live state, and swapped in at the restart that the owner's confirmation asks for.
 */
export class Restores {
  readonly #deps: RestoresDeps;
  #state: RestoreState = { state: "none" };
  #madeAt: string | null = null;
  #settingUp = 0;
  #underWay: { abort: AbortController; done: Promise<void> } | null = null;

  constructor(deps: RestoresDeps) {
    this.#deps = deps;
  }

  get state(): RestoreState {
    return this.#state;
  }

  /**
   * Takes an archive in whole, however long it is, then opens it; `state` tells how far that is. `Fault`s:
   * `restore_not_empty`, `restore_under_way`, `disk_full`, `upload_cut_off`.
   */
  async take(secret: string, file: Readable): Promise<RestoreState> {
    this.#refuseBusy();
    refuseFull(this.#deps.database, this.#deps.home);
    const { upload, stage } = restorePaths(this.#deps.home);
    const abort = new AbortController();
    const taken = Promise.withResolvers<void>();
    this.#underWay = { abort, done: taken.promise };
    this.#state = { state: "reading", fraction: null, what: "The archive is coming in." };
    try {
      await rm(stage, { recursive: true, force: true });
      await this.#keep(file, upload, abort.signal);
    } catch (error) {
      await rm(upload, { force: true });
      this.#state = { state: "none" };
      this.#underWay = null;
      throw storageFault(this.#deps.home, error) ?? cutOff(error);
    } finally {
      taken.resolve();
    }
    this.#underWay = { abort, done: this.#open(secretOf(secret), abort.signal) };
    return this.#state;
  }

  /** Has the staged state take the place of this one. `Fault`s: `restore_not_staged`, `restore_not_empty`. */
  confirm(): RestoreState {
    const { home, database, now } = this.#deps;
    if (this.#state.state !== "staged" || this.#madeAt === null) {
      throw mustMend("restore_not_staged", "There is no checked archive to restore from.", {
        hint: "Send the archive first.",
      });
    }
    if (this.#settingUp > 0) {
      throw waitFor("set_up_under_way", "Somebody sets this appliance up just now.", {
        hint: "Look again in a moment: if they did, there is nothing to restore into any more.",
      });
    }
    refuseFull(database, home);
    commitRestore(home, { archiveMadeAt: this.#madeAt, at: now() });
    this.#state = { state: "restarting" };
    setImmediate(() => this.#deps.restart());
    return this.#state;
  }

  /** Forgets an archive that was sent, wherever it is. One that was confirmed stays decided. */
  async drop(): Promise<RestoreState> {
    if (this.#state.state === "restarting") return this.#state;
    await this.stop();
    this.#state = { state: "none" };
    this.#madeAt = null;
    // Without a decision this removes the stage.
    applyCommittedRestore(this.#deps.home);
    return this.#state;
  }

  /**
   * Has somebody set the appliance up. No restore is decided for meanwhile, and one that was decided for is not
   * overtaken: its restart would take the new account away. What was staged goes. `Fault` `restore_decided` (wait).
   */
  async giveWayTo<T>(setUp: () => Promise<T>): Promise<T> {
    if (this.#state.state === "restarting") {
      throw waitFor("restore_decided", "This appliance is becoming that of an archive.", {
        hint: "Wait until it has started again, then sign in with the account of that archive.",
      });
    }
    this.#settingUp += 1;
    try {
      const done = await setUp();
      // What stays all the same goes at the next start.
      await this.drop().catch(() => undefined);
      return done;
    } finally {
      this.#settingUp -= 1;
    }
  }

  async stop(): Promise<void> {
    this.#underWay?.abort.abort();
    await this.#underWay?.done;
  }

  async #keep(file: Readable, upload: string, signal: AbortSignal): Promise<void> {
    await mkdir(dirname(upload), { recursive: true, mode: 0o700 });
    const { bavail, bsize } = await statfs(dirname(upload));
    const space = bavail * bsize - RESERVE;
    let bytes = 0;
    const measured = new Transform({
      transform: (piece: Buffer, _, done) => {
        bytes += piece.length;
        done(bytes > space ? tooSmall(bytes - space, this.#deps.home) : null, piece);
      },
    });
    await pipeline(file, measured, createWriteStream(upload, { mode: 0o600, flush: true }), { signal });
  }

  async #open(secret: Secret, signal: AbortSignal): Promise<void> {
    const { upload, stage } = restorePaths(this.#deps.home);
    const progress = ({ what, fraction }: { what: "reading" | "checking"; fraction: number | null }) => {
      this.#state = { state: "reading", fraction, what: WORDS[what] };
    };
    progress({ what: "reading", fraction: 0 });
    try {
      const checked = await stageInThread({ archive: upload, stage, secret }, { progress, signal });
      this.#madeAt = checked.manifest.madeAt;
      this.#state = { state: "staged", preview: checked.preview };
    } catch (error) {
      const { code, message, hint } = Fault.of(error);
      this.#state = { state: "failed", code, message, hint };
    } finally {
      await rm(upload, { force: true });
      this.#underWay = null;
    }
  }

  #refuseBusy(): void {
    if (this.#underWay === null && this.#state.state !== "restarting") return;
    throw waitFor("restore_under_way", "Another archive is being restored.", {
      hint: "Wait for it, or take it back first.",
    });
  }
}

const WORDS = {
  reading: "The archive is decrypted and unpacked.",
  checking: "Everything in it is compared with what it should be.",
};

/** A key of the emergency kit is known by its beginning; everything else is a passphrase. */
export function secretOf(text: string): Secret {
  return /^\s*AGE-SECRET-KEY-1/i.test(text)
    ? { identity: text.replace(/\s+/g, "").toUpperCase() }
    : { passphrase: text };
}

/** A restore takes the place of an empty appliance alone. `Fault` `restore_not_empty`. */
export function refuseFull(database: string, home: string): void {
  if (isEmptyState(database)) return;
  throw mustMend("restore_not_empty", `There is an appliance with an owner's things in ${home} already.`, {
    hint: `Restore into an empty data directory: give AUTORESUME_HOME another one, or stop the appliance and move ${join(home, "autoresume.sqlite")} with everything beside it away.`,
    data: { home },
  });
}

function cutOff(cause: unknown): Fault {
  if (cause instanceof Fault) return cause;
  return mustMend("upload_cut_off", "The archive did not come in whole.", { hint: "Send it again.", cause });
}
