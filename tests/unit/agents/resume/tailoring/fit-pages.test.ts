import { expect, test } from "vitest";
import { fitPages } from "#agents/resume/make/fit-pages.ts";
import { DEFAULT_STYLE } from "#data/model/application/style.ts";

const closer = [0.96, 0.92, 0.88].map((lineSpacing) => ({ ...DEFAULT_STYLE, lineSpacing }));

/** A text of `whole` lines on pages that hold `held` of them; entries take at least `least`. */
function paper({ whole, held, least = 0, pages = 2 }: { whole: number; held: number; least?: number; pages?: number }) {
  let sets = 0;
  const fitted = fitPages<number>({
    pages,
    room: 100,
    looks: [DEFAULT_STYLE, ...closer],
    cut: (lines) => {
      const passed = Math.max(least, Math.min(whole, lines));
      return { passed, lines: passed, leftOut: whole - passed, notes: [] };
    },
    set: async (lines, { lineSpacing = 1 }) => {
      sets += 1;
      const needed = Math.ceil((lines * lineSpacing) / (held / pages));
      return {
        pdf: new Uint8Array(),
        pages: needed,
        textLayer: { complete: true, missing: [] },
        took: 0,
        cached: false,
      };
    },
  });
  return fitted.then((done) => ({ ...done, sets }));
}

test("what fits is set once", async () => {
  expect(await paper({ whole: 80, held: 100 })).toMatchObject({ passed: 80, sets: 1, style: DEFAULT_STYLE });
});

test("before anything is left out, the gentlest look that holds it all is taken", async () => {
  expect(await paper({ whole: 104, held: 100 })).toMatchObject({ leftOut: 0, style: closer[0] });
  expect(await paper({ whole: 113, held: 100 })).toMatchObject({ leftOut: 0, style: closer[2] });
});

test("more is left out until the pages hold it, and room is used where the estimate was too careful", async () => {
  const tight = await paper({ whole: 300, held: 85 });
  expect(tight).toMatchObject({ style: DEFAULT_STYLE, made: { pages: 2 } });
  expect(tight.passed).toBeGreaterThan(75);
  expect((await paper({ whole: 300, held: 108 })).passed).toBe(106);
});

test("what cannot be shorter is given as it is, after a few tries", async () => {
  const done = await paper({ whole: 300, held: 100, least: 150 });
  expect(done).toMatchObject({ passed: 150, made: { pages: 3 } });
  expect(done.sets).toBeLessThan(6);
});

test("a last page with little on it is done without, one with much is not", async () => {
  expect(await paper({ whole: 54, held: 100 })).toMatchObject({ made: { pages: 1 }, leftOut: 0 });
  expect(await paper({ whole: 59, held: 100 })).toMatchObject({ made: { pages: 2 }, style: DEFAULT_STYLE });
});

test("where hardly a point would be left, lines come closer instead", async () => {
  const done = await paper({ whole: 150, held: 85, least: 80 });
  expect(done).toMatchObject({ style: closer.at(-1), made: { pages: 2 } });
  expect(done.passed).toBeGreaterThan(90);
});
