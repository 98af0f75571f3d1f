import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What an archive is made from, as paths; the folders and the settings file need not be there. */
export type Sources = {
  database: string;
  files: string;
  keys: string;
  settings: string;
  spool: string;
  memory: string;
};

/** A file and its place in the archive's body. `promised`: its name says the SHA-256 of its content. */
export type Part = { path: string; file: string; bytes: number; promised?: string };

const FOLDER = /^[0-9a-f]{2}$/;
const BLOB = /^[0-9a-f]{64}$/;

/** The stored files that are there now. One that is never removed meanwhile, and is there, is in every later list. */
export function* storedFiles({ files }: Pick<Sources, "files">): Generator<Part> {
  for (const folder of names(files).filter((name) => FOLDER.test(name))) {
    // What begins with a dot is being written; no row names it yet.
    for (const name of names(join(files, folder)).filter((one) => BLOB.test(one))) {
      const file = join(files, folder, name);
      yield { path: `files/${folder}/${name}`, file, bytes: bytesOf(file), promised: name };
    }
  }
}

/** Keys, settings, spool and memory. */
export function* otherParts({ keys, settings, spool, memory }: Sources): Generator<Part> {
  yield* tree(keys, "keys");
  if (existsSync(settings)) yield part("settings.yaml", settings);
  yield* tree(spool, "spool");
  yield* tree(memory, "memory");
}

/** The regular files of a folder and those below it; links and sockets are not followed. */
function* tree(directory: string, at: string): Generator<Part> {
  if (!existsSync(directory)) return;
  const entries = readdirSync(directory, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const [path, file] = [`${at}/${entry.name}`, join(directory, entry.name)];
    if (entry.isDirectory()) yield* tree(file, path);
    else if (entry.isFile() && !entry.name.startsWith(".")) yield part(path, file);
  }
}

export const part = (path: string, file: string): Part => ({ path, file, bytes: statSync(file).size });

/** One that cannot even be looked at cannot be read either: then that is told. */
function bytesOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

function names(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory).sort() : [];
}
