import { describe, expect, test } from "vitest";
import { importCv } from "#agents/resume/import/json-resume/import-cv.ts";
import { buildLetter } from "#agents/resume/letter/build-letter.ts";
import { tailorLetter } from "#agents/resume/letter/tailor-letter.ts";
import { relevanceOf } from "#agents/resume/select/relevance.ts";
import { firstPerson } from "#agents/resume/wording/first-person.ts";
import { letterForms } from "#agents/resume/wording/letter-sentences.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { asking, FACTS, NO_FIT } from "./owner.ts";

const posting = { title: "Platform Engineer", company: "Nordlicht Example AG" };
const paragraphs = (keywords: readonly string[], facts: readonly Fact[] = FACTS, language = "en", most = 3) => {
  const relevance = relevanceOf(facts, asking(keywords), NO_FIT);
  const letter = buildLetter({ facts, profile: {}, posting, relevance, language, date: "2026-11-20" }, most);
  return letter.paragraphs.map((paragraph) => paragraph.map(({ text }) => text).join(" "));
};

describe("firstPerson puts the I back only where it surely belongs", () => {
  test.each([
    ["Built a loader", "built a loader."],
    ["Led a team of 5; nobody left.", "led a team of 5; nobody left."],
    ["Successfully won a prize", "successfully won a prize."],
    ["Cut cost by 40 %", "cut cost by 40 %."],
  ])("%s", (text, rest) => {
    expect(firstPerson(text, "en", false)).toEqual({ lead: null, rest });
  });

  test("with a circumstance before the verb", () => {
    expect(firstPerson("After two outages, introduced runbooks", "en", false)).toEqual({
      lead: "After two outages",
      rest: "introduced runbooks.",
    });
  });

  test("in the present only for what goes on", () => {
    expect(firstPerson("Lead a team of 5", "en", true)?.rest).toBe("lead a team of 5.");
    expect(firstPerson("Lead a team of 5", "en", false)).toBeNull();
  });

  test.each([
    "Mentored by senior engineers",
    "Promoted to intermediate developer after 6 months",
    "Distributed systems for ports",
    "Experienced in Go",
    "Responsible for payroll",
    "The team built a loader",
    "Leading a team",
    "Built a loader. It failed.",
    "Performed backups and",
    "Named employee of the month",
    "Hired as a tester",
  ])("not: %s", (text) => {
    expect(firstPerson(text, "en", true)).toBeNull();
  });

  test("German puts the verb before the I", () => {
    expect(firstPerson("Entwickelte eine Plattform", "de", false)?.rest).toBe("entwickelte eine Plattform.");
    expect(firstPerson("Aufbau einer Testumgebung", "de", false)).toBeNull();
  });
});

describe("sentences around the owner's words", () => {
  const told = (text: string, employer: string, language: string, end?: string) => {
    const role = { id: "fact_role00", kind: "role", engagement: "work", title: "T", employer, start: "2020" } as const;
    const origin = { file: "", path: "" };
    const parent = { ...role, origin, ...(end !== undefined && { end }) };
    return letterForms({ id: "fact_done00", kind: "achievement", of: parent.id, text, origin }, parent, language)
      .placed;
  };

  test.each([
    ["Built six sites", "Freelance", "en", "As a freelancer, I built six sites."],
    ["Responsible for payroll", "Acorn Inc.", "en", "At Acorn Inc., I am responsible for payroll."],
    ["Einführung der Ablage", "Acorn", "de", "Zu meiner Arbeit bei Acorn gehört die Einführung der Ablage."],
    ["Refonte du parcours", "Acorn", "fr", "Chez Acorn, mon travail comprend la refonte du parcours."],
    ["Audit d'accessibilité", "Acorn", "fr", "Chez Acorn, mon travail comprend l'audit d'accessibilité."],
    ["Negociación de acuerdos", "Acorn", "es", "En Acorn, mi trabajo incluye la negociación de acuerdos."],
  ])("%s at %s", (text, employer, language, sentence) => {
    expect(told(text, employer, language)).toBe(sentence);
  });

  test("what is over is told as over; what does not bend stays a line", () => {
    expect(told("Einführung der Ablage", "Acorn", "de", "2021")).toContain("gehörte");
    expect(told("Vorbereitende Buchhaltung", "Acorn", "de")).toBeNull();
    expect(told("Deployed with Docker", "Acorn", "en")).toBeNull();
    expect(told("Purchase ledger, 600 invoices a month", "Acorn", "en")).toBeNull();
  });
});

describe("the letter", () => {
  test("names the posting, tells what answers it in the owner's words, and ends", () => {
    const [opening, ...rest] = paragraphs(["PostgreSQL", "Go"]);
    const told = rest.join(" ");
    expect(opening).toBe("I am applying for the position of Platform Engineer at Nordlicht Example AG.");
    expect(told).toContain(
      "I reduced p95 latency of the billing API from 900 ms to 120 ms by moving reports from MySQL to PostgreSQL.",
    );
    expect(told).toContain("In my project Moorhen, I wrote it in Go with PostgreSQL as its store.");
    expect(rest.at(-1)).toContain("My CV is enclosed");
  });

  test("invents no enthusiasm and repeats no sentence", () => {
    const text = paragraphs(["Go", "Kafka"]).join(" ");
    expect(text).not.toMatch(/excit|passion|thrill|dream|perfect|ideal|love|!/i);
    const sentences = text.split(". ");
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test("bullets that do not bend to sentences become lines", () => {
    const cv = {
      basics: { name: "Nominal Owner" },
      work: [
        { name: "Acorn", position: "Clerk", highlights: ["Responsible for Go services", "Go training for 5 teams"] },
      ],
    };
    const { facts } = importCv(JSON.stringify(cv), "cv.json");
    const [, frame, ...lines] = paragraphs(["Go"], facts);
    expect(frame).toMatch(/:$/);
    // The place is named once.
    expect(lines.slice(0, 2)).toEqual(["Acorn: Responsible for Go services.", "Go training for 5 teams."]);
  });

  test("without anything done it tells the position and the asked-for skills, once each", () => {
    const cv = {
      basics: { name: "Quiet Owner" },
      work: [{ name: "Acorn", position: "Clerk", startDate: "2020" }],
      skills: [{ name: "Go" }, { name: "Tools", keywords: ["Go", "Kafka", "Excel"] }],
    };
    const { facts } = importCv(JSON.stringify(cv), "cv.json");
    expect(paragraphs(["Go", "Kafka"], facts)[1]).toBe(
      "My present position is Clerk at Acorn. My skills include Kafka and Go.",
    );
  });

  test("in German for a German CV", () => {
    const cv = {
      basics: { name: "Änne Probe" },
      work: [
        {
          name: "Speicher GmbH",
          position: "Entwicklerin",
          startDate: "2020",
          highlights: ["Entwickelte eine Lagerverwaltung in Java", "Leitete ein Team von 4 Personen"],
        },
      ],
    };
    const { facts } = importCv(JSON.stringify(cv), "cv.json");
    const text = paragraphs(["Java"], facts, "de").join("\n");
    expect(text).toContain("ich bewerbe mich auf die Stelle „Platform Engineer“ bei Nordlicht Example AG.");
    expect(text).toContain(
      "Bei Speicher GmbH entwickelte ich eine Lagerverwaltung in Java. Außerdem leitete ich ein Team von 4 Personen.",
    );
  });

  test("names what it brings of what is asked, as asked, and never what is only being learnt or implied", () => {
    const cv = {
      basics: { name: "Quiet Owner", summary: "Clerk with a ledger. I like short closes. It is so." },
      work: [{ name: "Acorn Inc.", position: "Clerk", startDate: "2020", highlights: ["Built a ledger in Python"] }],
      skills: [
        { name: "Tools", keywords: ["Python", "Snowflake", "Standard costing"] },
        { name: "Learning", keywords: ["Kafka"] },
      ],
    };
    const { facts } = importCv(JSON.stringify(cv), "cv.json");
    const reading = asking(["Python", "Kafka", "SQL"]);
    reading.requirements.push({
      id: "req_bbbbbb",
      text: "standard costing",
      necessity: "must",
      keywords: [],
      years: null,
    });
    const input = { facts, profile: {}, posting: { ...posting, company: "Elm Inc." }, reading, fit: NO_FIT };
    const [opening = [], ...rest] = tailorLetter({ ...input, date: "2026-11-20" }).paragraphs;
    expect(opening.map(({ text }) => text)).toEqual([
      "I am applying for the position of Platform Engineer at Elm Inc.",
      "Of what you ask for, I bring: Python and Standard costing.",
    ]);
    expect(rest.flat().map(({ text }) => text)).toContain("I like short closes.");
    expect(rest.flat().map(({ text }) => text)).not.toContain("Clerk with a ledger.");
  });
});
