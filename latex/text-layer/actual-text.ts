/**
 * The replacement texts that a PDF gives for what its glyphs cannot say (`ActualText`, ISO 32000-1, 14.9.4): screen
 * readers, Poppler and Acrobat take them, pdf.js does not. `contents` are its unpacked streams (`latex/pdf/parts.ts`);
 * the texts are literal strings, as xdvipdfmx writes them.
 */
export function actualTexts(contents: readonly string[]): string[] {
  return contents.flatMap((content) =>
    [...content.matchAll(/\/ActualText \(((?:\\[\s\S]|[^\\()])*)\)/gu)].map(([, text = ""]) => decoded(text)),
  );
}

const NAMED: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** A literal string of big-endian UTF-16 with byte order mark. */
function decoded(literal: string): string {
  const bytes = literal.replace(/\\([0-7]{1,3}|[\s\S])/gu, (_, escaped: string) =>
    /^[0-7]/u.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8)) : (NAMED[escaped] ?? escaped),
  );
  const text = Buffer.from(bytes, "latin1");
  return text.length % 2 === 0
    ? text
        .swap16()
        .toString("utf16le")
        .replace(/^\ufeff/u, "")
    : "";
}
