import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { settingsTable } from "#server/config/table.ts";

writeFileSync(join(import.meta.dirname, "../../server/config/README.md"), settingsTable());
