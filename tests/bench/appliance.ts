import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureDemo } from "./appliance/demo.ts";
import { measureIdle } from "./appliance/idle.ts";
import { measureTypesetting } from "./appliance/typesetting.ts";
import { type Bench, type BenchOptions, type Figure, inFullForm } from "./frame/bench.ts";

type Part = {
  measure(scratch: string, options: BenchOptions): Promise<Figure[]>;
  /** What the short form leaves open when its time is over first. */
  figures: readonly { id: string; unit: string; goal: string }[];
};

const PARTS: readonly Part[] = [
  {
    measure: measureIdle,
    figures: [
      { id: "start to healthy", unit: "s", goal: "≤ 1.5" },
      { id: "memory, idle", unit: "MiB", goal: "≤ 120" },
    ],
  },
  {
    measure: measureDemo,
    figures: [
      { id: "demo, start to draft", unit: "s", goal: "≤ 10" },
      { id: "JavaScript on first load", unit: "kB gzip", goal: "≤ 120" },
    ],
  },
  { measure: measureTypesetting, figures: [{ id: "one CV, warm", unit: "ms", goal: "shown" }] },
];

export const bench: Bench = {
  about: "start, memory, the demo to its first draft, the control room's first load, one CV compiled",
  async run(options) {
    const scratch = mkdtempSync(join(tmpdir(), "ar-bench-"));
    const figures: Figure[] = [];
    try {
      for (const part of PARTS) figures.push(...(await measured(part, scratch, options)));
    } finally {
      rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
    }
    return figures;
  },
};

/** On a slow or busy machine the short form ends before it has measured everything, and says so. */
async function measured(part: Part, scratch: string, options: BenchOptions): Promise<Figure[]> {
  try {
    options.signal.throwIfAborted();
    return await part.measure(scratch, options);
  } catch (error) {
    if (!options.quick || !options.signal.aborted) throw error;
    return part.figures.map(inFullForm);
  }
}
