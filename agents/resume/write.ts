import type { TaskContext } from "#agents/context.ts";
import { languageOf } from "#agents/reading/text/language.ts";
import { createTypesetter, type SetDocument, type Typesetter } from "#latex/typesetter.ts";
import type { CvDocument, LetterDocument, MadeDocument } from "#data/model/application/document.ts";
import { giveUp } from "#data/model/faults.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { TaskInput, TaskOutput } from "#data/model/work/task.ts";
import { buildCv } from "./document/build-cv.ts";
import { LINES_A_PAGE } from "./document/lines.ts";
import { documentName } from "./file-name.ts";
import { gateCv, gateLetter, type Ground, type Passed } from "./gate.ts";
import { buildLetter } from "./letter/build-letter.ts";
import { rewriteBullets } from "./rewrite.ts";
import { relevanceOf } from "./select/relevance.ts";
import { phraseLanguage } from "./wording/phrases.ts";

/** Pages a CV should have at most. A long list of roles may need more: no role is left out. */
const CV_PAGES = 2;
/** Estimated lines that each further attempt leaves out. */
const SHRINK = 7;
const MOST_TRIES = 7;

type WriteInput = TaskInput<"write">;

/**
 * The tailored CV and letter of a job: chosen, ordered, gated, set and kept. Faults: `cv_no_facts`, `cv_no_name`,
 * `gate_name`, `text_layer_incomplete`, and those of the typesetter.
 */
export async function write(input: WriteInput, context: TaskContext): Promise<TaskOutput<"write">> {
  const { facts, profile, posting, reading, fit, style, date } = input;
  const names = { title: posting.title || reading.title, company: posting.company || reading.company };
  const ground: Ground = { facts, profile, posting: names, date };
  const relevance = relevanceOf(facts, reading, fit);
  const language = languageOfFacts(facts);
  context.log("chose the evidence", { facts: facts.length, language, posting: reading.language });

  const typesetter = createTypesetter({ scratch: context.settings.scratch, formats: context.settings.formats });
  const set = (passed: Passed<CvDocument> | Passed<LetterDocument>) =>
    setWhole(typesetter, passed, style, context.signal);

  context.progress(0.1, "Writing the CV");
  const plan = { facts, profile, relevance, language };
  const wordings = await rewriteBullets(buildCv(plan, Infinity), { facts, reading }, context);
  const cv = await shortest(CV_PAGES, MOST_TRIES, async (attempt) => {
    const built = buildCv(plan, CV_PAGES * LINES_A_PAGE - attempt * SHRINK);
    const passed = gateCv(withWordings(built, wordings), ground);
    return { passed, made: await set(passed) };
  });

  context.progress(0.6, "Writing the letter");
  const letterPlan = { ...plan, posting: names, date };
  const letter = await shortest(1, 3, async (attempt) => {
    const passed = gateLetter(buildLetter(letterPlan, 3 - attempt), ground);
    return { passed, made: await set(passed) };
  });

  context.progress(0.9, "Keeping the files");
  const owner = cv.passed.document.header.name;
  const keep = async ({ passed, made }: Finished, what: "CV" | "Cover letter"): Promise<MadeDocument> => ({
    document: passed.document,
    pdf: await context.files.put(made.pdf, documentName(owner, what, names.company), "application/pdf"),
    pages: made.pages,
    textLayer: made.textLayer,
    reversals: passed.reversals,
  });
  return { cv: await keep(cv, "CV"), letter: await keep(letter, "Cover letter") };
}

type Finished = { passed: Passed<CvDocument> | Passed<LetterDocument>; made: SetDocument };

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

/** The language the owner wrote the master CV in; English where it is too short to tell. Documents keep to it. */
function languageOfFacts(facts: readonly Fact[]): string {
  const text = facts.flatMap((fact) =>
    fact.kind === "summary" || fact.kind === "achievement"
      ? [fact.text]
      : fact.kind === "role"
        ? [fact.summary ?? ""]
        : [],
  );
  return languageOf(text.join("\n")) ?? phraseLanguage("");
}
