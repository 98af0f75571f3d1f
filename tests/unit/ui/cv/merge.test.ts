import { describe, expect, it } from "vitest";
import { mergeFacts } from "../../../../ui/state/cv/merge.ts";
import { wordChanges } from "../../../../ui/state/cv/words.ts";
import { done, ids, role, skill } from "./facts.ts";

const [FOUNDER, CAST, BRONZE] = [role("founder"), done("cast", "founder", "Cast bells."), skill("bronze")];
const BASE = [FOUNDER, CAST, BRONZE];

describe("two windows", () => {
  it("that changed different facts are laid together without a word", () => {
    const mine = [FOUNDER, { ...CAST, text: "Cast forty bells." }, BRONZE, skill("tuning")];
    const theirs = [role("founder", { title: "Master" }), CAST, done("taught", "founder")];
    const { facts, clashes } = mergeFacts(BASE, mine, theirs);
    expect(ids(facts)).toEqual(["founder", "cast", "taught", "tuning"]);
    expect(facts[0]).toMatchObject({ title: "Master" });
    expect(facts[1]).toMatchObject({ text: "Cast forty bells." });
    expect(clashes).toEqual([]);
  });

  it("that changed one fact keep what was typed here, and offer the other", () => {
    const mine = [FOUNDER, { ...CAST, text: "Here." }, BRONZE];
    const theirs = [FOUNDER, { ...CAST, text: "There." }, BRONZE];
    const { facts, clashes } = mergeFacts(BASE, mine, theirs);
    expect(facts[1]).toMatchObject({ text: "Here." });
    expect(clashes).toMatchObject([{ id: CAST.id, mine: { text: "Here." }, theirs: { text: "There." } }]);
    expect(mergeFacts(BASE, mine, mine).clashes).toEqual([]);
  });

  it("that removed and changed one fact lose neither", () => {
    const changed = [FOUNDER, { ...CAST, text: "Here." }, BRONZE];
    const gone = [FOUNDER, BRONZE];
    expect(mergeFacts(BASE, changed, gone)).toMatchObject({ facts: changed, clashes: [{ theirs: null }] });
    expect(mergeFacts(BASE, gone, changed)).toMatchObject({ facts: gone, clashes: [{ mine: null }] });
  });
});

it("the words that went and came are marked, and together they are both texts", () => {
  const [before, after] = ["Cast forty bells a year.", "Cast fifty large bells a year."];
  const pieces = wordChanges(before, after);
  const text = (without: string) =>
    pieces
      .filter(({ how }) => how !== without)
      .map((piece) => piece.text)
      .join("");
  expect([text("new"), text("gone")]).toEqual([before, after]);
  expect(pieces.filter(({ how }) => how === "same").map((piece) => piece.text.trim())).toContain("bells a year.");
  expect(wordChanges("a", "a")).toEqual([{ how: "same", text: "a" }]);
});
