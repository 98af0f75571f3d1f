import { availableParallelism } from "node:os";
import { rm } from "node:fs/promises";
import type { AnyDocument, Gated, MadeDocument } from "#data/model/application/document.ts";
import type { DocumentStyle, OwnTemplate } from "#data/model/application/style.ts";
import { type Fault, mustMend } from "#data/model/faults.ts";
import { DocumentCache, type Kept } from "./cache.ts";
import { compile, LONGEST_WAIT, openEngine, type Compiled, type CompileOptions } from "./engine/compile.ts";
import type { Containment } from "./engine/contain.ts";
import { PROGRAM_FOLDERS, Preparation, type Ready } from "./engine/ready.ts";
import { Spares } from "./engine/spares.ts";
import { Turns } from "./engine/turns.ts";
import { FONT_ROOTS } from "./fonts/families.ts";
import { checkMeasure } from "./measure.ts";
import { render, type Rendered } from "./render.ts";
import { aboutTemplate } from "./templates/own/wrong.ts";
import { loadPdfReader } from "./text-layer/pdf-reader.ts";
import { readBack } from "./text-layer/read-back.ts";

export type TypesetterOptions = {
  /** Directory for files of one run; created when absent. */
  scratch: string;
  /** Directory for precompiled formats; shared by workers. */
  formats: string;
  /** Directory for what was set already; shared by workers. Absent: nothing is kept. */
  cache?: string;
  /** Engines that may wait for the next document; each takes 180 MiB. Whoever allows any calls `stop`. */
  spares?: number;
  /** Another than the strongest that works here. */
  containment?: Containment;
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
   * `scratch_unwritable`, `formats_unwritable`, `tex_uncontained` (mend); `tex_timeout` (retry); `tex_failed` (give up).
   * `font_missing`, `template_missing`, `template_wrong` (mend; data: line, reason), `document_too_long` (mend; data:
   * characters, most), `pdf_refused` (give up; data: reason: it would do more than be read).
   * Throws the signal's reason when aborted. The PDF is dated with the day it was made: on one day equal documents are
   * equal bytes.
   */
  set(
    document: Gated<AnyDocument>,
    style: DocumentStyle,
    signal: AbortSignal,
    template?: OwnTemplate,
  ): Promise<SetDocument>;
  /** Makes the format when it is not there yet, so that the first document need not wait. */
  warm(signal: AbortSignal): Promise<void>;
  /** Ends the engines that wait; none waits from now on. */
  stop(): Promise<void>;
}

/** In ms; starting a process holds up whoever starts it. */
const HAND_OVER = 25;

type Given = Parameters<Typesetter["set"]>;
type Made = Omit<SetDocument, "took">;
type Stale = { stale: Error };

/** Changes with what is made of a source here: nothing that an older appliance kept is taken then. */
const VERSION = 1;
/** Wall time of one pass; a two-page CV takes a tenth of a second. A stranger's template may not hold everybody up. */
const SECONDS = { ours: 20, own: 10 };
const DAY = 24 * 3600;
/** More at once than this would take memory that others need. */
const MOST_AT_ONCE = 4;

/** XeTeX alone sets every script: with an engine that waits already it is quicker than pdfTeX without. */
export function createTypesetter(options: TypesetterOptions): Typesetter {
  const { scratch, programs = PROGRAM_FOLDERS, fontRoots = FONT_ROOTS, now = () => new Date() } = options;
  const { formats } = options;
  const preparation = new Preparation({ scratch, formats, programs, fontRoots, containment: options.containment });
  const cache = options.cache === undefined ? null : new DocumentCache(options.cache);
  const spares = new Spares(options.spares ?? 0);
  const atOnce = Math.min(MOST_AT_ONCE, availableParallelism());
  const turns = new Turns(atOnce);
  // One more is rendered or read back meanwhile; all others take no memory but their own.
  const open = new Turns(atOnce + 1);

  const run = async (source: string, how: CompileOptions): Promise<Compiled> => {
    const { beginning, rest } = split(source);
    const key = JSON.stringify([how.format, how.containment, how.epoch, beginning]);
    const spare = await spares.take(key);
    if (spare === null) await spares.clear();
    const result = spare === null ? null : await spare.finish(rest, how);
    // An engine that ended without a word may have been ended for its memory while it waited.
    if (result !== null && ("pdf" in result || result.isTold)) return result;
    return compile(source, how);
  };

  /** A beginning that did not work once is not run ahead. Among many documents memory is for those that are set. */
  const prepareNext = (source: string, how: CompileOptions): void => {
    const { beginning } = split(source);
    const key = JSON.stringify([how.format, how.containment, how.epoch, beginning]);
    const start = () => {
      if (turns.isFree) spares.prepare(key, () => openEngine(beginning, how, LONGEST_WAIT + how.seconds));
    };
    // What is done is handed over first.
    setTimeout(start, HAND_OVER).unref();
  };

  const setAnew = async (
    rendered: Rendered,
    ready: Ready,
    seconds: number,
    signal: AbortSignal,
  ): Promise<Kept | Stale> => {
    const { source, places, words } = rendered;
    const { engine, containment, format } = ready;
    const epoch = Math.floor(now().getTime() / 1000 / DAY) * DAY;
    const how = { engine, containment, format, scratch, places, epoch, seconds, signal };
    const result = await turns.take(signal, () => run(source, how));
    if ("fault" in result) {
      if (!result.isStale) throw result.fault;
      return { stale: result.fault };
    }
    const read = await readBack(result.pdf, words);
    prepareNext(source, how);
    return { pdf: result.pdf, ...read };
  };

  const made = async (asked: string, ...[document, style, signal, template]: Given): Promise<Made> => {
    // Loading the reader takes as long as setting a document: both at once.
    loadPdfReader().catch(() => undefined);
    for (let isSecond = false; ; isSecond = true) {
      const ready = await preparation.ready(signal);
      if (template !== undefined && ready.containment === "none") throw uncontained();
      const rendered = render(document, style, ready.families, template);
      const content = JSON.stringify([VERSION, ready.stamp, rendered.source, rendered.words]);
      const stored = (await cache?.get(content)) ?? null;
      const result =
        stored ?? (await setAnew(rendered, ready, template === undefined ? SECONDS.ours : SECONDS.own, signal));
      if ("stale" in result) {
        if (isSecond) throw result.stale;
        await rm(ready.format, { force: true });
        continue;
      }
      if (stored === null) await cache?.put(content, result);
      cache?.remember(asked, result);
      return { ...result, cached: stored !== null };
    }
  };

  return {
    async warm(signal) {
      await preparation.ready(signal);
    },
    stop: () => spares.stop(),
    async set(...given) {
      const [document, style, signal, template] = given;
      signal.throwIfAborted();
      checkMeasure(document);
      const began = performance.now();
      const asked = JSON.stringify([document, style, template]);
      const known = cache?.recall(asked) ?? null;
      const make = () => open.take(signal, () => made(asked, ...given));
      const result =
        known ??
        (await make().catch((error: unknown) => {
          throw template === undefined ? error : aboutTemplate(error, template);
        }));
      return { cached: true, ...result, took: performance.now() - began };
    },
  };
}

function uncontained(): Fault {
  return mustMend("tex_uncontained", "A template of your own is not run here: nothing on this machine could hold it.", {
    hint: "Install bubblewrap and allow user namespaces, or use util-linux 2.41 on a kernel with Landlock; or choose one of the templates that come with AutoResume.",
  });
}

/** Up to the line that begins the document: what a style, and no document, decides. */
function split(source: string): { beginning: string; rest: string } {
  const [beginning = ""] = /^[\s\S]*?\\begin\{document\}[^\n]*\n/u.exec(source) ?? [];
  return { beginning, rest: source.slice(beginning.length) };
}
