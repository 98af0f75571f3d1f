import type { CvDocument } from "#data/model/application/document.ts";
import type { StudioText, VersionSource } from "#data/model/application/studio.ts";
import type { DocumentStyle } from "#data/model/application/style.ts";
import { Fault, mustMend } from "#data/model/faults.ts";
import type { WritingRules } from "#data/model/owner/writing.ts";
import type { Id } from "#data/model/schema.ts";
import type { TaskOutput } from "#data/model/work/task.ts";
import { postingOf } from "#server/services/applications/fill-input.ts";
import type { Journal } from "#server/services/journal.ts";
import type { Tailored } from "#agents/resume/tailor.ts";
import type { Typesetting } from "#server/typesetting/typesetting.ts";
import type { Grounds } from "./grounds.ts";
import type { Writing } from "./writing.ts";

/** How much evidence a letter tells; one page holds it. */
const PARAGRAPHS = 3;

/** How long a page waits for its first text, in ms: fitting sets a CV some times. */
const PATIENCE = 20_000;

type Deps = {
  journal: Journal;
  grounds: Grounds;
  writing: Pick<Writing, "templateOf">;
  typesetting: Pick<Typesetting, "set">;
};
export type FirstText = { text: StudioText; style: DocumentStyle; source: VersionSource };

/** What a document begins with: what the newest run of its job wrote, else the owner's own words, chosen by rule. */
export class Texts {
  readonly #journal: Journal;
  readonly #grounds: Grounds;
  readonly #writing: Deps["writing"];
  readonly #typesetting: Deps["typesetting"];

  constructor({ journal, grounds, writing, typesetting }: Deps) {
    this.#journal = journal;
    this.#grounds = grounds;
    this.#writing = writing;
    this.#typesetting = typesetting;
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
    const { generalCv, generalLetter, tailorCv, tailorLetter } = await import("#agents/resume/tailor.ts");
    const { style } = rules;
    const plan = { facts, profile: store.profiles.get(ownerId), rules };
    const date = this.#grounds.today();
    const { reading = null, fit = null } = jobId === null ? {} : (store.jobs.get(ownerId, jobId) ?? {});
    if (jobId === null || reading === null || fit === null) {
      return { text: kind === "cv" ? generalCv(plan) : generalLetter({ ...plan, date }), style, source: "made" };
    }
    const posting = { ...postingOf(store, ownerId, jobId), ...names };
    const annotations = store.annotations.ofJob(ownerId, jobId);
    const job = { ...plan, posting, reading, fit, annotations, date };
    if (kind === "letter") return { text: tailorLetter(job, PARAGRAPHS), style, source: "made" };
    return { ...(await this.#fitted(ownerId, jobId, tailorCv(job), rules)), source: "made" };
  }

  /** The tailored CV in the pages of the rules, as a run would have it; by the estimate where nothing can be set. */
  async #fitted(
    ownerId: Id,
    jobId: Id,
    { document, cut }: Tailored,
    { style, cv: { pages } }: WritingRules,
  ): Promise<Pick<FirstText, "text" | "style">> {
    const [{ fitPages }, { fitted }, { linesAPage }, { gate }] = await Promise.all([
      import("#agents/resume/make/fit-pages.ts"),
      import("#latex/fit.ts"),
      import("#agents/resume/document/lines.ts"),
      this.#grounds.of(ownerId, jobId),
    ]);
    const template = this.#writing.templateOf(ownerId, style);
    const signal = AbortSignal.timeout(PATIENCE);
    try {
      const done = await fitPages({
        pages,
        room: pages * linesAPage(style),
        looks: fitted(style, pages),
        cut: (lines) => {
          const built = cut(lines);
          return { ...built, passed: gate(built.document).document };
        },
        set: (passed, look) => this.#typesetting.set(passed, look, { ...(template && { template }), signal }),
      });
      return { text: done.passed, style: done.style };
    } catch (error) {
      if (!(error instanceof Fault) && !signal.aborted) throw error;
      // The page of the document says what is wrong with setting it.
      return { text: document, style };
    }
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
