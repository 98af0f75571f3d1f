import { afterAll, describe, expect, it } from "vitest";
import { Crew } from "#data/archive/crew/crew.ts";
import { VECTORS, wrongWith } from "#tests/fakes/age-vectors.ts";

const crew = new Crew(2);
afterAll(() => crew.stop());

describe("the age test vectors", () => {
  it("are all there", () => expect(VECTORS).toHaveLength(143));

  it.each(VECTORS.map((vector) => [vector.name, vector] as const))("%s", async (_, vector) => {
    // As a file brings it, and as a network does.
    for (const size of [1 << 20, 1000]) expect(await wrongWith(vector, size, crew)).toBeNull();
  });

  it("would tell a reader that takes what it should refuse", async () => {
    const truncated = VECTORS.find(({ name }) => name === "stream_no_final");
    const lenient = truncated === undefined ? null : { ...truncated, expect: "success" };
    expect(lenient === null ? null : await wrongWith(lenient, 1000, crew)).not.toBeNull();
  });
});
