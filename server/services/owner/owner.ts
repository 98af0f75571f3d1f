import { sha256 } from "#data/model/canonical.ts";
import { newId } from "#data/model/ids.ts";
import type { MasterCv } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import type { OwnerView } from "#data/model/wire/views.ts";
import type { TaskQueue } from "#server/tasks/queue.ts";
import type { Journal } from "#server/services/journal.ts";
import { readProfileFile } from "./profile-file.ts";
import type { SelfIdentification } from "./self-identification.ts";

/** The newest jobs, whose fit is worth knowing at once. */
const MOST_SCORED_ANEW = 500;

/** What the owner says of themselves: master CV, profile and answer bank. */
export class OwnerService {
  readonly #journal: Journal;
  readonly #queue: TaskQueue;
  readonly #self: SelfIdentification;

  constructor(journal: Journal, queue: TaskQueue, self: SelfIdentification) {
    this.#journal = journal;
    this.#queue = queue;
    this.#self = self;
  }

  /** What the vault keeps of it is shown while it is unlocked, and only with `opened`. */
  async view(ownerId: Id, opened = true): Promise<OwnerView> {
    const { cvs, profiles } = this.#journal.store;
    const profile = await this.#self.profile(ownerId, opened);
    return { cv: cvs.newest(ownerId), profile, bank: profiles.bank(ownerId) };
  }

  /** Stores a new version of the master CV. Throws the importer's `Fault`s; nothing is stored then. */
  async importCv(ownerId: Id, name: string, text: string): Promise<MasterCv> {
    // Loaded when first needed: an idle appliance stays small.
    const { importCv } = await import("#agents/resume/import/json-resume/import-cv.ts");
    const imported = importCv(text, name);
    return this.#journal.change(ownerId, (tell) => {
      const { cvs } = this.#journal.store;
      const earlier = cvs.newest(ownerId);
      const cv: MasterCv = {
        id: newId("cv"),
        version: (earlier?.version ?? 0) + 1,
        importedAt: this.#journal.now(),
        file: name,
        sha256: sha256(text),
        ...imported,
      };
      cvs.add(ownerId, cv);
      tell({
        kind: "cv.imported",
        subject: { noun: "cv", id: cv.id },
        text: `Master CV, version ${cv.version}: ${cv.facts.length} facts from ${name}${earlier === null ? "" : `; the version before had ${earlier.facts.length}`}.`,
        data: { version: cv.version, facts: cv.facts.length, notUnderstood: cv.notUnderstood.length, file: name },
      });
      this.#scoreAnew(ownerId, cv);
      return cv;
    });
  }

  /** A new CV fits otherwise: what was found and not begun is read and scored again, after all other work. */
  #scoreAnew(ownerId: Id, { facts }: MasterCv): void {
    const { jobs, postings } = this.#journal.store;
    for (const job of jobs.list(ownerId, MOST_SCORED_ANEW)) {
      const posting = job.state === "found" ? postings.get(ownerId, job.postingId) : null;
      if (posting === null) continue;
      this.#queue.cancel(job.id);
      this.#queue.enqueue({
        ownerId,
        kind: "triage",
        subject: job.id,
        jobId: job.id,
        input: { posting, facts },
        priority: 5,
      });
    }
  }

  /** Merges a profile file into what is known: its keys win, absent ones stay; `selfIdentification` goes into the vault alone. Throws `readProfileFile`'s `Fault`s. */
  async importProfile(ownerId: Id, name: string, text: string): Promise<{ answers: number; kept: string[] }> {
    const file = readProfileFile(text);
    const { selfIdentification = {}, ...open } = file.profile;
    return this.#self.sealAnd(ownerId, selfIdentification, (sealed) =>
      this.#journal.change(ownerId, (tell) => {
        const { profiles, secrets } = this.#journal.store;
        const now = this.#journal.now();
        for (const said of sealed) secrets.put(ownerId, "self_identification", said.name, said.sealed, now);
        const before = profiles.get(ownerId);
        const more = { ...before.more, ...open.more };
        const merged = { ...before, ...open };
        profiles.put(ownerId, Object.keys(more).length === 0 ? merged : { ...merged, more }, now);
        for (const { question, answer } of file.answers) {
          profiles.remember(ownerId, { id: newId("ans"), question, text: answer, from: name, at: now });
        }
        tell({
          kind: "profile.saved",
          subject: { noun: "profile", id: ownerId },
          text: `Profile saved from ${name}, with ${file.answers.length} remembered answers.`,
          data: { file: name, answers: file.answers.length, kept: file.kept },
        });
        return { answers: file.answers.length, kept: file.kept };
      }),
    );
  }

  forgetAnswer(ownerId: Id, answerId: Id): boolean {
    return this.#journal.change(ownerId, (tell) => {
      const gone = this.#journal.store.profiles.forget(ownerId, answerId);
      if (gone) {
        tell({
          kind: "profile.saved",
          subject: { noun: "profile", id: ownerId },
          text: "A remembered answer was removed.",
          data: {},
        });
      }
      return gone;
    });
  }
}
