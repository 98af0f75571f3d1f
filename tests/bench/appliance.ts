import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureDemo } from "./appliance/demo.ts";
import { measureIdle } from "./appliance/idle.ts";
import { measureTypesetting } from "./appliance/typesetting.ts";
import type { Bench } from "./frame/bench.ts";

export const bench: Bench = {
  about: "start, memory, the demo to its first draft, the control room's first load, one CV compiled",
  async run(options) {
    const scratch = mkdtempSync(join(tmpdir(), "ar-bench-"));
    try {
      return [
        ...(await measureDemo(scratch, options)),
        ...(await measureIdle(scratch, options)),
        ...(await measureTypesetting(scratch, options)),
      ];
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  },
};
