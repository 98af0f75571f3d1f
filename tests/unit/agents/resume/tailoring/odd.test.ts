import { expect, test } from "vitest";
import { importCv } from "#agents/resume/import/json-resume/import-cv.ts";
import { atsOf, gapsOf, generalCv, tailorCv } from "#agents/resume/tailor.ts";
import type { CvDocument } from "#data/model/application/document.ts";
import { asking, NO_FIT } from "../owner.ts";

const WORK = [
  { name: "Acorn", position: "Engineer", startDate: "2020", highlights: ["Built an API in Go", "Wrote runbooks"] },
];
const factsOf = (more: object) => importCv(JSON.stringify({ basics: { name: "Ada Quill" }, ...more }), "cv.json").facts;
const job = (facts: ReturnType<typeof factsOf>, keywords: readonly string[], text = "") => ({
  facts,
  profile: {},
  reading: asking(keywords),
  fit: NO_FIT,
  posting: { title: "Engineer", company: "Nordlicht Example AG", place: null, text },
});
const printed = (cv: CvDocument, part: string) =>
  cv.sections.flatMap((section) =>
    section.part !== part || section.kind === "text"
      ? []
      : section.kind === "lists"
        ? section.lists.flatMap(({ items }) => items.map(({ text }) => text))
        : section.entries.map(({ title, when }) => `${title.text} ${when}`),
  );

test("what was imported twice is printed once; the same position at another time is another", () => {
  const [first] = WORK;
  const again = { ...first, startDate: "2015", endDate: "2017" };
  const undated = { name: "Acorn", position: "Engineer", highlights: ["Wrote runbooks"] };
  const told = { ...first, highlights: ["Held the pager"] };
  const experience = (work: object[]) => printed(generalCv({ facts: factsOf({ work }), profile: {} }), "experience");
  expect(experience([...WORK, ...WORK, undated])).toEqual(["Engineer 2020 – present"]);
  expect(experience([...WORK, again])).toHaveLength(2);
  expect(experience([...WORK, told])).toHaveLength(2);
});

test("of three hundred skills those near the job are printed, and that is said", () => {
  const skills = Array.from({ length: 300 }, (_, index) => ({ name: `Habit ${index}` }));
  const facts = factsOf({ work: WORK, skills: [...skills, { name: "Kafka" }] });
  const { cut } = tailorCv(job(facts, ["Kafka"]));
  const { document, notes } = cut(Infinity);
  expect(printed(document, "competencies")[0]).toBe("Kafka");
  expect(printed(document, "skills").length).toBeLessThan(50);
  expect(notes.join(" ")).toContain("301 skills");
  expect(printed(generalCv({ facts, profile: {} }), "skills")).toHaveLength(301);
});

test("a skill that no taxonomy knows counts where the posting names it; one that is only learnt is no competency", () => {
  const skills = [
    { name: "Trade", keywords: ["Tide reading", "Knots", "Mooring"] },
    { name: "Learning", keywords: ["Kafka"] },
  ];
  const facts = factsOf({ work: WORK, skills });
  const named = tailorCv(job(facts, ["Kafka"], "We want tide reading and mooring.")).document;
  expect(printed(named, "competencies").slice(0, 2)).toEqual(["Tide reading", "Mooring"]);
  expect(printed(named, "competencies")).not.toContain("Kafka");
  expect(printed(tailorCv(job(facts, [], "We want cooks.")).document, "competencies")).toEqual([]);
});

test("of alternatives one is enough; a language that the CV is written in is no gap", () => {
  const work = [{ ...WORK[0], summary: "I write and speak and read all day with the people of this harbour." }];
  const facts = factsOf({ work, skills: [{ name: "Salesforce" }] });
  const reading = asking(["English"]);
  const either = { text: "HubSpot or Salesforce", necessity: "must" as const, keywords: ["HubSpot", "Salesforce"] };
  reading.requirements.push({ ...either, id: "req_bbbbbb", years: null });
  const { document } = tailorCv({ ...job(facts, []), reading });
  const { keywords } = atsOf(document, reading, null, { facts });
  expect(keywords.map(({ keyword }) => keyword)).toEqual(expect.arrayContaining(["Salesforce"]));
  expect(keywords.map(({ keyword }) => keyword)).not.toContain("HubSpot");
  expect(gapsOf(reading, facts, [])).toEqual([]);
  expect(gapsOf(asking(["Swedish"]), facts, [])).toHaveLength(1);
});
