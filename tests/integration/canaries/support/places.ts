import { execFileSync } from "node:child_process";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gunzipSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { pngTexts } from "./png.ts";

export type Place = { name: string; bytes: Buffer };

/** Every file below a directory, as it is and with what is packed inside it unpacked; its name is a place too. */
export function* placesIn(root: string): Generator<Place> {
  for (const entry of readdirSync(root, { recursive: true, encoding: "utf8" })) {
    const path = join(root, entry);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    const name = relative(root, path);
    yield { name: `name of ${name}`, bytes: Buffer.from(name) };
    if (stat?.isFile() !== true) continue;
    yield* placesOf(name, readFileSync(path));
  }
}

/** Bytes and whatever is packed in them. */
export function* placesOf(name: string, bytes: Buffer): Generator<Place> {
  yield { name, bytes };
  const inner = [
    ["gunzipped", bytes[0] === 0x1f && bytes[1] === 0x8b ? tried(() => gunzipSync(bytes)) : null],
    ["unpacked", isZstd(bytes) ? tried(() => zstdDecompressSync(bytes)) : null],
  ] as const;
  for (const [how, unpacked] of inner) if (unpacked !== null) yield* placesOf(`${name}, ${how}`, unpacked);
  for (const [index, text] of pngTexts(bytes).entries()) yield* placesOf(`${name}, text ${index}`, text);
  const packed = base64In(bytes);
  for (const [index, inside] of packed.entries()) yield* placesOf(`${name}, base64 ${index}`, inside);
  if (bytes.subarray(0, 5).toString() !== "%PDF-") return;
  for (const [index, stream] of pdfStreams(bytes).entries()) yield { name: `${name}, stream ${index}`, bytes: stream };
  const text = tried(() => execFileSync("pdftotext", ["-", "-"], { input: bytes, stdio: ["pipe", "pipe", "ignore"] }));
  if (text !== null) yield { name: `${name}, text`, bytes: text };
}

/** What is packed and written as base64: spellings of a value do not reach through it. */
function base64In(bytes: Buffer): Buffer[] {
  const packed = bytes.toString("latin1").match(/(?:H4sI|KLUv\/)[A-Za-z0-9+/]{8,}={0,2}/g) ?? [];
  return packed.map((text) => Buffer.from(text, "base64"));
}

function isZstd(bytes: Buffer): boolean {
  return bytes.length > 4 && bytes.readUInt32LE(0) === 0xfd2fb528;
}

function tried(work: () => Buffer): Buffer | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function pdfStreams(pdf: Buffer): Buffer[] {
  const streams: Buffer[] = [];
  for (let at = pdf.indexOf("stream"); at >= 0; at = pdf.indexOf("stream", at + 6)) {
    const start = at + (pdf[at + 6] === 0x0d ? 8 : 7);
    const end = pdf.indexOf("endstream", start);
    const stream = end < 0 ? null : tried(() => inflateSync(pdf.subarray(start, end)));
    if (stream !== null) streams.push(stream);
  }
  return streams;
}
