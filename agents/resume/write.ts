import type { TaskContext } from "#agents/context.ts";
import { fitted } from "#latex/fit.ts";
import { createTypesetter, type Typesetter } from "#latex/typesetter.ts";
import type { AtsReport } from "#data/model/application/ats.ts";
import type { CvDocument, LetterDocument, MadeDocument, Reversal } from "#data/model/application/document.ts";
import type { DocumentStyle } from "#data/model/application/style.ts";
import { DEFAULT_WRITING } from "#data/model/owner/writing.ts";
import type { TaskInput, TaskOutput } from "#data/model/work/task.ts";
import { linesAPage } from "./document/lines.ts";
import type { Step } from "./document/plan.ts";
import { documentName } from "./file-name.ts";
import { gateCv, gateLetter, type Ground, type Passed } from "./gate.ts";
import { type Fitted, fitPages } from "./make/fit-pages.ts";
import { setWhole } from "./make/set-whole.ts";
import type { Helpers } from "./rewrite/ask.ts";
import { keepingFirstWords } from "./rewrite/kept.ts";
import { putWordings } from "./rewrite/put.ts";
import { rewriteCv } from "./rewrite/rewrite-cv.ts";
import { rewriteLetter } from "./rewrite/rewrite-letter.ts";
import { askedOf } from "./select/asked.ts";
import { atsOf, gapsOf, tailorCv, tailorLetter } from "./tailor.ts";

/** Things done that a letter may tell at most. */
const MOST_TOLD = 4;
/** Steps that take room of their own: taken back before a CV is longer than it was meant to be. */
const ROOMY: readonly Step[] = ["key_achievements", "competencies"];

type WriteInput = TaskInput<"write">;
type Job = Parameters<typeof tailorCv>[0] & { names: Ground["posting"]; ground: Ground; date: string };
type Finished<D extends CvDocument | LetterDocument> = Fitted<Passed<D>> & {
  mostPages: number;
  reversals: readonly Reversal[];
  reverted: AtsReport["reverted"];
};

/**
 * The tailored CV and letter of a job: chosen, ordered, gated, set and kept. `patience` is how long one question to a
 * model may take, in ms. Faults: `cv_no_name`, `cv_name_picture`, `gate_name`, `text_layer_incomplete`, and those of
 * the typesetter.
 */
export async function write(
  input: WriteInput,
  context: TaskContext,
  { patience }: Pick<Helpers, "patience"> = {},
): Promise<TaskOutput<"write">> {
  const { facts, profile, posting, reading, date, rules = DEFAULT_WRITING, annotations = [] } = input;
  const names = { title: posting.title || reading.title, company: posting.company || reading.company };
  const job: Job = {
    ...input,
    posting: { ...names, place: posting.place, text: posting.text },
    names,
    rules,
    annotations,
    ground: { facts, profile, posting: names, date, writing: rules },
  };
  const { settings, model, signal } = context;
  const log: Helpers["log"] = (message, fields) => context.log(message, fields);
  const helpers: Helpers = { model, signal, log, ...(patience !== undefined && { patience }) };
  const { scratch, formats, typeset: cache } = settings;
  // Most documents are set more than once until they fit their pages.
  const typesetter = createTypesetter({ scratch, formats, spares: 1, ...(cache !== undefined && { cache }) });
  try {
    context.progress(0.1, "Writing the CV");
    const cv = await writeCv(job, input, { typesetter, helpers });
    context.progress(0.6, "Writing the letter");
    const letter = await writeLetter(job, input, { typesetter, helpers, cv: cv.passed.document });

    context.progress(0.9, "Keeping the files");
    const owner = cv.passed.document.header.name;
    const gaps = gapsOf(reading, facts, annotations);
    const keep = async (done: Finished<CvDocument> | Finished<LetterDocument>): Promise<MadeDocument> => {
      const { document } = done.passed;
      const { made, mostPages, notes, reverted } = done;
      const name = documentName(owner, document.kind === "cv" ? "CV" : "Cover letter", names.company);
      const more = { facts, annotations, pages: made.pages, mostPages, notes, reverted };
      return {
        document,
        pdf: await context.files.put(made.pdf, name, "application/pdf"),
        pages: made.pages,
        textLayer: made.textLayer,
        reversals: [...done.reversals, ...done.passed.reversals],
        style: done.style,
        ats: atsOf(document, reading, made.textLayer, more),
        gaps,
      };
    };
    return { cv: await keep(cv), letter: await keep(letter) };
  } finally {
    await typesetter.stop();
  }
}

type With = { typesetter: Typesetter; helpers: Helpers };

async function writeCv(job: Job, input: WriteInput, { typesetter, helpers }: With): Promise<Finished<CvDocument>> {
  const { facts, style, reading, template } = input;
  const { ground } = job;
  const tailored = tailorCv(job);
  const { plan } = tailored;
  helpers.log("chose the evidence", { facts: facts.length, language: plan.language, posting: reading.language });
  const pages = plan.rules.pages;
  const about = { facts, reading, asked: plan.asked };
  const rewritten = await rewriteCv(tailored.cut(Infinity).document, about, helpers);
  const { wordings, reverted: unkept } = keepingFirstWords(tailored.document, rewritten, plan.asked);
  const fit = (cut: typeof tailored.cut, looks: readonly DocumentStyle[]) =>
    fitPages<Passed<CvDocument>>({
      pages,
      room: pages * linesAPage(style),
      looks,
      cut(lines) {
        const built = cut(lines);
        return { ...built, passed: gateCv(putWordings(built.document, wordings), ground) };
      },
      set: (passed, look) => setWhole(passed, look, { typesetter, signal: helpers.signal, template }),
    });
  let fittest = await fit(tailored.cut, fitted(style, pages));
  let reverted = [...(tailored.reverted ?? []), ...unkept];
  const taken = ROOMY.filter((step) => !plan.without.has(step));
  if (fittest.made.pages > pages && taken.length > 0) {
    const plain = await fit(tailorCv({ ...job, without: [...plan.without, ...ROOMY] }).cut, fitted(style, pages));
    if (plain.made.pages < fittest.made.pages) {
      const because = `With it the CV had ${fittest.made.pages} pages, ${pages} at most were meant.`;
      reverted = [...reverted, ...taken.map((step) => ({ step, because }))];
      fittest = plain;
    }
  }
  const { reversals } = rewritten;
  return { ...fittest, mostPages: pages, reversals, reverted: reverted.length > 0 ? reverted : null };
}

async function writeLetter(
  job: Job,
  input: WriteInput,
  { typesetter, helpers, cv }: With & { cv: CvDocument },
): Promise<Finished<LetterDocument>> {
  const { facts, reading, style, template } = input;
  const { rules = DEFAULT_WRITING, ground } = job;
  const told = new Set(
    cv.sections.flatMap((section) => (section.kind === "text" ? section.claims.map(({ text }) => text) : [])),
  );
  const asked = askedOf(reading, job.annotations ?? [], { facts, text: job.posting.text });
  const about = { facts, reading, asked, rules: rules.letter };
  const { letter, reversals } = await rewriteLetter(tailorLetter({ ...job, told }, MOST_TOLD), about, helpers);
  const passed = gateLetter(letter, ground);
  const set = (each: Passed<LetterDocument>, look: DocumentStyle) =>
    setWhole(each, look, { typesetter, signal: helpers.signal, template });
  const looks = fitted(style, 1);
  const first = await fitPages<Passed<LetterDocument>>({
    pages: 1,
    room: MOST_TOLD,
    looks,
    // The least of a letter is one thing done; its length is counted in these.
    cut: (most) => {
      const least = Math.max(1, Math.min(MOST_TOLD, Math.ceil(most)));
      const each = least === MOST_TOLD ? passed : gateLetter(tailorLetter({ ...job, told }, least), ground);
      return { passed: each, lines: least, leftOut: MOST_TOLD - least, notes: [] };
    },
    set,
  });
  return { ...first, mostPages: 1, reversals, reverted: null };
}
