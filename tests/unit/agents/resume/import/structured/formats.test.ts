import { describe, expect, test } from "vitest";
import { importFile } from "#agents/resume/import/import-file.ts";
import type { Fact, FactKind, FactOf, ImportedCv } from "#data/model/owner/master-cv.ts";
import { zipOf } from "./zip.ts";
import { filesIn, linkedInZip, rolesZip, sample } from "./sources.ts";

const of = <K extends FactKind>(cv: ImportedCv, kind: K) =>
  cv.facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
const doubtsOf = (cv: ImportedCv, fact: Fact | undefined) =>
  (cv.doubts ?? []).filter(({ factId }) => factId === fact?.id).map(({ because }) => because);

test("RenderCV: every kind of entry", async () => {
  const cv = await importFile(sample("rendercv.yaml"), "cv.yaml");
  expect(cv.format).toBe("rendercv");
  expect(of(cv, "identity")).toMatchObject([
    { name: "Ilse Varga-Whitcombe", headline: "Hydrologist who writes software", phone: "+47-909-00-111" },
  ]);
  expect(of(cv, "link").map(({ url }) => url)).toEqual([
    "https://github.com/ilsevarga",
    "https://fjord.example/@ilse",
    "https://orcid.org/0000-0002-1825-0097",
    "https://diary.example/ilse",
  ]);
  const [now, then] = of(cv, "role");
  expect(now).toMatchObject({ title: "Senior Hydrologist", employer: "Fjord Gauges AS", start: "2021-04" });
  expect(now).not.toHaveProperty("end");
  expect(then).toMatchObject({ title: "Field Hydrologist", end: "2016" });
  expect(of(cv, "project")[0]).toMatchObject({ name: "Culvert Atlas", url: "https://culverts.example", end: "2019" });
  expect(of(cv, "publication")).toMatchObject([{ url: "https://doi.org/10.5555/flood.2020.17", date: "2020-11" }]);
  expect(of(cv, "skill").map(({ name, group, level }) => [name, group, level])).toEqual([
    ["Python (NumPy, pandas)", "Programming", undefined],
    ["Rust", "Programming", "advanced"],
    ["SQL", "Programming", undefined],
    ["gauging", "Field work", undefined],
    ["boat licence (class 2)", "Field work", undefined],
  ]);
  expect(of(cv, "language").map(({ name, fluency }) => [name, fluency])).toEqual([
    ["Norwegian", "native"],
    ["English", "fluent"],
    ["Sámi", "B1"],
  ]);
  expect(doubtsOf(cv, of(cv, "project")[1])).toEqual(["It stood under “selected_talks”; it is kept as a project."]);
  expect(cv.notUnderstood).toContainEqual({ path: "design", text: '{"theme":"classic","page":{"size":"us-letter"}}' });
});

describe("Reactive Resume", () => {
  test("version 3", async () => {
    const cv = await importFile(sample("reactive-v3.json"), "r.json");
    expect(cv.format).toBe("reactive_resume");
    expect(of(cv, "role")).toMatchObject([{ employer: "Toits de l'Ouest", start: "2015-05-01" }]);
    expect(of(cv, "achievement").map(({ text }) => text)).toEqual([
      "Restauré 14 toits",
      "Formé 3 apprentis",
      "Major de promotion",
    ]);
    expect(of(cv, "education")).toMatchObject([{ score: "16/20", courses: ["Traits", "Levage"], end: "2006-06" }]);
    expect(of(cv, "reference")).toMatchObject([{ name: "Mme Le Goff", text: "Un homme sûr." }]);
    expect(of(cv, "language")[0]).toMatchObject({ name: "Breton", fluency: "Débutant" });
    expect(doubtsOf(cv, of(cv, "language")[0])).toEqual(["The section “Languages” was hidden in Reactive Resume."]);
  });

  test("version 4: HTML leaves its words, hidden entries are kept and said", async () => {
    const cv = await importFile(sample("reactive-v4.json"), "r.json");
    expect(of(cv, "summary")).toMatchObject([{ text: "Keeps quiet systems & quieter pagers." }]);
    const [shown, hidden] = of(cv, "role");
    expect(shown).toMatchObject({
      start: "2019-01",
      summary: "On call for 3 regions.",
      url: "https://skellig.example/",
    });
    expect(doubtsOf(cv, shown)).toEqual([]);
    expect(hidden).toMatchObject({ employer: "Corrib Hosting", start: "2016-06", end: "2018-12" });
    expect(doubtsOf(cv, hidden)).toEqual(["It was hidden in Reactive Resume."]);
    expect(of(cv, "skill").map(({ name, group, level }) => [name, group, level])).toEqual([
      ["Platforms", undefined, "Advanced"],
      ["Kubernetes", "Platforms", undefined],
      ["Terraform", "Platforms", undefined],
    ]);
    expect(of(cv, "project")).toMatchObject([{ name: "Connemara Marathon", end: "2021-04" }]);
  });

  test("version 5: roles at one company, sections of the owner's own", async () => {
    const cv = await importFile(sample("reactive-v5.json"), "r.json");
    expect(of(cv, "role").map(({ title, employer, start, end }) => [title, employer, start, end])).toEqual([
      ["Network Lead", "Petra Telecom", "2019", undefined],
      ["Network Engineer", "Petra Telecom", "2015", "2019"],
      ["Technician", "Jerash ISP", "2013-03", "2014-12"],
      ["", "Desert Library", "2017", "2018"],
    ]);
    expect(of(cv, "certificate")).toMatchObject([{ name: "Fibre Splicer", issuer: "Glass Guild", date: "2016" }]);
    expect(of(cv, "education")).toMatchObject([
      { institution: "Zarqa Institute", score: "82%", start: "2008", end: "2012" },
    ]);
  });
});

test("LinkedIn: the whole export; other people's messages are not opened", async () => {
  const cv = await importFile(linkedInZip(), "Basic_LinkedInDataExport.zip");
  expect(cv.format).toBe("linkedin");
  expect(of(cv, "identity")).toMatchObject([
    { name: "Zofia Marchetti", email: "zofia@zofia.example", phone: "+39 040 555 0101", place: "Trieste, Italy" },
  ]);
  expect(of(cv, "role").map(({ title, employer, start, end }) => [title, employer, start, end])).toEqual([
    ["Head Roaster", "Karst Coffee", "2019-03", undefined],
    ["Barista", "Molo Bar", "2016-06", "2019"],
    ["Cook", "Red Kitchen", "2017", "2018"],
  ]);
  expect(of(cv, "achievement").map(({ text }) => text)).toEqual(
    expect.arrayContaining(["Cut green waste by 12%", "Built a cupping log in SQL"]),
  );
  expect(of(cv, "certificate")).toMatchObject([{ name: "Q Grader", issuer: "Coffee Board", date: "2020-01" }]);
  expect(of(cv, "link").map(({ network, url }) => [network, url])).toEqual([
    ["Company", "https://roast.example"],
    ["Portfolio", "https://zofia.example/work"],
  ]);
  expect(of(cv, "reference")).toMatchObject([{ name: "Ugo Tram", text: "She hears beans, crack by crack." }]);
  expect(JSON.stringify(cv)).not.toContain("secret words");
  expect(cv.notUnderstood.map(({ path }) => path)).toContain("messages.csv");
});

test("LinkedIn: one table alone, of any name", async () => {
  const cv = await importFile(sample("linkedin/Positions.csv"), "my jobs.csv");
  expect(of(cv, "role").map(({ employer }) => employer)).toEqual(["Karst Coffee", "Molo Bar"]);
});

describe("Markdown", () => {
  test("a whole CV", async () => {
    const cv = await importFile(sample("cv.md"), "cv.md");
    expect(cv.format).toBe("markdown");
    expect(of(cv, "identity")).toMatchObject([
      {
        name: "Marta Świętosławska",
        headline: "Process engineer",
        email: "marta@swieta.example",
        place: "Gdańsk, Poland",
      },
    ]);
    expect(of(cv, "role").map(({ title, employer, start, end }) => [title, employer, start, end])).toEqual([
      ["Senior Process Engineer", "Bałtyk Dairy", "2020-03", undefined],
      ["Junior Engineer", "Vistula Sugar", "2016", "2020"],
    ]);
    expect(of(cv, "achievement")[1]).toMatchObject({
      text: "Rebuilt the CIP system",
      star: { situation: "Cleaning took 6 hours", result: "2 h 40 min" },
    });
    const matlab = of(cv, "skill").find(({ name }) => name === "MATLAB");
    expect(matlab).toMatchObject({ group: "Tools", provedBy: [of(cv, "role")[0]?.id] });
    expect(cv.notUnderstood.map(({ path }) => path)).toEqual(["line 6", "line 10"]);
  });

  test("a folder of role files", async () => {
    const cv = await importFile(rolesZip(), "roles.zip");
    expect(of(cv, "role").map(({ title, employer, start, end }) => [title, employer, start, end])).toEqual([
      ["Line Technician", "Cannery Row Foods", "2014", "2018"],
      ["Signal Engineer", "Harbour Signals Ltd", "2018-05", "2022-01"],
    ]);
    const [jam, , , fog] = of(cv, "achievement");
    expect(jam?.text).toBe("Moved the sensor by 4 cm. No jam in 11 weeks.");
    expect(doubtsOf(cv, jam)).toHaveLength(1);
    expect(fog).toMatchObject({ text: "The night of the fog", star: { task: "Get three ferries in." } });
    expect(of(cv, "role")[0]?.origin.path).toBe("roles/cannery.md line 1");
  });

  test.each([
    ["# Lead Cook at Red Kitchen\n\n2019 - now\n", "Lead Cook", "Red Kitchen"],
    ["# Red Kitchen — Lead Developer\n", "Lead Developer", "Red Kitchen"],
    ["# Lead Developer | Red Kitchen\n", "Lead Developer", "Red Kitchen"],
    ["# Lead Developer\n\nCompany: Red Kitchen\n", "Lead Developer", "Red Kitchen"],
    ["---\ncompany: Red Kitchen\nrole: Lead Developer\n---\n\n- cooked\n", "Lead Developer", "Red Kitchen"],
  ])("a role is told from %j", async (text, title, employer) => {
    const cv = await importFile(Buffer.from(text), "role.md");
    expect(of(cv, "role")).toMatchObject([{ title, employer }]);
  });
});

describe("whatever the file is called and however its letters are written", () => {
  const text = JSON.stringify({ basics: { name: "Jürgen Größe" }, skills: ["Fräsen"] });
  test.each([
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`), ""],
    ["UTF-16", Buffer.from(`\uFEFF${text}`, "utf16le"), ""],
    ["UTF-16 without a mark", Buffer.from(text, "utf16le"), "UTF-16"],
    ["windows-1252", Buffer.from(text, "latin1"), "windows-1252"],
  ])("%s", async (_, bytes, said) => {
    const cv = await importFile(bytes, "noname");
    expect(of(cv, "identity")).toMatchObject([{ name: "Jürgen Größe" }]);
    expect(of(cv, "skill")[0]?.name).toBe("Fräsen");
    expect(cv.doubts?.[0]?.because ?? "").toContain(said);
    expect(cv.doubts ?? []).toHaveLength(said === "" ? 0 : 1);
  });

  test.each([
    ["rendercv.yaml", "a.txt", "rendercv"],
    ["reactive-v4.json", "a.txt", "reactive_resume"],
    ["json-resume.json", "a.txt", "json_resume"],
    ["cv.md", "a.txt", "markdown"],
    ["linkedin/Positions.csv", "a.txt", "linkedin"],
  ])("%s is known by what is in it", async (name, as, format) => {
    expect((await importFile(sample(name), as)).format).toBe(format);
  });

  test("one CV in an archive is that CV", async () => {
    const cv = await importFile(zipOf([{ name: "cv.json", data: sample("json-resume.json") }]), "cv.zip");
    expect(cv.format).toBe("json_resume");
    expect(filesIn("roles")).toHaveLength(2);
  });
});
