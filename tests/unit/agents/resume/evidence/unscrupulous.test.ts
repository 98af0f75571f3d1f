import { describe, expect, test } from "vitest";
import { checkText } from "#agents/resume/gate.ts";
import { lastLiesByHand, liesByHand } from "../../../../bench/gate/lies/by-hand/read.ts";

const told = [...liesByHand(), ...lastLiesByHand()];
const PIECES = "a X з ٠ 1️⃣ ß 中 م 🏆 \u200b \n \t , .; :() – “ % €$ +-/".split(" ");

/** The same pieces of a text and of nothing in particular, in an order that is always the same. */
function scrambled(text: string, seed: number): string {
  const words = [...text.split(" "), ...PIECES];
  return Array.from({ length: seed % 23 }, (_, at) => words[(seed * 31 + at * at * 7) % words.length]).join(" ");
}

describe("the facts that unscrupulous writers were given", () => {
  test("the owner's own words are never refused, and another fact's are", () => {
    const done = told.flatMap(({ facts }) => facts.filter((fact) => fact.kind === "achievement"));
    for (const [at, fact] of done.entries()) {
      expect(checkText(fact.text, [fact.id], { facts: done })).toEqual({ kind: "holds" });
      const other = done[(at + 1) % done.length];
      expect(checkText(fact.text, [other?.id ?? ""], { facts: done }).kind).toBe("fails");
    }
  });

  test("no text makes the gate stumble", () => {
    for (const [seed, { facts, lies }] of told.entries()) {
      for (const [at, lie] of lies.entries())
        expect(["holds", "fails"]).toContain(
          checkText(
            `${scrambled(lie, seed * 17 + at)} x`,
            facts.map(({ id }) => id),
            { facts },
          ).kind,
        );
    }
  });
});
