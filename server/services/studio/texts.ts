import type { CvDocument } from "#data/model/application/document.ts";
import type { StudioText, VersionSource } from "#data/model/application/studio.ts";
import type { DocumentStyle } from "#data/model/application/style.ts";
import { mustMend } from "#data/model/faults.ts";
import type { Id } from "#data/model/schema.ts";
import type { TaskOutput } from "#data/model/work/task.ts";
import { postingOf } from "#server/services/applications/fill-input.ts";
import type { Journal } from "#server/services/journal.ts";
import type { Grounds } from "./grounds.ts";

/** How much evidence a letter tells; one page holds it. */
const PARAGRAPHS = 3;

export type FirstText = { text: StudioText; style: DocumentStyle; source: VersionSource };

/** What a document begins with: what the newest run of its job wrote, else the owner's own words, chosen by rule. */
export class Texts {
  readonly #journal: Journal;
  readonly #grounds: Grounds;

  constructor(journal: Journal, grounds: Grounds) {
    this.#journal = journal;
    this.#grounds = grounds;
  }

  /** `Fault`s `no_cv`, `no_such_job`, `cv_no_name`. */
  async first(ownerId: Id, jobId: Id | null, kind: "cv" | "letter"): Promise<FirstText> {
    const { store } = this.#journal;
    // Somebody else's job is none.
    const names = this.#grounds.posting(ownerId, jobId);
    const facts = store.cvs.facts(ownerId);
    if (facts.length === 0) {
      throw mustMend("no_cv", "There is no master CV yet, so nothing can be written.", {
        hint: "Import or write one first.",
      });
    }
    const written = jobId === null ? null : this.#written(ownerId, jobId);
    const rules = store.writing.get(ownerId);
    if (written !== null) {
      const made = written[kind];
      return { text: made.document, style: made.style ?? rules.style, source: "run" };
    }
    const { generalCv, generalLetter, tailorCv } = await import("#agents/resume/tailor.ts");
    const { style } = rules;
    const plan = { facts, profile: store.profiles.get(ownerId), rules };
    const date = this.#grounds.today();
    const { reading = null, fit = null } = jobId === null ? {} : (store.jobs.get(ownerId, jobId) ?? {});
    if (jobId === null || reading === null || fit === null) {
      return { text: kind === "cv" ? generalCv(plan) : generalLetter({ ...plan, date }), style, source: "made" };
    }
    const posting = { ...postingOf(store, ownerId, jobId), ...names };
    const annotations = store.annotations.ofJob(ownerId, jobId);
    const tailored = tailorCv({ ...plan, posting, reading, fit, annotations });
    if (kind === "cv") return { text: tailored.document, style, source: "made" };
    const { buildLetter } = await import("#agents/resume/letter/build-letter.ts");
    const letter = { ...tailored.plan, posting, date, rules: rules.letter };
    return { text: buildLetter(letter, PARAGRAPHS), style, source: "made" };
  }

  /** Everything of the master CV as a CV in this language, for what a document leaves out. */
  async whole(ownerId: Id, language: string): Promise<CvDocument> {
    const { generalCv } = await import("#agents/resume/tailor.ts");
    const { store } = this.#journal;
    const [facts, profile, rules] = [store.cvs.facts(ownerId), store.profiles.get(ownerId), store.writing.get(ownerId)];
    return generalCv({ facts, profile, language, rules });
  }

  #written(ownerId: Id, jobId: Id): TaskOutput<"write"> | null {
    const { store } = this.#journal;
    for (const run of store.runs.ofJob(ownerId, jobId)) {
      const written = store.runs.output<TaskOutput<"write">>(run.id, "write");
      if (written !== null) return written;
    }
    return null;
  }
}
