import { isSecret, REMEMBERED, sealSheet } from "#data/model/application/sealed-answer.ts";
import { askOwner } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import { plainWords } from "#data/model/job/identity.ts";
import type { Id, Sha256 } from "#data/model/schema.ts";
import type { AnswerRequest } from "#data/model/wire/requests.ts";
import type { StoredDraft } from "#data/store/repositories/application/drafts.ts";
import type { Journal, Tell } from "#server/services/journal.ts";
import type { Vaults } from "#server/services/vault/vaults.ts";
import type { Drafts } from "./drafts.ts";
import { givenAnswers, wordsOf } from "./given-answers.ts";

type GivenAnswer = AnswerRequest["answers"][number];
/** An answer that is remembered; `sealed` where it is about the owner as a person. */
type Remembered = { question: string; text: string; sealed: string | null };

/** The owner's answers to what a draft asks. Those about them as a person are sealed before anything is written. */
export class Answering {
  readonly #journal: Journal;
  readonly #drafts: Drafts;
  readonly #vaults: Vaults;

  constructor(journal: Journal, drafts: Drafts, vaults: Vaults) {
    this.#journal = journal;
    this.#drafts = drafts;
    this.#vaults = vaults;
  }

  /** Takes answers and has the form filled again. `Fault`s `no_such_draft`, `draft_closed`, `answer_wrong`, `draft_changed`. */
  answer(ownerId: Id, draftId: Id, request: AnswerRequest): Promise<void> {
    return this.#vaults.withSameKey(ownerId, () => this.#answer(ownerId, draftId, request));
  }

  async #answer(ownerId: Id, draftId: Id, request: AnswerRequest): Promise<void> {
    const { store, now } = this.#journal;
    const seen = this.#drafts.openDraft(ownerId, draftId);
    const has = (sha256: Sha256) => store.files.get(ownerId, sha256) !== null;
    const plain = givenAnswers(seen.form, request, { at: now(), has });
    const seal = (text: string) => this.#vaults.seal(ownerId, text);
    const given = await sealSheet(seen.form, plain, seal);
    const remembered = (await Promise.all(request.answers.map((one) => this.#remembered(seen, one, seal)))).flat();
    this.#journal.change(ownerId, (tell) => {
      const draft = this.#drafts.openDraft(ownerId, draftId);
      if (draft.updatedAt !== seen.updatedAt) {
        throw askOwner("draft_changed", "The draft has changed while your answers were taken.", {
          hint: "Look at it again and answer what it asks now.",
        });
      }
      const byKey = new Map(given.map((answer) => [answer.key, answer]));
      const answers = draft.answers.map((answer) => byKey.get(answer.key) ?? answer);
      for (const one of remembered) this.#remember(ownerId, draft, one, tell);
      tell({
        kind: "draft.answered",
        subject: { noun: "draft", id: draftId },
        jobId: draft.jobId,
        text: `You answered ${given.length} question(s).`,
        data: { answers: given.length },
      });
      this.#drafts.fillAgain(ownerId, { ...draft, answers });
    });
  }

  async #remembered(
    { form }: StoredDraft,
    { key, value, remember }: GivenAnswer,
    seal: (text: string) => Promise<string>,
  ): Promise<Remembered[]> {
    const question = form.questions.find((candidate) => candidate.key === key);
    if (!remember || question === undefined || value.kind === "file") return [];
    const text = wordsOf(value);
    return [{ question: question.label, text, sealed: isSecret(question) ? await seal(text) : null }];
  }

  #remember(ownerId: Id, draft: StoredDraft, { question, text, sealed }: Remembered, tell: Tell): void {
    const { store, now } = this.#journal;
    if (sealed === null) {
      store.profiles.remember(ownerId, { id: newId("ans"), question, text, from: `draft ${draft.id}`, at: now() });
    } else {
      store.secrets.put(ownerId, "self_identification", rememberedName(question), sealed, now());
    }
    tell({
      kind: "answer.remembered",
      subject: { noun: "profile", id: ownerId },
      jobId: draft.jobId,
      text: `Remembered an answer to “${question}”.`,
      data: { question },
    });
  }
}

/** The name of a remembered answer in the vault: one to the same question, in other case or punctuation, replaces it. */
function rememberedName(question: string): string {
  return `${REMEMBERED}${plainWords(question)}`.slice(0, 100);
}
