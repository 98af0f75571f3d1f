import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { mustMend } from "#data/model/faults.ts";
import { filesNamed } from "#data/store/whole/inspect.ts";

/** What an archive is made from, as paths; the folders and the settings file need not be there. */
export type Sources = {
  database: string;
  files: string;
  keys: string;
  settings: string;
  spool: string;
  memory: string;
};

/** A file and its place in the archive's body. */
export type Part = { path: string; file: string; bytes: number };

const FOLDER = /^[0-9a-f]{2}$/;
const BLOB = /^[0-9a-f]{64}$/;

/**
 * Everything beside the database, in the archive's order. To be asked after the snapshot was taken and while nothing is
 * removed: then each file that a row of the snapshot names is there. `Fault` `file_missing` when one is not.
 */
export async function partsBeside(sources: Sources, snapshot: string): Promise<Part[]> {
  const files = await blobs(sources.files);
  const there = new Set(files.map(({ path }) => path.slice(-64)));
  for (const name of filesNamed(snapshot)) {
    if (!there.has(name)) throw missing(name);
  }
  return [
    ...files,
    ...(await tree(sources.keys, "keys")),
    ...(existsSync(sources.settings) ? [await part("settings.yaml", sources.settings)] : []),
    ...(await tree(sources.spool, "spool")),
    ...(await tree(sources.memory, "memory")),
  ];
}

async function blobs(directory: string): Promise<Part[]> {
  const folders = (await names(directory)).filter((name) => FOLDER.test(name));
  const parts: Part[] = [];
  for (const folder of folders) {
    // What begins with a dot is being written; no row names it yet.
    for (const name of (await names(join(directory, folder))).filter((one) => BLOB.test(one))) {
      parts.push(await part(`files/${folder}/${name}`, join(directory, folder, name)));
    }
  }
  return parts;
}

/** The regular files of a folder and those below it; links and sockets are not followed. */
async function tree(directory: string, at: string): Promise<Part[]> {
  if (!existsSync(directory)) return [];
  const entries = await readdir(directory, { withFileTypes: true });
  const parts: Part[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const [path, file] = [`${at}/${entry.name}`, join(directory, entry.name)];
    if (entry.isDirectory()) parts.push(...(await tree(file, path)));
    else if (entry.isFile() && !entry.name.startsWith(".")) parts.push(await part(path, file));
  }
  return parts;
}

async function part(path: string, file: string): Promise<Part> {
  return { path, file, bytes: (await stat(file)).size };
}

async function names(directory: string): Promise<string[]> {
  return existsSync(directory) ? (await readdir(directory)).sort() : [];
}

const missing = (name: string) =>
  mustMend("file_missing", `The file ${name.slice(0, 12)}… is named in the database but not there.`, {
    hint: "Bring it back from an earlier archive, or run its job again; until then no archive would be whole.",
    data: { sha256: name },
  });
