import { access, constants, rm } from "node:fs/promises";
import { join } from "node:path";
import type { AnyDocument, Gated, MadeDocument } from "#data/model/application/document.ts";
import type { DocumentStyle, OwnTemplate } from "#data/model/application/style.ts";
import { compile } from "./engine/compile.ts";
import { findContainment } from "./engine/contain.ts";
import { FONT_ROOTS, findFamilies, type FontFamily } from "./fonts/families.ts";
import { ensureFormat } from "./engine/format.ts";
import { missingTex } from "./engine/log.ts";
import { render } from "./render.ts";
import { loadPdfReader, missingWords, readPdf } from "./text-layer/text-layer.ts";

export type TypesetterOptions = {
  /** Directory for files of one run; created when absent. */
  scratch: string;
  /** Directory for precompiled formats; shared by workers. */
  formats: string;
  /** Directory for what was set already; shared by workers. Absent: nothing is kept. */
  cache?: string;
  /** Where engines are looked for. */
  programs?: readonly string[];
  fontRoots?: readonly string[];
  now?: () => Date;
};

/** `took` in ms; `cached` when equal input had been set before. */
export type SetDocument = { pdf: Uint8Array; took: number; cached: boolean } & Pick<
  MadeDocument,
  "pages" | "textLayer"
>;

export interface Typesetter {
  /**
   * Sets a document and reads the result back. Faults: `tex_missing`, `tex_missing_glyph` (data: glyphs, text, place),
   * `scratch_unwritable`, `formats_unwritable` (mend); `tex_timeout` (retry); `tex_failed` (give up). Throws the
   * signal's reason when aborted. The PDF is dated with the day it is made: on one day equal documents are equal bytes.
   */
  set(
    document: Gated<AnyDocument>,
    style: DocumentStyle,
    signal: AbortSignal,
    template?: OwnTemplate,
  ): Promise<SetDocument>;
  /** Makes the format of a style's template when it is not there yet, so that the first document need not wait. */
  warm(style: DocumentStyle, signal: AbortSignal): Promise<void>;
}

export const PROGRAM_FOLDERS: readonly string[] = ["/usr/local/bin", "/usr/bin", "/bin"];
const SECONDS = 30;
const DAY = 24 * 3600;

/** XeTeX alone sets every script, at half a tenth of a second more than pdfTeX takes for Latin. */
export function createTypesetter(options: TypesetterOptions): Typesetter {
  const { scratch, formats, programs = PROGRAM_FOLDERS, fontRoots = FONT_ROOTS, now = () => new Date() } = options;
  let families: readonly FontFamily[] | undefined;
  const making = new Map<string, Promise<string>>();

  const prepare = async (style: DocumentStyle, signal: AbortSignal) => {
    const engine = await findEngine(programs);
    families ??= findFamilies(fontRoots);
    const containment = await findContainment();
    const { template } = style;
    const found = families;
    const make = () => ensureFormat({ template, families: found, engine, containment, scratch, formats, signal });
    // Whoever comes second waits for the first, and makes it after all when the first gave up.
    const begun = making.get(template);
    const shared = begun === undefined ? null : await begun.catch(() => null);
    const format = shared ?? (await keep(template, make()));
    return { engine, families, containment, format };
  };

  const keep = (template: string, format: Promise<string>): Promise<string> => {
    making.set(template, format);
    const forget = () => {
      if (making.get(template) === format) making.delete(template);
    };
    format.then(forget, forget);
    return format;
  };

  return {
    async warm(style, signal) {
      await prepare(style, signal);
    },
    async set(document, style, signal) {
      signal.throwIfAborted();
      const began = performance.now();
      // Loading the reader takes as long as setting a document: both at once.
      loadPdfReader().catch(() => undefined);
      for (let isSecond = false; ; isSecond = true) {
        const ready = await prepare(style, signal);
        const { source, places, words } = render(document, style, ready.families);
        const epoch = Math.floor(now().getTime() / 1000 / DAY) * DAY;
        const { engine, containment, format } = ready;
        const run = { engine, containment, format, scratch, places, epoch, seconds: SECONDS, signal };
        const result = await compile(source, run);
        if ("pdf" in result) {
          const { pages, text, spoken } = await readPdf(result.pdf);
          const missing = missingWords(words, text, spoken);
          const textLayer = { complete: missing.length === 0, missing };
          return { pdf: result.pdf, pages, textLayer, took: performance.now() - began, cached: false };
        }
        if (!result.isStale || isSecond) throw result.fault;
        await rm(format, { force: true });
      }
    },
  };
}

/** The path of XeTeX. Throws `tex_missing` naming the program that is not there. */
export async function findEngine(programs: readonly string[]): Promise<string> {
  const [engine] = await Promise.all(["xetex", "xdvipdfmx"].map((name) => findProgram(name, programs)));
  return engine!;
}

async function findProgram(name: string, folders: readonly string[]): Promise<string> {
  for (const folder of folders) {
    const path = join(folder, name);
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  throw missingTex(name);
}
