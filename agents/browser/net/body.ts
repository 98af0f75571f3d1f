import { getEncoding } from "encoding-sniffer";

const MARKUP = /html|xml|^$/i;
/** What the sniffer answers when the markup says nothing; no page is written in it. */
const UNTOLD = "x-user-defined";

/** The `charset` of a content type, or null. */
function charsetOf(contentType: string): string | null {
  return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1] ?? null;
}

function decode(bytes: Uint8Array, label: string, fatal = false): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a body by the rules of the HTML standard: byte order mark, the header's charset, the markup's own
 * word. Without any of them it is UTF-8 where it reads as such, else windows-1252, which reads every byte.
 */
export function textOf(bytes: Buffer, contentType: string): string {
  const named = charsetOf(contentType);
  const fallback = named ?? "utf-8";
  if (!MARKUP.test(contentType)) return decode(bytes, fallback) ?? decode(bytes, "utf-8") ?? "";
  const sniffed = getEncoding(bytes, {
    defaultEncoding: UNTOLD,
    ...(named === null ? {} : { transportLayerEncodingLabel: named }),
  });
  const told = sniffed === UNTOLD ? null : decode(bytes, sniffed);
  return told ?? decode(bytes, "utf-8", true) ?? decode(bytes, "windows-1252") ?? "";
}
