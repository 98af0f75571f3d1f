import { describe, expect, it } from "vitest";
import { canonicalSkill, impliedSkills, skillField, skillMentions, skillsIn } from "#data/reference/skills.ts";
import { SKILL_TABLE } from "#data/reference/skills/table.ts";
import { fold } from "#data/reference/words.ts";

describe("the taxonomy itself", () => {
  it("is broad", () => {
    expect(SKILL_TABLE.length).toBeGreaterThan(900);
    expect(new Set(SKILL_TABLE.map((entry) => entry.field)).size).toBe(11);
  });

  it("gives each written form to one skill, and implies only skills it knows", () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const entry of SKILL_TABLE) {
      for (const term of entry.terms) {
        const key = term.sureness === "exact" ? term.text : fold(term.text);
        const owner = owners.get(key) ?? entry.name;
        if (owner !== entry.name) clashes.push(`${key}: ${owner}, ${entry.name}`);
        owners.set(key, entry.name);
      }
      for (const implied of entry.implies) {
        if (!SKILL_TABLE.some((other) => other.name === implied)) clashes.push(`${entry.name} implies ${implied}`);
      }
    }
    expect(clashes).toEqual([]);
  });

  it("finds every one of its own names when it is asked for it alone", () => {
    const lost = SKILL_TABLE.filter((entry) => canonicalSkill(entry.name) !== entry.name).map((entry) => entry.name);
    expect(lost).toEqual([]);
  });
});

describe("skillsIn", () => {
  it.each([
    ["Experience with C, C++ and C#.", ["C", "C++", "C#"]],
    ["Go, Python or R", ["Go", "Python", "R"]],
    ["Services written in Go.", ["Go"]],
    ["Senior Go Engineer", ["Go"]],
    ["Built the booking service in Go on PostgreSQL", ["Go", "PostgreSQL"]],
    ["Statistical work with R (tidyverse)", ["R"]],
    ["ASP.NET Core, .NET 8, Node.JS, Vue3, HTML/CSS", ["ASP.NET", ".NET", "Node.js", "Vue.js", "HTML", "CSS"]],
    ["Python3.11 and java17 on K8s", ["Python", "Java", "Kubernetes"]],
    ["knowledge of react, node and typescript", ["React", "Node.js", "TypeScript"]],
    ["MS Office (Word, Excel, PowerPoint)", ["Microsoft Office", "Word", "Excel", "PowerPoint"]],
    ["REST-Schnittstellen und CI/CD", ["REST", "CI/CD"]],
    ["Sehr gute Deutschkenntnisse, Führerschein Klasse B", ["German", "Driving Licence"]],
    ["Maîtrise du français et de l'anglais", ["French", "English"]],
    ["Experiencia en contabilidad y atención al cliente", ["Accounting", "Customer Service"]],
    ["Active RN license, ACLS and BLS, ICU experience", ["Registered Nurse", "ACLS", "BLS", "Intensive Care"]],
    ["MIG welding, blueprint reading, forklift license", ["Welding", "Technical Drawings", "Forklift"]],
    ["Full-cycle B2B sales with Salesforce and HubSpot", ["B2B Sales", "Salesforce", "HubSpot"]],
  ])("reads %j", (text, skills) => expect(skillsIn(text)).toEqual(skills));

  it.each([
    "We go above and beyond, have access to the rest, and excel at work.",
    "Excel in a fast-paced environment",
    "React to change quickly. Express interest. Spring 2026.",
    "R&D, C-level, Series C, vitamin C",
    "John R. Fictional will go live with word of mouth",
    "a safe place to sleep, soap and notions of polish",
    "",
  ])("finds no skill in everyday speech: %j", (text) =>
    expect(skillsIn(text).filter((skill) => skill !== "Product Marketing")).toEqual([]),
  );

  it("says where it read them", () => {
    const text = "Daily use of PostgreSQL, k8s.";
    expect(skillMentions(text).map(({ skill, start, end }) => [skill, text.slice(start, end)])).toEqual([
      ["PostgreSQL", "PostgreSQL"],
      ["Kubernetes", "k8s"],
    ]);
  });

  it("stays fast on a long text without any skill and on one full of them", () => {
    const text = `${"lorem ipsum dolor ".repeat(20_000)}${"Python, Go, R, ".repeat(5_000)}`;
    const start = performance.now();
    expect(skillsIn(text)).toEqual(["Python", "Go", "R"]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe("canonicalSkill and what it implies", () => {
  it.each([
    ["k8s", "Kubernetes"],
    ["go", "Go"],
    ["R", "R"],
    ["postgres 15", "PostgreSQL"],
    ["Krankenpflege", "Nursing"],
    ["Kubernetes cluster tooling", null],
    ["basket weaving", null],
    ["", null],
  ])("%j is %j", (term, skill) => expect(canonicalSkill(term)).toBe(skill));

  it("follows implications all the way", () => {
    expect(impliedSkills("Next.js")).toEqual(["React", "JavaScript"]);
    expect(impliedSkills("PostgreSQL")).toContain("SQL");
    expect(impliedSkills("Python")).toEqual([]);
  });

  it("knows the field of a skill", () => {
    expect(skillField("Welding")).toBe("trades");
    expect(skillField("Unknown Thing")).toBeNull();
  });
});
