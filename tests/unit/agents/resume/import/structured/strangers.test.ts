import { describe, expect, test } from "vitest";
import { importFile } from "#agents/resume/import/import-file.ts";
import type { Fact, FactKind, FactOf } from "#data/model/owner/master-cv.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";

const read = async (text: string, name: string) => importFile(Buffer.from(text), name);
const json = async (value: object) => read(JSON.stringify(value), "cv.json");
const of = <K extends FactKind>({ facts }: { facts: readonly Fact[] }, kind: K) =>
  facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
const doubts = (cv: Awaited<ReturnType<typeof read>>) => (cv.doubts ?? []).map(({ because }) => because);

describe("Markdown as people write it", () => {
  const HEAD = "# Ayşe Yıldız\n### Senior QA Engineer\n\nBerlin, Germany | ayse@yildiz.example | +49 170 5550101\n\n";

  test("a headline in a heading of its own begins no section", async () => {
    const cv = await read(
      `${HEAD}## Experience\n### Tester, Testwerk GmbH\n2021 – present\n\n- Cut defects by 37 %\n`,
      "a.md",
    );
    expect(of(cv, "identity")).toMatchObject([
      { name: "Ayşe Yıldız", headline: "Senior QA Engineer", place: "Berlin, Germany", email: "ayse@yildiz.example" },
    ]);
    expect(of(cv, "role")).toMatchObject([{ title: "Tester", employer: "Testwerk GmbH", start: "2021" }]);
    expect(of(cv, "statement")).toEqual([]);
  });

  test.each([
    ["Projektleiter, Bauwerk GmbH", "Projektleiter", "Bauwerk GmbH", undefined],
    ["Hoch & Tief AG — Bauleiterin", "Bauleiterin", "Hoch & Tief AG", undefined],
    ["Инженер, ООО Ромашка", "Инженер", "ООО Ромашка", undefined],
    ["Head, Legal, Mill Ltd", "Head, Legal", "Mill Ltd", undefined],
    ["Data Engineer | Mill Ltd | Berlin, Germany", "Data Engineer", "Mill Ltd", "Berlin, Germany"],
    ["Data Engineer — Mill Ltd — 2019 – 2021", "Data Engineer", "Mill Ltd", undefined],
    ["Data Engineer, Mill Ltd, Mar 2019 to present", "Data Engineer", "Mill Ltd", undefined],
  ])("a role in one line: %s", async (heading, title, employer, place) => {
    const [role] = of(await read(`# A. Sample\n\n## Experience\n\n### ${heading}\n\n- Did it\n`, "a.md"), "role");
    expect(role).toMatchObject({ title, employer });
    expect(role?.place).toBe(place);
  });

  test("tables: of skills, of studies, of ways to reach the owner", async () => {
    const cv = await read(
      `# A. Sample

| Email | a@sample.example |
| --- | --- |
| Phone | +44 20 5550 0101 |

## Skills

| Area | Skills |
| :--- | ---: |
| Automation | Playwright, Cypress |
| Languages | TypeScript, Python (expert) |

## Education

| Degree | School | Year |
|---|---|---|
| BSc Physics | Aire College | 2012 – 2016 |

## Languages

| Language | Level |
| --- | --- |
| Turkish | native |
`,
      "a.md",
    );
    expect(of(cv, "identity")).toMatchObject([{ email: "a@sample.example", phone: "+44 20 5550 0101" }]);
    expect(of(cv, "skill").map(({ name, group, level }) => [name, group, level])).toEqual([
      ["Playwright", "Automation", undefined],
      ["Cypress", "Automation", undefined],
      ["TypeScript", "Languages", undefined],
      ["Python", "Languages", "expert"],
    ]);
    expect(of(cv, "education")).toMatchObject([{ degree: "BSc Physics", institution: "Aire College", end: "2016" }]);
    expect(of(cv, "language")).toMatchObject([{ name: "Turkish", fluency: "native" }]);
    expect(cv.notUnderstood.map(({ text }) => text)).toEqual(["Area | Skills"]);
  });

  test("what stands below another point is doubted; a driving licence is no certificate named B", async () => {
    const cv = await read(
      "# A. Sample\n\n## Experience\n\n### Tester at Mill Ltd\n\n- Built the suite\n  - runs in 9 minutes\n\n## Driving licence\n\nB\n\n## Certificates\n\n- [Scrum Master](https://s.example/1) (Scrum Board, 2020)\n",
      "a.md",
    );
    expect(doubts(cv)).toContain("It stood below “Built the suite”. Does it say enough by itself?");
    expect(of(cv, "statement")).toMatchObject([{ text: "Driving licence: B" }]);
    expect(of(cv, "certificate")).toMatchObject([
      { name: "Scrum Master", issuer: "Scrum Board", date: "2020", url: "https://s.example/1" },
    ]);
  });
});

test("a heading of skills is a skill only where it is one", async () => {
  const names = async (skills: object[]) => of(await json({ skills }), "skill").map(({ name }) => name);
  expect(await names([{ name: "Databases", keywords: ["SQLite"] }])).toEqual(["SQLite"]);
  expect(await names([{ name: "Web Development", keywords: ["CSS"] }])).toEqual(["CSS"]);
  expect(await names([{ name: "Kubernetes", keywords: ["Helm"] }])).toEqual(["Kubernetes", "Helm"]);
  expect(await names([{ name: "Web Development", level: "Master", keywords: ["CSS"] }])).toEqual([
    "Web Development",
    "CSS",
  ]);
  expect(await names([{ name: "Databases" }])).toEqual(["Databases"]);
});

test("numbers, expiries, authors, places and tools of a role are kept", async () => {
  const cv = await json({
    work: [{ name: "Mill", position: "Miller", keywords: ["Spark"] }],
    education: [{ institution: "Aire College", area: "Physics", location: "Leeds", honors: ["Cum laude"] }],
    certificates: [{ name: "CKA", id: "ABC-1", expires: "2026-05", summary: "Online" }],
    publications: [{ name: "On flour", authors: ["A. Sample", "B. Other"] }],
    basics: { name: "A. Sample", profiles: [{ network: "Mastodon", username: "@a@mill.example" }] },
  });
  expect(of(cv, "skill")).toMatchObject([{ name: "Spark", provedBy: [of(cv, "role")[0]?.id] }]);
  expect(of(cv, "education")).toMatchObject([{ place: "Leeds" }]);
  expect(of(cv, "achievement")).toMatchObject([{ text: "Cum laude" }]);
  expect(of(cv, "certificate")).toMatchObject([{ number: "ABC-1", expires: "2026-05", text: "Online" }]);
  expect(of(cv, "publication")).toMatchObject([{ authors: ["A. Sample", "B. Other"] }]);
  expect(of(cv, "link")).toMatchObject([{ url: "https://mill.example/@a" }]);
  expect(cv.notUnderstood).toEqual([]);
});

test("RenderCV: languages that are entries, not lines, and languages that are written, not spoken", async () => {
  const cv = await read(
    "cv:\n  name: A. Sample\n  sections:\n    languages:\n      - name: Swedish\n        summary: C2\n    skills:\n      - label: Languages\n        details: C, Rust\n",
    "cv.yaml",
  );
  expect(of(cv, "language")).toMatchObject([{ name: "Swedish" }]);
  expect(of(cv, "skill").map(({ name, group }) => [name, group])).toEqual([
    ["C", "Languages"],
    ["Rust", "Languages"],
  ]);
});

test("a time without an end goes on", async () => {
  const span = async (date: string) => {
    const [role] = of(await json({ work: [{ name: "Mill", position: "Miller", date }] }), "role");
    return [role?.start, role?.end];
  };
  expect(await span("seit 2016")).toEqual(["2016", undefined]);
  expect(await span("since March 2019")).toEqual(["2019-03", undefined]);
  expect(await span("2019 –")).toEqual(["2019", undefined]);
  expect(await span("2019")).toEqual([undefined, "2019"]);
});

test("names that objects have by themselves are names like any other", async () => {
  const cv = await json({
    basics: {
      name: "A. Sample",
      profiles: [
        { network: "constructor", username: "bob" },
        { network: "__proto__", username: "eve" },
      ],
    },
  });
  expect(of(cv, "link")).toEqual([]);
  expect(cv.notUnderstood.map(({ text }) => text).toSorted()).toEqual(["bob", "constructor", "eve", "proto"]);
  const table = await read(
    'Company Name,Title,__proto__,constructor\nMill,Miller,"stray one",stray two\n',
    "Positions.csv",
  );
  expect(table.notUnderstood.map(({ text }) => text)).toEqual(["stray one", "stray two"]);
  const page = await read("---\nname: A. Sample\nconstructor: stray\n---\n\n## Skills\n\n- Flour\n", "a.md");
  expect(page.notUnderstood.map(({ text }) => text)).toEqual(["stray"]);
});

test("letters in an old encoding of another script are refused, Latin ones are read with a doubt", async () => {
  // “Иван Петров, инженер” in windows-1251.
  const cyrillic = Buffer.from("c8e2e0ed20cfe5f2f0eee22c20e8ede6e5ede5f0", "hex");
  expect((await faultOf(async () => importFile(cyrillic, "a.txt"))).code).toBe("cv_not_utf8");
  const latin = Buffer.from("# J\xfcrgen Wei\xdf\n\n## Skills\n\n- Schwei\xdfen\n\n## Hobbys\n\n- Gr\xfcn\n", "latin1");
  expect(of(await importFile(latin, "a.md"), "identity")).toMatchObject([{ name: "Jürgen Weiß" }]);
});

test("a wrong ending misleads nobody", async () => {
  const page = "# A. Sample\n\n## Skills\n\n- Flour\n";
  expect((await read(page, "a.json")).format).toBe("markdown");
  expect((await read('{"skills":["Flour"]}', "a.pdf")).format).toBe("json_resume");
  expect((await faultOf(async () => read("Flour", "a.json"))).code).toBe("cv_not_json");
});
