import { describe, expect, it } from "vitest";
import { alignFacts, completedFacts } from "#data/model/owner/cv/cv-align.ts";
import { changesBetween } from "#data/model/owner/cv/cv-diff.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";

const origin = { file: "cv.json", path: "" };
const role = (id: string, employer: string, title: string, more: object = {}): Fact => ({
  id: `fact_${id}`,
  kind: "role",
  origin,
  engagement: "work",
  title,
  employer,
  ...more,
});
const done = (id: string, of: string, text: string): Fact => ({
  id: `fact_${id}`,
  kind: "achievement",
  origin,
  of: `fact_${of}`,
  text,
});
const skill = (id: string, name: string, ...provedBy: string[]): Fact => ({
  id: `fact_${id}`,
  kind: "skill",
  origin,
  name,
  provedBy,
});
const aligned = (imported: Fact[], present: Fact[]) =>
  alignFacts({ facts: imported, notUnderstood: [] }, present).facts;

const PRESENT = [
  role("present1", "Clapper & Sons", "Bell Founder", { start: "2019-04", end: "2021", place: "Ghent" }),
  done("present2", "present1", "Cast forty bells a year without a flaw."),
  role("present3", "Clapper & Sons", "Apprentice", { start: "2015" }),
  done("present4", "present3", "Cast forty bells a year without a flaw."),
  skill("present5", "Bronze casting", "fact_present2"),
];

describe("an import", () => {
  it("gets the ids of what is the same, reworded and retitled too, and what names it follows", () => {
    const imported = [
      role("aaaaaaaa", "CLAPPER & SONS", "Head Founder", { start: "2019" }),
      done("bbbbbbbb", "aaaaaaaa", "Cast fifty bells a year without a flaw."),
      role("cccccccc", "Ringers' Guild", "Treasurer"),
      done("dddddddd", "cccccccc", "Cast forty bells a year without a flaw."),
      skill("eeeeeeee", "bronze casting", "fact_bbbbbbbb"),
    ];
    const facts = aligned(imported, PRESENT);
    const ids = facts.map(({ id }) => id.replace("fact_", ""));
    expect(ids).toEqual(["present1", "present2", "cccccccc", expect.any(String), "present5"]);
    expect(facts[1]).toMatchObject({ of: "fact_present1" });
    expect(facts[4]).toMatchObject({ provedBy: ["fact_present2"] });
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("never takes an id that is another fact's", () => {
    const facts = aligned([skill("present1", "Tuning")], PRESENT);
    expect(PRESENT.map(({ id }) => id)).not.toContain(facts[0]?.id);
  });

  it("completed with what it does not speak of takes nothing away, and ends nothing that goes on", () => {
    const [first] = aligned([role("aaaaaaaa", "Clapper & Sons", "Bell Founder", { start: "2019-04" })], PRESENT);
    expect(first).not.toHaveProperty("place");
    const { facts } = completedFacts({ facts: [first as Fact], notUnderstood: [] }, PRESENT);
    expect(facts[0]).toMatchObject({ id: "fact_present1", place: "Ghent" });
    expect(facts[0]).not.toHaveProperty("end");
  });
});

describe("what differs", () => {
  it("is nothing between the same, and only what moved when something moved", () => {
    expect(changesBetween(PRESENT, structuredClone(PRESENT))).toEqual([]);
    const [a, b, c, d, e] = PRESENT as [Fact, Fact, Fact, Fact, Fact];
    const moved = changesBetween(PRESENT, [c, a, b, d, e]);
    expect(moved.map(({ after, fields }) => [after?.kind, fields])).toEqual([["role", ["order"]]]);
  });

  it("is not where a fact was read", () => {
    const elsewhere = PRESENT.map((fact) => ({ ...fact, origin: { file: "other.md", path: "line 1" } }));
    expect(changesBetween(PRESENT, elsewhere)).toEqual([]);
  });
});
