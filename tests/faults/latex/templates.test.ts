import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_STYLE } from "#data/model/application/style.ts";
import { compile, type Compiled, type CompileOptions } from "#latex/engine/compile.ts";
import { SAMPLE_CV } from "#latex/templates/classic/sample.ts";
import { createTypesetter } from "#latex/typesetter.ts";
import { FORMATS, gatedForTest, never, readyToCompile } from "../../unit/latex/support.ts";
import { leftoversOf } from "../support/processes.ts";
import { CANARY, holdsCanary, huntingGround, plainTex, WALLS } from "./support/ground.ts";
import { ENDLESS, READS, WRITES } from "./support/payloads.ts";

const ground = huntingGround();
let ready: Omit<CompileOptions, "signal">;
beforeAll(async () => {
  ready = await readyToCompile(ground.scratch);
}, 60_000);
afterAll(() => ground.remove());

const inDocument = (source: string) => `\\begin{document}${source}\n\\end{document}\n`;
/** Without its directory, where a path goes on behind a variable or dots. */
const aimedAt = (file: string, source: string) => source.replaceAll("/FILE", file).replaceAll("FILE", file);
const attack = (wall: (typeof WALLS)[number], source: string, seconds = 20) =>
  compile(inDocument(source), { ...ready, containment: wall, seconds, signal: never() });

/** All that comes out of a run: the PDF, or what its fault says. */
const leaks = async (result: Compiled) =>
  "pdf" in result ? holdsCanary(result.pdf) : JSON.stringify(result.fault.toRecord()).includes(CANARY);

describe("the walls", () => {
  it("one stands here", () => expect(WALLS).not.toEqual([]));

  const needs = { bwrap: "bubblewrap and user namespaces", landlock: "util-linux 2.41 and a kernel with Landlock" };
  for (const wall of ["bwrap", "landlock"] as const) {
    it(`${wall} is tried where it works`, (context) => {
      if (!WALLS.includes(wall)) context.skip(`this machine has not both: ${needs[wall]}`);
      expect(WALLS).toContain(wall);
    });
  }
});

describe("a template that wants to read", () => {
  const files = { "a file outside": () => ground.file, "the environment": () => "/proc/self/environ" };

  it("does so in TeX as it is", async () => {
    const outcomes = await Promise.all(
      Object.entries(READS).map(async ([name, source], i) => {
        const { said, pdf } = await plainTex(
          inDocument(aimedAt(ground.file, source)),
          ready.format,
          join(ground.path, "plain", String(i)),
        );
        return said.includes(CANARY) || (await holdsCanary(pdf)) ? name : null;
      }),
    );
    expect(outcomes.filter((name) => name !== null).length).toBeGreaterThanOrEqual(8);
  });

  describe.each(WALLS)("gets nothing behind %s", (wall) => {
    it.each(Object.keys(files))("of %s", async (what) => {
      const file = files[what as keyof typeof files]();
      process.env.AR_TEST_CANARY = CANARY;
      for (const [name, source] of Object.entries(READS)) {
        expect(await leaks(await attack(wall, aimedAt(file, source))), name).toBe(false);
      }
      delete process.env.AR_TEST_CANARY;
    });
  });
});

describe("a template that wants to write or run", () => {
  it.each(WALLS)("makes nothing behind %s", async (wall) => {
    const fontSettings = readFileSync(join(FORMATS, "fonts.conf"), "utf8");
    for (const [name, source] of Object.entries(WRITES)) {
      await attack(wall, aimedAt(join(ground.path, "made"), source));
      expect(ground.added(), name).toEqual([]);
    }
    // What other documents are set with is as it was.
    expect(readFileSync(join(FORMATS, "fonts.conf"), "utf8")).toBe(fontSettings);
    expect(readdirSync(FORMATS, { recursive: true }).filter((name) => String(name).includes("made"))).toEqual([]);
  });

  it("does so where TeX's flags are got round", async () => {
    const made = join(ground.path, "made");
    const source = inDocument(aimedAt(made, WRITES["openout"]!));
    await plainTex(source, ready.format, join(ground.path, "plain", "w"), { openout_any: "a" });
    expect(ground.added()).toHaveLength(1);
    for (const name of ground.added()) rmSync(join(ground.path, name));
  });
});

describe("a template without an end", () => {
  it.each(Object.entries(ENDLESS))("%s is ended, and nothing of it stays", async (_name, source) => {
    const began = performance.now();
    const outcome = await attack(WALLS[0]!, source, 3).catch((error: unknown) => error);
    expect(outcome).toMatchObject(
      outcome instanceof Error ? { code: "tex_timeout" } : { fault: { code: "tex_failed" } },
    );
    expect(performance.now() - began).toBeLessThan(25_000);
    await expect.poll(() => leftoversOf(ground.scratch), { timeout: 5000 }).toEqual([]);
  });
});

it("is told where it failed, however much it wrote before", async () => {
  const lots =
    "\\ArLoop=0 \\loop\\ifnum\\ArLoop<4000 \\immediate\\write-1{! No error: \\meaning\\document}\\advance\\ArLoop1 \\repeat";
  expect(await attack(WALLS[0]!, `${lots}\\nowhere`)).toMatchObject({
    fault: { code: "tex_failed", data: { reason: expect.stringMatching(/No error|Undefined control sequence/u) } },
  });
});

it("is not run at all where nothing could hold it", async () => {
  const template = {
    id: "tpl_abcdefghijkl",
    name: "Mine",
    source: "\\begin{document}\\end{document}",
    savedAt: "2026-01-01T00:00:00Z",
  };
  const typesetter = createTypesetter({ scratch: ground.scratch, formats: FORMATS, containment: "none" });
  const own = typesetter.set(gatedForTest(SAMPLE_CV), { ...DEFAULT_STYLE, template: template.id }, never(), template);
  await expect(own).rejects.toMatchObject({ code: "tex_uncontained", next: "mend" });
});
