import type { TaskContext } from "#agents/context.ts";
import { createTypesetter, type SetDocument, type Typesetter } from "#latex/typesetter.ts";
import type { CvDocument, LetterDocument, MadeDocument } from "#data/model/application/document.ts";
import { giveUp } from "#data/model/faults.ts";
import { DEFAULT_WRITING } from "#data/model/owner/writing.ts";
import type { TaskInput, TaskOutput } from "#data/model/work/task.ts";
import { linesAPage } from "./document/lines.ts";
import { documentName } from "./file-name.ts";
import { gateCv, gateLetter, type Ground, type Passed } from "./gate.ts";
import { rewriteBullets } from "./rewrite.ts";
import { atsOf, gapsOf, tailorCv, tailorLetter } from "./tailor.ts";

/** Estimated lines that each further attempt leaves out. */
const SHRINK = 7;
const MOST_TRIES = 7;

type WriteInput = TaskInput<"write">;

/**
 * The tailored CV and letter of a job: chosen, ordered, gated, set and kept. Faults: `cv_no_facts`, `cv_no_name`,
 * `gate_name`, `text_layer_incomplete`, and those of the typesetter.
 */
export async function write(input: WriteInput, context: TaskContext): Promise<TaskOutput<"write">> {
  const { facts, profile, posting, reading, style, date, rules = DEFAULT_WRITING, annotations = [] } = input;
  const names = { title: posting.title || reading.title, company: posting.company || reading.company };
  const ground: Ground = { facts, profile, posting: names, date, writing: rules };
  const job = { ...input, posting: { ...names, place: posting.place, text: posting.text }, rules, annotations };
  const { plan, cut, reverted } = tailorCv(job);
  context.log("chose the evidence", { facts: facts.length, language: plan.language, posting: reading.language });

  const typesetter = createTypesetter({ scratch: context.settings.scratch, formats: context.settings.formats });
  const set = (passed: Passed<CvDocument> | Passed<LetterDocument>) =>
    setWhole(typesetter, passed, style, context.signal);

  context.progress(0.1, "Writing the CV");
  const wordings = await rewriteBullets(cut(Infinity).document, { facts, reading }, context);
  const pages = rules.cv.pages;
  const cv = await shortest(pages, MOST_TRIES, async (attempt) => {
    const built = cut(pages * linesAPage(style) - attempt * SHRINK);
    const passed = gateCv(withWordings(built.document, wordings), ground);
    return { passed, made: await set(passed), notes: built.notes };
  });

  context.progress(0.6, "Writing the letter");
  const letter = await shortest(1, 3, async (attempt) => {
    const passed = gateLetter(tailorLetter({ ...job, language: plan.language }, 3 - attempt), ground);
    return { passed, made: await set(passed), notes: [] };
  });

  context.progress(0.9, "Keeping the files");
  const owner = cv.passed.document.header.name;
  const gaps = gapsOf(reading, facts, annotations);
  const keep = async ({ passed, made, notes }: Finished, what: "CV" | "Cover letter"): Promise<MadeDocument> => {
    const { document, reversals } = passed;
    const mostPages = what === "CV" ? pages : 1;
    const more = { facts, annotations, pages: made.pages, mostPages, notes, reverted: what === "CV" ? reverted : null };
    return {
      document,
      pdf: await context.files.put(made.pdf, documentName(owner, what, names.company), "application/pdf"),
      pages: made.pages,
      textLayer: made.textLayer,
      reversals,
      style,
      ats: atsOf(document, reading, made.textLayer, more),
      gaps,
    };
  };
  return { cv: await keep(cv, "CV"), letter: await keep(letter, "Cover letter") };
}

type Finished = { passed: Passed<CvDocument> | Passed<LetterDocument>; made: SetDocument; notes: readonly string[] };

/** The first attempt that fits the pages, else the last, which is the shortest. */
async function shortest(
  pages: number,
  tries: number,
  attempt: (index: number) => Promise<Finished>,
): Promise<Finished> {
  for (let index = 0; ; index++) {
    const finished = await attempt(index);
    if (finished.made.pages <= pages || index + 1 >= tries) return finished;
  }
}

/** Sets a document and refuses a PDF that a machine does not read as it was meant: an employer's would not either. */
async function setWhole(
  typesetter: Typesetter,
  { document }: Passed<CvDocument> | Passed<LetterDocument>,
  style: WriteInput["style"],
  signal: AbortSignal,
): Promise<SetDocument> {
  const made = await typesetter.set(document, style, signal);
  if (made.textLayer.complete) return made;
  const missing = made.textLayer.missing.slice(0, 20);
  throw giveUp(
    "text_layer_incomplete",
    `The ${document.kind === "cv" ? "CV" : "letter"}'s PDF does not read back as it was written: ${missing.slice(0, 5).join(", ")}.`,
    {
      hint: "Look at these words in the master CV: unusual characters in them may have no readable glyph. Write them otherwise and import again.",
      data: { document: document.kind, missing },
    },
  );
}

/** The rewritten bullets in a shorter cut of the same CV. */
function withWordings(cv: CvDocument, wordings: CvDocument): CvDocument {
  const key = (ids: readonly string[]) => ids.join(" ");
  const bullets = wordings.sections
    .flatMap((section) => (section.kind === "entries" ? section.entries : []))
    .flatMap((entry) => entry.bullets);
  const byFacts = new Map(bullets.map((claim) => [key(claim.factIds), claim]));
  return {
    ...cv,
    sections: cv.sections.map((section) => {
      if (section.kind !== "entries") return section;
      const entries = section.entries.map((entry) => ({
        ...entry,
        // An entry's own points share its one fact; only what was done is put anew.
        bullets: entry.bullets.map((claim) =>
          claim.factIds[0] === entry.title.factIds[0] ? claim : (byFacts.get(key(claim.factIds)) ?? claim),
        ),
      }));
      return { ...section, entries };
    }),
  };
}
