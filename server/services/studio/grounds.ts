import type { AtsReport, Gap } from "#data/model/application/ats.ts";
import type { Gated, MadeDocument, Reversal } from "#data/model/application/document.ts";
import type { ClaimCheck, StudioText, WordingChange } from "#data/model/application/studio.ts";
import type { Job } from "#data/model/job/job.ts";
import type { Id } from "#data/model/schema.ts";
import type { Ground } from "#agents/resume/gate.ts";
import { postingOf } from "#server/services/applications/fill-input.ts";
import type { Journal } from "#server/services/journal.ts";
import { dayIn } from "#server/services/settings/day.ts";

export type GatedText = { document: Gated<StudioText>; reversals: Reversal[] };
export type GroundOf = {
  ground: Ground;
  gate: (text: StudioText) => GatedText;
  failing: (text: StudioText) => ClaimCheck[];
  changes: (text: StudioText) => WordingChange[];
};

/** What a document of an owner may rest on, and what the gate and the checks say of it. Loaded when first needed. */
export class Grounds {
  readonly #journal: Journal;
  /** Whose calendar the date of a letter is taken from. */
  timeZone: () => string = () => "UTC";

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  today(): string {
    return dayIn(this.timeZone(), this.#journal.now());
  }

  /** Title and company of the job, empty without one. `Fault` `no_such_job`. */
  posting(ownerId: Id, jobId: Id | null): { title: string; company: string } {
    if (jobId === null) return { title: "", company: "" };
    const { store } = this.#journal;
    const { title, company } = postingOf(store, ownerId, jobId);
    const reading = store.jobs.get(ownerId, jobId)?.reading;
    return { title: title || (reading?.title ?? ""), company: company || (reading?.company ?? "") };
  }

  job(ownerId: Id, jobId: Id): Job | null {
    return this.#journal.store.jobs.get(ownerId, jobId);
  }

  async of(ownerId: Id, jobId: Id | null): Promise<GroundOf> {
    const [{ gateCv, gateLetter, failingClaims }, { letterParts }, { changesOf }] = await Promise.all([
      import("#agents/resume/gate.ts"),
      import("#agents/resume/wording/letter-parts.ts"),
      import("#agents/resume/tailor.ts"),
    ]);
    const { store } = this.#journal;
    const facts = store.cvs.facts(ownerId);
    const posting = this.posting(ownerId, jobId);
    const ground: Ground = {
      facts,
      profile: store.profiles.get(ownerId),
      posting,
      date: this.today(),
      writing: store.writing.get(ownerId),
    };
    // A letter is dated with the day it is set.
    const dated = (text: StudioText): StudioText =>
      text.kind === "cv" ? text : { ...text, date: letterParts(posting, ground.date, text.language).date };
    return {
      ground,
      gate: (text) => {
        const now = dated(text);
        return now.kind === "cv" ? gateCv(now, ground) : gateLetter(now, ground);
      },
      failing: (text) => failingClaims(dated(text), ground),
      changes: (text) => changesOf(text, facts),
    };
  }

  /** What an applicant tracking system makes of it, and what the posting asks that no fact answers. */
  async report(
    ownerId: Id,
    jobId: Id | null,
    text: StudioText,
    known: { textLayer?: MadeDocument["textLayer"]; pages?: number; failing?: number; mostPages?: number | null },
  ): Promise<{ ats: AtsReport; gaps: Gap[] }> {
    const { atsOf, gapsOf } = await import("#agents/resume/tailor.ts");
    const { store } = this.#journal;
    const reading = jobId === null ? null : (store.jobs.get(ownerId, jobId)?.reading ?? null);
    const facts = store.cvs.facts(ownerId);
    const annotations = jobId === null ? [] : store.annotations.ofJob(ownerId, jobId);
    const { textLayer = null, pages, failing, mostPages } = known;
    return {
      ats: atsOf(text, reading, textLayer, {
        facts,
        annotations,
        ...(pages !== undefined && { pages }),
        ...(failing !== undefined && { failing }),
        ...(typeof mostPages === "number" && { mostPages }),
      }),
      gaps: reading === null ? [] : gapsOf(reading, facts, annotations),
    };
  }
}
