import { giveUp, mustMend } from "#data/model/faults.ts";
import { fromBuffer, type Entry, type ZipFile } from "yauzl";

const MOST_BYTES = 20_000_000;
const MOST_ENTRIES = 2_000;
const MOST_XML = 12_000_000;
const MOST_TOTAL = 250_000_000;
const MOST_RATIO = 200;

/** A Word file's parts that hold text, by their path; and what else it carries. */
export type Package = { parts: Map<string, string>; carried: string[] };

const WANTED =
  /^(?:\[Content_Types\]\.xml|word\/(?:document\d*|styles|numbering|footnotes|endnotes|header\d*|footer\d*)\.xml|word\/_rels\/(?:document\d*|header\d*|footer\d*)\.xml\.rels)$/;

/**
 * Opens the zip a DOCX is. Its list of contents is judged before anything is unpacked, and what is unpacked is held to
 * the sizes the list told. Faults: `cv_too_large`, `cv_unsafe`, `cv_not_understood`.
 */
export async function openPackage(bytes: Uint8Array, name: string): Promise<Package> {
  if (bytes.length > MOST_BYTES) {
    throw mustMend("cv_too_large", `${name} has ${bytes.length} bytes; a CV has at most ${MOST_BYTES}.`, {
      hint: "Save it again with smaller pictures, or as plain text.",
    });
  }
  const zip = await opened(bytes, name);
  try {
    if (zip.entryCount > MOST_ENTRIES)
      throw unsafe(name, `lists ${zip.entryCount} files; a document has at most ${MOST_ENTRIES}`);
    const entries = await listed(zip, name);
    judge(entries, name);
    const parts = new Map<string, string>();
    for (const entry of entries) {
      if (WANTED.test(entry.fileName)) parts.set(entry.fileName, await textOf(zip, entry, name));
    }
    return { parts, carried: carriedBy(entries, parts) };
  } finally {
    zip.close();
  }
}

function opened(bytes: Uint8Array, name: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    fromBuffer(buffer, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(broken(name, error));
      else resolve(zip);
    });
  });
}

function listed(zip: ZipFile, name: string): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on("entry", (entry: Entry) => {
      entries.push(entry);
      if (entries.length > MOST_ENTRIES) reject(unsafe(name, `lists more than ${MOST_ENTRIES} files`));
      else zip.readEntry();
    });
    zip.on("end", () => resolve(entries));
    zip.on("error", (error: Error) => reject(broken(name, error)));
    zip.readEntry();
  });
}

function judge(entries: readonly Entry[], name: string): void {
  let total = 0;
  const ends: { from: number; to: number }[] = [];
  const names = new Set<string>();
  for (const entry of entries) {
    total += entry.uncompressedSize;
    if (entry.isEncrypted())
      throw mustMend("cv_encrypted", `${name} is protected with a password.`, { hint: "Save it without a password." });
    if (names.has(entry.fileName)) throw unsafe(name, `holds ${entry.fileName} twice`);
    names.add(entry.fileName);
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
    if (entry.uncompressedSize > 1_000_000 && ratio > MOST_RATIO)
      throw unsafe(
        name,
        `unpacks ${entry.fileName} to ${entry.uncompressedSize} bytes, ${Math.round(ratio)} times its size`,
      );
    if (WANTED.test(entry.fileName) && entry.uncompressedSize > MOST_XML)
      throw unsafe(name, `unpacks ${entry.fileName} to ${entry.uncompressedSize} bytes`);
    if (/\.(?:zip|7z|rar|gz|jar)$/i.test(entry.fileName))
      throw unsafe(name, `holds another archive, ${entry.fileName}`);
    ends.push({
      from: entry.relativeOffsetOfLocalHeader,
      to: entry.relativeOffsetOfLocalHeader + entry.compressedSize,
    });
  }
  if (total > MOST_TOTAL) throw unsafe(name, `unpacks to ${total} bytes`);
  ends.sort((a, b) => a.from - b.from);
  if (ends.some((one, at) => at > 0 && one.from < ends[at - 1]!.to))
    throw unsafe(name, "lists files that lie over one another");
}

function textOf(zip: ZipFile, entry: Entry, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(broken(name, error));
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > MOST_XML) stream.destroy(unsafe(name, `unpacks ${entry.fileName} to more than it says`));
        else chunks.push(chunk);
      });
      stream.on("error", (cause: Error) => reject(broken(name, cause)));
      stream.on("end", () => {
        const bytes = Buffer.concat(chunks);
        const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
        const text = wide ? bytes.toString("utf16le") : bytes.toString("utf8");
        // Word never writes one. Entities of its own are how small XML grows large, or reads other files.
        if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
          return reject(unsafe(name, `declares a document type in ${entry.fileName}`));
        return resolve(text);
      });
    });
  });
}

function carriedBy(entries: readonly Entry[], parts: ReadonlyMap<string, string>): string[] {
  const carried: string[] = [];
  if (
    entries.some(
      (entry) => /vbaProject|vbaData|\.bin$/i.test(entry.fileName) && !/printerSettings/.test(entry.fileName),
    )
  )
    carried.push("macros or other programs");
  if (entries.some((entry) => /^word\/(?:embeddings|activeX)\//i.test(entry.fileName)))
    carried.push("embedded objects");
  const outside = [...parts].some(
    ([path, xml]) =>
      path.endsWith(".rels") &&
      /TargetMode\s*=\s*["']External["']/i.test(xml) &&
      /relationships\/(?:attachedTemplate|oleObject|image|frame|subDocument|externalLink)/i.test(xml),
  );
  if (outside) carried.push("links to files elsewhere");
  return carried;
}

function unsafe(name: string, what: string) {
  return giveUp("cv_unsafe", `${name} ${what}; it was not opened.`, {
    hint: "Save the CV to a new DOCX or to PDF and import that.",
  });
}

function broken(name: string, error: unknown) {
  if (error instanceof Error && "code" in error && error.code === "cv_unsafe") return error;
  return giveUp(
    "cv_not_understood",
    `${name} cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`,
    {
      hint: "Open it in a word processor and save it again.",
    },
  );
}
