import { afterAll, describe, expect, it } from "vitest";
import { DEFAULT_STYLE, TEMPLATE_NAMES } from "#data/model/application/style.ts";
import { compile } from "#latex/engine/compile.ts";
import { FONT_ROOTS, findFamilies } from "#latex/fonts/families.ts";
import { render } from "#latex/render.ts";
import { createTypesetter } from "#latex/typesetter.ts";
import { CV_BY_SCRIPT } from "#tests/fakes/scripts/cvs.ts";
import { GLYPHS_ALONE, missingFor, missingTokens, READERS } from "#tests/fakes/scripts/readers.ts";
import { cvWith, FORMATS, gatedForTest, never, readyToCompile, temporaryFolder } from "./support.ts";

const folder = temporaryFolder();
const typesetter = createTypesetter({ scratch: folder.path, formats: FORMATS });
const families = findFamilies(FONT_ROOTS);
afterAll(() => folder.remove());

/** Each template with another font and density, so that all of these are read too. */
const LOOKS = {
  classic: { font: "inter", density: "airy" },
  modern: { font: "noto_sans", density: "normal", tagged: true },
  compact: { font: "source_serif", density: "dense", lineSpacing: 0.9 },
  academic: { font: "noto_serif", density: "normal" },
} as const;

describe("every word, in order, by every reader", () => {
  it.each(TEMPLATE_NAMES.flatMap((template) => Object.keys(CV_BY_SCRIPT).map((script) => [template, script] as const)))(
    "%s, %s",
    async (template, script) => {
      const style = { ...DEFAULT_STYLE, template, ...LOOKS[template] };
      const cv = gatedForTest(CV_BY_SCRIPT[script]!);
      const { pdf } = await typesetter.set(cv, style, never());
      const { words } = render(cv, style, families);
      const readers = READERS.filter((reader) => !GLYPHS_ALONE[reader].includes(script));
      for (const reader of readers) expect(await missingFor(reader, pdf, words), reader).toEqual([]);
    },
  );

  it.each([
    ["Latin", "Efficient offline staff difficult affiliate", "+liga"],
    ["Greek", "Δεξιότητες Ωμέγα", ""],
  ])("is missed in %s where a font joins letters or lends one to another sign", async (script, text, features) => {
    const tokens = text.split(" ");
    const file = families.find(({ name }) => name === "inter")!.regular;
    const font = script === "Latin" ? "/usr/share/texmf/fonts/opentype/public/lm/lmroman10-regular.otf" : file;
    const source = `\\begin{document}\\font\\x="[${font}]:${features}" \\x ${text}\\end{document}\n`;
    const result = await compile(source, { ...(await readyToCompile(folder.path)), signal: never() });
    if (!("pdf" in result)) throw result.fault;
    expect(missingTokens(result.pdf, tokens)).not.toEqual([]);
    const ours = await typesetter.set(cvWith("Mara", [text]), DEFAULT_STYLE, never());
    expect(missingTokens(ours.pdf, tokens)).toEqual([]);
  });
});
