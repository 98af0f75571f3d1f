/** A piece of a line: what stands between wide gaps, or in one style. */
export type LinePart = {
  text: string;
  bold: boolean;
  italic: boolean;
  /** A tab or a wide gap stands before it; otherwise only its style differs from what stands before. */
  wide: boolean;
};

/**
 * A line of a document with what its looks say. Lengths are in ems of the document's usual text. `parts` joined are
 * `text`. Lines of another `flow` (a column, a text box) do not continue those of this one.
 */
export type SourceLine = {
  text: string;
  parts: LinePart[];
  /** Where it stands, for the owner: `page 1, line 12`. */
  place: string;
  /** The empty space above it, in lines: 0 for none. */
  gap: number;
  indent: number;
  /** 1 is the document's usual size. */
  size: number;
  bold: boolean;
  /** The file itself calls it a heading, or an item of a list. */
  heading: boolean;
  item: boolean;
  /** It reaches the end of its column, so that the next may go on with it. */
  full: boolean;
  flow: number;
  /** The line it was cut out of, where it is but a part of one. */
  cutFrom?: SourceLine;
  /** A second line that a part of it comes from. */
  also?: SourceLine;
};

// Controls and marks that show nothing. Joiners stay: scripts need them. A soft hyphen stays at the end of a line.
// oxlint-disable-next-line no-control-regex -- these are what is taken out
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;
const LIGATURES = /[\uFB00-\uFB06\uFF01-\uFF5E]/g;

/** One way of writing: no invisible marks, ligatures apart, single kinds of space. Tabs stay. */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(/\u00AD(?!\s*$)/g, "")
    .replace(LIGATURES, (sign) => sign.normalize("NFKC"))
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, " ");
}

const EMPHASIS = /(?<![\p{L}\p{N}*_])(\*\*|__|\*|_)(?=[^\s*_])([^*_]*[^\s*_])\1(?![\p{L}\p{N}*_])/gu;

/** Stars and underscores that a text was emphasised with are its looks, and no part of what it says. */
function emphasised(text: string, wide: boolean): LinePart[] {
  const parts: LinePart[] = [];
  let from = 0;
  const push = (piece: string, bold: boolean, italic: boolean) => {
    if (piece.trim() !== "") parts.push({ text: piece.trim(), bold, italic, wide: wide && parts.length === 0 });
  };
  for (const match of text.matchAll(EMPHASIS)) {
    push(text.slice(from, match.index), false, false);
    push(match[2]!, match[1]!.length === 2, match[1]!.length === 1);
    from = match.index + match[0].length;
  }
  if (from === 0) return [{ text, bold: false, italic: false, wide }];
  push(text.slice(from), false, false);
  return parts;
}

/** The lines of a plain text: empty lines are gaps, tabs and runs of three spaces part a line. */
export function linesOfText(source: string): SourceLine[] {
  const raw = source.split(/\r\n?|\n|\f|\u2028|\u2029/).map((line) => cleanText(line).trimEnd());
  const widest = Math.max(0, ...raw.map((line) => line.length));
  const lines: SourceLine[] = [];
  let gap = 0;
  raw.forEach((line, index) => {
    if (line.trim() === "" || /^\s*[-=_*~─━═]{3,}\s*$/.test(line)) {
      gap += 1;
      return;
    }
    const parts = line
      .trim()
      .split(/\t+| {3,}/)
      .flatMap((text, at) => emphasised(text.trim(), at > 0))
      .filter((part) => part.text !== "");
    lines.push({
      text: parts.map((part) => part.text).join(" "),
      parts,
      place: `line ${index + 1}`,
      gap,
      indent: (/^\s*/.exec(line)?.[0] ?? "").replaceAll("\t", "    ").length / 2,
      size: 1,
      bold: parts.every((part) => part.bold),
      heading: false,
      item: false,
      // A text whose longest line is a paragraph was never broken into lines.
      full: widest <= 140 && line.length >= Math.max(45, widest * 0.72),
      flow: 0,
    });
    gap = 0;
  });
  return lines;
}
