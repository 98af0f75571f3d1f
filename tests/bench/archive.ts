import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Crew } from "#data/archive/crew/crew.ts";
import { VECTORS, wrongWith } from "#tests/fakes/age-vectors.ts";
import { measureBody } from "./archive/body.ts";
import { measureWhole } from "./archive/whole.ts";
import { atLeast, type Bench, type BenchOptions, type Figure, inFullForm } from "./frame/bench.ts";

type Part = {
  measure(scratch: string, options: BenchOptions): Promise<Figure[]>;
  /** What the short form leaves open when its time is over first. */
  figures: readonly { id: string; unit: string; goal: string }[];
};

const PARTS: readonly Part[] = [
  { measure: countVectors, figures: [{ id: "age test vectors", unit: "of 143", goal: "≥ 143" }] },
  {
    measure: measureBody,
    figures: [
      { id: "encrypt, time beside age", unit: "×", goal: "≤ 1.5" },
      { id: "encrypt, peak memory", unit: "MiB", goal: "≤ 200" },
      { id: "decrypt, time beside age", unit: "×", goal: "≤ 1.5" },
      { id: "decrypt, peak memory", unit: "MiB", goal: "≤ 200" },
    ],
  },
  {
    measure: measureWhole,
    figures: [
      { id: "whole backup, times faster", unit: "×", goal: "≥ 6" },
      { id: "whole backup, its size", unit: "×", goal: "≤ 1.1" },
      { id: "answers meanwhile, p99", unit: "ms", goal: "≤ 50" },
    ],
  },
];

export const bench: Bench = {
  about: "archives beside tar, gzip and age: encryption, a whole backup, answers meanwhile, age's test vectors",
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

async function countVectors(): Promise<Figure[]> {
  const crew = new Crew();
  try {
    const wrong: string[] = [];
    for (const vector of VECTORS) if ((await wrongWith(vector, 1 << 20, crew)) !== null) wrong.push(vector.name);
    const value = VECTORS.length - wrong.length;
    return [atLeast(143, { id: "age test vectors", value, unit: `of ${VECTORS.length}`, beside: wrong.join(", ") })];
  } finally {
    await crew.stop();
  }
}

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
