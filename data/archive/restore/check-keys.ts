import { existsSync } from "node:fs";
import { join } from "node:path";
import { damaged } from "./faults.ts";
import type { Secret } from "./unpack.ts";

export async function checkKeys(stage: string, secret: Secret): Promise<void> {
  void secret;
  if (!existsSync(join(stage, "keys", "machine.key"))) return;
  await Promise.resolve();
  if (stage === "") throw damaged("");
}
