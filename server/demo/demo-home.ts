import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mustMend } from "#data/model/faults.ts";
import { pathsOf } from "#server/config/paths.ts";
import { takeHome } from "#server/home.ts";
import { asFault } from "#data/store/open.ts";

const MARK = "demo-home";

/**
 * Makes the demo's home anew: what an earlier demo left is cleared, caches stay. A home that is not a demo's is never
 * touched: `Fault`s `not_a_demo_home`, `home_in_use` (another demo runs in it), those of `takeHome`.
 */
export function freshDemoHome(home: string): void {
  const paths = pathsOf(home);
  if (existsSync(paths.database) && !existsSync(join(home, MARK))) {
    throw mustMend("not_a_demo_home", `${home} holds the data of a real owner.`, {
      hint: "Give the demo a home of its own, or leave AUTORESUME_HOME unset.",
    });
  }
  const lock = takeHome(home);
  try {
    clear(home);
  } finally {
    lock.release();
  }
}

function clear(home: string): void {
  const paths = pathsOf(home);
  asFault(home, () => {
    writeFileSync(join(home, MARK), "The demo begins anew at each start; nothing here is yours.\n");
    for (const suffix of ["", "-wal", "-shm"]) rmSync(paths.database + suffix, { force: true });
    rmSync(paths.files, { recursive: true, force: true });
    rmSync(paths.practiceLog, { force: true });
  });
}
