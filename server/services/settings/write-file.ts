import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { asFault } from "#data/store/open.ts";

/** Puts a file in place whole or not at all, also when the power fails. `Fault`s `disk_full`, `database_unwritable`. */
export function writeSettingsFile(path: string, text: string): void {
  const temporary = `${path}.partial`;
  asFault(path, () => {
    try {
      const file = openSync(temporary, "w", 0o600);
      try {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.byteLength;) at += writeSync(file, bytes, at);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    const directory = openSync(dirname(path), "r");
    try {
      fsyncSync(directory);
    } finally {
      closeSync(directory);
    }
  });
}
