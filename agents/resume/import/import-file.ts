import type { CvFormat, ImportedCv } from "#data/model/owner/master-cv.ts";
import { type DecodedText, decodeText } from "./files/decode.ts";
import { containerOf, textFormat } from "./files/detect.ts";
import { MOST_BYTES, notUnderstood, tooLarge, unsafe } from "./files/refuse.ts";
import { type ZippedFile, openZip } from "./files/unzip.ts";

/** `text` is the source as text where it is one, so that a place in it can be shown. */
export type ImportedFile = ImportedCv & { format: CvFormat; text: string | null };

/**
 * The facts of a CV in any format that is known, found by what is in the file first and by its name second. A file is
 * read whole or not at all. Faults, all with next step `mend`: `cv_not_understood`, `cv_too_large`, `cv_unsafe`,
 * `cv_not_utf8`, `cv_not_json`, `cv_not_json_resume`, and those of the single formats; `data.line` counts from one.
 */
export async function importFile(
  bytes: Uint8Array,
  name: string,
  signal?: AbortSignal,
  /** How many archives this one was taken out of. */
  within = 0,
): Promise<ImportedFile> {
  signal?.throwIfAborted();
  if (bytes.length > MOST_BYTES) throw tooLarge(name, bytes.length, MOST_BYTES, "bytes");
  if (bytes.length === 0) throw notUnderstood(name, "it is empty");
  const container = containerOf(bytes);
  if (typeof container === "object") throw notUnderstood(name, container.refused);
  if (container === "pdf") {
    const { importPdf } = await import("./pdf/import-pdf.ts");
    return { ...(await importPdf(bytes, name, signal)), format: "pdf" };
  }
  if (container === "zip" && within > 1) throw unsafe(name, "it is an archive in an archive");
  if (container === "zip") return importZip(bytes, name, within, signal);
  const decoded = decodeText(bytes, name);
  return importDecoded(decoded, name);
}

/** Readers are loaded when first needed: an idle appliance stays small. */
async function importDecoded({ text, said }: DecodedText, name: string): Promise<ImportedFile> {
  const found = textFormat(text, name);
  const done = (cv: ImportedCv, format: CvFormat) => ({ ...withSaid(cv, said), format, text });
  switch (found) {
    case "rendercv": {
      const { importRenderCv } = await import("./rendercv/import-rendercv.ts");
      return done(importRenderCv(text, name), found);
    }
    case "linkedin": {
      const { importLinkedIn } = await import("./linkedin/import-linkedin.ts");
      return done(importLinkedIn([{ name, text }], name), found);
    }
    case "markdown": {
      const { importMarkdown } = await import("./markdown/import-markdown.ts");
      return done(importMarkdown([{ name, text }], name), found);
    }
    case "json": {
      const { importReactiveResume, isReactiveResume } = await import("./reactive/import-reactive.ts");
      const { importCv } = await import("./json-resume/import-cv.ts");
      const { readJson } = await import("./files/json-text.ts");
      if (isReactiveResume(readJson(text, name).value))
        return done(importReactiveResume(text, name), "reactive_resume");
      return done(importCv(text, name), "json_resume");
    }
    default: {
      const { importText } = await import("./prose/import-text.ts");
      return done(importText(text, name), "text");
    }
  }
}

async function importZip(bytes: Uint8Array, name: string, within: number, signal?: AbortSignal): Promise<ImportedFile> {
  const files = await openZip(bytes, name, signal);
  const texts = async (these: readonly ZippedFile[]) => {
    const read: { name: string; text: string; said: string | null }[] = [];
    for (const file of these) {
      signal?.throwIfAborted();
      read.push({ name: file.name, ...decodeText(await file.read(), file.name) });
    }
    return read;
  };
  if (files.some((file) => file.name === "[Content_Types].xml")) {
    if (!files.some((file) => file.name.startsWith("word/")))
      throw notUnderstood(name, "it is an Office file, but no Word document");
    const { importDocx } = await import("./docx/import-docx.ts");
    return { ...(await importDocx(bytes, name)), format: "docx" };
  }
  if (files.some((file) => /^(?:Index\/Document\.iwa|Index\.zip|index\.xml)$/.test(file.name)))
    throw notUnderstood(name, "it is a Pages document; export it from Pages as Word or PDF");
  if (files.some((file) => file.name === "mimetype" || file.name === "META-INF/manifest.xml"))
    throw notUnderstood(name, "it is an OpenDocument or another program's file; save it as DOCX or PDF");
  const { LINKEDIN_FILE } = await import("./linkedin/files.ts");
  if (files.some((file) => LINKEDIN_FILE.test(file.name))) {
    const { importLinkedIn } = await import("./linkedin/import-linkedin.ts");
    const read = await texts(files.filter((file) => LINKEDIN_FILE.test(file.name)));
    const others = files.filter((file) => !LINKEDIN_FILE.test(file.name)).map((file) => file.name);
    const cv = importLinkedIn(read, name, others);
    return { ...withSaid(cv, saidOf(read)), format: "linkedin", text: together(read) };
  }
  const [only, ...rest] = files.filter((file) => !/(?:^|\/)(?:__MACOSX|\.)/.test(file.name));
  if (only && rest.length === 0 && /\.(?:json|ya?ml|txt|docx|pdf|csv)$/i.test(only.name))
    return importFile(await only.read(), only.name, signal, within + 1);
  const roles = files.filter(
    (file) => /\.(?:md|markdown)$/i.test(file.name) && !/(?:^|\/)(?:__MACOSX|\.)/.test(file.name),
  );
  if (roles.length > 0) {
    const { importMarkdown } = await import("./markdown/import-markdown.ts");
    const read = await texts(roles);
    const others = files.filter((file) => !roles.includes(file)).map((file) => file.name);
    return { ...withSaid(importMarkdown(read, name, others), saidOf(read)), format: "markdown", text: together(read) };
  }
  const holds = files.slice(0, 5).map((file) => file.name);
  throw notUnderstood(name, `it is an archive with ${holds.join(", ") || "nothing"} in it, no CV that is known`);
}

const saidOf = (read: readonly { said: string | null }[]) => read.find(({ said }) => said !== null)?.said ?? null;

/** The files of an archive one after another, as they are shown beside what was read from them. */
const together = (read: readonly { name: string; text: string }[]) =>
  read.map(({ name, text }) => `── ${name}\n${text}`).join("\n");

/** What must be said of the whole file stands with its first fact. */
function withSaid(cv: ImportedCv, said: string | null): ImportedCv {
  const [first] = cv.facts;
  if (said === null || !first) return cv;
  return { ...cv, doubts: [{ factId: first.id, because: said }, ...(cv.doubts ?? [])] };
}
