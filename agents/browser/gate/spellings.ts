/** Longest text looked through, in characters; a posted document is longer only by its attached files. */
const LIMIT = 2_000_000;
const BASE64_RUN = /[A-Za-z0-9+/_-]{8,}={0,2}/g;
const HEX_RUN = /(?:[0-9a-f]{2}){6,}/gi;
/** Shares of a decoding that must be readable before it is believed. */
const READABLE = 0.85;

/**
 * Letters and digits of any script alone, without case, accents or width: `Zoë+O’Brien` and `zoe%20obrien` once
 * decoded are the same. What stands between letters is where spellings differ most.
 */
export function squash(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * A text and everything it may be the spelling of: percent-encoding (also twice), `+` for a space, JSON and HTML
 * escapes, quoted-printable, base64 and hexadecimal runs. Each layer is looked into once more.
 */
export function spellings(text: string): string[] {
  const found = new Set<string>([text.slice(0, LIMIT)]);
  let layer = [...found];
  for (let depth = 0; depth < 3 && layer.length > 0 && found.size < 400; depth += 1) {
    const next: string[] = [];
    for (const one of layer) {
      for (const decoded of decodings(one)) {
        if (decoded === "" || found.has(decoded)) continue;
        found.add(decoded);
        next.push(decoded);
      }
    }
    layer = next;
  }
  return [...found];
}

function decodings(text: string): string[] {
  return [
    ...(/[%+]/.test(text) ? [percent(text)] : []),
    ...(/\\[u/nrtx"'\\]/.test(text) ? [unescaped(text)] : []),
    ...(/&(#|[a-z]+;)/i.test(text) ? [entities(text)] : []),
    ...(/=[0-9A-F]{2}/.test(text) ? [percent(text.replace(/=\r?\n/g, "").replace(/=([0-9A-F]{2})/g, "%$1"))] : []),
    ...runs(text, BASE64_RUN).flatMap(fromBase64),
    ...runs(text, HEX_RUN).map((run) => readable(Buffer.from(run, "hex"))),
  ];
}

const runs = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).slice(0, 200);

/** Percent-decoding that never throws: a broken sequence stays as it is. */
function percent(text: string): string {
  return text.replace(/\+/g, " ").replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    return Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8");
  });
}

function unescaped(text: string): string {
  return text
    .replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (whole, code: string) => character(Number.parseInt(code, 16), whole))
    .replace(/\\x([0-9a-f]{2})/gi, (whole, code: string) => character(Number.parseInt(code, 16), whole))
    .replace(/\\[nrt]/g, " ")
    .replace(/\\(["'/\\])/g, "$1");
}

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

function entities(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);?/gi, (whole, code: string) => character(Number.parseInt(code, 16), whole))
    .replace(/&#(\d+);?/g, (whole, code: string) => character(Number(code), whole))
    .replace(/&([a-z]+);/gi, (whole, name: string) => NAMED[name.toLowerCase()] ?? whole);
}

function character(code: number, whole: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Both what begins at the run's first letter and what begins at one of the next three: runs swallow what precedes. */
function fromBase64(run: string): string[] {
  return [0, 1, 2, 3].map((from) => readable(Buffer.from(run.slice(from), "base64")));
}

/** Bytes as text, UTF-8 or UTF-16, or nothing when they are plainly no text. */
function readable(bytes: Buffer): string {
  const wide = bytes.length >= 8 && bytes.subarray(0, 32).filter((byte, at) => at % 2 === 1 && byte === 0).length > 3;
  const text = bytes.toString(wide ? "utf16le" : "utf8");
  const plain = text.replace(/[^\p{L}\p{N}\p{P}\p{S}\p{Z}\s]|\ufffd/gu, "").length;
  return text.length > 0 && plain / text.length >= READABLE ? text : "";
}
