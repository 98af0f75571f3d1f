import { describe, expect, test } from "vitest";
import { Value } from "typebox/value";
import { importCv } from "#agents/resume/import/json-resume/import-cv.ts";
import { leavesOf } from "#agents/resume/import/findings.ts";
import { Fault } from "#data/model/faults.ts";
import { Fact, type FactKind, type FactOf } from "#data/model/owner/master-cv.ts";

const read = (value: unknown) => importCv(typeof value === "string" ? value : JSON.stringify(value), "cv.json");
const of = <K extends FactKind>(cv: ReturnType<typeof read>, kind: K) =>
  cv.facts.filter((fact): fact is FactOf<K> => fact.kind === kind);

const VERSION_0 = {
  basics: {
    name: "Mira Sandoval",
    label: "Data engineer",
    picture: "mira.png",
    website: "https://mira.example",
    phone: "",
    location: { address: "Mira Sandoval\n7 Quay Rd\nBristol BS1", city: "Bristol", countryCode: "GB" },
    profiles: [
      { network: "GitHub", username: "mira-s", url: "" },
      { network: "Mastodon", username: "@mira" },
    ],
  },
  work: [
    {
      company: "Harbour Analytics",
      website: "https://harbour.example",
      position: "Engineer",
      startDate: "Mar 2019",
      endDate: "present",
      summary: "Platform for [tide data](https://tides.example).",
      highlights: ["**Built** a loader", "Etc.", ""],
    },
  ],
  education: [{ institution: "Exmoor University", studyType: "BSc", area: "Physics", gpa: "3.7", endDate: 2018 }],
  languages: [{ language: "English", level: "Native" }],
};

const VERSION_1 = {
  $schema: "https://schema.example/resume.json",
  meta: { version: "v1.0.0" },
  basics: { name: "Ωmega Παπαδάκη", url: "https://omega.example", image: "", email: "o@omega.example" },
  work: [
    {
      name: "Δίκτυα ΑΕ",
      position: "Μηχανικός",
      url: "https://diktya.example",
      startDate: "2020-02",
      endDate: "2021-13",
      description: "Telecom company",
      highlights: "- One\n- Two",
    },
  ],
  volunteer: [
    {
      organization: "Night Shelter",
      position: "Cook",
      startDate: "2015",
      endDate: "2016",
      highlights: ["Fed 40 people"],
    },
  ],
  projects: [
    { name: "Kelp", description: "A tool, see [Kelp](https://kelp.example)", keywords: ["Rust"], roles: ["Author"] },
  ],
  skills: [{ name: "Databases", level: "Advanced", keywords: ["PostgreSQL", "SQLite"] }, "Woodwork"],
  certificates: [{ name: "CKA", issuer: "CNCF", date: "2022-05-01" }],
  publications: [{ name: "On Tides", publisher: "Sea Press", releaseDate: "2017", url: "https://sea.example" }],
  awards: [{ title: "Best Poster", date: "spring 2016", awarder: "Sea Society", summary: "<b>For</b> the poster" }],
  interests: [{ name: "Chess", keywords: ["Endgames"] }, "Sailing"],
  references: [{ name: "A. Boss", reference: "Very good." }],
  nickname: "Om",
};

describe("both versions of the format", () => {
  test("version 0 keys", () => {
    const cv = read(VERSION_0);
    expect(of(cv, "identity")[0]).toMatchObject({
      name: "Mira Sandoval",
      website: "https://mira.example",
      place: "Bristol, GB",
      address: { line1: "7 Quay Rd, Bristol BS1", city: "Bristol", country: "GB" },
    });
    expect(of(cv, "identity")[0]).not.toHaveProperty("phone");
    const [role] = of(cv, "role");
    expect(role).toMatchObject({
      employer: "Harbour Analytics",
      title: "Engineer",
      start: "2019-03",
      summary: "Platform for tide data.",
    });
    expect(role).not.toHaveProperty("end");
    expect(of(cv, "achievement")).toMatchObject([
      { of: role?.id, text: "Built a loader", origin: { path: "work[0].highlights[0]" } },
    ]);
    expect(of(cv, "education")[0]).toMatchObject({ degree: "BSc", area: "Physics", score: "3.7", end: "2018" });
    expect(of(cv, "link")).toMatchObject([{ network: "GitHub", url: "https://github.com/mira-s" }]);
    expect(cv.notUnderstood.map(({ path }) => path).toSorted()).toEqual([
      "basics.picture",
      "basics.profiles[1].network",
      "basics.profiles[1].username",
      "work[0].highlights[1]",
      "work[0].summary",
    ]);
  });

  test("version 1 keys, words for objects, and what cannot be placed", () => {
    const cv = read(VERSION_1);
    expect(of(cv, "role").map(({ engagement, employer }) => [engagement, employer])).toEqual([
      ["work", "Δίκτυα ΑΕ"],
      ["volunteer", "Night Shelter"],
    ]);
    expect(of(cv, "role")[0]).toMatchObject({ start: "2020-02", end: "2021" });
    expect(of(cv, "achievement").map(({ text }) => text)).toEqual(["One", "Two", "Fed 40 people"]);
    expect(of(cv, "project")[0]).toMatchObject({ url: "https://kelp.example", keywords: ["Rust"] });
    expect(of(cv, "skill").map(({ name, group }) => [name, group])).toEqual([
      ["Databases", undefined],
      ["PostgreSQL", "Databases"],
      ["SQLite", "Databases"],
      ["Woodwork", undefined],
    ]);
    expect(of(cv, "award")[0]).toMatchObject({ date: "2016", text: "For the poster" });
    expect(of(cv, "interest").map(({ name }) => name)).toEqual(["Chess", "Sailing"]);
    expect(of(cv, "reference")).toMatchObject([{ name: "A. Boss", text: "Very good." }]);
    expect(cv.notUnderstood).toEqual(
      expect.arrayContaining([
        { path: "nickname", text: "Om" },
        { path: "meta", text: '{"version":"v1.0.0"}' },
        { path: "projects[0].roles[0]", text: "Author" },
        { path: "work[0].description", text: "Telecom company" },
        { path: "work[0].endDate", text: "2021-13" },
        { path: "awards[0].date", text: "spring 2016" },
      ]),
    );
  });

  test("every fact fits the schema, and ids are unique", () => {
    for (const cv of [read(VERSION_0), read(VERSION_1)]) {
      for (const fact of cv.facts) expect(Value.Errors(Fact, fact)).toEqual([]);
      expect(new Set(cv.facts.map(({ id }) => id)).size).toBe(cv.facts.length);
    }
  });
});

test("a skill is proved by what names it, unless that denies it", () => {
  const cv = read({
    work: [{ name: "Acorn", highlights: ["Moved it to Postgres", "Googled much", "Did not use Kubernetes"] }],
    skills: ["PostgreSQL", "Go", "Kubernetes"],
  });
  const [moved] = of(cv, "achievement");
  expect(of(cv, "skill").map(({ provedBy }) => provedBy)).toEqual([[moved?.id], undefined, undefined]);
});

describe("nothing is dropped in silence", () => {
  const told = (cv: ReturnType<typeof read>) => JSON.stringify([cv.facts, cv.notUnderstood]);

  test("each word of an odd résumé is in a fact or said", () => {
    const odd = {
      basics: {
        name: "Odd Shape",
        twitter: "@odd",
        location: "Somewhere North",
        summary: ["First paragraph", "Second paragraph"],
      },
      work: {
        company: "Single Object",
        position: "Clerk",
        startDate: "yesterday",
        endDate: "whenever",
        salary: 7,
        manager: { name: "Mx Boss" },
      },
      volunteer: [{ highlights: ["Orphaned deed"], startDate: "1999" }, "Loose words"],
      education: [["nested list"], { courses: ["Lonely course"] }],
      projects: [{ description: "Nameless project" }],
      skills: { Tools: ["Hammer", "Saw"] },
      languages: ["German (B2)", { fluency: "nameless fluency" }],
      certificates: ["Bare certificate"],
      awards: [{ awarder: "Nobody" }],
      __proto__x: "trap",
    };
    const cv = read(odd);
    const text = told(cv);
    for (const { path, text: leaf } of leavesOf("", odd))
      expect(text, path).toContain(leaf.replace("German (B2)", "German"));
    expect(of(cv, "language")[0]).toMatchObject({ name: "German", fluency: "B2" });
    expect(of(cv, "skill")).toMatchObject([
      { name: "Hammer", group: "Tools" },
      { name: "Saw", group: "Tools" },
    ]);
  });

  test("an end that cannot be read never makes a role go on", () => {
    const cv = read({ work: [{ name: "Acorn", position: "Clerk", startDate: "2010", endDate: "a while later" }] });
    expect(of(cv, "role")[0]).not.toHaveProperty("start");
    expect(cv.notUnderstood.map(({ text }) => text).toSorted()).toEqual(["2010", "a while later"]);
    const control = read({ work: [{ name: "Acorn", position: "Clerk", startDate: "2010", endDate: "2012" }] });
    expect(of(control, "role")[0]).toMatchObject({ start: "2010", end: "2012" });
  });

  test("a repeated key and a prototype key", () => {
    const cv = read('{"basics":{"name":"First Name","name":"Second Name","__proto__":{"polluted":"yes"}},"work":[]}');
    expect(of(cv, "identity")[0]?.name).toBe("Second Name");
    expect(cv.notUnderstood).toEqual([
      { path: "basics.name", text: "First Name" },
      { path: "basics.__proto__.polluted", text: "yes" },
    ]);
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("ids", () => {
  test("are the same at every import of the same content, in any order of it", () => {
    const again = { ...VERSION_1, skills: VERSION_1.skills.toReversed(), meta: { version: "v2" } };
    const ids = (cv: ReturnType<typeof read>) => cv.facts.map(({ id }) => id).toSorted();
    expect(ids(read(again))).toEqual(ids(read(VERSION_1)));
    expect(read(VERSION_1).facts.every(({ id }) => /^fact_[a-z0-9]{16}$/.test(id))).toBe(true);
  });

  test("stay with an achievement when its role's summary changes, and change with its text", () => {
    const work = (summary: string, highlight: string) => ({
      work: [{ name: "A", position: "B", summary, highlights: [highlight] }],
    });
    const id = (cv: ReturnType<typeof read>) => of(cv, "achievement")[0]?.id;
    expect(id(read(work("one", "did it")))).toBe(id(read(work("two", "did it"))));
    expect(id(read(work("one", "did it")))).not.toBe(id(read(work("one", "did more"))));
  });
});

describe("refusals", () => {
  const refused = (text: string) => {
    try {
      importCv(text, "cv.json");
    } catch (error) {
      if (error instanceof Fault) return error.toRecord();
      throw error;
    }
    throw new Error("was taken");
  };

  test.each([
    ['{\n  "basics": {\n    "name": "A",\n  }\n}', 4, 3],
    ['{"basics": {"name": "A"}', 1, 25],
    ["{'basics': 1}", 1, 2],
    ["", 1, 1],
    ["<!doctype html><p>CV</p>", 1, 1],
    ['{"a": 1} trailing', 1, 10],
    ['{"a": "tab\there"}', 1, 7],
    ["{// comment\n}", 1, 2],
  ])("broken JSON %#", (text, line, column) => {
    const fault = refused(text);
    expect(fault).toMatchObject({ code: "cv_not_json", next: "mend", data: { line, column } });
    expect(fault.data["reason"]).not.toBe("");
    expect(fault.message).toContain(`line ${line}`);
    expect(fault.hint).not.toBe("");
  });

  test.each([
    "[]",
    '"text"',
    "null",
    "42",
    "{}",
    '{"jobs":[{"title":"Clerk"}]}',
    '{"work":[]}',
    '{"name":"pkg","version":"1.0.0"}',
  ])("no résumé: %s", (text) => {
    const fault = refused(text);
    expect(fault).toMatchObject({ code: "cv_not_json_resume", next: "mend" });
    expect(fault.message).toContain("expected");
  });

  test("a profile is told from a CV", () => {
    expect(refused('{"profile":{"email":"a@b.example"},"answers":[]}').hint).toContain("profile");
  });

  test("nesting without end is refused, not a crash", () => {
    expect(refused("[".repeat(200_000)).code).toBe("cv_not_json");
    expect(refused("[".repeat(50_000) + "]".repeat(50_000)).code).toMatch(/^cv_not_json/);
  });

  test("a byte order mark and a wrapper are no reason to refuse", () => {
    expect(of(read(`\uFEFF${JSON.stringify(VERSION_0)}`), "identity")).toHaveLength(1);
    expect(of(read({ resume: VERSION_0 }), "identity")).toHaveLength(1);
  });

  test.each(["latin1", "utf16le"] as const)("a file in %s is refused before its letters are damaged", (encoding) => {
    const json = `\uFEFF${JSON.stringify({ basics: { name: "Jürgen Größe", email: "j@groesse.example" } })}`;
    const bytes = Buffer.from(encoding === "latin1" ? json.slice(1) : json, encoding);
    expect(refused(bytes.toString("utf8"))).toMatchObject({ code: "cv_not_utf8", data: { line: 1 } });
    expect(of(read(Buffer.from(json).toString("utf8")), "identity")).toHaveLength(1);
  });
});
