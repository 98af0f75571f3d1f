/** A family that may be installed: names of its files for regular, bold, italic and bold italic. */
export type Candidate = {
  name: string;
  files: readonly [regular: string, bold: string, italic?: string, boldItalic?: string];
  features?: string;
  breaks?: string;
  isText?: boolean;
  isSerif?: boolean;
  isReordered?: boolean;
  /** Characters that share their glyph with another one, as which they are read back. */
  misread?: string;
};

const PLAIN = "-liga;-clig;-calt;-dlig";

const faces = (font: string, [bold, italic, boldItalic]: readonly [string, string, string], end: string) =>
  [`${font}-Regular${end}`, `${font}-${bold}${end}`, `${font}-${italic}${end}`, `${font}-${boldItalic}${end}`] as const;

const NOTO_FACES = ["Bold", "Italic", "BoldItalic"] as const;

/** Text fonts in order of preference: the first that is installed is the main one where none is asked for. */
const TEXT: readonly Candidate[] = [
  {
    name: "inter",
    files: faces("Inter", ["SemiBold", "Italic", "SemiBoldItalic"], ".otf"),
    features: PLAIN,
    misread: "ɩΔΩ▶▷◀◁",
  },
  { name: "noto", files: faces("NotoSans", NOTO_FACES, ".ttf"), features: PLAIN },
  { name: "noto-serif", files: faces("NotoSerif", NOTO_FACES, ".ttf"), features: PLAIN, isSerif: true },
  {
    name: "source-serif",
    files: [
      "source-serif-4-regular.otf",
      "source-serif-4-semibold.otf",
      "source-serif-4-italic.otf",
      "source-serif-4-semibold-italic.otf",
    ],
    features: PLAIN,
    isSerif: true,
    misread: "ΔΩ⁄",
  },
];

/** Name, Noto's name of the script, what else is to be known; `serif` where Noto has one of these too. */
const NOTO_SCRIPTS: readonly (readonly [name: string, script: string, serif: boolean, more?: Partial<Candidate>])[] = [
  ["hebrew", "Hebrew", true],
  ["devanagari", "Devanagari", true, { isReordered: true }],
  ["bengali", "Bengali", true, { isReordered: true }],
  ["gujarati", "Gujarati", true, { isReordered: true }],
  ["gurmukhi", "Gurmukhi", true, { isReordered: true }],
  ["tamil", "Tamil", true, { isReordered: true }],
  ["telugu", "Telugu", true, { isReordered: true }],
  ["kannada", "Kannada", true, { isReordered: true }],
  ["malayalam", "Malayalam", true, { isReordered: true }],
  ["oriya", "Oriya", false, { isReordered: true }],
  ["sinhala", "Sinhala", true, { isReordered: true }],
  ["armenian", "Armenian", true],
  ["georgian", "Georgian", true],
  ["ethiopic", "Ethiopic", true],
  ["thai", "Thai", true, { breaks: "th", isReordered: true }],
  ["lao", "Lao", true, { breaks: "lo", isReordered: true }],
  ["khmer", "Khmer", true, { breaks: "km", isReordered: true }],
  ["myanmar", "Myanmar", true, { breaks: "my", isReordered: true }],
];

const noto = (name: string, font: string, more: Partial<Candidate> = {}): Candidate => ({
  name,
  files: [`${font}-Regular.ttf`, `${font}-Bold.ttf`],
  ...more,
});

/** Fonts of one script each; their shaping features stay on, since these scripts are not readable without. */
const SCRIPTS: readonly Candidate[] = [
  noto("arabic", "NotoSansArabic", { features: "-liga;-dlig" }),
  ...NOTO_SCRIPTS.map(([name, script, , more]) => noto(name, `NotoSans${script}`, more)),
  ...NOTO_SCRIPTS.filter(([, , serif]) => serif).map(([name, script, , more]) =>
    noto(`${name}-serif`, `NotoSerif${script}`, { ...more, isSerif: true }),
  ),
  { name: "cjk", files: ["wqy-microhei.ttc", "wqy-microhei.ttc"], breaks: "zh" },
  noto("symbols", "NotoSansSymbols"),
  noto("symbolsb", "NotoSansSymbols2"),
  noto("math", "NotoSansMath"),
];

/** Every family that is looked for, text fonts first, in the order they are asked for a character. */
export const CANDIDATES: readonly Candidate[] = [...TEXT.map((font) => ({ ...font, isText: true })), ...SCRIPTS];
