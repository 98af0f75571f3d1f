import { damaged, refused } from "./faults.ts";

const BLOCK = 512;
const OCTAL = /^[0-7]+[ \0]?$/;
/** Two ends of a number's field in use; a checksum written otherwise is no checksum of an archive of ours. */
const CHECKSUM = /^[0-7]{6}( \0|\0 )$/;

export type TarEntry = {
  name: string;
  size: number;
  /** The bytes; it must be read to its end before the next entry is asked for. */
  body: AsyncIterable<Uint8Array>;
};

/**
 * The entries of a plain POSIX tar, strictly: regular files with plain headers alone, every block of padding empty, an
 * end of exactly two empty blocks, nothing behind it. So no byte can be changed without being noticed, and nothing that other
 * readers would unpack in a place of its own gets in. `Fault`s: `archive_damaged`, `archive_refused`.
 */
export async function* readTar(source: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<TarEntry> {
  const bytes = new Bytes(source, where);
  for (;;) {
    const block = await bytes.exactly(BLOCK);
    if (isEmpty(block)) break;
    const { name, size } = headerOf(block, where);
    const body = new Body(bytes, size, name);
    yield { name, size, body };
    if (body.left > 0) throw new Error(`the body of ${name} was not read`);
    const padding = await bytes.exactly((BLOCK - (size % BLOCK)) % BLOCK);
    if (!isEmpty(padding)) throw damaged(`${where} holds something between its entries`);
  }
  if (!isEmpty(await bytes.exactly(BLOCK))) throw damaged(`${where} ends in the middle`);
  if (!(await bytes.atEnd())) throw damaged(`${where} goes on behind its end`);
}

class Body implements AsyncIterable<Uint8Array> {
  readonly #bytes: Bytes;
  readonly #name: string;
  left: number;

  constructor(bytes: Bytes, size: number, name: string) {
    this.#bytes = bytes;
    this.#name = name;
    this.left = size;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    while (this.left > 0) {
      const piece = await this.#bytes.some(this.left);
      if (piece === null) throw damaged(`it ends within ${this.#name}`);
      this.left -= piece.length;
      yield piece;
    }
  }
}

/** Bytes that come in pieces of any length, taken in pieces of a wanted one. */
class Bytes {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #where: string;
  #piece: Uint8Array = new Uint8Array();

  constructor(source: AsyncIterable<Uint8Array>, where: string) {
    this.#source = source[Symbol.asyncIterator]();
    this.#where = where;
  }

  /** At least one byte and `most` at most; null at the end. */
  async some(most: number): Promise<Uint8Array | null> {
    while (this.#piece.length === 0) {
      const next = await this.#source.next();
      if (next.done === true) return null;
      this.#piece = next.value;
    }
    const taken = this.#piece.subarray(0, most);
    this.#piece = this.#piece.subarray(taken.length);
    return taken;
  }

  async exactly(length: number): Promise<Buffer> {
    const whole = Buffer.alloc(length);
    for (let at = 0; at < length;) {
      const piece = await this.some(length - at);
      if (piece === null) throw damaged(`${this.#where} ends too early`);
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  async atEnd(): Promise<boolean> {
    return (await this.some(1)) === null;
  }
}

function headerOf(block: Buffer, where: string): { name: string; size: number } {
  const field = (from: number, length: number) => block.toString("latin1", from, from + length);
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  const written = field(148, 8);
  if (!CHECKSUM.test(written) || Number.parseInt(written, 8) !== sum) throw damaged(`a header of ${where} is wrong`);
  if (field(257, 8) !== "ustar\x0000") throw refused("it is a tar of another kind");
  const [name, prefix, link] = [text(block, 0, 100), text(block, 345, 155), text(block, 157, 100)];
  const type = field(156, 1);
  if (type !== "0" || link !== "") throw refused(`it holds ${KINDS[type] ?? "something that is no file"}`);
  return { name: prefix === "" ? name : `${prefix}/${name}`, size: sizeOf(block.subarray(124, 136)) };
}

/** In octal digits, or from 8 GiB on as a number with its first bit set. */
function sizeOf(field: Buffer): number {
  const digits = field.toString("latin1");
  const size =
    field[0] === 0x80 ? Number(field.readBigUInt64BE(4)) : OCTAL.test(digits) ? Number.parseInt(digits, 8) : NaN;
  if (!Number.isSafeInteger(size)) throw refused("it holds an entry of unbelievable length");
  return size;
}

/** A text field: what stands before the first zero; anything but zeros behind that is hidden from most readers. */
function text(block: Buffer, from: number, length: number): string {
  const [first = "", ...hidden] = block.toString("latin1", from, from + length).split("\0");
  if (hidden.some((piece) => piece !== "")) throw refused("a name in it hides another");
  return first;
}

const KINDS: Record<string, string> = {
  "1": "a hard link",
  "2": "a symbolic link",
  "3": "a device",
  "4": "a device",
  "5": "a folder of its own",
  "6": "a named pipe",
  S: "a sparse file",
  x: "an extended header",
  g: "an extended header",
  L: "an extended name",
  K: "an extended name",
};

function isEmpty(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0);
}
