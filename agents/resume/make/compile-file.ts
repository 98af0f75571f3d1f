import type { Reversal } from "#data/model/application/document.ts";
import type { DocumentStyle, OwnTemplate } from "#data/model/application/style.ts";
import { mustMend } from "#data/model/faults.ts";
import type { CvFormat, NotUnderstood } from "#data/model/owner/master-cv.ts";
import { DEFAULT_WRITING } from "#data/model/owner/writing.ts";
import { fitted } from "#latex/fit.ts";
import type { Typesetter } from "#latex/typesetter.ts";
import { cutCv } from "../document/build-cv.ts";
import { linesAPage } from "../document/lines.ts";
import type { CvPlan } from "../document/plan.ts";
import { gateCv, gateLetter } from "../gate.ts";
import { importFile, type ImportedFile } from "../import/import-file.ts";
import { generalLetter } from "../letter/general-letter.ts";
import { NO_RELEVANCE } from "../select/relevance.ts";
import { withoutRepeats } from "../select/repeats.ts";
import { documentLanguage } from "../wording/language.ts";
import { fitPages } from "./fit-pages.ts";
import { setWhole } from "./set-whole.ts";

export type CompileRequest = {
  bytes: Uint8Array;
  /** The file's name, which tells formats that its content does not. */
  name: string;
  what: "cv" | "letter";
  style: DocumentStyle;
  template?: OwnTemplate | undefined;
  /** `YYYY-MM-DD`, for a letter. */
  date: string;
};

export type CompiledFile = {
  pdf: Uint8Array;
  pages: number;
  format: CvFormat;
  notUnderstood: NotUnderstood[];
  doubts: string[];
  /** Wordings that the evidence gate took back. */
  reversals: Reversal[];
  /** How many points were left out for the pages. */
  leftOut: number;
  /** As it was set in the end. */
  style: DocumentStyle;
};

/**
 * A CV in any format that can be imported as a PDF for no job: everything of it in the owner's order, gated against its own
 * facts, or a letter from it. With `style.pages` it is brought down to so many. Faults: those of `importFile`, `cv_no_name`, of
 * the gate, of the typesetter, `text_layer_incomplete`, `pages_too_few`.
 */
export async function compileFile(
  request: CompileRequest,
  typesetter: Typesetter,
  signal: AbortSignal,
): Promise<CompiledFile> {
  const imported = await importFile(request.bytes, request.name, signal);
  const { facts } = imported;
  if (!facts.some((fact) => fact.kind === "identity" && fact.name.trim() !== "")) {
    throw mustMend("cv_no_name", `No name was found in ${request.name}.`, {
      hint: "Write the name where the format has it, e.g. `basics.name` of JSON Resume.",
    });
  }
  const made = request.what === "cv" ? await cv(request, imported, typesetter, signal) : null;
  const { pdf, pages, reversals, leftOut, style } = made ?? (await letter(request, imported, typesetter, signal));
  const doubts = (imported.doubts ?? []).map(({ because }) => because);
  return {
    pdf,
    pages,
    reversals,
    leftOut,
    style,
    doubts,
    format: imported.format,
    notUnderstood: imported.notUnderstood,
  };
}

type Made = Pick<CompiledFile, "pdf" | "pages" | "reversals" | "leftOut" | "style">;

async function cv(request: CompileRequest, { facts }: ImportedFile, typesetter: Typesetter, signal: AbortSignal) {
  const { style, template, date, name } = request;
  const ground = { facts, profile: {}, posting: { title: "", company: "" }, date };
  const plan: CvPlan = {
    facts: withoutRepeats(facts),
    profile: {},
    language: documentLanguage(facts),
    rules: DEFAULT_WRITING.cv,
    relevance: NO_RELEVANCE,
    asked: [],
    posting: null,
    without: new Set(),
  };
  const cut = (lines: number) => {
    const { document, ...about } = cutCv(plan, lines);
    return { ...about, passed: gateCv(document, ground) };
  };
  const pages = style.pages ?? null;
  const done = await fitPages({
    pages: pages ?? Infinity,
    room: (pages ?? Infinity) * linesAPage(style),
    looks: fitted(style, pages),
    cut,
    set: (passed, look) => setWhole(passed, look, { typesetter, signal, template }),
  });
  if (pages !== null && done.made.pages > pages) {
    throw mustMend("pages_too_few", `${name} takes ${done.made.pages} pages even with the least of it, not ${pages}.`, {
      hint: "Allow more pages, or narrower margins or another template.",
      data: { pages: done.made.pages },
    });
  }
  const { pdf, pages: taken } = done.made;
  return {
    pdf,
    pages: taken,
    reversals: done.passed.reversals,
    leftOut: done.leftOut,
    style: done.style,
  } satisfies Made;
}

async function letter(request: CompileRequest, { facts }: ImportedFile, typesetter: Typesetter, signal: AbortSignal) {
  const { style, template, date } = request;
  const ground = { facts, profile: {}, posting: { title: "", company: "" }, date };
  const passed = gateLetter(generalLetter({ facts, profile: {}, date }), ground);
  const { pdf, pages } = await setWhole(passed, style, { typesetter, signal, template });
  return { pdf, pages, reversals: passed.reversals, leftOut: 0, style } satisfies Made;
}
