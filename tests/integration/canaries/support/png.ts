import { crc32, inflateSync } from "node:zlib";

const BEGINNING = Buffer.from("89504e470d0a1a0a", "hex");
const TEXTS = new Set(["tEXt", "zTXt", "iTXt", "eXIf", "iCCP"]);

/** What the chunks of a PNG say beside its pixels, each after its keyword, unpacked where it is packed. */
export function pngTexts(bytes: Buffer): Buffer[] {
  if (!bytes.subarray(0, 8).equals(BEGINNING)) return [];
  const texts: Buffer[] = [];
  for (let at = 8; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString("latin1", at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (TEXTS.has(kind)) texts.push(body, ...afterKeyword(body));
    at += 12 + length;
  }
  return texts;
}

/** A keyword and a zero stand before the text; kinds differ in the few bytes between, so each place is tried. */
function afterKeyword(body: Buffer): Buffer[] {
  const start = body.indexOf(0) + 1;
  return [0, 1, 2, 3, 4].flatMap((skip) => {
    const rest = body.subarray(start + skip);
    try {
      return [rest, inflateSync(rest)];
    } catch {
      return [rest];
    }
  });
}

/** A picture of nothing with one such chunk. */
export function pngWith(kind: "tEXt" | "zTXt" | "iTXt", text: Buffer): Buffer {
  const between = { tEXt: [0], zTXt: [0, 0], iTXt: [0, 0, 0, 0, 0] }[kind];
  const chunks = [chunk(kind, Buffer.concat([Buffer.from("Comment"), Buffer.from(between), text])), chunk("IEND")];
  return Buffer.concat([BEGINNING, ...chunks]);
}

function chunk(kind: string, body: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(kind), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
