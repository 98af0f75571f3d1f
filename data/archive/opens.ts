import { createReadStream } from "node:fs";
import { ByteReader } from "./age/byte-reader.ts";
import { type AgeIdentity, readHead } from "./age/header.ts";
import { readTar } from "./restore/tar.ts";

/** Whether the identity opens the body of an archive; reads no further than its head. Faults: those of `readHead`. */
export async function opensArchive(path: string, identity: AgeIdentity): Promise<boolean> {
  const source = createReadStream(path);
  try {
    for await (const entry of readTar(source, "the archive")) {
      if (entry.name === "data.tar.zst.age") {
        await readHead(new ByteReader(entry.body), [identity]);
        return true;
      }
      for await (const _ of entry.body);
    }
    return false;
  } finally {
    source.destroy();
  }
}
