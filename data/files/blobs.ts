import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setImmediate as pause } from "node:timers/promises";
import { sha256 } from "#data/model/canonical.ts";
import { giveUp } from "#data/model/faults.ts";
import type { Sha256 } from "#data/model/schema.ts";
import { asFault } from "#data/store/open.ts";

const NAME = /^[0-9a-f]{64}$/;
/** Writing is done at one go: a name of this form that anybody sees was left by a crash. */
const PARTIAL = /^\.[0-9a-f]{64}\.[0-9a-f-]{36}$/;

/** Content-addressed files under one directory: what is named by its SHA-256 is whole and never changes. */
export class Blobs {
  readonly directory: string;
  #pauses = 0;
  readonly #held: (() => void)[] = [];

  constructor(directory: string) {
    this.directory = directory;
  }

  /** Writes to a temporary name, syncs, renames, syncs the directory. Returns the name. `Fault` `disk_full`. */
  put(bytes: Uint8Array): Sha256 {
    const name = sha256(bytes);
    const path = this.#path(name);
    if (this.has(name)) return name;
    asFault(this.directory, () => {
      const folder = join(this.directory, name.slice(0, 2));
      if (mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined) syncDirectory(this.directory);
      const temporary = join(folder, `.${name}.${randomUUID()}`);
      try {
        const file = openSync(temporary, "wx", 0o600);
        try {
          for (let at = 0; at < bytes.byteLength;) at += writeSync(file, bytes, at);
          fsyncSync(file);
        } finally {
          closeSync(file);
        }
        renameSync(temporary, path);
        syncDirectory(folder);
      } catch (error) {
        rmSync(temporary, { force: true });
        throw error;
      }
    });
    return name;
  }

  /** True when it is there and whole: a damaged one is written anew by `put`. */
  has(name: Sha256): boolean {
    const path = this.#path(name);
    return existsSync(path) && sha256(readFileSync(path)) === name;
  }

  /** The bytes; `Fault` `file_missing` when there is no such file or its content is no longer what its name says. */
  get(name: Sha256): Buffer {
    const path = this.#path(name);
    const bytes = existsSync(path) ? readFileSync(path) : null;
    if (bytes === null || sha256(bytes) !== name) {
      throw giveUp("file_missing", `The file ${name.slice(0, 12)}… is ${bytes === null ? "not there" : "damaged"}.`, {
        hint: "Run the job again to make it anew, or restore a backup.",
        data: { sha256: name },
      });
    }
    return bytes;
  }

  /** Holds removals back, e.g. while an archive reads the files. Returns how to let them go on. */
  pause(): () => void {
    this.#pauses += 1;
    let paused = true;
    return () => {
      if (!paused) return;
      paused = false;
      this.#pauses -= 1;
      if (this.#pauses === 0) for (const goOn of this.#held.splice(0)) goOn();
    };
  }

  /** Removes a file once nothing holds that back. `isNeeded` is asked at that very moment: somebody may have put it anew. */
  async remove(name: Sha256, isNeeded: () => boolean): Promise<void> {
    const path = this.#path(name);
    while (this.#pauses > 0) await new Promise<void>((goOn) => this.#held.push(goOn));
    if (isNeeded()) return;
    asFault(this.directory, () => rmSync(path, { force: true }));
  }

  /**
   * Removes what nobody needs and what a crash left half-written, once nothing holds that back. Returns how many files
   * went.
   */
  async sweep(isNeeded: (name: Sha256) => boolean): Promise<number> {
    let gone = 0;
    for (const folder of foldersOf(this.directory)) {
      // Nobody waits for this; others do.
      await pause();
      while (this.#pauses > 0) await new Promise<void>((goOn) => this.#held.push(goOn));
      for (const name of readdirSync(folder)) {
        if (NAME.test(name) ? isNeeded(name) : !PARTIAL.test(name)) continue;
        asFault(this.directory, () => rmSync(join(folder, name), { force: true }));
        gone += 1;
      }
    }
    return gone;
  }

  #path(name: Sha256): string {
    if (!NAME.test(name)) throw giveUp("file_name_wrong", "That is no name of a stored file.", { data: { name } });
    return join(this.directory, name.slice(0, 2), name);
  }
}

function foldersOf(directory: string): string[] {
  if (!existsSync(directory)) return [];
  const entries = readdirSync(directory, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(directory, name));
}

function syncDirectory(path: string): void {
  const directory = openSync(path, "r");
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}
