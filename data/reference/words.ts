/** A word of a text as skills are compared: folded (lower case, no accents), with its place in the text. */
export type Word = { folded: string; start: number; end: number };

/** Lower case, compatibility forms joined, accents taken off, so that `Français` and `francais` compare equal. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/g, "ss");
}

/**
 * A line as phrases are matched against it: folded, with straight quotes, plain hyphens and single spaces. Patterns
 * of this room are written in that form, so that ASCII word boundaries hold in every Latin script.
 */
export function plain(text: string): string {
  return fold(text)
    .replace(/[\u2018\u2019\u201b`´]/g, "'")
    .replace(/[\u201c-\u201f«»]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

// A point starts a word only in `.NET`-like names, and joins one only before a letter or digit (`node.js`).
const WORD =
  /(?:(?<![\p{L}\p{N}])\.(?=\p{L}))?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|\.(?=[\p{L}\p{N}]))*(?:\+\+|#|♯|\+(?![\p{L}\p{N}]))?|&/gu;

/**
 * The words of a text. Hyphens and slashes separate; `C++`, `C#`, `.NET`, `R&D` keep their signs. A word with an
 * inner point stays whole only when `dotted` knows it, so that `Python.Experience` gives two words.
 */
export function wordsOf(text: string, dotted: ReadonlySet<string> = new Set()): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = fold(match[0]);
    if (!folded.slice(1).includes(".") || dotted.has(folded)) {
      words.push({ folded, start: match.index, end: match.index + match[0].length });
      continue;
    }
    let start = match.index;
    for (const part of match[0].split(".")) {
      if (part !== "") words.push({ folded: fold(part), start, end: start + part.length });
      start += part.length + 1;
    }
  }
  return words;
}
