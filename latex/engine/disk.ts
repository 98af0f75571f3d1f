import { statfs } from "node:fs/promises";
import { type Fault, mustMend } from "#data/model/faults.ts";

/** With less than so many bytes no document is set. */
const LEAST = 512 * 1024;

export function diskFull(folder: string, cause?: unknown): Fault {
  return mustMend("disk_full", `The disk of ${folder} is full: no document can be set.`, {
    hint: "Free space on it; nothing is lost, the document can be set again.",
    data: { folder },
    cause,
  });
}

export const isFullDisk = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");

/** Whether what failed in `folder` without a word failed for want of space. */
export async function isFull(folder: string): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize < LEAST;
  } catch {
    return false;
  }
}
