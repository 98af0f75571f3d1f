/** An entry of a tar as a test wants it, honest or not. */
export type TarPiece = {
  name: string;
  bytes?: Uint8Array;
  /** The type's letter; "0" is a regular file. */
  type?: string;
  link?: string;
  /** The length that the header claims. */
  size?: number;
  prefix?: string;
  magic?: string;
};

const BLOCK = 512;

/** A tar of these entries, with the two empty blocks at its end. */
export function tarOf(pieces: readonly TarPiece[]): Buffer {
  return Buffer.concat([...pieces.map(tarEntry), Buffer.alloc(2 * BLOCK)]);
}

export function tarEntry(piece: TarPiece): Buffer {
  const bytes = piece.bytes ?? Buffer.alloc(0);
  const padding = Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK);
  return Buffer.concat([tarHeader({ ...piece, size: piece.size ?? bytes.length }), bytes, padding]);
}

function tarHeader({ name, type = "0", link = "", size = 0, prefix = "", magic = "ustar\x0000" }: TarPiece): Buffer {
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0, "latin1");
  header.write("0000600 \0", 100);
  header.write("0000000 \0", 108);
  header.write("0000000 \0", 116);
  header.write(`${size.toString(8).padStart(11, "0")} `, 124);
  header.write("15000000000 ", 136);
  header.write(type, 156, "latin1");
  header.write(link, 157, "latin1");
  header.write(magic, 257, "latin1");
  header.write(prefix, 345, "latin1");
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  header.write(`${sum.toString(8).padStart(6, "0")} \0`, 148, "latin1");
  return header;
}
