import { loadPdfReader } from "./pdf-reader.ts";

export type PdfText = { pages: number; text: string };

/** What a machine reads out of a PDF: its text in the order of its content, lines kept. Throws on what is no PDF. */
export async function readPdf(pdf: Uint8Array): Promise<PdfText> {
  const { getDocument, VerbosityLevel } = await loadPdfReader();
  const loading = getDocument({
    // pdf.js takes the bytes it is given for itself.
    data: pdf.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    const texts: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      texts.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
    }
    return { pages: document.numPages, text: texts.join("\n") };
  } finally {
    await loading.destroy();
  }
}

/** A word of the intent. Of `isBidi` words only the presence is judged: their order on a line is not their order in it. */
export type Word = { text: string; isBidi: boolean };

/**
 * The words of the intent that are not found in the text, in the intent's order. Words count by their letters and
 * digits of any script; punctuation, bullets and a word's break over lines do not. A word that is spoken (`actualTexts`)
 * counts as found: the glyphs of some scripts cannot be turned back into letters.
 */
export function missingWords(words: readonly Word[], text: string, spoken: readonly string[] = []): string[] {
  const replaced = new Set(spoken.flatMap((part) => part.split(/\s+/u).map(core)));
  const found = text
    .split(/\s+/u)
    .map(core)
    .filter((token) => token !== "");
  const missing: string[] = [];
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.isBidi) {
      let end = i;
      while (end < words.length && words[end]!.isBidi) end += 1;
      const judged = anyOrder(words.slice(i, end), found, at, replaced);
      missing.push(...judged.missing);
      at = judged.at;
      i = end - 1;
      continue;
    }
    const letters = core(word.text);
    const hit = letters === "" ? at : nextMatch(letters, found, at);
    if (hit !== null) at = hit;
    else if (replaced.has(letters)) at += 1;
    else missing.push(word.text);
  }
  return missing;
}

/** How far ahead a word is looked for: a word that was lost must not be found again in the next section. */
const AHEAD = 12;

/** The index after the tokens that make the word, or null. */
function nextMatch(word: string, found: readonly string[], from: number): number | null {
  for (let start = from; start < Math.min(found.length, from + AHEAD); start++) {
    const end = matchAt(word, found, start);
    if (end !== null) return end;
  }
  return null;
}

function matchAt(word: string, found: readonly string[], start: number): number | null {
  let rest = word;
  for (let end = start; end < found.length; end++) {
    const token = found[end]!;
    if (rest === token) return end + 1;
    if (!rest.startsWith(token)) return null;
    rest = rest.slice(token.length);
  }
  return null;
}

/** Each part of each word anywhere among the tokens that the words should make, whatever the spaces between these. */
function anyOrder(words: readonly Word[], found: readonly string[], from: number, replaced: ReadonlySet<string>) {
  const parts = words.map((word) => word.text.split(NOT_LETTERS).map(core));
  const letters = parts.flat().join("").length;
  let end = from;
  for (let length = 0; end < found.length && length < letters; end++) length += found[end]!.length;
  const tokens = found.slice(Math.max(0, from - AHEAD), end + AHEAD);
  const joined = tokens.join("");
  const missing = words.filter((_, i) => {
    return !parts[i]!.every((part) => {
      // Two letters in one glyph may come out in the order of the eye. A word is taken out of a longer token last, so
      // that a short one does not spoil the other.
      const whole = tokens.indexOf(part);
      const turned = whole === -1 ? turnedAt(part, tokens) : whole;
      const at = turned === -1 ? tokens.findIndex((token) => token.includes(part)) : turned;
      if (at !== -1) tokens[at] = turned === -1 ? tokens[at]!.replace(part, " ") : " ";
      // Only a long part was broken over lines.
      return at !== -1 || replaced.has(part) || (part.length >= AHEAD && joined.includes(part));
    });
  });
  return { missing: missing.map((word) => word.text), at: end };
}

/** Only tokens of the same length are looked at: a text may be one word of a thousand letters. */
function turnedAt(part: string, tokens: readonly string[]): number {
  const letters = sorted(part);
  return tokens.findIndex((token) => token.length === part.length && sorted(token) === letters);
}

function sorted(text: string): string {
  return Array.from(text).toSorted().join("");
}

const NOT_LETTERS = /[^\p{L}\p{N}\p{M}\p{S}]+/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Forms that look alike at a word's end and share a glyph in many fonts. */
const YEH = /[\u0649\u06cc]/gu;

/**
 * What of a word counts. Of Arabic and Hebrew the vowel signs do not: they float between the letters, so their place
 * in the text is not kept.
 */
function core(text: string): string {
  const letters = text.normalize("NFKC").toLowerCase().replace(NOT_LETTERS, "");
  if (!RIGHT_TO_LEFT.test(letters)) return letters;
  return letters
    .replace(YEH, "\u064a")
    .normalize("NFD")
    .replace(/\p{Mn}+/gu, "");
}
