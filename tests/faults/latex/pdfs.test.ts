import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_STYLE } from "#data/model/application/style.ts";
import { Fault } from "#data/model/faults.ts";
import { compile, type CompileOptions } from "#latex/engine/compile.ts";
import { activeIn } from "#latex/pdf/active.ts";
import { partsOf } from "#latex/pdf/parts.ts";
import { createTypesetter } from "#latex/typesetter.ts";
import { cvWith, FORMATS, never, readyToCompile } from "../../unit/latex/support.ts";
import { ACTIVE, OWN_PDF } from "./support/active.ts";
import { huntingGround } from "./support/ground.ts";

const ground = huntingGround();
const cache = join(ground.path, "plain");
const typesetter = createTypesetter({ scratch: ground.scratch, formats: FORMATS, cache });
let ready: Omit<CompileOptions, "signal">;
beforeAll(async () => {
  ready = await readyToCompile(ground.scratch);
}, 60_000);
afterAll(() => ground.remove());

let templates = 0;
/** A CV in a template that prints everything, and holds this besides. */
const set = (source: string) => {
  const body = `\\begin{document}\n\\ArSlot{header}\\ArSlot{sections}\\ArSlot{letter}\n${source}\n\\end{document}\n`;
  const template = {
    id: "tmpl_abcdefghijkl",
    name: `Mine ${templates++}`,
    source: body,
    savedAt: "2026-01-01T00:00:00.000Z",
  };
  return typesetter.set(cvWith("Ada", ["Text."]), { ...DEFAULT_STYLE, template: template.id }, never(), template);
};
const outcome = (source: string) => set(source).catch((error: unknown) => Fault.of(error));

describe("a template whose PDF does more than be read", () => {
  it.each(Object.entries(ACTIVE))("by %s is refused", async (_what, source) => {
    expect(await outcome(source)).toMatchObject({ code: "template_wrong", next: "mend" });
  });

  it("makes such PDFs where nobody looks", async () => {
    const source = ACTIVE["a script when it is opened"]!;
    const made = await compile(`\\begin{document}x${source}\\end{document}\n`, { ...ready, signal: never() });
    expect("pdf" in made && activeIn(partsOf(made.pdf))).toBe("OpenAction");
  });

  it("is taken where it only links to the web, also by the words of what is refused", async () => {
    const link =
      "\\special{pdf:ann width 9pt height 9pt <</Subtype/Link/A<</S/URI/URI(https://a.example/JavaScript?OpenAction)>>>>}";
    const made = await set(link);
    expect(made.textLayer.complete).toBe(true);
  });

  it("is refused where TeX writes the PDF by itself", async () => {
    expect(await outcome(OWN_PDF)).toMatchObject({ code: "template_wrong" });
    const made = await compile(`\\begin{document}${OWN_PDF}\\end{document}\n`, { ...ready, signal: never() });
    expect(made).toHaveProperty("pdf");
  });
});
