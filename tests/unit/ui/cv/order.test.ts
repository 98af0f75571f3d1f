import { describe, expect, it } from "vitest";
import { movedTo, putBack, without } from "../../../../ui/state/cv/order.ts";
import { done, ids, role, skill } from "./facts.ts";

const FACTS = [
  role("founder"),
  done("cast", "founder"),
  role("ringer"),
  done("taught", "founder"),
  done("rang", "ringer"),
  skill("bronze", "cast", "rang"),
];

describe("a fact", () => {
  it("moves within its list, and every other list stays", () => {
    expect(ids(movedTo(FACTS, "fact_taught", 0))).toEqual(["founder", "taught", "ringer", "cast", "rang", "bronze"]);
    expect(ids(movedTo(FACTS, "fact_founder", 9))).toEqual(["ringer", "cast", "founder", "taught", "rang", "bronze"]);
    expect(movedTo(FACTS, "fact_rang", 5)).toBe(FACTS);
    expect(movedTo(FACTS, "fact_nobody", 0)).toBe(FACTS);
  });

  it("goes with what belongs to it, and comes back where it was, also as a proof", () => {
    const { facts, removed } = without(FACTS, "fact_founder");
    expect(ids(facts)).toEqual(["ringer", "rang", "bronze"]);
    expect(facts.at(-1)).toMatchObject({ provedBy: ["fact_rang"] });
    const more = [...facts, skill("tuning")];
    const back = removed === null ? [] : putBack(more, removed);
    expect(ids(back)).toEqual(["founder", "cast", "ringer", "taught", "rang", "bronze", "tuning"]);
    expect(back.at(-2)).toMatchObject({ provedBy: ["fact_rang", "fact_cast"] });
  });
});
