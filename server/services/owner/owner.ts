import { newId } from "#data/model/ids.ts";
import type { MasterCv } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import type { OwnerView } from "#data/model/wire/views.ts";
import type { Journal } from "#server/services/journal.ts";
import type { MasterCvs } from "./master-cv/master-cvs.ts";
import { readProfileFile } from "./profile-file.ts";
import type { SelfIdentification } from "./self-identification.ts";

/** What the owner says of themselves: master CV, profile and answer bank. */
export class OwnerService {
  readonly #journal: Journal;
  readonly #cvs: MasterCvs;
  readonly #self: SelfIdentification;

  constructor(journal: Journal, cvs: MasterCvs, self: SelfIdentification) {
    this.#journal = journal;
    this.#cvs = cvs;
    this.#self = self;
  }

  /** What the vault keeps of it is shown while it is unlocked, and only with `opened`. */
  async view(ownerId: Id, opened = true): Promise<OwnerView> {
    const { cvs, profiles } = this.#journal.store;
    const profile = await this.#self.profile(ownerId, opened);
    return { cv: cvs.newest(ownerId), profile, bank: profiles.bank(ownerId) };
  }

  /** Stores a text as a new version of the master CV, in any format that is one. Throws the importer's `Fault`s; nothing is stored then. */
  async importCv(ownerId: Id, name: string, text: string): Promise<MasterCv> {
    return (await this.#cvs.importNow(ownerId, { name, bytes: Buffer.from(text) })).cv;
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
