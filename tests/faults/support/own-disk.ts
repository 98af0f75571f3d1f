import { spawnSync } from "node:child_process";
import { appendFileSync, truncateSync } from "node:fs";
import type { TestContext } from "vitest";

/** By which a program is started with a disk of `size` MiB at `path`; needs no privileges where user namespaces are allowed. */
export function ownDisk(path: string, size: number): string[] {
  const mounting = `mount -t tmpfs -o size=${size}m,mode=700 none '${path}' && exec "$0" "$@"`;
  return ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mounting];
}

export function skipWithoutDisk(context: TestContext, path: string): void {
  const [program, ...words] = ownDisk(path, 1);
  const tried = spawnSync(program ?? "", [...words, "true"], { encoding: "utf8" });
  if (tried.status !== 0) context.skip(`no small disk can be mounted here: ${tried.stderr.trim()}`);
}

/** Fills the disk on which `ballast` lies, until `spare` bytes are left of what was free. */
export function fillDisk(ballast: string, spare = 0): void {
  const block = Buffer.alloc(4096, 7);
  let written = 0;
  try {
    for (;;) {
      appendFileSync(ballast, block);
      written += block.length;
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  }
  if (spare > 0) truncateSync(ballast, Math.max(0, written - spare));
}
