import { draftHash } from "#data/model/application/draft.ts";
import { isSecret, maskReadBack, sealSheet } from "#data/model/application/sealed-answer.ts";
import type { Id } from "#data/model/schema.ts";
import type { StoredDraft } from "#data/store/repositories/application/drafts.ts";
import type { Journal } from "#server/services/journal.ts";
import { postingOf } from "#server/services/applications/fill-input.ts";
import type { SelfIdentification } from "#server/services/owner/self-identification.ts";
import type { Vaults } from "./vaults.ts";

/** What versions before the vault kept in the clear about a person, sealed. What is sealed already is left alone. */
export class EarlierWords {
  readonly #journal: Journal;
  readonly #vaults: Vaults;
  readonly #self: SelfIdentification;

  constructor(journal: Journal, vaults: Vaults, self: SelfIdentification) {
    this.#journal = journal;
    this.#vaults = vaults;
    this.#self = self;
  }

  /** Returns how many rows were sealed; their earlier bytes are then also gone from the database's file. */
  async seal(ownerId: Id): Promise<number> {
    const both = async () => (await this.#profile(ownerId)) + (await this.#drafts(ownerId));
    const sealed = await this.#vaults.withSameKey(ownerId, both);
    if (sealed > 0) this.#journal.store.compact();
    return sealed;
  }

  async #profile(ownerId: Id): Promise<number> {
    const { store, now } = this.#journal;
    const { selfIdentification, ...open } = store.profiles.get(ownerId);
    if (selfIdentification === undefined) return 0;
    const said = await this.#self.seal(ownerId, selfIdentification);
    return this.#journal.change(ownerId, (tell) => {
      for (const { name, sealed } of said) store.secrets.put(ownerId, "self_identification", name, sealed, now());
      store.profiles.put(ownerId, open, now());
      const subject = { noun: "vault" as const, id: ownerId };
      tell({ kind: "secret.kept", subject, text: "What you said about yourself went into the vault.", data: {} });
      return 1;
    });
  }

  async #drafts(ownerId: Id): Promise<number> {
    const { store } = this.#journal;
    const plain = store.drafts.list(ownerId, Number.MAX_SAFE_INTEGER).filter(inTheClear);
    for (const draft of plain) {
      const answers = await sealSheet(draft.form, draft.answers, (text) => this.#vaults.seal(ownerId, text));
      const sealed = { ...draft, answers, readBack: maskReadBack(draft.form, draft.readBack) };
      const closed = draft.state === "sent" || draft.state === "rejected";
      const files = { cv: draft.cv.pdf.sha256, letter: draft.letter?.pdf.sha256 ?? null };
      const bound = { posting: postingOf(store, ownerId, draft.jobId), form: draft.form, answers, files };
      this.#journal.change(ownerId, () => {
        store.drafts.put(closed ? sealed : { ...sealed, hash: draftHash(bound) });
        store.runs.dropOutput(draft.runId, "draft");
      });
    }
    return plain.length;
  }
}

function inTheClear({ form, answers, state }: StoredDraft): boolean {
  // What is approved is about to be sent as it was approved; it is sealed at the next start.
  if (state === "approved") return false;
  const secret = new Set(form.questions.filter(isSecret).map(({ key }) => key));
  return answers.some((answer) => {
    if (!secret.has(answer.key)) return false;
    return answer.state === "answered"
      ? answer.value.kind !== "sealed"
      : answer.state === "ask" && answer.suggestion !== null;
  });
}
