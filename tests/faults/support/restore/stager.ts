import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { stageArchive } from "#data/archive/restore/stage.ts";
import { Fault } from "#data/model/faults.ts";

// Stages an archive into a home as if its disk had all the space in the world, and says how that ended and what is left.
const [home = "", archive = "", identity = ""] = process.argv.slice(2);
const stage = join(home, "restore", "stage");
const how = await stageArchive({
  archive,
  stage,
  secret: { identity },
  limits: { space: Number.MAX_SAFE_INTEGER },
}).then(
  () => "staged",
  (error: unknown) => Fault.of(error).code,
);
const room = join(home, "restore");
process.stdout.write(JSON.stringify({ how, left: existsSync(room) ? readdirSync(room) : [] }));
