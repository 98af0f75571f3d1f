import { describe, expect, it } from "vitest";
import Value from "typebox/value";
import { readJob } from "#agents/reading/read-job.ts";
import { scoreFit } from "#agents/reading/score-fit.ts";
import { foundPosting } from "#agents/search/found.ts";
import { Fit } from "#data/model/job/fit.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { certificate, deed, education, language, role, skill } from "./sample-facts.ts";

const NOW = new Date("2026-06-15T12:00:00Z");

function fit(
  musts: readonly string[],
  facts: readonly Fact[],
  { nice = [], title = "Specialist" }: { nice?: string[]; title?: string } = {},
) {
  const list = (lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`;
  const html = `<h3>Requirements</h3>${list(musts)}${nice.length === 0 ? "" : `<h3>Nice to have</h3>${list(nice)}`}`;
  return scoreFit(readJob(foundPosting({ source: "page", board: "b", company: "C", title, html })), facts, NOW);
}
const verdict = (must: string, facts: readonly Fact[], title?: string) =>
  fit([must], facts, title === undefined ? {} : { title }).reasons[0];

const backend = role("Backend Engineer", "2019-01", "2022-12");
const lead = role("Senior Backend Engineer", "2022-06");
const FACTS: Fact[] = [
  backend,
  deed(backend, "Built the booking service in Go on PostgreSQL."),
  lead,
  deed(lead, "Led a team of four engineers moving the payments platform to Kubernetes on AWS."),
  skill("Python"),
  skill("Terraform"),
  language("German", "Native"),
  language("English", "B1"),
  education("BSc", "Computer Science"),
  certificate("Driving licence class B"),
];

describe("scoreFit", () => {
  it("cites only facts that exist, and none for what is missing", () => {
    const result = fit(
      [
        "5+ years of experience with Go",
        "Fluent German",
        "Welding certificate",
        "Master's degree in Chemistry",
        "You love ferries",
      ],
      FACTS,
    );
    expect(Value.Check(Fit, result)).toBe(true);
    const ids = new Set(FACTS.map((fact) => fact.id));
    for (const reason of result.reasons) {
      expect(reason.factIds.every((id) => ids.has(id))).toBe(true);
      expect(reason.factIds.length > 0, reason.text).toBe(reason.verdict !== "missing");
    }
  });

  it.each([
    ["Experience with PostgreSQL", "met"],
    ["Solid SQL", "met"],
    ["Kubernetes and AWS", "met"],
    ["Go and Rust", "partly"],
    ["Java or Go", "met"],
    ["Cloud platforms such as Azure, AWS or similar", "met"],
    ["Haskell", "missing"],
    ["Experience leading a team of engineers", "met"],
    ["Native German", "met"],
    ["Fluent English", "partly"],
    ["Fluent French", "missing"],
    ["Bachelor's degree in Computer Science or a related field", "met"],
    ["PhD in Computer Science", "partly"],
    ["Führerschein Klasse B", "met"],
    ["Active RN license", "missing"],
    ["Nomad", "missing"],
    ["Certified Kubernetes Administrator", "partly"],
    ["Software engineering in a team", "met"],
  ])("judges %j as %s", (must, expected) => expect(verdict(must, FACTS)?.verdict).toBe(expected));

  it.each([
    ["4 years of experience with Go", "met"],
    ["At least 6 years of professional experience", "met"],
    ["8 years of professional experience", "partly"],
    ["20 years of professional experience", "missing"],
    ["6 years of experience with Go", "partly"],
    ["3 years of experience with Terraform", "partly"],
    ["3 years of experience in nursing", "missing"],
    ["5 years of experience in a similar role", "met"],
  ])("judges years: %j as %s", (must, expected) =>
    expect(verdict(must, FACTS, "Backend Engineer")?.verdict).toBe(expected),
  );

  it("counts overlapping roles once, and lets a role without an end go on until now", () => {
    const both = [role("Cook", "2020-01", "2021-12"), role("Cook", "2021-01", "2022-12")];
    expect(verdict("4 years of experience as a cook", both, "Cook")?.verdict).toBe("partly");
    expect(verdict("3 years of experience as a cook", both, "Cook")?.verdict).toBe("met");
    expect(verdict("2 years of experience as a cook", [role("Cook", "2024-06")], "Cook")?.verdict).toBe("met");
    expect(verdict("3 years of experience as a cook", [role("Cook", "2024-06")], "Cook")?.verdict).not.toBe("met");
  });

  it("counts no time that is not told, lies ahead, or was unpaid", () => {
    const facts = [
      role("Cook", "2027-01"),
      role("Cook", "2022", "2021"),
      role("Cook", "2010-01", "2020-01", { engagement: "volunteer" }),
    ];
    expect(verdict("1 year of experience as a cook", facts, "Cook")).toMatchObject({
      verdict: "partly",
      because: expect.stringContaining("No dated role"),
    });
    expect(verdict("2 years of experience as a cook", [role("Cook", "2020", "2022")], "Cook")?.verdict).toBe("met");
    expect(verdict("3 years of experience as a cook", [role("Cook", "2020", "2022")], "Cook")?.verdict).toBe("partly");
  });

  it("names what lacks as gaps, and not the untaken half of a choice", () => {
    const { gaps } = fit(["Go or Java", "Elixir", "Kafka and PostgreSQL"], FACTS);
    expect(gaps).toEqual(["Elixir", "Kafka"]);
  });

  it("leaves what only the owner can say out of the score", () => {
    const result = fit(
      ["Go", "PostgreSQL", "Kubernetes", "Willing to travel up to 20 %", "Authorized to work in Canada"],
      FACTS,
    );
    expect(result.score).toBe(100);
    expect(result.reasons.filter((reason) => reason.because.includes("only you know"))).toHaveLength(2);
  });

  it("is null, with the reason, without requirements, without a CV, or with nothing a CV could show", () => {
    expect(fit([], FACTS)).toMatchObject({
      score: null,
      recommendation: "consider",
      because: expect.stringContaining("states no requirement"),
    });
    expect(fit(["Go"], [])).toMatchObject({ score: null, because: expect.stringContaining("no master CV") });
    expect(fit(["You must be authorized to work in Chile"], FACTS)).toMatchObject({ score: null });
  });

  it("ranks: a good match is A, a half one B, a stranger's job C", () => {
    const good = fit(["Go", "PostgreSQL", "Kubernetes on AWS", "5 years as a backend engineer"], FACTS, {
      title: "Backend Engineer",
    });
    expect(good).toMatchObject({ tier: "A", recommendation: "apply" });
    const half = fit(["Go", "Kafka", "PostgreSQL", "Scala"], FACTS);
    expect(half).toMatchObject({ tier: "B", recommendation: "consider" });
    const strange = fit(["Active RN license", "3 years in intensive care", "BLS", "Fluent French"], FACTS);
    expect(strange).toMatchObject({ tier: "C", recommendation: "skip" });
    expect(good.score).toBeGreaterThan(half.score ?? 0);
    expect(half.score).toBeGreaterThan(strange.score ?? 100);
  });

  it("is not sure of a posting that asks for almost nothing", () => {
    const result = fit(["Go"], FACTS);
    expect(result).toMatchObject({ score: 100, tier: "B" });
    expect(result.because).toContain("states so little");
  });

  it("weighs a must more than a wish, and a trait least", () => {
    const must = fit(["Go", "PostgreSQL", "Haskell"], FACTS, { nice: ["Kubernetes"] }).score ?? 0;
    const wish = fit(["Go", "PostgreSQL", "Kubernetes"], FACTS, { nice: ["Haskell"] }).score ?? 0;
    const trait = fit(["Go", "PostgreSQL", "Kubernetes"], FACTS, { nice: ["You are curious and hungry"] }).score ?? 0;
    expect(must).toBeLessThan(wish);
    expect(wish).toBeLessThan(trait);
  });

  it("compares across languages where the taxonomy does", () => {
    const nurse = role("Gesundheits- und Krankenpflegerin", "2018-03", "2025-03");
    const facts = [nurse, deed(nurse, "Versorgung auf der Intensivstation"), language("Deutsch", "Muttersprache")];
    const result = fit(["Registered nurse", "3 years of experience in intensive care", "Fluent German"], facts, {
      title: "ICU Nurse",
    });
    expect(result.reasons.map((reason) => reason.verdict)).toEqual(["met", "met", "met"]);
  });

  it("takes words that a fact shares for a hint, not for proof", () => {
    const clerk = role("Archive Clerk", "2015-01", "2020-01");
    const facts = [clerk, deed(clerk, "Catalogued twelve hundred parish registers and repaired damaged bindings.")];
    expect(verdict("You have repaired damaged bindings of parish registers", facts)?.verdict).toBe("met");
    expect(verdict("You have repaired damaged engines of fishing boats", facts)?.verdict).toBe("partly");
    expect(verdict("You have sailed around the northern islands", facts)?.verdict).toBe("missing");
  });
});

describe("a certificate that is asked for", () => {
  const CKA = certificate("CKA: Certified Kubernetes Administrator");
  const AWS = certificate("AWS Certified Solutions Architect – Associate");
  const told = role("Engineer", "2020-01", "2024-01", { summary: "CISSP since 2021, runs the security programme." });
  const skills = ["Kubernetes", "AWS", "PMP", "Security"].map(skill);

  it.each([
    ["Certified Kubernetes Administrator (CKA)", [...skills, CKA], "met", CKA],
    ["Certified Kubernetes Administrator (CKA)", [...skills, certificate("CKAD")], "partly", null],
    ["Certified Kubernetes Administrator", skills, "partly", null],
    ["AWS Certified Solutions Architect", [...skills, AWS], "met", AWS],
    ["AWS Certified Solutions Architect - Professional", [...skills, AWS], "partly", null],
    ["AWS certification", [...skills, AWS], "met", AWS],
    ["AWS Certified Security Specialist", [...skills, CKA], "partly", null],
    ["CISSP or CISM", [told], "met", told],
    ["CISSP or CISM", skills, "missing", null],
    ["PMP certification", skills, "partly", null],
    ["CKA and CISSP", [CKA], "partly", CKA],
    ["Valid driver's license", [certificate("Führerschein Klasse B")], "met", null],
    ["Führerschein Klasse B", skills, "missing", null],
  ] as const)("%s", (must, facts, expected, cited) => {
    const [reason] = fit([must], facts).reasons;
    expect(reason?.verdict).toBe(expected);
    // What is not cited is not said: the reasons of the rest are judged above.
    expect(cited === null ? null : reason?.factIds).toEqual(cited === null ? null : [cited.id]);
    expect(reason?.because).toContain(cited?.kind === "certificate" ? cited.name : "");
  });

  it("leaves the rest of the line to the skills", () => {
    const [reason] = fit(["Certified Kubernetes Administrator and experience with Kafka"], [CKA, ...skills]).reasons;
    expect(reason).toMatchObject({ verdict: "partly" });
    expect(reason?.because).toContain("Kafka");
  });
});
