/** Where markup must name its character set, in bytes, with room for what editors put before it. */
const HEAD = 4_096;

function decoded(bytes: Uint8Array, label: string, fatal = false): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

function markOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** The character set that a page's `meta` or an XML declaration names; one that could not have been read so is UTF-8. */
function labelOf(bytes: Uint8Array): string | null {
  const head = decoded(bytes.subarray(0, HEAD), "windows-1252") ?? "";
  const label =
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ??
    null;
  return label !== null && /^utf-?16/i.test(label) ? "utf-8" : label;
}

/** The text of a saved page or text file: by its byte order mark, its own word, as UTF-8, else as windows-1252. */
export function textOfBytes(bytes: Uint8Array): string {
  const label = markOf(bytes) ?? labelOf(bytes);
  const told = label === null ? null : decoded(bytes, label);
  return told ?? decoded(bytes, "utf-8", true) ?? decoded(bytes, "windows-1252") ?? "";
}
