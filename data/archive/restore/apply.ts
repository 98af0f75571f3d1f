import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Instant } from "#data/model/schema.ts";
import { asFault, makeDirectory } from "#data/store/open.ts";
import { sync, syncFolders } from "#data/store/whole/sync.ts";
import { noteRestore } from "./prepare.ts";

/** What of a home an archive brings. `always`: the old goes also when the archive has none of it. */
const ENTRIES = [
  // Pages of the old database must never be read into the new one.
  { name: "autoresume.sqlite-wal", always: true },
  { name: "autoresume.sqlite-shm", always: true },
  { name: "autoresume.sqlite-journal", always: true },
  { name: "autoresume.sqlite", always: true },
  { name: "files", always: true },
  { name: "keys", always: true },
  { name: "spool", always: true },
  { name: "memory", always: true },
  // Of the machine as much as of the owner: it stays when the archive has none.
  { name: "settings.yaml", always: false },
] as const;

export function restorePaths(home: string) {
  const room = join(home, "restore");
  return {
    room,
    stage: join(room, "stage"),
    upload: join(room, "upload.partial"),
    old: join(room, "old"),
    /** Its presence is the decision: with it the new state comes, without it the old one stays. */
    marker: join(room, "commit.json"),
    /** The old state is beside the new one, which has not been opened yet. */
    applied: join(room, "applied.json"),
  };
}

/**
 * Decides for the staged state: from here on it takes the place of the old one, however often the process is cut off.
 * On disk before it returns. Only whoever holds the home's lock may call it.
 */
export function commitRestore(home: string, about: { archiveMadeAt: Instant; at: Instant }): void {
  const { room, stage, marker, old } = restorePaths(home);
  asFault(home, () => noteRestore(stage, about));
  const brings = ENTRIES.map(({ name }) => name).filter((name) => existsSync(join(stage, name)));
  asFault(home, () => {
    rmSync(old, { recursive: true, force: true });
    syncFolders(stage);
    sync(join(stage, "autoresume.sqlite"));
    writeSynced(`${marker}.partial`, JSON.stringify({ ...about, brings }));
    renameSync(`${marker}.partial`, marker);
    sync(room);
    sync(home);
  });
}

/**
 * Brings a restore that was decided for to its end, and forgets one that was not. Every step is a rename that was
 * done or was not, so that it can be cut off anywhere and called again. Call it with the home's lock, before anything in the
 * home is opened. True when the home has a new state now.
 */
export function applyCommittedRestore(home: string): boolean {
  const paths = restorePaths(home);
  if (!existsSync(paths.room)) return false;
  return asFault(home, () => {
    if (!existsSync(paths.marker)) {
      for (const path of [paths.stage, paths.upload, `${paths.marker}.partial`]) {
        rmSync(path, { recursive: true, force: true });
      }
      return false;
    }
    const { brings } = JSON.parse(readFileSync(paths.marker, "utf8")) as { brings: string[] };
    makeDirectory(paths.old);
    for (const { name, always } of ENTRIES) swap(home, { name, comes: brings.includes(name), goes: always });
    for (const folder of [paths.stage, paths.old, home]) sync(folder);
    renameSync(paths.marker, paths.applied);
    sync(paths.room);
    rmSync(paths.stage, { recursive: true, force: true });
    return true;
  });
}

/** Once the new state was opened, the old one has had its time. */
export function forgetOldState(home: string): void {
  const { room, applied, marker } = restorePaths(home);
  if (existsSync(applied) && !existsSync(marker)) rmSync(room, { recursive: true, force: true });
}

function swap(home: string, { name, comes, goes }: { name: string; comes: boolean; goes: boolean }): void {
  const { stage, old } = restorePaths(home);
  const [live, staged, kept] = [join(home, name), join(stage, name), join(old, name)];
  // What is no longer in the stage has taken its place already: then the live one is the new one.
  const waits = comes && existsSync(staged);
  const isOld = existsSync(live) && (waits || (!comes && goes));
  // Where the old one is kept already, this one was only made since, and is empty.
  if (isOld && existsSync(kept)) rmSync(live, { recursive: true });
  else if (isOld) renameSync(live, kept);
  if (waits) renameSync(staged, live);
}

function writeSynced(path: string, text: string): void {
  const file = openSync(path, "w", 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
