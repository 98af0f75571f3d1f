import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeNotices } from "./notices.ts";

const root = join(import.meta.dirname, "../..");
const path = join(root, "THIRD_PARTY_NOTICES.md");
writeFileSync(`${path}.new`, writeNotices(root));
renameSync(`${path}.new`, path);
process.stdout.write(`${path} is current.\n`);
