import { readdirSync } from "node:fs";
import { join } from "node:path";
import { mustMend } from "#data/model/faults.ts";

/** A font family as a template names it (`ar-<name>`), with the files it was found in. */
export type FontFamily = {
  name: string;
  regular: string;
  bold: string;
  /** XeTeX's font features: no ligature may stand between a reader and a letter. */
  features: string;
  boldFeatures: string;
  /** Latin, Greek and Cyrillic. */
  isText: boolean;
  /** Glyphs stand in another order than letters, as in Indic scripts. */
  isReordered: boolean;
  /** For scripts that put no spaces between words: the ICU locale that knows where a line may break. */
  breaks: string | null;
};

type Candidate = {
  name: string;
  files: readonly [string, string];
  features?: string;
  breaks?: string;
  isReordered?: boolean;
};

const PLAIN = "-liga;-clig;-calt;-dlig";

/** Text fonts in order of preference; the first that is installed is the main one, the next fill its gaps. */
const TEXT: readonly Candidate[] = [
  { name: "inter", files: ["Inter-Regular.otf", "Inter-SemiBold.otf"], features: PLAIN },
  { name: "noto", files: ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"], features: PLAIN },
];

const noto = (name: string, script: string, more: Partial<Candidate> = {}): Candidate => ({
  name,
  files: [`NotoSans${script}-Regular.ttf`, `NotoSans${script}-Bold.ttf`],
  ...more,
});

/** Fonts of one script each; their shaping features stay on, since these scripts are not readable without. */
const SCRIPTS: readonly Candidate[] = [
  noto("arabic", "Arabic", { features: "-liga;-dlig" }),
  noto("hebrew", "Hebrew"),
  ...[
    ["devanagari", "Devanagari"],
    ["bengali", "Bengali"],
    ["gujarati", "Gujarati"],
    ["gurmukhi", "Gurmukhi"],
    ["tamil", "Tamil"],
    ["telugu", "Telugu"],
    ["kannada", "Kannada"],
    ["malayalam", "Malayalam"],
    ["oriya", "Oriya"],
    ["sinhala", "Sinhala"],
  ].map(([name = "", script = ""]) => noto(name, script, { isReordered: true })),
  noto("armenian", "Armenian"),
  noto("georgian", "Georgian"),
  noto("ethiopic", "Ethiopic"),
  noto("thai", "Thai", { breaks: "th" }),
  noto("lao", "Lao", { breaks: "lo" }),
  noto("khmer", "Khmer", { breaks: "km" }),
  noto("myanmar", "Myanmar", { breaks: "my" }),
  { name: "cjk", files: ["wqy-microhei.ttc", "wqy-microhei.ttc"], breaks: "zh" },
  noto("symbols", "Symbols"),
  noto("symbolsb", "Symbols2"),
  noto("math", "Math"),
];

/** Directories that Debian and administrators install fonts to. */
export const FONT_ROOTS: readonly string[] = ["/usr/share/fonts", "/usr/local/share/fonts"];

/**
 * The installed families, main text font first. Throws `tex_missing` when no text font is there; a missing script
 * is met only by a document that needs it.
 */
export function findFamilies(roots: readonly string[]): FontFamily[] {
  const files = filesUnder(roots);
  const families = [...TEXT, ...SCRIPTS].flatMap((candidate): FontFamily[] => {
    const regular = files.get(candidate.files[0]);
    if (regular === undefined) return [];
    const bold = files.get(candidate.files[1]);
    const features = candidate.features ?? "";
    const isSame = bold === undefined || bold === regular;
    return [
      {
        name: candidate.name,
        regular,
        bold: bold ?? regular,
        features,
        boldFeatures: isSame ? [features, "embolden=1.2"].filter((part) => part !== "").join(";") : features,
        isText: TEXT.includes(candidate),
        isReordered: candidate.isReordered ?? false,
        breaks: candidate.breaks ?? null,
      },
    ];
  });
  if (families[0]?.isText !== true) {
    throw mustMend("tex_missing", "No font to set documents with was found.", {
      hint: "Install Debian's packages fonts-inter, fonts-noto-core and fonts-wqy-microhei.",
      data: { missing: ["fonts"] },
    });
  }
  return families;
}

function filesUnder(roots: readonly string[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const root of roots) {
    try {
      for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
        if (!entry.isDirectory() && !files.has(entry.name)) files.set(entry.name, join(entry.parentPath, entry.name));
      }
    } catch {
      // A root that does not exist has no fonts.
    }
  }
  return files;
}
