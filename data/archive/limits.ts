import { mustMend } from "#data/model/faults.ts";
import { judgeName, NamesTaken } from "./restore/names.ts";

/** What an archive may hold at most; whoever makes one and whoever restores one agree on it. */
export const LIMITS = {
  /** Parts: a document and a picture or two for each application of a long life. */
  parts: 500_000,
  /** Of the manifest, in bytes: so many parts, each with its path and hash. */
  manifest: 128 * 2 ** 20,
  /** How many times longer than the archive its body may become, in all and beyond the first GiB. */
  growth: 200,
} as const;

/**
 * An archive that nobody could restore is refused before it is made, by the very rules of the restore. `Fault`s
 * `archive_parts_many`, `archive_name_refused`.
 */
export function refuseUnrestorable(paths: readonly string[], most: number = LIMITS.parts): void {
  // Some may still come while it is made.
  if (paths.length > most * 0.98) {
    throw mustMend("archive_parts_many", `There are ${paths.length} files; no archive may hold more than ${most}.`, {
      hint: "Have retention remove pictures and raw input sooner (page Settings), then make the archive again.",
      data: { files: paths.length, most },
    });
  }
  const taken = new NamesTaken();
  for (const path of paths) {
    if (judgeName(path) === "known" && taken.take(path)) continue;
    throw mustMend("archive_name_refused", `An archive with the file ${path} could not be restored.`, {
      hint: "Move it out of the data directory, or give it a name of plain letters that differs by more than capitals.",
      data: { path },
    });
  }
}
