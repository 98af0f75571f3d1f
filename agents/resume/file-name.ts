/** What letters without a decomposition are written as in ASCII. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  Œ: "Oe",
  þ: "th",
  Þ: "Th",
  ð: "d",
  ı: "i",
};

/**
 * `Ada Example - CV - Acme.pdf`: ASCII, no character that a file system or an upload form refuses, 100 characters at
 * most. A part in another script is left out; what the document is always stands.
 */
export function documentName(owner: string, what: "CV" | "Cover letter", company: string): string {
  const parts = [ascii(owner, 40), what, ascii(company, 40)].filter((part) => part !== "");
  return `${parts.join(" - ")}.pdf`;
}

function ascii(text: string, longest: number): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{ASCII}]/gu, (letter) => LETTERS[letter] ?? " ");
  const safe = plain
    .replace(/[^A-Za-z0-9 ._&+-]+/g, " ")
    .replace(/\.{2,}/g, ".")
    .replace(/\s+/g, " ")
    .replace(/^[\s.-]+/, "")
    .slice(0, longest)
    .replace(/[\s.-]+$/, "");
  return /[A-Za-z0-9]/.test(safe) ? safe : "";
}
