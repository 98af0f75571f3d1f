import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CvDocument } from "#data/model/application/document.ts";
import { DEFAULT_STYLE } from "#data/model/application/style.ts";
import { readPdf } from "#latex/text-layer/text-layer.ts";
import { createTypesetter } from "#latex/typesetter.ts";
import { claim, FORMATS, gatedForTest, never } from "../../unit/latex/support.ts";
import { holdsCanary, huntingGround } from "./support/ground.ts";
import { VALUE_PAYLOADS } from "./support/payloads.ts";

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
