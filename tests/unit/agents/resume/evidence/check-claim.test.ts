import { describe, expect, test } from "vitest";
import { checkClaim } from "#agents/resume/evidence/check-claim.ts";
import { done, FACTS, factsOf, roleAt } from "../owner.ts";

const facts = new Map(FACTS.map((fact) => [fact.id, fact]));
const check = (text: string, ...factIds: string[]) => checkClaim({ text, factIds }, facts);

const LATENCY = done("Reduced p95");
const LED = done("Led a team");
const HELPED = done("Helped migrate");
const WROTE = done("Wrote documentation");
const TEAM = done("The platform team");
const LOADER = done("Built a loader");
const BUDGET = done("Led 5 engineers");
const DOCKER = done("Did not use");
const MENTORED = done("Mentored by");
const PAYROLL = done("Responsible for");
const CASE = done("Prepared a business");
const NURSES = done("Reported to");
const GERMAN = done("Entwickelte");
const HARBOUR = roleAt("Harbour Analytics");
const KESTREL = roleAt("Kestrel Foods");
const [GO] = factsOf("skill")
  .filter(({ name }) => name === "Go")
  .map(({ id }) => id);
const KAFKA = factsOf("skill").find(({ name }) => name === "Kafka")?.id ?? "";
const DEGREE = factsOf("education")[0]?.id ?? "";

describe("true wordings pass", () => {
  test.each([
    ["Cut p95 latency of the billing API from 900 ms to 120 ms by moving reports from MySQL to PostgreSQL", [LATENCY]],
    ["Reduced the billing API's p95 latency from 900 ms to 120 ms", [LATENCY]],
    ["Led five engineers and increased test coverage by 30 percent", [LED]],
    ["Led a 5-engineer team, increasing test coverage by 30% and reducing incidents by 40%", [LED]],
    ["Increased test coverage by ３０ %", [LED]],
    ["Helped migrate the warehouse to Snowflake", [HELPED]],
    ["Wrote documentation for the payments API", [WROTE]],
    ["The platform team built a scheduler in Rust", [TEAM]],
    ["Developed a Go loader that parses 1200 tide gauges a day", [LOADER]],
    ["Built a loader in Go, cutting manual work by more than 6 hours per week", [LOADER]],
    ["Cut manual work by 6 hours per week with a loader built in Go", [LOADER]],
    ["At Harbour Analytics, I built a loader in Go that parses 1,200 tide gauges a day", [LOADER, HARBOUR]],
    ["As a Software Engineer at Harbour Analytics, led a team of 5 engineers", [LED, HARBOUR]],
    ["Headed five engineers across 3 countries", [BUDGET]],
    ["Negotiated a budget of USD 1,200,000", [BUDGET]],
    ["Used Docker in production", [DOCKER]],
    ["Responsible for payroll of about 400 staff, never missed a deadline", [PAYROLL]],
    ["Trained twelve nurses on the new triage software", [NURSES]],
    ["Entwicklung einer Plattform in Java für 12000 Nutzer", [GERMAN]],
    ["Entwickelte in Java eine Plattform für 12.000 Nutzer", [GERMAN]],
    ["Evaluated Elixir or Zig for the queue", [MENTORED]],
    ["Kafka and Go", [KAFKA, GO ?? ""]],
  ])("%s", (text, ids) => {
    expect(check(text, ...ids)).toEqual({ kind: "holds" });
  });

  test("the owner's own words pass, whole fields and whole sentences", () => {
    for (const fact of factsOf("achievement")) expect(check(fact.text, fact.id)).toEqual({ kind: "holds" });
    expect(check("Team behind the tide data platform.", HARBOUR)).toEqual({ kind: "holds" });
  });
});

describe("false wordings fail", () => {
  test.each([
    // Skills and technologies.
    ["Built a loader in Go and Kafka", [LOADER]],
    ["Built a loader in Go and Kafka", [LOADER, KAFKA]],
    ["Built a loader in Rust", [LOADER, TEAM]],
    ["Built a loader in Go with Zorblax", [LOADER]],
    ["Entwickelte eine Plattform in JavaScript für 12.000 Nutzer", [GERMAN]],
    ["Wrote documentation with React", [WROTE]],
    ["Built IT in Go", [LOADER]],
    // Numbers, units, digit scripts.
    ["Led a team of 50 engineers", [LED]],
    ["Led a team of ٥٠ engineers", [LED]],
    ["Led a team of ５０ engineers", [LED]],
    ["Led a team of fifty engineers", [LED]],
    ["Led more than 5 engineers", [LED]],
    ["Led 5+ engineers", [LED]],
    ["Trained Ⅻ nurses on the new triage software", [NURSES]],
    ["Trained 12½ nurses on the new triage software", [NURSES]],
    ["Increased test coverage by 40% while reducing incidents by 30%", [LED]],
    ["Reduced p95 latency of the billing API from 900 s to 120 s", [LATENCY]],
    ["Reduced p95 latency of the billing API from 120 ms to 900 ms", [LATENCY]],
    ["Reduced p95 latency of the billing API from 900 ms to 12 ms", [LATENCY]],
    ["Built a loader in Go that parses 1,200 tide gauges an hour", [LOADER]],
    ["Built a loader in Go that parses 12,000 tide gauges a day", [LOADER]],
    ["Led 3 engineers in 5 countries", [BUDGET]],
    ["Led 3 engineers", [BUDGET]],
    ["Negotiated a budget of $1.2B", [BUDGET]],
    ["Negotiated a budget of €1.2M", [BUDGET]],
    ["Entwickelte eine Plattform in Java für 120.000 Nutzer", [GERMAN]],
    ["Responsible for payroll of 400 staff", [PAYROLL]],
    // Employers, titles, positions, certificates.
    ["At Globex, built a loader in Go", [LOADER, HARBOUR]],
    ["At Kestrel Foods, built a loader in Go", [LOADER, HARBOUR]],
    ["At Kestrel Foods, built a loader in Go", [LOADER, KESTREL]],
    ["Wrote documentation at Google", [WROTE]],
    ["Wrote documentation for Google", [WROTE]],
    ["Trained 12 nurses on the new triage software at Microsoft", [NURSES]],
    ["Senior Software Engineer at Harbour Analytics", [HARBOUR]],
    ["Lead Software Engineer at Harbour Analytics", [HARBOUR]],
    ["Developer at Kestrel Foods and Harbour Analytics", [KESTREL]],
    ["Trained 12 nurses as CTO", [NURSES]],
    ["CTO who trained 12 nurses", [NURSES]],
    ["The CTO reported to me", [NURSES]],
    ["Trained the CTO on the new triage software", [NURSES]],
    ["Certified in Go", [LOADER]],
    ["MSc in Physics", [DEGREE]],
    ["BSc in Physics at Leeds", [DEGREE]],
    // Dates.
    ["Software Engineer at Harbour Analytics since 2017", [HARBOUR]],
    ["Software Engineer at Harbour Analytics since March 2021", [HARBOUR]],
    ["Software Engineer at Harbour Analytics since 2021", [HARBOUR]],
    ["Software Engineer at Harbour Analytics until 2019", [HARBOUR]],
    // Negation and what makes smaller.
    ["Helped migrate the warehouse to Snowflake, using Kubernetes", [HELPED]],
    ["Used Kubernetes in production", [DOCKER]],
    ["Used Kubernetes and Docker in production", [DOCKER]],
    ["Did not use Docker but Kubernetes in production", [DOCKER]],
    ["Missed a deadline", [PAYROLL]],
    ["Entwickelte eine Plattform mit externen Beratern", [GERMAN]],
    ["Migrated the warehouse to Snowflake", [HELPED]],
    ["Used Elixir and Zig for the queue", [MENTORED]],
    ["Built the queue in Elixir", [MENTORED]],
    // Scope, and who did what to what.
    ["Built a global loader in Go", [LOADER]],
    ["Single-handedly built a loader in Go", [LOADER]],
    ["Built every loader in Go", [LOADER]],
    ["Built a scheduler in Rust for 1,200 tide gauges", [TEAM]],
    ["Mentored senior engineers", [MENTORED]],
    ["Reduced p95 latency of the billing API by moving reports from PostgreSQL to MySQL", [LATENCY]],
    ["Reduced test coverage by 30%", [LED]],
    ["Increased incidents by 40%", [LED]],
    ["Built the payments API", [WROTE]],
    ["Wrote the payments API", [WROTE]],
    ["Opened a second warehouse in York", [CASE]],
    ["Trained 12 doctors on the new triage software", [NURSES]],
    // Marks and what cannot be seen.
    ["**Built** a loader in Go", [LOADER]],
    ["Built a loader in Go\u202E", [LOADER]],
    ["Built a loader in Go ★", [LOADER]],
    ["", [LOADER]],
    ["…", [LOADER]],
  ])("%s", (text, ids) => {
    const result = check(text, ...ids);
    expect(result.kind).toBe("fails");
    expect(result).toHaveProperty("because", expect.stringMatching(/./));
  });

  test("a fact that does not exist cannot be cited, even for words that others have", () => {
    expect(check("Built a loader in Go", "fact_doesnotexist").kind).toBe("unknown");
    expect(check("Built a loader in Go", LOADER, "fact_doesnotexist").kind).toBe("unknown");
    expect(checkClaim({ text: "Built a loader in Go", factIds: [] }, facts).kind).toBe("unknown");
  });
});

test("what was done to some of them is asked of that deed alone", () => {
  const text = "Mentored four engineers by weekly design reviews; two of them were promoted to senior within a year.";
  const of = { id: "fact_some1", kind: "achievement" as const, of: HARBOUR, text, origin: { file: "", path: "" } };
  const said = (claim: string) => checkClaim({ text: claim, factIds: [of.id] }, new Map([[of.id, of]])).kind;
  expect(said("Mentored four engineers by weekly design reviews.")).toBe("holds");
  expect(said("Mentored four engineers, all promoted to senior within a year.")).toBe("fails");
});
