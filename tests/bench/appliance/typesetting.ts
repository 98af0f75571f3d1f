import { join } from "node:path";
import type { CvDocument, Gated } from "#data/model/application/document.ts";
import { DEFAULT_STYLE } from "#data/model/application/style.ts";
import { SAMPLE_CV } from "#latex/templates/classic/sample.ts";
import { createTypesetter } from "#latex/typesetter.ts";
import { type BenchOptions, type Figure, shown } from "../frame/bench.ts";
import { median } from "./started.ts";

/** One CV to PDF with its text read back: cold (no format yet) and warm (the format is there). */
export async function measureTypesetting(scratch: string, { quick, signal, log }: BenchOptions): Promise<Figure[]> {
  log("a CV compiled");
  const typesetter = createTypesetter({ scratch: join(scratch, "tex"), formats: join(scratch, "formats") });
  const once = async (name: string) => {
    const document = { ...SAMPLE_CV, header: { ...SAMPLE_CV.header, name } } as Gated<CvDocument>;
    const began = performance.now();
    await typesetter.set(document, DEFAULT_STYLE, signal);
    return performance.now() - began;
  };
  const cold = await once("Ada Quill");
  const warm: number[] = [];
  for (let round = 0; round < (quick ? 3 : 15); round += 1) warm.push(await once(`Ada Quill ${"I".repeat(round + 1)}`));
  return [
    shown({ id: "one CV, warm", value: median(warm), unit: "ms", beside: `median of ${warm.length}` }),
    shown({ id: "one CV, cold", value: cold, unit: "ms", beside: "makes the precompiled format first" }),
  ];
}
