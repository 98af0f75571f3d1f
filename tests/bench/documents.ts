import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureAtsText } from "./documents/ats-text.ts";
import { measureImport } from "./documents/import.ts";
import { measureTypesetting } from "./documents/typesetting.ts";
import { type Bench, type BenchOptions, type Figure, inFullForm } from "./frame/bench.ts";

type Part = { name: string; measure: (scratch: string, options: BenchOptions) => Promise<Figure[]> };

const PARTS: readonly Part[] = [
  { name: "typesetting", measure: measureTypesetting },
  { name: "import", measure: measureImport },
  { name: "text for machines", measure: measureAtsText },
];

export const bench: Bench = {
  about: "edit to PDF, many CVs at once, memory, cache; what is read of imported files and of set ones",
  async run(options) {
    const scratch = mkdtempSync(join(tmpdir(), "ar-bench-"));
    const figures: Figure[] = [];
    try {
      for (const { name, measure } of PARTS) {
        // On a busy machine the short form ends before it has measured everything, and says so.
        if (!options.signal.aborted || !options.quick) {
          const measured = await measure(scratch, options).catch((error: unknown) => {
            if (!options.quick || !options.signal.aborted) throw error;
            return null;
          });
          figures.push(...(measured ?? [inFullForm({ id: name, unit: "", goal: "" })]));
        } else figures.push(inFullForm({ id: name, unit: "", goal: "" }));
      }
    } finally {
      rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
    }
    return figures;
  },
};
