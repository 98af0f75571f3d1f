/** A token of a PDF's objects (ISO 32000-1, 7.2 and 7.3): `text` is a name without its slash, or a string's bytes. */
export type Token = { kind: "name" | "string" | "word" | "open" | "close"; text: string; end: number };

const SPACE = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const OPEN = /<<|\[|\{/y;
const CLOSE = />>|\]|\}/y;
const HEX = /<([0-9A-Fa-f\0\t\n\f\r ]*)>/y;
const WORD = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;

/** The token at or after `from` of a PDF read as Latin-1; null at its end. Throws on what is no token. */
export function tokenAt(pdf: string, from: number): Token | null {
  const start = at(SPACE, pdf, from)!.end;
  if (start >= pdf.length) return null;
  if (pdf[start] === "/") return { kind: "name", ...at(NAME, pdf, start)! };
  if (pdf[start] === "(") return literal(pdf, start);
  const hex = at(HEX, pdf, start);
  if (hex !== null)
    return { kind: "string", text: Buffer.from(even(hex.text), "hex").toString("latin1"), end: hex.end };
  for (const [kind, pattern] of [["open", OPEN] as const, ["close", CLOSE] as const, ["word", WORD] as const]) {
    const found = at(pattern, pdf, start);
    if (found !== null) return { kind, ...found };
  }
  throw new Error(`no token at ${start}`);
}

/** `text` is the pattern's group, or all of what it matched. */
function at(pattern: RegExp, pdf: string, from: number): { text: string; end: number } | null {
  pattern.lastIndex = from;
  const match = pattern.exec(pdf);
  return match === null ? null : { text: match[1] ?? match[0], end: pattern.lastIndex };
}

function even(hex: string): string {
  const digits = hex.replace(/[\0\s]+/gu, "");
  return digits.length % 2 === 0 ? digits : `${digits}0`;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", "\n": "", "\r": "" };

/** A string in parentheses, which may hold others in pairs. */
function literal(pdf: string, start: number): Token {
  let text = "";
  let depth = 0;
  for (let i = start; i < pdf.length; i++) {
    const character = pdf[i]!;
    if (character === "\\") {
      const octal = /^[0-7]{1,3}/u.exec(pdf.slice(i + 1, i + 4))?.[0];
      text +=
        octal === undefined
          ? (ESCAPES[pdf[i + 1] ?? ""] ?? pdf[i + 1] ?? "")
          : String.fromCharCode(Number.parseInt(octal, 8) & 255);
      i += octal?.length ?? 1;
      continue;
    }
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth === 0) return { kind: "string", text, end: i + 1 };
    if (i > start) text += character;
  }
  throw new Error(`a string without an end at ${start}`);
}
