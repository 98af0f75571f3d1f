import { existsSync } from "node:fs";
import { join } from "node:path";
import type { CvDocument, Gated } from "#data/model/application/document.ts";
import { DEFAULT_STYLE, TEMPLATE_NAMES } from "#data/model/application/style.ts";
import { compile } from "#latex/engine/compile.ts";
import { FONT_ROOTS, findFamilies } from "#latex/fonts/families.ts";
import { render } from "#latex/render.ts";
import { createTypesetter } from "#latex/typesetter.ts";
import { CV_BY_SCRIPT } from "#tests/fakes/scripts/cvs.ts";
import { GLYPHS_ALONE, missingFor, missingTokens, READERS, type Reader } from "#tests/fakes/scripts/readers.ts";
import { readyToCompile } from "#tests/unit/latex/support.ts";
import { atLeast, type BenchOptions, type Figure, shown } from "../frame/bench.ts";

/** The scripts that every template must hold, and in the short form. */
const QUICK: readonly string[] = ["Latin", "Greek", "Cyrillic", "Vietnamese", "Arabic", "Chinese"];

/** Tokens of the intent found, in order, in every template and script by three readers; beside it a careless XeLaTeX. */
export async function measureAtsText(scratch: string, { quick, signal, log }: BenchOptions): Promise<Figure[]> {
  log("words that machines read out of CVs");
  const folders = { scratch: join(scratch, "ats"), formats: join(scratch, "formats") };
  const typesetter = createTypesetter(folders);
  const families = findFamilies(FONT_ROOTS);
  const counts = new Map(READERS.map((reader) => [reader, { found: 0, of: 0 }]));
  const glyphs = { found: 0, of: 0 };
  for (const template of TEMPLATE_NAMES) {
    for (const [script, cv] of Object.entries(CV_BY_SCRIPT)) {
      if (quick && !QUICK.includes(script)) continue;
      const document = cv as Gated<CvDocument>;
      const style = { ...DEFAULT_STYLE, template };
      const { pdf } = await typesetter.set(document, style, signal);
      const { words } = render(document, style, families);
      for (const reader of READERS) {
        const missing = await missingFor(reader, pdf, words);
        const count = GLYPHS_ALONE[reader].includes(script) ? glyphs : counts.get(reader)!;
        count.of += words.length;
        count.found += words.length - missing.length;
      }
    }
  }
  const figures = READERS.map((reader: Reader) => {
    const { found, of } = counts.get(reader)!;
    return atLeast(100, {
      id: `tokens read, ${reader}`,
      value: (100 * found) / of,
      unit: "%",
      beside: `${found} of ${of}`,
    });
  });
  if (glyphs.of > 0) {
    const value = (100 * glyphs.found) / glyphs.of;
    figures.push(shown({ id: "tokens read, Hindi by glyphs alone", value, unit: "%", beside: "mutool" }));
  }
  return [...figures, ...(await control(folders, signal))];
}

const TEXT =
  "Efficient offline staff in difficult affiliate workflows fluent configuration fixed five first offices afflicted flow";
const LATIN_MODERN = "/usr/share/texmf/fonts/opentype/public/lm/lmroman10-regular.otf";

/** The same sentence by XeTeX with Latin Modern as it comes, and by the classic template. */
async function control(folders: { scratch: string }, signal: AbortSignal): Promise<Figure[]> {
  if (!existsSync(LATIN_MODERN)) return [];
  const ready = await readyToCompile(folders.scratch);
  const source = `\\begin{document}\\font\\x="[${LATIN_MODERN}]:+liga" \\x ${TEXT}\\end{document}\n`;
  const result = await compile(source, { ...ready, signal });
  if (!("pdf" in result)) throw result.fault;
  const tokens = TEXT.split(" ");
  const found = tokens.length - missingTokens(result.pdf, tokens).length;
  const beside = `${found} of ${tokens.length}, letter by letter`;
  return [shown({ id: "tokens read, Latin Modern", value: (100 * found) / tokens.length, unit: "%", beside })];
}
