import { describe, expect, test } from "vitest";
import { countriesIn } from "#data/reference/places/countries.ts";
import { ROLE_KINDS, roleOfTitle } from "#data/reference/roles/roles.ts";
import { canonicalSkill } from "#data/reference/skills.ts";

describe("kinds of role", () => {
  test("are many, in many fields, and speak the skill taxonomy's language", () => {
    expect(ROLE_KINDS.length).toBeGreaterThanOrEqual(40);
    const named = ROLE_KINDS.flatMap(({ groups }) => groups.flatMap(({ competencies }) => competencies));
    expect(named.filter((name) => canonicalSkill(name) !== name)).toEqual([]);
    for (const { name, groups } of ROLE_KINDS) expect(groups.length, name).toBeGreaterThan(1);
  });

  test.each([
    ["Senior Software Engineer", "Software engineer"],
    ["Machine Learning Engineer", "Data scientist"],
    ["Pflegefachkraft (m/w/d)", "Nurse"],
    ["Soudeur TIG", "Welder"],
    ["Staff Nurse, Band 5", "Nurse"],
    ["Chef de projet", "Project manager"],
    ["Enfermera de urgencias", "Nurse"],
    ["Zauberer", null],
  ])("%s", (title, kind) => {
    expect(roleOfTitle(title)?.name ?? null).toBe(kind);
  });
});

test.each([
  ["Berlin, Germany", ["DE"]],
  ["München, DE", ["DE"]],
  ["Wien / Österreich", ["AT"]],
  ["San Francisco, CA", ["US"]],
  ["Remote (US)", ["US"]],
  ["London, UK", ["GB"]],
  ["Join us in New Jersey", []],
])("the countries in %s", (text, codes) => {
  expect(countriesIn(text, { cities: true })).toEqual(codes);
});

test("without cities only a country's name counts", () => {
  expect(countriesIn("Dublin", { cities: false })).toEqual([]);
  expect(countriesIn("Dublin, Irland", { cities: false })).toEqual(["IE"]);
});
