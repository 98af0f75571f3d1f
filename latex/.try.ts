import { createTypesetter } from "#latex/typesetter.ts";
import { DEFAULT_STYLE } from "#data/model/application/document.ts";
import { readFileSync, writeFileSync } from "node:fs";
const doc = (await import(process.argv[2]!)).default;
const t = createTypesetter({ scratch: "/tmp/lx/scratch", formats: "/tmp/lx/formats" });
for (let i = 0; i < Number(process.argv[4] ?? 1); i++) {
  const a = performance.now();
  try {
    const r = await t.set(
      doc,
      { ...DEFAULT_STYLE, ...JSON.parse(process.argv[5] ?? "{}") },
      new AbortController().signal,
    );
    console.log(Math.round(performance.now() - a), "ms", r.pages, "pages", r.pdf.length, r.textLayer);
    writeFileSync(process.argv[3]!, r.pdf);
  } catch (e) {
    console.log(e);
  }
}
