/** ASCII characters that TeX would act upon, as commands that print them. */
const SPECIALS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  "\u00a0": "\\nobreakspace{}",
};

const ANY_SPACE = /[\s\u0085\u1680\u180e\u2000-\u200a\u2028\u2029\u205f\u3000]+/gu;
/** Presentation forms of Latin ligatures: what copies them out of a PDF often loses them. */
const LATIN_LIGATURE = /[\ufb00-\ufb06]/gu;
/**
 * Characters without a picture of their own: controls, direction overrides (a text could be made to read
 * backwards), soft hyphens, zero-width spaces, variation selectors, noncharacters, halves of surrogate pairs.
 */
const INVISIBLE =
  /(?![\u200c\u200d])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}\p{Cs}\ufff9-\ufffb]/gu;
/** Joiners mean something between letters of scripts that join (Persian, Indic), nothing elsewhere. */
const JOINER =
  /(?<![\p{Script=Arabic}\p{Script_Extensions=Devanagari}\p{M}])[\u200c\u200d]+|[\u200c\u200d]+(?!\p{L})/gu;

/**
 * A value from outside as it will be printed: one line, Unicode normal form C, one kind of space, nothing
 * invisible. Every other character stays, so that one without a glyph is named and not dropped.
 */
export function clean(text: string): string {
  return text
    .replace(/\u00a0/gu, "\u0001")
    .replace(ANY_SPACE, " ")
    .replace(/\u0001+/gu, "\u00a0")
    .normalize("NFC")
    .replace(LATIN_LIGATURE, (ligature) => ligature.normalize("NFKC"))
    .replace(INVISIBLE, "")
    .replace(JOINER, "")
    .replace(/\u2011/gu, "-")
    .replace(/ +/gu, " ")
    .trim();
}

/** Cleaned text as TeX source that prints exactly it: no character of it can begin a command, group, or comment. */
export function escape(text: string): string {
  let source = "";
  for (const character of text) source += SPECIALS[character] ?? character;
  return source;
}

/** A text for PDF's own strings (titles, addresses): hexadecimal UTF-16 with byte order mark, so nothing can end it. */
export function pdfText(text: string): string {
  let hex = "FEFF";
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).toUpperCase().padStart(4, "0");
  return hex;
}

/** Longer addresses are refused by browsers too. */
const LONGEST_ADDRESS = 2000;

/**
 * An address for a PDF link, hexadecimal ASCII; null unless it is an absolute http, https or mailto address of at most
 * 2,000 characters.
 */
export function pdfAddress(address: string): string | null {
  if (address.length > LONGEST_ADDRESS) return null;
  const url = URL.parse(address.trim());
  if (url === null || !/^(https?|mailto):$/.test(url.protocol) || /[^\x20-\x7e]/.test(url.href)) return null;
  if (url.href.length > 3 * LONGEST_ADDRESS) return null;
  return Buffer.from(url.href, "ascii").toString("hex").toUpperCase();
}
