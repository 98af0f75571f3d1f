import { describe, expect, test } from "vitest";
import { type ExportFormat, exportCv } from "#agents/resume/export/export-cv.ts";
import { importFile } from "#agents/resume/import/import-file.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { SINGLE, linkedInZip, rolesZip, sample } from "../import/structured/sources.ts";

const SOURCES = [...SINGLE, "cv.md"].map((name) => ({ name, bytes: () => sample(name) }));
SOURCES.push({ name: "linkedin.zip", bytes: linkedInZip }, { name: "roles.zip", bytes: rolesZip });

/** The facts without what an import gives anew; what a format has no place for is taken off both sides. */
function plain(facts: readonly Fact[], format: ExportFormat): string[] {
  const name = new Map(
    facts.map((fact) => [fact.id, "employer" in fact ? fact.employer : "name" in fact ? fact.name : ""]),
  );
  return facts
    .map(({ id: _id, origin: _origin, ...fact }) => {
      const rest: Record<string, unknown> = { ...fact };
      // Which things prove a skill is found anew; what the owner said of it beyond that has no place anywhere.
      delete rest["provedBy"];
      if (typeof rest["of"] === "string") rest["of"] = name.get(rest["of"]);
      if (format !== "markdown") delete rest["star"];
      // RenderCV has one line for the place; JSON Resume has the parts of an address, and the place follows from them.
      if (format === "rendercv") delete rest["address"];
      if (format === "json_resume" && fact.kind === "identity") {
        delete rest["place"];
        if (!fact.address || Object.keys(fact.address).join() === "city") delete rest["address"];
      }
      return JSON.stringify(Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))));
    })
    .toSorted();
}

async function again(facts: readonly Fact[], format: ExportFormat) {
  const { name, text } = exportCv({ facts }, format);
  const back = await importFile(Buffer.from(text), name);
  expect(back.format).toBe(format);
  return { back, text };
}

describe.each(["json_resume", "rendercv", "markdown"] as const)("%s", (format) => {
  test.each(SOURCES)("the facts of $name come back", async ({ name, bytes }) => {
    const { facts } = await importFile(bytes(), name);
    const { back } = await again(facts, format);
    expect(plain(back.facts, format)).toEqual(plain(facts, format));
  });

  test("texts full of signs come back as they are", async () => {
    const nasty = [
      "Cut *cost* by ~20% & kept <b> tags, 5 < 6 > 4, C:\\dir, snake_case and _under_ `ticks`",
      "# of users grew to [many](not a link), 2**8, 5 * 3",
      "- not a list",
      "1. not a list",
      "+ 30% revenue",
      "> 5 GB",
      "Result: it held",
      "Place: nowhere",
      "2019. A good year",
      "See https://a_b.example/x_y_z?q=1&r=[2] for it",
      "50 % — \"quoted\": 'yes' {no}",
      "عربي (2020) و English",
      "日本語：テスト",
      "a\\*b",
      "&amp; stays",
      "100% #1",
    ];
    const role = {
      id: "fact_aaaaaa1",
      origin: { file: "", path: "" },
      kind: "role",
      engagement: "work",
      title: "Lead: R&D at Large",
      employer: "A — B, Ltd. | Co",
      start: "2020-01",
    } as const;
    const facts: Fact[] = [
      {
        id: "fact_aaaaaa0",
        origin: { file: "", path: "" },
        kind: "identity",
        name: "Ødipa *Maas*",
        headline: "R&D | QA",
        place: "Ålesund",
      },
      role,
      ...nasty.map((text, index) => ({
        id: `fact_bbbbbb${index}`,
        origin: role.origin,
        kind: "achievement" as const,
        of: role.id,
        text,
      })),
      { id: "fact_cccccc0", origin: role.origin, kind: "skill", name: "C, C++ & co", group: "Lang: low" },
      {
        id: "fact_cccccc1",
        origin: role.origin,
        kind: "certificate",
        name: "Foo — Bar (2020)",
        issuer: "X: Y",
        date: "2021",
      },
      {
        id: "fact_cccccc2",
        origin: role.origin,
        kind: "education",
        institution: "School — of Arts",
        degree: "MA",
        area: "Law, Tax",
      },
    ];
    const { back } = await again(facts, format);
    expect(plain(back.facts, format)).toEqual(plain(facts, format));
  });
});

test("what a format cannot hold is gone there, and stays in Markdown", async () => {
  const { facts } = await importFile(sample("roles/harbour.md"), "harbour.md");
  const told = (list: readonly Fact[]) => list.some((fact) => fact.kind === "achievement" && fact.star !== undefined);
  expect(told(facts)).toBe(true);
  expect(told((await again(facts, "markdown")).back.facts)).toBe(true);
  expect(told((await again(facts, "json_resume")).back.facts)).toBe(false);
  expect(told((await again(facts, "rendercv")).back.facts)).toBe(false);
});

test("Markdown is for reading, too", async () => {
  const { facts } = await importFile(sample("rendercv.yaml"), "rendercv.yaml");
  const { text } = await again(facts, "markdown");
  expect(text).toContain("### Senior Hydrologist at Fjord Gauges AS\n\n*2021-04 – present*  \nPlace: Tromsø, Norway");
  expect(text).toContain("- **Programming:** Rust (advanced), SQL");
});
