import { describe, expect, it } from "vitest";
import { readJob } from "#agents/reading/read-job.ts";
import { foundPosting } from "#agents/search/found.ts";
import { JobReading } from "#data/model/job/reading.ts";
import Value from "typebox/value";
import {
  BACKEND_EN,
  MARKETER_EN,
  NURSE_TABLE_EN,
  PAYROLL_FLAT_EN,
  SHOP_EMOJI_EN,
  WELDER_EN,
} from "./postings/english.ts";
import { ACCOUNTANT_FR, COOK_ES } from "./postings/french-spanish.ts";
import { DEVELOPER_DE, NURSE_DE } from "./postings/german.ts";

const posting = (title: string, description: string) =>
  description.trim().startsWith("<")
    ? foundPosting({ source: "page", board: "b", company: "Example", title, html: description })
    : foundPosting({ source: "pasted", board: "b", company: "Example", title, html: "", text: description });
const read = (title: string, description: string) => readJob(posting(title, description));
const asked = (title: string, description: string, necessity: "must" | "nice") =>
  read(title, description)
    .requirements.filter((each) => each.necessity === necessity)
    .map((each) => each.text);

const ALL = {
  BACKEND_EN,
  MARKETER_EN,
  NURSE_TABLE_EN,
  WELDER_EN,
  PAYROLL_FLAT_EN,
  SHOP_EMOJI_EN,
  ACCOUNTANT_FR,
  COOK_ES,
  DEVELOPER_DE,
  NURSE_DE,
};

describe("readJob", () => {
  it.each(Object.entries(ALL))("quotes a line of the posting for everything it states: %s", (_, description) => {
    const given = posting("Title", description);
    const reading = readJob(given);
    expect(Value.Check(JobReading, reading)).toBe(true);
    const text = given.text.replace(/\s+/g, " ");
    const { place, remote, salary, employment, visa, relocation } = reading;
    const quotes = [place, remote, salary, employment, visa, relocation].flatMap((stated) => stated?.quote ?? []);
    for (const quote of quotes) expect(text).toContain(quote.replace(/\s+/g, " "));
    for (const { text: line } of reading.requirements) expect(text).toContain(line.replace(/\s+/g, " "));
  });

  it("gives the same reading for the same posting", () => {
    expect(read("T", BACKEND_EN)).toEqual(read("T", BACKEND_EN));
  });

  it("says nothing that a posting does not say", () => {
    const reading = read("Gardener", "<p>We keep parks. Come and help us.</p>");
    expect(reading).toMatchObject({
      place: null,
      remote: null,
      salary: null,
      seniority: null,
      employment: null,
      visa: null,
      relocation: null,
    });
    expect(reading.requirements).toEqual([]);
  });

  it("tells must from nice by heading, and a softer section where a minimum stands beside it", () => {
    expect(asked("Senior Backend Engineer", BACKEND_EN, "must")).toEqual([
      "5+ years of experience with Go or Python",
      "Solid knowledge of PostgreSQL and REST APIs",
      "Bachelor's degree in Computer Science or equivalent experience",
      "You must be authorized to work in the United Kingdom; we cannot sponsor visas",
    ]);
    expect(asked("x", BACKEND_EN, "nice")).toEqual([
      "Experience with Kubernetes, Nomad, or similar",
      "Terraform",
      "React",
    ]);
    const without = BACKEND_EN.replace("Minimum qualifications", "Qualifications");
    expect(asked("x", without, "must")).toContain("Terraform");
  });

  it("tells must from nice by the words of a line", () => {
    expect(asked("x", NURSE_DE, "nice")).toEqual(["Fachweiterbildung Anästhesie wünschenswert"]);
    expect(asked("x", ACCOUNTANT_FR, "nice")).toEqual(["L'anglais serait un plus"]);
    expect(asked("x", COOK_ES, "nice")).toEqual(["Se valorará nivel medio de inglés"]);
    expect(asked("x", DEVELOPER_DE, "nice")).toEqual(["Erfahrung mit Docker und Kubernetes ist von Vorteil"]);
  });

  it("cuts a line that mixes both", () => {
    const html =
      "<h3>Requirements</h3><ul><li>Python is required. Rust is a plus.</li><li>German (B2); Dutch would be a bonus</li></ul>";
    expect(asked("x", html, "must")).toEqual(["Python is required.", "German (B2)"]);
    expect(asked("x", html, "nice")).toEqual(["Rust is a plus.", "Dutch would be a bonus"]);
  });

  it("finds requirements where no heading announces them", () => {
    expect(asked("MIG Welder", WELDER_EN, "must")).toContain(
      "You have at least 2 years of experience in MIG welding and can read blueprints.",
    );
    expect(asked("MIG Welder", WELDER_EN, "nice")).toEqual(["A forklift license is a plus."]);
  });

  it("reads tables, lists of line breaks, typed bullets and emoji headings", () => {
    expect(read("Charge Nurse, Emergency Department", NURSE_TABLE_EN)).toMatchObject({
      place: { value: "Riverton, on-site" },
      remote: { value: "onsite" },
      employment: { value: "full-time, permanent" },
      salary: { value: { min: 92_000, max: 104_000, currency: "USD", period: "year" } },
    });
    expect(asked("x", NURSE_TABLE_EN, "must")).toHaveLength(3);
    expect(asked("x", NURSE_TABLE_EN, "nice")).toEqual(["Experience as a charge nurse", "Spanish"]);
    expect(asked("x", MARKETER_EN, "must")).toEqual([
      "3-5 years in B2B marketing",
      "Fluent English, good German",
      "SEO and Google Ads",
    ]);
    expect(read("x", MARKETER_EN).responsibilities).toEqual([
      "Plan campaigns in HubSpot",
      "Write copy for three markets",
      "Report on Google Analytics",
    ]);
  });

  it("tells headings from items where the markup does not", () => {
    expect(asked("x", PAYROLL_FLAT_EN, "must")).toEqual([
      "At least four years in payroll",
      "Confident Excel user (pivot tables)",
    ]);
    expect(asked("x", PAYROLL_FLAT_EN, "nice")).toEqual(["Workday or Sage experience"]);
    expect(read("x", PAYROLL_FLAT_EN).responsibilities).toHaveLength(2);
    expect(read("x", PAYROLL_FLAT_EN).salary?.value).toEqual({
      min: 38_000,
      max: 42_000,
      currency: "GBP",
      period: "year",
    });
    expect(asked("x", SHOP_EMOJI_EN, "must").sort()).toEqual([
      "Cash handling experience",
      "Do you have 2+ years of retail experience?",
      "Right to work in the UK",
    ]);
    expect(read("x", SHOP_EMOJI_EN).responsibilities).toEqual(["Open and close the shop", "Coach the team"]);
  });

  it("finds the work under its heading, in every language", () => {
    expect(read("x", NURSE_DE).responsibilities).toHaveLength(3);
    expect(read("x", ACCOUNTANT_FR).responsibilities).toContain("Participer à la clôture mensuelle");
    expect(read("x", COOK_ES).responsibilities).toEqual([
      "Preparar platos de la carta",
      "Controlar el inventario de la cocina",
    ]);
    expect(read("x", BACKEND_EN).responsibilities).toContain("Review code and mentor two colleagues");
  });

  it("never takes benefits for requirements", () => {
    for (const description of Object.values(ALL)) {
      const all = read("x", description)
        .requirements.map((each) => each.text)
        .join("\n");
      expect(all).not.toMatch(/stipend|401k|Urlaub|Mutuelle|Tickets|bonus/);
    }
  });

  it.each([
    [BACKEND_EN, "en"],
    [WELDER_EN, "en"],
    [NURSE_DE, "de"],
    [DEVELOPER_DE, "de"],
    [ACCOUNTANT_FR, "fr"],
    [COOK_ES, "es"],
  ])("tells the language (%#)", (description, language) => expect(read("x", description).language).toBe(language));

  it("puts what is asked before what is only named", () => {
    const { keywords } = read("Senior Backend Engineer", BACKEND_EN);
    expect(keywords.indexOf("Go")).toBeLessThan(keywords.indexOf("AWS"));
    expect(keywords).not.toContain("Example");
  });

  it("stays harmless and quick on hostile markup", () => {
    const start = performance.now();
    const deep = `${"<div>".repeat(50_000)}Requirements`;
    const wide = "<ul>".concat("<li>5 years of Python, C, Go and 60.000 € - 70.000 €</li>".repeat(5_000));
    const odd = "<p>".concat("a ".repeat(100_000), "(".repeat(5_000), "• ".repeat(5_000), "1.".repeat(20_000));
    for (const html of [deep, wide, odd]) expect(Value.Check(JobReading, read("x", html))).toBe(true);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
