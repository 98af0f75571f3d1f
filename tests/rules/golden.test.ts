import { expect, it } from "vitest";
import { migrations } from "#data/store/schema.ts";
import { goldenVersions } from "#tests/faults/golden/golden.ts";

it("a golden archive is kept of every version of the schema (node tests/faults/golden/make.ts VERSION)", () => {
  expect(migrations().length).toBeGreaterThan(0);
  expect(goldenVersions()).toEqual(migrations().map(({ version }) => version));
});
