import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mustMend } from "#data/model/faults.ts";
import { CANDIDATES, type Candidate } from "./candidates.ts";

/** The faces of a family, by file. A script without slanted letters has the same file for upright and italic. */
export type Faces = { regular: string; bold: string; italic: string; boldItalic: string };

/** A font family as a template names it (`ar-<name>`), with the files it was found in. */
export type FontFamily = Faces & {
  name: string;
  /** XeTeX's font features: no ligature may stand between a reader and a letter. */
  features: string;
  boldFeatures: string;
  /** Latin, Greek and Cyrillic. */
  isText: boolean;
  isSerif: boolean;
  /** Glyphs stand in another order than letters, as in Indic scripts, or above one another, as in Thai. */
  isReordered: boolean;
  /** For scripts that put no spaces between words: the ICU locale that knows where a line may break. */
  breaks: string | null;
  /** Characters it has and that are read back as others. */
  misread: string;
};

/** Source Serif, which Debian does not have; TeX sees it as a copy beside the formats. */
export const OWN_FONTS = fileURLToPath(new URL("source-serif", import.meta.url));

/** Directories that Debian and administrators install fonts to, and the one that comes with the appliance. */
export const FONT_ROOTS: readonly string[] = ["/usr/share/fonts", "/usr/local/share/fonts", OWN_FONTS];

/**
 * The installed families, text fonts first. Throws `tex_missing` when no text font is there; a missing script
 * is met only by a document that needs it.
 */
export function findFamilies(roots: readonly string[]): FontFamily[] {
  const files = filesUnder(roots);
  const families = CANDIDATES.flatMap((candidate) => familyOf(candidate, files) ?? []);
  if (families[0]?.isText !== true) {
    throw mustMend("tex_missing", "No font to set documents with was found.", {
      hint: "Install Debian's packages fonts-inter, fonts-noto-core and fonts-wqy-microhei.",
      data: { missing: ["fonts"] },
    });
  }
  return families;
}

function familyOf(candidate: Candidate, files: ReadonlyMap<string, string>): FontFamily | null {
  const regular = files.get(candidate.files[0]);
  if (regular === undefined) return null;
  const bold = files.get(candidate.files[1]);
  const {
    features = "",
    isText = false,
    isSerif = false,
    isReordered = false,
    breaks = null,
    misread = "",
  } = candidate;
  const isSame = bold === undefined || bold === regular;
  const embolden = [features, "embolden=1.2"].filter((part) => part !== "").join(";");
  return {
    name: candidate.name,
    regular,
    bold: bold ?? regular,
    italic: files.get(candidate.files[2] ?? "") ?? regular,
    boldItalic: files.get(candidate.files[3] ?? "") ?? bold ?? regular,
    features,
    boldFeatures: isSame ? embolden : features,
    isText,
    isSerif,
    isReordered,
    breaks,
    misread,
  };
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
