import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CvDocument } from "#data/model/application/document.ts";
import { Fault } from "#data/model/faults.ts";
import { DEFAULT_STYLE } from "#data/model/application/style.ts";
import { readPdf } from "#latex/text-layer/text-layer.ts";
import { createTypesetter } from "#latex/typesetter.ts";
import { claim, cvWith, FORMATS, gatedForTest, never } from "../../unit/latex/support.ts";
import { holdsCanary, huntingGround } from "./support/ground.ts";
import { ODD_VALUES, VALUE_PAYLOADS } from "./support/payloads.ts";

const ground = huntingGround();
const typesetter = createTypesetter({ scratch: ground.scratch, formats: FORMATS });
beforeAll(() => typesetter.warm(never()), 60_000);
afterAll(() => ground.remove());

const bare = (text: string) => text.replace(/\s+/gu, "");

/** One payload in five fields of one CV. */
const cvOf = (payload: string): CvDocument => ({
  kind: "cv",
  language: "en",
  header: {
    name: `N ${payload}`,
    headline: claim(`H ${payload}`),
    place: null,
    email: null,
    phone: null,
    links: [],
    factIds: ["fact_abcdefghijkl"],
  },
  sections: [
    { kind: "text", heading: `S ${payload}`, claims: [claim("Text.")] },
    {
      kind: "entries",
      heading: "Experience",
      entries: [
        { title: claim(`T ${payload}`), organisation: null, place: null, when: null, bullets: [claim(`B ${payload}`)] },
      ],
    },
  ],
});

describe("what would act in TeX is printed as it stands, in every field", () => {
  it("has enough of it", () => expect(VALUE_PAYLOADS.length).toBeGreaterThanOrEqual(25));

  it.each(VALUE_PAYLOADS)("%s", async (payload) => {
    const given = payload.replaceAll("FILE", ground.file);
    const made = await typesetter.set(gatedForTest(cvOf(given)), DEFAULT_STYLE, never());
    expect(made.textLayer.missing).toEqual([]);
    const text = bare((await readPdf(made.pdf)).text);
    for (const field of ["N", "H", "S", "T", "B"]) expect(text).toContain(bare(`${field} ${given}`));
    expect(await holdsCanary(made.pdf)).toBe(false);
    expect(ground.added()).toEqual([]);
  });
});

describe("what is long or odd ends soon, and is told", () => {
  it.each(Object.entries(ODD_VALUES))("%s", async (_what, { text, is }) => {
    const made = await typesetter
      .set(cvWith("Ada", [text, "The end."]), DEFAULT_STYLE, AbortSignal.timeout(20_000))
      .catch((error: unknown) => Fault.of(error));
    const became = made instanceof Fault ? made.code : made.textLayer.complete ? "printed" : "told";
    expect(became).toBe(is);
    expect(made instanceof Fault ? made.message.length : 0).toBeLessThan(400);
  });

  it("a link as long as an address may be, over many words", async () => {
    const text = "word ".repeat(100).trim();
    const url = `https://a.example/${"%20".repeat(600)}`;
    const sentence = { ...claim(text), marks: [{ from: 0, to: text.length, as: "link" as const, url }] };
    const document = { ...cvOf("x"), sections: [{ kind: "text" as const, heading: "S", claims: [sentence] }] };
    const made = await typesetter.set(gatedForTest(document), DEFAULT_STYLE, never());
    expect(made.textLayer.complete).toBe(true);
  });
});
