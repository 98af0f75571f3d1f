import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, describe, expect, it } from "vitest";
import type { CvDocument } from "#data/model/application/document.ts";
import { DEFAULT_STYLE, type DocumentStyle, TEMPLATE_NAMES } from "#data/model/application/style.ts";
import { fitted } from "#latex/fit.ts";
import { SAMPLE_CV, SAMPLE_LETTER } from "#latex/templates/classic/sample.ts";
import { createTypesetter } from "#latex/typesetter.ts";
import { claim, cvWith, FORMATS, gatedForTest, never, temporaryFolder } from "./support.ts";

const folder = temporaryFolder();
const typesetter = createTypesetter({ scratch: join(folder.path, "scratch"), formats: FORMATS });
afterAll(() => folder.remove());

const set = (document: CvDocument | typeof SAMPLE_LETTER, style: Partial<DocumentStyle> = {}) =>
  typesetter.set(gatedForTest(document), { ...DEFAULT_STYLE, ...style }, never());

type Piece = { text: string; x: number; y: number; size: number; font: string };

/** Every piece of text with its place in points from the bottom left, by page; links; names of the fonts. */
async function look(pdf: Uint8Array) {
  const loading = getDocument({ data: pdf.slice(), verbosity: 0, fontExtraProperties: true });
  const document = await loading.promise;
  const pages: Piece[][] = [];
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    links.push(...(await page.getAnnotations()).map(({ url }: { url: string }) => url));
    await page.getOperatorList();
    pages.push(
      items.flatMap((item) => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const font = (page.commonObjs.get(item.fontName) as { name: string }).name;
        return [{ text: item.str, x: item.transform[4], y: item.transform[5], size: item.height, font }];
      }),
    );
  }
  await loading.destroy();
  return { pages, links, all: pages.flat() };
}

function program(name: string, args: readonly string[], pdf: Uint8Array): string {
  const file = join(folder.path, "look.pdf");
  writeFileSync(file, pdf);
  return execFileSync(
    name,
    [...args, file, "-"].filter((arg) => name !== "pdfinfo" || arg !== "-"),
    { encoding: "utf8" },
  );
}

describe.each(TEMPLATE_NAMES)("%s", (template) => {
  it("sets a CV and a letter, and is another one than the others", async () => {
    const [cv, letter] = await Promise.all([set(SAMPLE_CV, { template }), set(SAMPLE_LETTER, { template })]);
    for (const made of [cv, letter]) expect(made).toMatchObject({ pages: 1, textLayer: { complete: true } });
    for (const other of TEMPLATE_NAMES.filter((name) => name !== template))
      expect((await set(SAMPLE_CV, { template: other })).pdf).not.toEqual(cv.pdf);
  });

  it("keeps the margins, the least size and the font it is given, and follows density and line spacing", async () => {
    const custom = { top: 30, bottom: 20, left: 35, right: 25 };
    const wide = await look((await set(SAMPLE_CV, { template, margin: "custom", margins: custom })).pdf);
    // Bullets hang at the margin or in from it.
    expect(Math.min(...wide.all.map(({ x }) => x))).toBeGreaterThan((35 / 25.4) * 72 - 1);
    for (const [margin, inches] of [
      ["narrow", 0.5],
      ["normal", 1],
      ["wide", 1.5],
    ] as const) {
      const { all } = await look((await set(SAMPLE_LETTER, { template, margin })).pdf);
      const date = all.find(({ text }) => text.startsWith("20 November"))!;
      expect(Math.abs(date.x - inches * 72)).toBeLessThan(2);
    }
    const dense = await look((await set(SAMPLE_CV, { template, density: "dense", font: "noto_serif" })).pdf);
    // A hundredth less than 9 of PDF's points are 9 of TeX's.
    expect(Math.min(...dense.all.map(({ size }) => size))).toBeGreaterThan(8.95);
    expect(new Set(dense.all.map(({ font }) => font.replace(/^.*\+/u, "").replace(/-.*$/u, "")))).toEqual(
      new Set(["NotoSerif"]),
    );
    const height = async (style: Partial<DocumentStyle>) => {
      const { all } = await look((await set(SAMPLE_CV, { template, ...style })).pdf);
      return Math.max(...all.map(({ y }) => y)) - Math.min(...all.map(({ y }) => y));
    };
    const [airy, normal, closer] = [
      await height({ density: "airy" }),
      await height({}),
      await height({ lineSpacing: 0.9 }),
    ];
    expect(airy).toBeGreaterThan(normal);
    expect(closer).toBeLessThan(normal);
  });

  it("shows marks, a tagline and bullets, and makes links of links", async () => {
    const text = "Wrote the guide to error budgets with three others";
    const marks = [
      { from: 0, to: 5, as: "bold" as const },
      { from: 10, to: 15, as: "italic" as const },
      { from: 19, to: 32, as: "link" as const, url: "https://guide.example/budgets" },
    ];
    const made = await set(
      {
        ...SAMPLE_CV,
        header: { ...SAMPLE_CV.header, tagline: "Relocating to Hamburg" },
        sections: [
          { kind: "text", as: "bullets", heading: "Deeds", claims: [{ ...claim(text), marks }, claim("More")] },
        ],
      },
      { template },
    );
    expect(made.textLayer).toEqual({ complete: true, missing: [] });
    const { all, links } = await look(made.pdf);
    const fontOf = (word: string) => all.find(({ text: piece }) => piece.includes(word))!.font;
    expect(fontOf("Wrote")).toContain("SemiBold");
    expect(fontOf("guide")).toContain("Italic");
    expect(links.filter((url) => url === "https://guide.example/budgets")).toHaveLength(2);
    expect(all.some(({ text: piece }) => piece.includes("Relocating"))).toBe(true);
  });

  it("breaks pages between entries: no heading or title is left alone at the end", async () => {
    const entry = (i: number) => ({
      title: claim(`Title ${i}`),
      organisation: `Employer ${i}`,
      place: null,
      when: "2019",
      bullets: Array.from({ length: 1 + (i % 4) }, (_, j) => claim(`Point ${j} of ${i} that takes a line of its own.`)),
    });
    const sections: CvDocument["sections"] = Array.from({ length: 8 }, (_, s) => ({
      kind: "entries",
      heading: `Heading ${s}`,
      entries: Array.from({ length: 5 }, (__, i) => entry(s * 5 + i)),
    }));
    const made = await set({ ...SAMPLE_CV, sections }, { template });
    expect(made.textLayer).toEqual({ complete: true, missing: [] });
    expect(made.pages).toBeGreaterThan(1);
    const { pages } = await look(made.pdf);
    const lasts = pages.map((pieces) => pieces.toSorted((a, b) => a.y - b.y)[0]!.y);
    pages.forEach((pieces, i) => {
      const last = pieces.filter(({ y }) => Math.abs(y - lasts[i]!) < 3).map(({ text }) => text);
      expect(last.join(" ")).toMatch(/Point/u);
    });
  });

  it("leaves out a heading with nothing below it, and ends no line with a separator", async () => {
    const header = {
      ...SAMPLE_CV.header,
      links: ["one", "two", "three", "four", "five"].map((name) => ({
        label: name,
        url: `https://${name}.person.example`,
      })),
    };
    const empty: CvDocument["sections"] = [
      { kind: "entries", heading: "Vanished", entries: [] },
      { kind: "text", heading: "Gone", claims: [claim(" ")] },
      { kind: "lists", heading: "Absent", lists: [{ label: null, items: [] }] },
    ];
    const made = await set({ ...SAMPLE_CV, header, sections: [...empty, ...SAMPLE_CV.sections] }, { template });
    expect(made.textLayer).toEqual({ complete: true, missing: [] });
    const text = program("pdftotext", [], made.pdf);
    expect(text).not.toMatch(/Vanished|Gone|Absent/u);
    const lines = text.split("\n");
    expect(lines.filter((line) => /five\.person/u.test(line))).toHaveLength(1);
    expect(lines.filter((line) => /[·|]\s*$/u.test(line) || /^\s*[·|]/u.test(line))).toEqual([]);
  });

  it("has a structure for screen readers where asked for, and none otherwise", async () => {
    const tagged = await set(SAMPLE_CV, { template, tagged: true });
    expect(tagged).toMatchObject({ textLayer: { complete: true } });
    const tree = program("pdfinfo", ["-struct-text"], tagged.pdf);
    for (const part of ["H1", "H2", "H3", "L", "LI", "Link"])
      expect(tree).toMatch(new RegExp(`^\\s+${part} \\(`, "mu"));
    // Spaces are characters: a reader that takes only those hears words.
    expect(tree).toContain("Builds systems that other teams deploy to without asking");
    expect(program("pdfinfo", [], tagged.pdf)).toMatch(/Tagged:\s+yes/u);
    expect(program("pdfinfo", [], (await set(SAMPLE_CV, { template })).pdf)).toMatch(/Tagged:\s+no/u);
  });
});

describe("a look", () => {
  it("with a font or a template that is not there is refused, by name", async () => {
    const without = createTypesetter({
      scratch: folder.path,
      formats: join(folder.path, "formats"),
      fontRoots: ["/usr/share/fonts"],
    });
    const asked = without.set(cvWith("Mara", ["x"]), { ...DEFAULT_STYLE, font: "source_serif" }, never());
    await expect(asked).rejects.toMatchObject({ code: "font_missing", next: "mend" });
    await expect(set(SAMPLE_CV, { template: "baroque" })).rejects.toMatchObject({ code: "template_missing" });
  });

  it("comes closer in small steps for a page target, within what the owner chose", () => {
    const looks = fitted({ ...DEFAULT_STYLE, density: "airy" }, 1);
    expect(looks[0]).toEqual({ ...DEFAULT_STYLE, density: "airy" });
    expect(looks.length).toBeGreaterThan(3);
    for (const { template, font, margin, lineSpacing = 1, density } of looks) {
      expect({ template, font, margin }).toEqual({ template: "classic", font: "inter", margin: "normal" });
      expect(lineSpacing).toBeGreaterThanOrEqual(0.88);
      expect(density).not.toBe("dense");
    }
    expect(fitted(DEFAULT_STYLE, null)).toEqual([DEFAULT_STYLE]);
  });
});
