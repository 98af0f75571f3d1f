import fs from "node:fs";
import { cpSync, readdirSync, rmSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";

// A process that restores an archive and is killed on the way: by its parent at any moment, or by itself right before
// or behind one of its renames. Arguments: how, home, archive, identity, and the rename's number (0: by the parent).
const [how = "", home = "", archive = "", identity = "", at = "0"] = process.argv.slice(2);
const place = Number(at);

let renames = 0;
const rename = fs.renameSync;
const end = () => process.kill(process.pid, "SIGKILL");
/** Odd numbers end it before a rename, even ones behind it. */
fs.renameSync = (from, to) => {
  renames += 1;
  if (place === renames * 2 - 1) end();
  rename(from, to);
  if (place === renames * 2) end();
};
syncBuiltinESMExports();

const { applyCommittedRestore, commitRestore, restorePaths } = await import("#data/archive/restore/apply.ts");
const { stageArchive } = await import("#data/archive/restore/stage.ts");
const { stage } = restorePaths(home);
process.stdout.write("begun\n");
await stageArchive({ archive, stage, secret: { identity } });
if (how === "swapped") {
  commitRestore(home, { archiveMadeAt: "2026-03-02T08:00:00.000Z", at: "2026-03-05T08:00:00.000Z" });
  applyCommittedRestore(home);
} else {
  // The control arm: what was there goes, and what was staged is copied to its place; killed behind one of these steps.
  const old = ["autoresume.sqlite", "autoresume.sqlite-wal", "autoresume.sqlite-shm", "files", "keys"];
  const steps = [
    ...old.map((name) => () => rmSync(join(home, name), { recursive: true, force: true })),
    ...readdirSync(stage).map((name) => () => cpSync(join(stage, name), join(home, name), { recursive: true })),
  ];
  for (const [index, step] of steps.entries()) {
    step();
    if (place === index + 1) end();
  }
}
process.stdout.write(`ended ${renames}\n`);
