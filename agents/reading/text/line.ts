/**
 * A line of a posting as a reader sees it. `level` orders headings: 1–6 as in HTML, 7 for a bold line, 8 for a plain
 * one that only reads like a heading; 0 for anything else. `lead` is a bold beginning that ends in a colon.
 */
export type Line = { text: string; kind: "heading" | "item" | "text"; level: number; lead: string | null };

const BULLET = /^(?:[•●▪◦‣∙·○■□➢➤►▸✓✔✅➡→★☑»*]|[-–—](?=\s)|o(?=\s{2,}|\t))\s*(?:\uFE0F\s*)?/u;
const NUMBERED = /^(?:\(?\d{1,2}[.)]|\(?[a-h]\))\s+(?=\p{L})/u;
const INLINE_BULLET = /\s*[•●▪◦‣∙○■➢➤►✓✔✅]\s*/u;

/** Longest line in characters. Patterns are matched against whole lines, so this bounds what a line can cost. */
export const LONGEST_LINE = 1_500;
/** What is read of one posting, in characters: several times the longest that people write. */
export const MOST_READ = 120_000;

/** A line in pieces of bearable length, cut between sentences where there are any, else between words. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > LONGEST_LINE) {
    const window = text.slice(from, from + LONGEST_LINE);
    const sentence = Math.max(window.lastIndexOf(". "), window.lastIndexOf("! "), window.lastIndexOf("? "));
    const word = window.lastIndexOf(" ");
    const cut = sentence > LONGEST_LINE / 3 ? sentence + 1 : word > 0 ? word : LONGEST_LINE;
    pieces.push(window.slice(0, cut).trim());
    from += cut;
  }
  return [...pieces, text.slice(from).trim()].filter((piece) => piece !== "");
}

const PICTOGRAPH =
  /[\u{1F449}\u{1F539}\u{1F538}\u{1F4CC}\u{2728}\u{2B50}\u{1F31F}\u{1F525}\u{1F680}\u{1F4A1}\u{27A4}\u{27A1}\u{25B6}\u{1F4AA}]/gu;

/** A text without the sign of a list before it; null when there is none. */
export function withoutBullet(text: string): string | null {
  for (const sign of [BULLET, NUMBERED]) {
    const match = sign.exec(text);
    if (match !== null && match[0].length < text.length) return text.slice(match[0].length).trim();
  }
  return null;
}

/** `Intro • one • two` as three texts, where a paragraph holds a list between its own bullets. */
export function splitInlineBullets(text: string): { text: string; item: boolean }[] {
  // A sign that comes back is a bullet, whatever sign it is.
  const signs: string[] = text.match(PICTOGRAPH) ?? [];
  const repeated = signs.find((sign, at) => signs.indexOf(sign) !== at);
  const parts = (repeated === undefined ? text.split(INLINE_BULLET) : text.split(repeated)).map((part) => part.trim());
  const least = repeated === undefined ? 3 : 2;
  if (parts.filter(Boolean).length < least) return [{ text, item: false }];
  return parts.flatMap((part, index) => (part === "" ? [] : [{ text: part, item: index > 0 }]));
}

const words = (text: string) => text.split(/\s+/).length;

/** Whether a line of plain text reads like a heading by its form alone: short, and a colon or all in capitals. */
export function looksLikeHeading(text: string): boolean {
  if (text.length > 110 || words(text) > 14 || !/\p{L}/u.test(text)) return false;
  if (text.endsWith(":")) return true;
  return (
    text.length >= 4 &&
    words(text) <= 8 &&
    text === text.toUpperCase() &&
    !/[.!;,]$|\d{3}/.test(text) &&
    /\p{Lu}{3}/u.test(text)
  );
}

/** A short title without an end of sentence, such as `What you bring`. */
export function looksLikeTitle(text: string): boolean {
  return (
    text.length <= 60 &&
    words(text) <= 7 &&
    !/[.;,!:]$/.test(text) &&
    /^[\p{Lu}\p{Emoji_Presentation}¿¡]/u.test(text) &&
    !/\d{2}/.test(text)
  );
}
