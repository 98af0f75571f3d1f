import { readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_STYLE } from "#data/model/application/style.ts";
import { SAMPLE_CV, SAMPLE_LETTER } from "#latex/templates/classic/sample.ts";
import { readPdf } from "#latex/text-layer/text-layer.ts";
import { createTypesetter } from "#latex/typesetter.ts";
import { claim, cvWith, FORMATS, gatedForTest, never, temporaryFolder } from "./support.ts";

const folder = temporaryFolder();
const scratch = join(folder.path, "scratch");
const now = () => new Date("2026-05-04T15:00:00Z");
const typesetter = createTypesetter({ scratch, formats: FORMATS, now });
const set = (document: Parameters<typeof typesetter.set>[0], style = DEFAULT_STYLE) =>
  typesetter.set(document, style, never());

beforeAll(() => typesetter.warm(never()));
afterAll(() => folder.remove());

async function look(pdf: Uint8Array) {
  const loading = getDocument({ data: pdf.slice(), verbosity: 0 });
  const document = await loading.promise;
  const page = await document.getPage(1);
  const { info } = await document.getMetadata();
  const links = (await page.getAnnotations()).map((annotation: { url?: string }) => annotation.url);
  const [, , width, height] = page.view;
  await loading.destroy();
  return { info: info as Record<string, string>, links, width: Math.round(width!), height: Math.round(height!) };
}

describe("a CV and a letter", () => {
  it("are set, and every word is read back in order", async () => {
    for (const document of [SAMPLE_CV, SAMPLE_LETTER]) {
      const made = await set(gatedForTest(document));
      expect(made).toMatchObject({ pages: 1, textLayer: { complete: true, missing: [] } });
    }
  });

  it("have a title, an author, a date, links that can be followed, and the paper asked for", async () => {
    const header = {
      ...SAMPLE_CV.header,
      links: [{ label: "Bad", url: "javascript:alert(1)" }, ...SAMPLE_CV.header.links],
    };
    const { pdf } = await set(gatedForTest({ ...SAMPLE_CV, header }), { ...DEFAULT_STYLE, paper: "letter" });
    const { info, links, width, height } = await look(pdf);
    expect(info).toMatchObject({
      Title: "Mara Lindqvist – Senior Platform Engineer",
      Author: "Mara Lindqvist",
      Language: "en",
    });
    expect(info["CreationDate"]).toContain("20260504000000");
    expect(links).toEqual([
      "mailto:mara@lindqvist.example",
      "https://lindqvist.example/",
      "https://code.example.com/mara",
    ]);
    expect([width, height]).toEqual([612, 792]);
  });

  it("are the same bytes on the same day, and others for another accent or margin", async () => {
    const cv = gatedForTest(SAMPLE_CV);
    const first = await set(cv);
    expect((await set(cv)).pdf).toEqual(first.pdf);
    expect((await set(cv, { ...DEFAULT_STYLE, accent: "#7C2D12" })).pdf).not.toEqual(first.pdf);
    expect((await set(cv, { ...DEFAULT_STYLE, margin: "wide" })).pdf).not.toEqual(first.pdf);
  });

  it("run over as many pages as they need", async () => {
    const [, work] = SAMPLE_CV.sections;
    const made = await set(gatedForTest({ ...SAMPLE_CV, sections: Array.from({ length: 7 }, () => work!) }));
    expect(made.pages).toBe(3);
    expect(made.textLayer).toEqual({ complete: true, missing: [] });
  });

  it("keep what is too long within the page", async () => {
    const address = `https://example.com/${"segment/".repeat(30)}end`;
    const title = claim("A title as long as a sentence, because somebody wrote one into this field ".repeat(3));
    const entry = {
      title,
      organisation: null,
      place: "Here",
      when: "September 2019 – December 2023, part time, remote",
    };
    const made = await set(
      gatedForTest({
        ...SAMPLE_CV,
        sections: [
          {
            kind: "entries",
            heading: "Work",
            entries: [{ ...entry, bullets: [claim(address), claim("x".repeat(400))] }],
          },
        ],
      }),
    );
    expect(made.textLayer).toEqual({ complete: true, missing: [] });
    const loading = getDocument({ data: made.pdf.slice(), verbosity: 0 });
    const { items } = await (await (await loading.promise).getPage(1)).getTextContent();
    const ends = items.map((item) => ("str" in item ? item.transform[4] + item.width : 0));
    await loading.destroy();
    expect(Math.max(...ends)).toBeLessThan(595 - 40);
  });

  it("may be nearly empty", async () => {
    const header = { ...SAMPLE_CV.header, headline: null, place: " ", email: "", phone: null, links: [] };
    const lists = [
      { label: null, items: [] },
      { label: "", items: [claim("\u200b"), claim("Go")] },
    ];
    const sections = [
      { kind: "text" as const, heading: "", claims: [] },
      { kind: "lists" as const, heading: "Skills", lists },
    ];
    expect(await set(gatedForTest({ ...SAMPLE_CV, header, sections }))).toMatchObject({ pages: 1 });
  });
});

describe("LaTeX in a value", () => {
  it("is printed as it stands", async () => {
    const nasty = [
      "\\input{/etc/passwd} \\write18{touch x} \\immediate\\openin5=x",
      "^^5cinput ^^^^005cinput ^^M ^ ^^",
      "100% of {braces} & $x_1^2$ ~ #1 ## }}} {{{ \\end{document} \\",
      "\\special{pdf:fstream @a (/etc/passwd)} \\catcode`\\%=0 \\csname input\\endcsname",
      "\"quoted\" `ticked' -- --- << >> ?` !` '' `` ,, <a|b> @x *y* [z] 3/4 \\\\ \\par",
    ];
    const made = await set(cvWith("Robert\\def\\x{y}\\x %", nasty));
    expect(made.textLayer).toEqual({ complete: true, missing: [] });
    const { text } = await readPdf(made.pdf);
    const squeezed = text.replace(/\s+/gu, "");
    for (const value of nasty) expect(squeezed).toContain(value.replace(/\s+/gu, ""));
    expect(text).not.toContain("root:x:0");
  });
});

describe("names in any script", () => {
  it.each([
    ["Greek", "Παύλος Μιχαήλ-Ψαρός"],
    ["Cyrillic", "Юлия Ёлкина Їжакевич Ђорђевић"],
    ["Vietnamese", "Nguyễn Thị Hồng Đặng Ưỡng Ệ"],
    ["Central European", "Łukasz Žofie Őrsi Ștefan İpek Þóra"],
    ["Arabic", "سلمى بن يوسف"],
    ["Persian", "نیلوفر گودرزی می‌خواهم"],
    ["Hebrew", "נועה בן־דוד"],
    ["Chinese", "王小明 歐陽靜"],
    ["Japanese", "山田 さくら タロウ"],
    ["Korean", "김서연"],
    ["Armenian and Georgian", "Արամ Խաչատրյան გიორგი"],
    ["Thai", "สมชาย ใจดี"],
    ["Ethiopic", "ሰላም ተስፋዬ"],
    ["Devanagari", "प्रिया क्षत्रिय इंजीनियर"],
    ["Tamil, Telugu and Bengali", "மென்பொருள் రాజేశ్వరి প্রিয়াঙ্কা"],
    ["Gujarati, Gurmukhi, Kannada and Malayalam", "પ્રિયા ਸਿਮਰਨ ಶ್ರೀನಿವಾಸ ശ്രീലക്ഷ്മി"],
  ])("%s", async (_script, name) => {
    const made = await set(cvWith(name, [`${name}: wrote 12 services (2015–2020) in Go.`]));
    expect(made.textLayer).toEqual({ complete: true, missing: [] });
  });

  it("joins Arabic letters: another glyph at the beginning, in the middle and at the end of a word", async () => {
    const { text } = await readPdf((await set(cvWith("ببب", ["x"]))).pdf);
    expect(text.normalize("NFKC")).toContain("ببب");
    expect(new Set(text.split("\n", 1)[0]).size).toBe(3);
  });

  it("sets a whole document from right to left", async () => {
    const made = await set(
      cvWith("سلمى بن يوسف", ["قادت نقل 140 خدمة (منذ 2015) إلى Kubernetes."], { language: "ar" }),
    );
    expect(made.textLayer).toEqual({ complete: true, missing: [] });
    const loading = getDocument({ data: made.pdf.slice(), verbosity: 0 });
    const { items } = await (await (await loading.promise).getPage(1)).getTextContent();
    const name = items.flatMap((item) =>
      "str" in item && item.str.trim() !== "" ? [item.transform[4] + item.width] : [],
    );
    await loading.destroy();
    // At the right margin of an inch, but for the last letter's own.
    expect(name[0]).toBeGreaterThan(595 - 72 - 5);
  });
});

describe("what cannot be set", () => {
  it.each([
    ["a script without a font", "Qo'noS \uf8d0\uf8d1", ["\uf8d0", "\uf8d1"]],
    ["an emoji", "Ships it 🚀🖖", ["🚀", "🖖"]],
    ["a dead script", "𒀀𒁀", ["𒀀", "𒁀"]],
  ])("%s is refused, naming glyphs, text and place", async (_what, sentence, glyphs) => {
    await expect(set(cvWith("Mara", ["Fine.", sentence]))).rejects.toMatchObject({
      code: "tex_missing_glyph",
      next: "mend",
      message: expect.stringMatching(/U\+[0-9A-F]{4,}.*Profile/u),
      data: { glyphs, text: sentence, place: "Profile, second sentence" },
    });
  });

  it("names the first value at fault, and the glyphs of all", async () => {
    const document = cvWith("Mara 🚀", ["also 🖖"]);
    await expect(set(document)).rejects.toMatchObject({ data: { glyphs: ["🚀", "🖖"], place: "the name" } });
  });

  it("a machine without TeX, LaTeX's fonts or a writable directory says what to do", async () => {
    const cv = gatedForTest(SAMPLE_CV);
    const on = (options: object) =>
      createTypesetter({ scratch, formats: FORMATS, ...options }).set(cv, DEFAULT_STYLE, never());
    await expect(on({ programs: [folder.path] })).rejects.toMatchObject({
      code: "tex_missing",
      next: "mend",
      hint: expect.stringContaining("texlive-latex-base"),
    });
    await expect(on({ fontRoots: [folder.path] })).rejects.toMatchObject({ code: "tex_missing" });
    const file = join(folder.path, "a-file");
    writeFileSync(file, "");
    await expect(on({ scratch: join(file, "x") })).rejects.toMatchObject({ code: "scratch_unwritable", next: "mend" });
    await expect(on({ formats: join(file, "x") })).rejects.toMatchObject({ next: "mend" });
  });

  it("an aborted run ends with the reason of the abort and leaves no directory", async () => {
    const left = () =>
      readdirSync(tmpdir()).filter((name) => name.startsWith("node-latex") && name.includes(`-${process.pid}-`));
    for (const delay of [0, 5, 40, 120]) {
      const abort = new AbortController();
      const running = typesetter.set(gatedForTest(SAMPLE_CV), DEFAULT_STYLE, abort.signal);
      setTimeout(() => abort.abort(new Error("cancelled")), delay);
      const end = await running.then(
        () => "set",
        (error: Error) => error.message,
      );
      // A quick machine is done before the later ones.
      expect(delay > 20 ? ["set", "cancelled"] : ["cancelled"]).toContain(end);
    }
    expect(left()).toEqual([]);
  });
});

describe("after all these runs", () => {
  it("nothing is left of any, also of those that failed", () => expect(readdirSync(scratch)).toEqual([]));
});
