import { beforeAll, describe, expect, it } from "vitest";
import { sectionsOf } from "#agents/resume/import/prose/headings.ts";
import { importText } from "#agents/resume/import/prose/import-text.ts";
import { gradeSamples, readSample, sums, type Graded } from "#tests/bench/documents/import.ts";
import { inventedIn, textsOf } from "#tests/bench/documents/grade.ts";
import { BLIND, TUNED, VARIED } from "#tests/samples/cvs/samples.ts";

const SAMPLES = [
  ...Object.entries(TUNED).map(([id, kind]) => ({ set: "tuned" as const, id, kind })),
  ...Object.entries(BLIND).map(([id, kind]) => ({ set: "blind" as const, id, kind })),
  ...Object.entries(VARIED).map(([id, kind]) => ({ set: "varied" as const, id, kind })),
];

describe("CVs of thirty-two people, read out of PDF, DOCX and text", () => {
  let graded: Graded[];
  beforeAll(async () => {
    graded = [...(await gradeSamples("tuned")), ...(await gradeSamples("blind")), ...(await gradeSamples("varied"))];
  });

  it("give every role whole, contact and skills as good as all", () => {
    expect(graded.flatMap((one) => one.grade.roles.missing)).toEqual([]);
    const got = sums(graded);
    expect(got.contact).toBeGreaterThanOrEqual(0.97);
    expect(got.skills).toBeGreaterThanOrEqual(0.85);
    expect(got.education).toBeGreaterThanOrEqual(0.9);
    expect(got.languages).toBeGreaterThanOrEqual(0.9);
  });

  it.each(SAMPLES)("$id: nothing is invented, and nothing dropped", async ({ set, id, kind }) => {
    const read = await readSample(set, id, kind);
    expect(inventedIn(read)).toEqual([]);
    expect(droppedIn(read)).toEqual([]);
    expect(read.facts.every((fact) => /^(?:page \d+, line \d+|line \d+|paragraph \d+)$/.test(fact.origin.path))).toBe(
      true,
    );
  });

  it("would show an invented text and a dropped line", async () => {
    const read = await readSample("tuned", "oliver-stanton", "txt");
    const [first, ...rest] = read.facts;
    expect(inventedIn({ ...read, facts: [{ ...first!, kind: "skill", name: "Kubernetes" }, ...rest] })).toEqual([
      "Kubernetes",
    ]);
    expect(droppedIn({ ...read, text: `${read.text}\nA patent for folding bicycles` })).toHaveLength(1);
  });
});

/** Lines whose words are in no fact, no quote, no note, and that are no heading. */
function droppedIn(read: Awaited<ReturnType<typeof readSample>>): string[] {
  const told = [
    ...read.facts.flatMap((fact) => [...textsOf(fact), fact.origin.quote ?? ""]),
    ...read.notUnderstood.map((one) => one.text),
  ];
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = told.flatMap(words);
  const all = new Set(known);
  const joined = known.join("");
  return read.text.split("\n").filter((line) => {
    const parts = line.split(/:|\t/).map((part) => part.trim());
    if (parts.some((part) => sectionsOf(part).length > 0) || sectionsOf(line).length > 0) return false;
    return words(line).some((word) => !all.has(word) && !joined.includes(word) && !LABELS.has(word));
  });
}

const LABELS = new Set([
  "tel",
  "telefon",
  "telefono",
  "e",
  "mail",
  "anschrift",
  "name",
  "indirizzo",
  "geburtsdatum",
  "氏名",
  "住所",
  "電話",
  "メール",
  "mobile",
  "linkedin",
  "profissional",
  "académica",
]);

describe("a CV as text", () => {
  const read = (text: string) => importText(text, "cv.txt");
  const roles = (text: string) =>
    read(text).facts.flatMap((fact) =>
      fact.kind === "role" ? [[fact.title, fact.employer, fact.start, fact.end]] : [],
    );

  it.each([
    ["Engineer at Sample Ltd, 03/2019 – heute", ["Engineer", "Sample Ltd", "2019-03", undefined]],
    ["2015–17  Teamleiter Vertrieb, Muster GmbH", ["Teamleiter Vertrieb", "Muster GmbH", "2015", "2017"]],
    ["Sample GmbH | Data Analyst | Sept. 2018 - Present", ["Data Analyst", "Sample GmbH", "2018-09", undefined]],
    ["Ingénieure, Exemple SAS, depuis 2020", ["Ingénieure", "Exemple SAS", "2020", undefined]],
    ["株式会社サンプル エンジニア 2020年4月 – 2022年3月", ["エンジニア", "株式会社サンプル", "2020-04", "2022-03"]],
    ["Engineer @ Sample Inc — Summer 2019 to Autumn 2020", ["Engineer", "Sample Inc", "2019", "2020"]],
  ])("tells a role from %s", (line, expected) => {
    expect(roles(`Ada Example\nada@mail.example\n\nExperience\n\n${line}\n- Did a thing\n`)).toEqual([expected]);
  });

  it("keeps several titles at one employer apart", () => {
    const text =
      "Ada Example\n\nExperience\n\nSample Corporation (2010 - 2016)\nSenior Consultant (2013 - 2016)\n- Advised\nConsultant (2010 - 2013)\n- Wrote\n";
    expect(roles(text)).toEqual([
      ["Senior Consultant", "Sample Corporation", "2013", "2016"],
      ["Consultant", "Sample Corporation", "2010", "2013"],
    ]);
  });

  it("joins dates and titles that a narrow column broke, and reads labelled stations", () => {
    const broken =
      "Ada Example\n\nExpérience professionnelle\n\nDepuis mars\tIngénieure confirmée\n2019\tExemple SAS, Lyon\n2014 - 2019\tIngénieure\n\tModèle SARL, Bron\n";
    expect(roles(broken)).toEqual([
      ["Ingénieure confirmée", "Exemple SAS", "2019-03", undefined],
      ["Ingénieure", "Modèle SARL", "2014", "2019"],
    ]);
    const form =
      "Ada Example\n\nWork experience\n\nDates: 01/03/2018 – 28/02/2020\nOccupation or position held: Quality engineer\nName and address of employer: Sample a.s., Brno\n";
    expect(roles(form)).toEqual([["Quality engineer", "Sample a.s.", "2018-03-01", "2020-02-28"]]);
  });

  it("says what it cannot tell", () => {
    const { doubts, notUnderstood } = read(
      "Ada Example\nada@mail.example\n\nExperience\n\nOrange, 2019 - 2020\n- Did a thing\n\nMagic tricks\nDisappearing rabbit\n",
    );
    expect(doubts?.length).toBeGreaterThan(0);
    expect(notUnderstood.map((one) => one.text).join(" ") + JSON.stringify(read("x y z w").notUnderstood)).toContain(
      "x y z w",
    );
  });
});
