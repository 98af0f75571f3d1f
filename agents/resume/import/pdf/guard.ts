import { constants, inflateSync } from "node:zlib";
import { giveUp, mustMend } from "#data/model/faults.ts";

export const MOST_BYTES = 20_000_000;
export const MOST_PAGES = 30;
const MOST_UNPACKED = 150_000_000;
const MOST_STREAMS = 4_000;

/**
 * Looks at a PDF's bytes before any reader does: its size, and what its packed streams unpack to. Faults:
 * `cv_too_large`, `cv_unsafe`.
 */
export function guardPdf(bytes: Uint8Array, name: string): void {
  if (bytes.length > MOST_BYTES) {
    throw mustMend("cv_too_large", `${name} has ${bytes.length} bytes; a CV has at most ${MOST_BYTES}.`, {
      hint: "Save the PDF again with smaller pictures.",
    });
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let unpacked = 0;
  let streams = 0;
  for (let at = buffer.indexOf("stream"); at !== -1; at = buffer.indexOf("stream", at + 6)) {
    if (buffer.subarray(at - 3, at).toString("latin1") === "end") continue;
    const filters = filtersIn(buffer, at);
    const packers = filters.filter((filter) => filter in GROWTH);
    if (packers.length === 0) continue;
    if (packers.length > 1) throw unsafe(name, "packs a stream twice");
    if ((streams += 1) > MOST_STREAMS) throw unsafe(name, `holds more than ${MOST_STREAMS} packed streams`);
    const start = at + (buffer[at + 6] === 0x0d ? 8 : 7);
    const end = buffer.indexOf("endstream", start);
    const packed = unwritten(buffer.subarray(start, end === -1 ? buffer.length : end), filters);
    const growth = GROWTH[packers[0]!]!;
    // Of the older ways to pack, what they could grow to at most is taken for what they do.
    unpacked += growth === null ? unpackedSize(packed, MOST_UNPACKED - unpacked + 1) : packed.length * growth;
    if (unpacked > MOST_UNPACKED) throw unsafe(name, `unpacks to more than ${MOST_UNPACKED} bytes`);
  }
}

/** How many bytes one packed byte can become; null where it is tried. */
const GROWTH: Record<string, number | null> = { FlateDecode: null, LZWDecode: 1400, RunLengthDecode: 64 };
const FULL_NAMES: Record<string, string> = {
  Fl: "FlateDecode",
  LZW: "LZWDecode",
  RL: "RunLengthDecode",
  A85: "ASCII85Decode",
  AHx: "ASCIIHexDecode",
};

/** The filters of the stream that begins at `at`, by their full names, however they are spelled. */
function filtersIn(buffer: Buffer, at: number): string[] {
  const head = buffer.subarray(Math.max(0, at - 4000), at).toString("latin1");
  const dictionary = head
    .slice(Math.max(0, head.lastIndexOf(" obj")))
    .replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const named = [...dictionary.matchAll(/\/(\w+Decode|Fl|LZW|RL|A85|AHx)\b/g)];
  return named.map(([, name = ""]) => FULL_NAMES[name] ?? name);
}

/** Bytes that were written as letters, as bytes again. */
function unwritten(bytes: Buffer, filters: readonly string[]): Buffer {
  if (filters[0] === "ASCIIHexDecode") return Buffer.from(bytes.toString("latin1").replace(/[^0-9a-f]/gi, ""), "hex");
  if (filters[0] !== "ASCII85Decode") return bytes;
  const out: number[] = [];
  let group: number[] = [];
  const flush = () => {
    const count = group.length - 1;
    let value = 0;
    for (let at = 0; at < 5; at++) value = value * 85 + (group[at] ?? 84);
    for (let at = 0; at < count; at++) out.push(Math.floor(value / 256 ** (3 - at)) & 255);
    group = [];
  };
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && group.length === 0) out.push(0, 0, 0, 0);
    else if (byte >= 33 && byte <= 117 && group.push(byte - 33) === 5) flush();
  }
  if (group.length > 1) flush();
  return Buffer.from(out);
}

function unpackedSize(packed: Buffer, most: number): number {
  try {
    const options = { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH };
    return inflateSync(packed, options).length;
  } catch (error) {
    // What cannot be unpacked is left to the reader, which passes over it.
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? most : 0;
  }
}

function unsafe(name: string, what: string) {
  return giveUp("cv_unsafe", `${name} ${what}; it was not opened.`, {
    hint: "Print the CV to a new PDF and import that.",
  });
}

/** What a PDF would do or carry beside its text. None of it runs here; the owner is told. */
export function carriedBy(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const signs: [RegExp, string][] = [
    [/\/(?:JavaScript|JS)\b/, "a script"],
    [
      /\/(?:OpenAction|AA)\b(?!\s*\[)(?=[\s\S]{0,300}\/(?:JavaScript|JS|Launch|SubmitForm|URI|GoToR)\b)/,
      "an action at opening",
    ],
    [/\/Launch\b/, "an action that starts a program"],
    [/\/(?:EmbeddedFiles?|Filespec)\b/, "an embedded file"],
    [/\/(?:SubmitForm|ImportData|GoToR|GoToE)\b/, "an action that leaves the document"],
    [/\/XFA\b/, "a dynamic form"],
    [/\/(?:RichMedia|Movie|Sound|3D)\b(?=[\s\S]{0,80}\/)/, "media"],
  ];
  return signs.filter(([sign]) => sign.test(text)).map(([, what]) => what);
}
