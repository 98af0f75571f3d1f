import { inflateSync } from "node:zlib";
import { type Token, tokenAt } from "./tokens.ts";

export type PdfParts = {
  /** Every token outside of streams, and those of the streams that hold objects. */
  tokens: Token[];
  /** What the other streams hold: pages' contents, fonts; Latin-1. */
  contents: string[];
};

/** In bytes: what one stream may hold, and all together. A page full of text holds 50,000. */
const MOST = { each: 12 * 1024 * 1024, all: 32 * 1024 * 1024 };

/** Why a PDF is none that xdvipdfmx made of a document. */
export class OddPdf extends Error {}

/**
 * A PDF taken apart. It has to be as xdvipdfmx writes it: objects one after another, every stream deflated and of the
 * length it says, so that no reader can find another object in it than is found here. Throws `OddPdf`.
 */
export function partsOf(bytes: Uint8Array): PdfParts {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const parts: PdfParts = { tokens: [], contents: [] };
  let size = 0;
  let begun = 0;
  for (const token of tokensOf(pdf)) {
    if (token.kind !== "word" || token.text !== "stream") {
      parts.tokens.push(token);
      if (token.text === "obj" && token.kind === "word") begun = parts.tokens.length;
      continue;
    }
    const about = parts.tokens.slice(begun);
    const from = token.end + (pdf.startsWith("\r\n", token.end) ? 2 : 1);
    const end = from + Number(after(about, "Length"));
    if (!/^\s*endstream\b/u.test(pdf.slice(end, end + 16))) throw new OddPdf("a stream of another length than it says");
    if (after(about, "Filter") !== "FlateDecode" || after(about, "F") !== undefined) {
      throw new OddPdf("a stream that is not deflated");
    }
    const content = inflated(bytes.subarray(from, end));
    size += content.length;
    if (size > MOST.all) throw new OddPdf("more than could be read");
    if (after(about, "First") === undefined) parts.contents.push(content);
    else parts.tokens.push(...tokensOf(content));
    token.end = end;
  }
  return parts;
}

/** A caller that read on by itself sets the token's end. */
function* tokensOf(pdf: string): Generator<Token> {
  try {
    for (let token = tokenAt(pdf, 0); token !== null; token = tokenAt(pdf, token.end)) yield token;
  } catch (cause) {
    throw cause instanceof OddPdf ? cause : new OddPdf("something that is no object", { cause });
  }
}

/** The value that stands behind a name in a dictionary of plain values. */
function after(about: readonly Token[], name: string): string | undefined {
  const at = about.findIndex(({ kind, text }) => kind === "name" && text === name);
  return at === -1 ? undefined : about[at + 1]?.text;
}

function inflated(bytes: Uint8Array): string {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST.each }).toString("latin1");
  } catch (cause) {
    throw new OddPdf("a stream that cannot be unpacked, or not to its end", { cause });
  }
}
