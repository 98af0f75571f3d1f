import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { importFile } from "#agents/resume/import/import-file.ts";
import { openZip } from "#agents/resume/import/files/unzip.ts";
import { toDocx } from "#agents/resume/outputs/docx.ts";
import { toJsonResume } from "#agents/resume/outputs/json-resume.ts";
import { runsOf } from "#agents/resume/outputs/runs.ts";
import { toText } from "#agents/resume/outputs/text.ts";
import type { CvDocument } from "#data/model/application/document.ts";
import { DEFAULT_STYLE } from "#data/model/application/style.ts";
import { CV, LETTER, claim, tokens, wordsOf } from "./documents.ts";

async function unpack(document: CvDocument | typeof LETTER, style = DEFAULT_STYLE) {
  const bytes = await toDocx(document, style);
  const files = new Map<string, string>();
  for (const file of await openZip(bytes, "cv.docx"))
    files.set(file.name, Buffer.from(await file.read()).toString("utf8"));
  const xml = (name: string) => load(files.get(name) ?? "", { xml: true });
  const $ = xml("word/document.xml");
  const paragraphs = $("w\\:p")
    .toArray()
    .map((p) => ({
      text: $(p)
        .find("w\\:t")
        .toArray()
        .map((t) => $(t).text())
        .join(""),
      style: $(p).find("w\\:pStyle").attr("w:val") ?? "",
      isListed: $(p).find("w\\:numPr").length > 0,
      isRightToLeft: $(p).find("w\\:pPr > w\\:bidi").length > 0,
    }));
  return { bytes, files, xml, $, paragraphs };
}

describe("DOCX", () => {
  test.each([
    ["cv", CV],
    ["letter", LETTER],
  ] as const)("the words of a %s stand in it in their order", async (_, document) => {
    const { paragraphs } = await unpack(document);
    expect(tokens(paragraphs.map(({ text }) => text).join(" "))).toEqual(wordsOf(document));
  });

  test("headings are headings, items are a list's, links lead somewhere, looks are kept", async () => {
    const { $, xml, paragraphs } = await unpack(CV);
    const styled = (style: string) => paragraphs.filter((each) => each.style === style).map(({ text }) => text);
    expect(styled("Title")).toEqual(["Ottoline Brae"]);
    expect(styled("Heading1")).toEqual(["Profile", "Key achievements", "Experience", "Skills"]);
    expect(styled("Heading2")).toEqual(["Lead Engineer"]);
    expect(paragraphs.filter(({ isListed }) => isListed).map(({ text }) => text)).toEqual([
      "Cut outages by 62 % with new relays",
      "Rewired 14 towers",
      "Trained 3 keepers",
    ]);
    const targets = xml("word/_rels/document.xml.rels")("Relationship[TargetMode=External]")
      .toArray()
      .map(({ attribs }) => attribs["Target"]);
    expect(targets.map(String).toSorted()).toEqual([
      "https://github.com/ottobrae",
      "https://outages.example/?a=1&b=2",
      "mailto:otto@brae.example",
    ]);
    const bold = $("w\\:r:has(w\\:rPr > w\\:b)")
      .toArray()
      .map((run) => $(run).find("w\\:t").text());
    expect(bold.join("")).toContain("Cut outages");
    expect($("w\\:r:has(w\\:rPr > w\\:i) w\\:t").text()).toBe("new relays");
    expect(xml("docProps/core.xml")("dc\\:title").text()).toBe("Ottoline Brae");
    expect(xml("docProps/core.xml")("dc\\:creator").text()).toBe("Ottoline Brae");
    expect(xml("word/styles.xml")("w\\:style[w\\:styleId=Heading1] w\\:color").attr("w:val")).toBe("475569");
  });

  test("Arabic runs from right to left, Chinese names its font", async () => {
    const said = (text: string, language: string): CvDocument => ({
      ...CV,
      language,
      sections: [{ kind: "text", heading: text, claims: [claim(text)] }],
    });
    const arabic = await unpack(said("مهندس منارات", "ar"));
    expect(arabic.paragraphs.every(({ isRightToLeft }) => isRightToLeft)).toBe(true);
    expect(arabic.$("w\\:r:has(w\\:rtl) w\\:t").text()).toContain("مهندس");
    const chinese = await unpack(said("灯塔工程师", "zh-CN"));
    expect(chinese.paragraphs.some(({ isRightToLeft }) => isRightToLeft)).toBe(false);
    expect(chinese.$("w\\:rFonts").first().attr("w:eastAsia")).toBe("Noto Sans CJK SC");
  });

  test("controls and looks of all kinds leave a file that opens", async () => {
    const odd: CvDocument = { ...CV, header: { ...CV.header, name: 'A\u0000B\u000B <x> & "y"' } };
    for (const style of [
      DEFAULT_STYLE,
      { ...DEFAULT_STYLE, paper: "letter" as const, margin: "custom" as const, density: "dense" as const },
    ]) {
      const { paragraphs } = await unpack(odd, style);
      expect(paragraphs[0]?.text).toBe('AB <x> & "y"');
    }
  });

  test("the importer finds the same person, role and skills in it", async () => {
    const cv = await importFile(await toDocx(CV, DEFAULT_STYLE), "cv.docx");
    expect(cv.format).toBe("docx");
    expect(cv.facts).toContainEqual(
      expect.objectContaining({ kind: "identity", name: "Ottoline Brae", email: "otto@brae.example" }),
    );
    expect(cv.facts).toContainEqual(
      expect.objectContaining({
        kind: "role",
        title: "Lead Engineer",
        employer: "Northern Lights Board",
        start: "2020-03",
      }),
    );
    const skills = cv.facts.flatMap((fact) => (fact.kind === "skill" ? [fact.name] : []));
    expect(skills).toEqual(expect.arrayContaining(["Rust", "C++", "Welding"]));
  });
});

test.each([
  ["cv", CV],
  ["letter", LETTER],
] as const)("plain text holds the words of a %s in their order", (_, document) => {
  expect(tokens(toText(document))).toEqual(wordsOf(document));
});

test("plain text is for reading", () => {
  expect(toText(CV)).toContain(
    "EXPERIENCE\nLead Engineer, Northern Lights Board, Orkney\nMar 2020 – present\n- Rewired 14 towers\n",
  );
  expect(toText(CV)).not.toContain("NOTHING BELOW");
});

test("JSON Resume says what the document says, with the facts' dates, and can be read back", async () => {
  const facts = [
    {
      id: "fact_aaaaaaaa",
      origin: { file: "", path: "" },
      kind: "role",
      engagement: "work",
      title: "Lead Engineer",
      employer: "Northern Lights Board",
      start: "2020-03",
    },
  ] as const;
  const json = toJsonResume(CV, facts);
  expect(json).toMatchObject({
    basics: { name: "Ottoline Brae", label: "Lighthouse engineer", summary: "Keeps lamps lit. Writes Rust & C < C++." },
    work: [
      {
        name: "Northern Lights Board",
        position: "Lead Engineer",
        startDate: "2020-03",
        highlights: ["Rewired 14 towers", "Trained 3 keepers"],
      },
    ],
    skills: [{ name: "Languages", keywords: ["Rust", "C++"] }, { name: "Welding" }],
    keyAchievements: ["Cut outages by 62 % with new relays"],
  });
  const back = await importFile(Buffer.from(JSON.stringify(json)), "cv.json");
  expect(back.facts).toContainEqual(expect.objectContaining({ kind: "achievement", text: "Rewired 14 towers" }));
  expect(toJsonResume(LETTER, facts)).toMatchObject({
    letter: { subject: "Lamp Engineer", paragraphs: ["You keep lamps. I rewired 14 towers.", "I train keepers."] },
  });
});

test("marks that lie outside or lead nowhere change nothing", () => {
  expect(
    runsOf("plain", [
      { from: 9, to: 20, as: "bold" },
      { from: 0, to: 5, as: "link", url: "javascript:x" },
    ]),
  ).toEqual([{ text: "plain", bold: false, italic: false, url: null }]);
  expect(runsOf("abc", [{ from: 1, to: 2, as: "bold" }]).map(({ text, bold }) => [text, bold])).toEqual([
    ["a", false],
    ["b", true],
    ["c", false],
  ]);
});
