import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureCampaign } from "./ledger/campaign.ts";
import { measureControls } from "./ledger/controls.ts";
import type { Bench } from "./frame/bench.ts";

export const bench: Bench = {
  about:
    "100 applications while appliance, worker, browser and the whole group are killed: what arrived, and how often",
  async run(options) {
    const scratch = mkdtempSync(join(tmpdir(), "ar-bench-"));
    const own = (name: string) => {
      mkdirSync(join(scratch, name));
      return join(scratch, name);
    };
    try {
      const seed = Date.now() % 1_000_000;
      // The short form has no time for one after the other.
      const controls = measureControls(own("controls"), seed, options);
      controls.catch(() => {});
      if (!options.quick) await controls;
      return await measureCampaign(own("campaign"), seed, controls, options);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  },
};
