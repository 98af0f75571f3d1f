import { crc32, deflateRawSync } from "node:zlib";

export type ZipEntry = { path: string; data: Buffer; packed?: Buffer; crc?: number; size?: number };

/** A zip file of these entries. `packed`, `crc` and `size` may be given to write what a real archive never would. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path);
    const packed = entry.packed ?? deflateRawSync(entry.data);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x800, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE((0x21 << 16) >>> 0, 6);
    head.writeUInt32LE(entry.crc ?? crc32(entry.data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(entry.size ?? entry.data.length, 18);
    head.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from("PK\u0003\u0004"), head, name, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), head, tail, name);
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
