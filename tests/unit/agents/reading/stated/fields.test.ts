import { describe, expect, it } from "vitest";
import { sectionsOf } from "#agents/reading/job/sections.ts";
import { seniorityIn } from "#agents/reading/stated/seniority.ts";
import { employmentIn, relocationIn, remoteIn, visaIn } from "#agents/reading/stated/work.ts";
import { plainLines } from "#agents/reading/text/plain-lines.ts";

const sections = (text: string) => sectionsOf(plainLines(text));
const remote = (text: string, place: string | null = null) =>
  remoteIn({ title: "Engineer", place }, sections(text))?.value ?? null;

describe("remoteIn", () => {
  it.each([
    ["This is a fully remote position.", "remote"],
    ["You can work from anywhere in Europe.", "remote"],
    ["100 % Homeoffice", "remote"],
    ["Poste en full remote", "remote"],
    ["Hybrid: three days a week in the office", "hybrid"],
    ["Remote-first, Berlin office minimum once a week", "hybrid"],
    ["Zwei Tage Homeoffice pro Woche; Homeoffice möglich", "hybrid"],
    ["Télétravail possible 2 jours par semaine", "hybrid"],
    ["This role is on-site in Leeds.", "onsite"],
    ["This position is not remote.", "onsite"],
    ["Trabajo presencial en Sevilla", "onsite"],
    ["You monitor remote sites and our hybrid cloud.", null],
    ["We support remote teams of our customers.", null],
    ["Our office is bright.", null],
  ])("%j is %j", (text, value) => expect(remote(text)).toBe(value));

  it("believes the board's field before the text", () => {
    expect(remote("We have a nice office on site.", "Remote - Spain")).toBe("remote");
    expect(remote("Fully remote culture day once a year.", "Hybrid, Lisbon")).toBe("hybrid");
  });
});

describe("seniorityIn", () => {
  it.each([
    ["Senior Engineer", "senior"],
    ["(Senior) Financial Accountant (f/m/d)", "senior"],
    ["Sr. Data Analyst", "senior"],
    ["Junior Buchhalter", "junior"],
    ["Software Engineer II", "mid"],
    ["Staff Software Engineer", "lead"],
    ["Staff Nurse", null],
    ["Team Lead Customer Service", "lead"],
    ["Lead Generation Specialist", null],
    ["Teamleiterin Logistik", "lead"],
    ["Head of Design", "head"],
    ["VP Sales", "head"],
    ["Werkstudent Marketing", "intern"],
    ["Marketing Intern", "intern"],
    ["Internal Auditor", null],
    ["International Buyer", null],
    ["Nurse", null],
  ])("%j is %j", (title, value) => expect(seniorityIn(title, [])?.value ?? null).toBe(value));

  it("reads it from the sentence that names the job, not from the company's others", () => {
    expect(seniorityIn("Cook", sections("We are looking for a junior cook to join our senior team."))?.value).toBe(
      "junior",
    );
    expect(seniorityIn("Cook", sections("We are looking for a cook to join our senior team."))).toBeNull();
  });
});

describe("employmentIn, visaIn, relocationIn", () => {
  const employment = (text: string) => employmentIn({ title: "x", place: null }, sections(text))?.value ?? null;
  it.each([
    ["Employment type: Full-time", "full-time"],
    ["Unbefristete Festanstellung in Vollzeit", "full-time, permanent"],
    ["CDI, temps partiel", "part-time, permanent"],
    ["12-month fixed-term contract", "fixed-term"],
    ["Freelance, 6 months", "contract"],
    ["You negotiate contracts with permanent customers.", null],
  ])("employment of %j is %j", (text, value) => expect(employment(text)).toBe(value));

  it.each([
    ["We are unable to sponsor visas at this time.", "no sponsorship"],
    ["Visa sponsorship is not available.", "no sponsorship"],
    ["We offer visa sponsorship.", "sponsorship offered"],
    ["You must be eligible to work in Ireland.", "work permit needed"],
    ["Eine gültige Arbeitserlaubnis wird vorausgesetzt.", "work permit needed"],
    ["Our customers include Visa and others.", null],
  ])("visa in %j is %j", (text, value) => expect(visaIn(sections(text))?.value ?? null).toBe(value));

  it.each([
    ["Relocation assistance is available.", "relocation support offered"],
    ["We do not offer relocation.", "no relocation support"],
    ["Wir unterstützen bei den Umzugskosten.", "relocation support offered"],
    ["You must relocate to Oslo.", "must relocate"],
    ["We relocate servers.", null],
  ])("relocation in %j is %j", (text, value) => expect(relocationIn(sections(text))?.value ?? null).toBe(value));
});
