import { createReadStream, createWriteStream } from "node:fs";
import { open, readdir, rename, rm, stat } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { type Target, targetRefused, targetWrong } from "./target.ts";

const PIECE = 1 << 20;

/** A folder, as of another disk or a mounted share. It must be there: a disk that is not mounted is no empty folder. */
export function folderTarget(folder: string): Target {
  if (!isAbsolute(folder)) throw targetRefused("it is no whole path; give one that begins with /");
  return {
    async put({ path, name, bytes }, signal) {
      const partial = join(folder, `${name}.partial`);
      try {
        if (await isSame(path, join(folder, name))) throw targetRefused("it is the folder of the archives itself");
        const to = createWriteStream(partial, { mode: 0o600, highWaterMark: PIECE });
        await pipeline(createReadStream(path, { highWaterMark: PIECE }), to, { signal });
        await synced(partial);
        const { size } = await stat(partial);
        if (size !== bytes) throw targetWrong(`${size} of ${bytes} bytes arrived`);
        await rename(partial, join(folder, name));
        await synced(folder);
      } catch (error) {
        await rm(partial, { force: true }).catch(() => undefined);
        throw folderFault(error);
      }
    },
    names: () => readdir(folder).catch((error: unknown) => Promise.reject(folderFault(error))),
    remove: (name) =>
      rm(join(folder, name), { force: true }).catch((error: unknown) => Promise.reject(folderFault(error))),
  };
}

/** Whether two paths lead to one file. */
async function isSame(path: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all([stat(path), stat(other).catch(() => null)]);
  return two !== null && one.ino === two.ino && one.dev === two.dev;
}

async function synced(path: string): Promise<void> {
  const file = await open(path, "r");
  await file.sync().finally(() => file.close());
}

function folderFault(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const WORDS: Record<string, string> = {
    ENOENT: "the folder is not there",
    ENOTDIR: "it is no folder",
    EACCES: "it may not be written",
    EPERM: "it may not be written",
    EROFS: "it can only be read",
    ENOSPC: "there is no space left",
    EDQUOT: "there is no space left",
  };
  const words = WORDS[code];
  return words === undefined ? error : targetRefused(words, error);
}
