import { describe, expect, test } from "vitest";
import { buildCv } from "#agents/resume/document/build-cv.ts";
import { documentName } from "#agents/resume/file-name.ts";
import { importCv } from "#agents/resume/import/json-resume/import-cv.ts";
import { askedOf } from "#agents/resume/select/asked.ts";
import { relevanceOf } from "#agents/resume/select/relevance.ts";
import type { CvDocument } from "#data/model/application/document.ts";
import { Fault } from "#data/model/faults.ts";
import { asking, done, FACTS, NO_FIT } from "./owner.ts";

const rules = { pages: 2, competencies: "none" as const, keyAchievements: 0, locations: [] };
const built = (keywords: readonly string[], lines = 110, facts = FACTS, language = "en"): CvDocument => {
  const reading = asking(keywords);
  const posting = { title: reading.title, place: null, text: "", reading };
  const relevance = relevanceOf(facts, reading, NO_FIT);
  const asked = askedOf(reading, []);
  return buildCv({ facts, profile: {}, relevance, asked, language, posting, rules }, lines);
};
const entries = (cv: CvDocument, heading: string) => {
  const section = cv.sections.find((it) => it.heading === heading);
  return section?.kind === "entries" ? section.entries : [];
};
const firstDone = (cv: CvDocument) => entries(cv, "Experience")[0]?.bullets[0]?.factIds[0];

describe("choice and order", () => {
  test("what the job asks for comes first, by the taxonomy's synonyms too", () => {
    expect(firstDone(built(["Postgres"]))).toBe(done("Reduced p95"));
    expect(firstDone(built(["golang"]))).toBe(done("Built a loader"));
    expect(firstDone(built(["Snowflake"]))).toBe(done("Helped migrate"));
  });

  test("roles stand newest first, and none is left out however short the page", () => {
    const names = (cv: CvDocument) => entries(cv, "Experience").map(({ organisation }) => organisation);
    expect(names(built(["Java"]))).toEqual(["Harbour Analytics", "Kestrel Foods"]);
    expect(names(built(["Java"], 10))).toEqual(["Harbour Analytics", "Kestrel Foods"]);
  });

  test("less room keeps what matters for the job", () => {
    const bullets = (cv: CvDocument) =>
      entries(cv, "Experience").flatMap(({ bullets: list }) => list.flatMap(({ factIds }) => factIds));
    const [wide, narrow] = [bullets(built(["Snowflake"])), bullets(built(["Snowflake"], 45))];
    expect(narrow.length).toBeLessThan(wide.length);
    expect(narrow.length).toBeGreaterThan(0);
    expect(narrow).toContain(done("Helped migrate"));
  });

  test("skills keep the owner's headings, with the matching first; a heading is not printed as a skill", () => {
    const section = built(["Kafka"]).sections.find(({ heading }) => heading === "Skills");
    expect(
      section?.kind === "lists" && section.lists.map(({ label, items }) => [label, items.map(({ text }) => text)]),
    ).toEqual([
      ["Data", ["Kafka", "PostgreSQL"]],
      ["Further", ["Go"]],
    ]);
  });

  test("every claim cites facts that exist", () => {
    const ids = new Set(FACTS.map(({ id }) => id));
    const cited = JSON.stringify(built(["Go"])).matchAll(/fact_[a-z0-9]+/g);
    for (const [id] of cited) expect(ids).toContain(id);
  });

  test("headings and dates follow the language of the CV", () => {
    const cv = built(["Go"], 110, FACTS, "de");
    expect(cv.sections.map(({ heading }) => heading)).toContain("Berufserfahrung");
    expect(entries(cv, "Berufserfahrung")[0]?.when).toBe("März 2019 – Nov. 2021");
  });
});

describe("odd master CVs", () => {
  test("nothing but a name", () => {
    const { facts } = importCv('{"basics":{"name":"Solo Name"}}', "cv.json");
    expect(built(["Go"], 110, facts)).toMatchObject({ header: { name: "Solo Name" }, sections: [] });
  });

  test("no name: the profile's, else a fault that says what to do", () => {
    const { facts } = importCv('{"work":[{"name":"Acorn","position":"Clerk"}]}', "cv.json");
    const relevance = relevanceOf(facts, asking([]), NO_FIT);
    const plan = { facts, relevance, language: "en" };
    expect(buildCv({ ...plan, profile: { fullName: "Given Elsewhere" } }, 100).header.name).toBe("Given Elsewhere");
    expect(() => buildCv({ ...plan, profile: {} }, 100)).toThrow(Fault);
  });

  test("a role without a title is known by its employer", () => {
    const { facts } = importCv('{"basics":{"name":"A B"},"work":[{"name":"Acorn"}]}', "cv.json");
    expect(entries(built([], 100, facts), "Experience")[0]).toMatchObject({
      title: { text: "Acorn" },
      organisation: null,
    });
  });
});

test.each([
  ["Ada Example", "Acme GmbH", "Ada Example - CV - Acme GmbH.pdf"],
  ["Łukasz Müßig", "Søren & Søn A/S", "Lukasz Mussig - CV - Soren & Son A S.pdf"],
  ["王小明", "../../etc/passwd", "CV - etc passwd.pdf"],
  ["A", "x".repeat(300), `A - CV - ${"x".repeat(40)}.pdf`],
  ["CON\u0000\n", "", "CON - CV.pdf"],
])("the file of %s for %s", (owner, company, name) => {
  expect(documentName(owner, "CV", company)).toBe(name);
});
