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
    const head = buffer.subarray(Math.max(0, at - 600), at).toString("latin1");
    const dictionary = head.slice(head.lastIndexOf(" obj"));
    if (!/FlateDecode|\/Fl\b/.test(dictionary)) continue;
    if (/FlateDecode\s*\/FlateDecode|\/Fl\s*\/Fl\b/.test(dictionary)) throw unsafe(name, "packs a stream twice");
    if ((streams += 1) > MOST_STREAMS) throw unsafe(name, `holds more than ${MOST_STREAMS} packed streams`);
    const start = at + (buffer[at + 6] === 0x0d ? 8 : 7);
    unpacked += unpackedSize(buffer.subarray(start), MOST_UNPACKED - unpacked + 1);
    if (unpacked > MOST_UNPACKED) throw unsafe(name, `unpacks to more than ${MOST_UNPACKED} bytes`);
  }
}

function unpackedSize(packed: Buffer, most: number): number {
  const end = packed.indexOf("endstream");
  try {
    const options = { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH };
    return inflateSync(end === -1 ? packed : packed.subarray(0, end), options).length;
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
