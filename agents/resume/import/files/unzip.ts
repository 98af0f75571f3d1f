import { type Entry as ZipEntry, type ZipFile, fromBuffer } from "yauzl";
import { tooLarge, unsafe } from "./refuse.ts";

/** Files in one archive; a whole LinkedIn export has some sixty. */
const MOST_ENTRIES = 2000;
/** Bytes of all files of an archive once unpacked. */
const MOST_UNPACKED = 100_000_000;
/** Bytes of one file that is unpacked. */
const MOST_OF_ONE = 10_000_000;
/** Bytes that one packed byte may become; text packs to a tenth, a bomb to a thousandth. */
const MOST_RATIO = 150;
/** Below this a file may be packed as well as it likes. */
const SMALL = 200_000;

/** A file of an archive, not yet unpacked. */
export type ZippedFile = { name: string; bytes: number; read(): Promise<Uint8Array> };

/**
 * The files of a ZIP archive, none of them unpacked yet. Counts, sizes, ratios and names are judged by the archive's
 * own list first, and again while a file is unpacked. Faults: `cv_unsafe`, `cv_too_large`.
 */
export async function openZip(bytes: Uint8Array, file: string, signal?: AbortSignal): Promise<ZippedFile[]> {
  const zip = await opened(bytes, file);
  if (zip.entryCount > MOST_ENTRIES)
    throw unsafe(file, `it holds ${zip.entryCount} files; ${MOST_ENTRIES} are allowed`);
  const entries = await listed(zip, file);
  let whole = 0;
  for (const entry of entries) {
    whole += entry.uncompressedSize;
    if (whole > MOST_UNPACKED) throw unsafe(file, `it would unpack to more than ${MOST_UNPACKED} bytes`);
    if (entry.uncompressedSize > SMALL && entry.uncompressedSize > entry.compressedSize * MOST_RATIO)
      throw unsafe(
        file,
        `${shown(entry.fileName)} would unpack to ${entry.uncompressedSize} bytes from ${entry.compressedSize}`,
      );
    if (entry.isEncrypted()) throw unsafe(file, `${shown(entry.fileName)} is locked with a password`);
  }
  return entries
    .filter(({ fileName }) => !fileName.endsWith("/"))
    .map((entry) => ({
      name: entry.fileName,
      bytes: entry.uncompressedSize,
      read: () => unpacked(zip, entry, file, signal),
    }));
}

function opened(bytes: Uint8Array, file: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) => {
      if (error) reject(broken(file, error));
      else resolve(zip);
    });
  });
}

function listed(zip: ZipFile, file: string): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  return new Promise((resolve, reject) => {
    zip.on("error", (error: Error) => reject(broken(file, error)));
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry: ZipEntry) => {
      entries.push(entry);
      if (entries.length > MOST_ENTRIES) return reject(unsafe(file, `it holds more than ${MOST_ENTRIES} files`));
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function unpacked(zip: ZipFile, entry: ZipEntry, file: string, signal?: AbortSignal): Promise<Uint8Array> {
  const name = shown(entry.fileName);
  if (entry.uncompressedSize > MOST_OF_ONE)
    return Promise.reject(tooLarge(`${name} in ${file}`, entry.uncompressedSize, MOST_OF_ONE, "bytes"));
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(broken(file, error));
      const chunks: Buffer[] = [];
      const stop = () => stream.destroy(signal?.reason instanceof Error ? signal.reason : new Error("stopped"));
      signal?.addEventListener("abort", stop, { once: true });
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("error", (wrong: Error) => reject(signal?.aborted ? wrong : broken(file, wrong)));
      stream.on("end", () => resolve(Buffer.concat(chunks)));
      stream.on("close", () => signal?.removeEventListener("abort", stop));
    });
  });
}

const broken = (file: string, error: Error) => unsafe(file, `its archive is not sound: ${error.message}`);

/** A name of a stranger's, short enough for a sentence. */
const shown = (name: string) => JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
