import { copyFile, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Target, targetRefused, targetWrong } from "./target.ts";

/** A folder, as of another disk or a mounted share. It must be there: a disk that is not mounted is no empty folder. */
export function folderTarget(folder: string): Target {
  return {
    async put({ path, name, bytes }, signal) {
      const partial = join(folder, `${name}.partial`);
      try {
        await copyFile(path, partial);
        signal.throwIfAborted();
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
