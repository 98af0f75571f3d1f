import { describe, expect, test } from "vitest";
import { gateCv } from "#agents/resume/gate.ts";
import { atsOf, gapsOf, generalCv, generalLetter, tailorCv, tailorLetter } from "#agents/resume/tailor.ts";
import { importCv } from "#agents/resume/import/json-resume/import-cv.ts";
import type { CvDocument } from "#data/model/application/document.ts";
import type { Annotation } from "#data/model/job/annotation.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { DEFAULT_WRITING, type WritingRules } from "#data/model/owner/writing.ts";
import { FACTS, NO_FIT, OWNER, asking } from "../owner.ts";
import { PEOPLE, type Person } from "../people/people.ts";
import { jobFor } from "../people/postings.ts";

const rules = (cv: Partial<WritingRules["cv"]> = {}, letter: Partial<WritingRules["letter"]> = {}): WritingRules => ({
  ...DEFAULT_WRITING,
  cv: { ...DEFAULT_WRITING.cv, ...cv },
  letter: { ...DEFAULT_WRITING.letter, ...letter },
});
const mark = (quote: string, kind: Annotation["kind"], more: Partial<Annotation> = {}): Annotation => ({
  id: "note_aaaaaaaa",
  quote,
  start: 0,
  kind,
  weight: 5,
  note: "",
  by: "owner",
  at: "2026-11-20T00:00:00.000Z",
  ...more,
});
const input = (person: Person, more: { rules?: WritingRules; annotations?: Annotation[]; facts?: Fact[] } = {}) => {
  const facts = more.facts ?? PEOPLE[person];
  return { facts, profile: {}, ...jobFor(person, facts), ...more };
};
const listed = (cv: CvDocument, part: string) =>
  cv.sections.flatMap((section) =>
    section.part === part && section.kind === "lists"
      ? section.lists.flatMap(({ items }) => items.map((it) => it.text))
      : [],
  );

describe("competencies", () => {
  test("by the job, by the kind of role, or none", () => {
    expect(listed(tailorCv(input("NURSE")).document, "competencies")).toContain("Wound care");
    const byRole = listed(
      tailorCv(input("NURSE", { rules: rules({ competencies: "role" }) })).document,
      "competencies",
    );
    expect(byRole).toContain("Infection control");
    const none = tailorCv(input("NURSE", { rules: rules({ competencies: "none" }) })).document;
    expect(listed(none, "competencies")).toEqual([]);
    expect(none.sections.find(({ part }) => part === "skills")?.heading).toBe("Skills");
  });
});

describe("annotations", () => {
  test("an empty list and what is only suggested change nothing", () => {
    const plain = tailorCv(input("NURSE")).document;
    expect(tailorCv(input("NURSE", { annotations: [] })).document).toEqual(plain);
    const suggested = [
      mark("Palliative care", "must_have", { by: "suggested" }),
      mark("Triage", "identity", { by: "suggested" }),
    ];
    expect(tailorCv(input("NURSE", { annotations: suggested })).document).toEqual(plain);
  });

  test("identity goes into the headline, core strengths lead the competencies, both only where evidenced", () => {
    const annotations = [mark("triage", "identity"), mark("IV therapy", "core_strength"), mark("ACLS", "identity")];
    const { document } = tailorCv(input("NURSE", { annotations }));
    expect(document.header.headline?.text).toBe("Registered Nurse · Triage");
    expect(listed(document, "competencies")[0]).toBe("IV therapy");
  });

  test("what is ignored is no gap any more; what is marked as one is told and steers nothing", () => {
    const { reading } = jobFor("NURSE", PEOPLE.NURSE);
    const names = (annotations: Annotation[]) =>
      gapsOf(reading, PEOPLE.NURSE, annotations).map(({ keyword }) => keyword);
    expect(names([])).toEqual(["ACLS", "Palliative Care"]);
    expect(names([mark("Palliative care", "ignore")])).toEqual(["ACLS"]);
    const gap = [mark("wound care", "gap")];
    expect(names(gap)).toContain("Wound Care");
    expect(tailorCv(input("NURSE", { annotations: gap })).document.header.headline?.text).not.toContain("Wound");
  });
});

describe("location rules", () => {
  const line = (
    locations: WritingRules["cv"]["locations"],
    change: (job: ReturnType<typeof input>) => void = () => undefined,
  ) => {
    const job = structuredClone(input("NURSE", { rules: rules({ locations }) }));
    change(job);
    return tailorCv(job).document.header.tagline ?? null;
  };
  const ireland = { countries: ["IE"], tagline: "Moving to Ireland in spring" };
  const abroad = { countries: [], tagline: "Open to relocation" };

  test.each([
    ["the rule's country", [ireland, abroad], "Moving to Ireland in spring"],
    ["another country", [{ ...ireland, countries: ["DE"] }], null],
    ["any country but the owner's own", [abroad], "Open to relocation"],
  ])("%s", (_, locations, tagline) => {
    expect(line(locations)).toBe(tagline);
  });

  test("at home no rule for abroad speaks; remote needs the country named", () => {
    const at = (place: string, remote: boolean) =>
      line([ireland, abroad], (job) => {
        job.posting.place = place;
        job.reading.place = { value: place, quote: place };
        job.reading.remote = remote ? { value: "remote", quote: "Remote" } : null;
      });
    expect(at("Leeds, England", false)).toBeNull();
    expect(at("Dublin", true)).toBeNull();
    expect(at("Remote, Ireland", true)).toBe("Moving to Ireland in spring");
    expect(at("Hamburg", false)).toBe("Open to relocation");
  });
});

test("a step that breaks a check is taken back, and told with the reason", () => {
  // The only must-have stands in a sentence of the summary that is too long for a proposition.
  const long = `Nurse. ${"With patience and with care on many wards and many nights ".repeat(4)}and with long practice in palliative care.`;
  const { facts } = importCv(JSON.stringify({ basics: { name: "A B", summary: long }, work: OWNER.work }), "cv.json");
  const reading = asking(["Palliative Care"]);
  const job = {
    facts,
    profile: {},
    reading,
    fit: NO_FIT,
    posting: { title: "Nurse", company: "C", place: null, text: "" },
  };
  const { reverted, document } = tailorCv(job);
  expect(reverted).toMatchObject([{ step: "value_proposition", because: expect.stringContaining("Palliative Care") }]);
  expect(JSON.stringify(document)).toContain("long practice in palliative care");
  expect(JSON.stringify(tailorCv({ ...job, reading: asking(["Go"]) }).document)).not.toContain("long practice");
});

test("action and result stand together where only the parts tell the result", () => {
  const facts: Fact[] = FACTS.map((fact) =>
    fact.kind === "achievement" && fact.text === "Maintained the label printers"
      ? { ...fact, star: { action: "Maintained the label printers", result: "Stops fell from 9 to 2 a week." } }
      : fact,
  );
  expect(JSON.stringify(generalCv({ facts, profile: {} }))).toContain(
    "Maintained the label printers. Stops fell from 9 to 2 a week.",
  );
});

describe("the whole master CV", () => {
  test("prints everything but references, and the gate takes nothing back", () => {
    const facts = PEOPLE.NURSE;
    const cv = generalCv({ facts, profile: {} });
    const text = JSON.stringify(cv);
    const done = facts.flatMap((fact) => (fact.kind === "achievement" ? [fact.text] : []));
    expect(done.filter((each) => !text.includes(JSON.stringify(each).slice(1, -1)))).toEqual([]);
    expect(text).toContain("Fell running");
    expect(text).not.toContain("Whitlow");
    const ground = { facts, profile: {}, posting: { title: "", company: "" }, date: "2026-11-20" };
    expect(gateCv(cv, ground).reversals).toEqual([]);
    expect(generalLetter({ facts, profile: {}, date: "2026-11-20" }).paragraphs.length).toBeGreaterThan(1);
  });

  test("a summary of 200 kB is bounded and that is said; a picture in a name is named with its field", () => {
    const summary = "I keep very long records of everything. ".repeat(5000);
    const { facts } = importCv(JSON.stringify({ ...OWNER, basics: { ...OWNER.basics, summary } }), "cv.json");
    const { cut, document } = tailorCv({ ...input("LONG_CAREER"), facts });
    expect(JSON.stringify(document).length).toBeLessThan(20_000);
    expect(cut(100).notes.join(" ")).toMatch(/The summary has \d+ words/);
    const smiling = importCv(JSON.stringify({ basics: { name: "Ada 😀 Example" } }), "cv.json").facts;
    expect(() => generalCv({ facts: smiling, profile: {} })).toThrow(/name in the master CV holds “😀”/);
  });
});

describe("a letter by the owner's rules", () => {
  const letter = (more: Partial<WritingRules["letter"]>) =>
    tailorLetter({ ...input("NURSE", { rules: rules({}, more) }), date: "2026-11-20" });
  const text = (made: ReturnType<typeof letter>) =>
    made.paragraphs.map((part) => part.map((it) => it.text).join(" ")).join("\n");

  test("tone, signature, sentences that must stand and words that must not", () => {
    const made = letter({
      tone: "formal",
      signature: "I. Bellweather",
      mustMention: ["I can start in May."],
      neverSay: ["charts", "chart"],
    });
    expect(made).toMatchObject({
      salutation: "Dear Sir or Madam,",
      closing: "Yours faithfully,",
      signature: "I. Bellweather",
    });
    expect(text(made)).toContain("I can start in May.");
    expect(text(made)).not.toMatch(/chart/);
    expect(text(letter({}))).toMatch(/chart/);
  });

  test("it keeps to its words, and says nothing twice", () => {
    const short = text(letter({ words: 80 }));
    expect(short.split(/\s+/).length).toBeLessThanOrEqual(80);
    const sentences = text(letter({})).split(/(?<=\.)\s/);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(text(letter({}))).not.toMatch(/excit|passion|thrill|dream|perfect|ideal|!/i);
  });
});

test("the ATS report says what it checked, and what it did not find", () => {
  const { document } = tailorCv(input("NURSE"));
  const { reading } = jobFor("NURSE", PEOPLE.NURSE);
  const report = atsOf(
    document,
    reading,
    { complete: true, missing: [] },
    { facts: PEOPLE.NURSE, pages: 1, mostPages: 2 },
  );
  expect(report.checks.map(({ name }) => name)).toEqual([
    "order",
    "dates",
    "sections",
    "contact",
    "length",
    "keywords",
    "text_layer",
    "claims",
  ]);
  expect(report.checks.every(({ state }) => state === "ok")).toBe(true);
  const bare = {
    ...document,
    header: { ...document.header, email: null, phone: null },
    sections: document.sections.toReversed(),
  };
  const bad = atsOf(
    bare,
    reading,
    { complete: false, missing: ["wound"] },
    { facts: PEOPLE.NURSE, pages: 3, mostPages: 2, failing: 1 },
  );
  const states = new Map(bad.checks.map(({ name, state }) => [name, state]));
  expect(Object.fromEntries(states)).toMatchObject({
    order: "warning",
    contact: "failed",
    length: "failed",
    text_layer: "failed",
    claims: "failed",
  });
});
