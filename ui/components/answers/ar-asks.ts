import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { Answer, AnswerValue } from "#data/model/application/answer.ts";
import type { Draft } from "#data/model/application/draft.ts";
import type { Question } from "#data/model/application/form.ts";
import type { FileRef } from "#data/model/schema.ts";
import type { AnswerRequest } from "#data/model/wire/requests.ts";
import { t } from "../../i18n/translate.ts";
import { keepUnsaved, type UnsavedAnswer, unsavedAnswer } from "../../state/unsaved.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import type { ArQuestionInput } from "./ar-question-input.ts";
import "../base/ar-badge.ts";
import "../base/ar-icon.ts";
import "./ar-question-input.ts";

/**
 * The questions that only the owner can answer. What is typed is kept in `unsaved` until it was sent, so that a card
 * that comes in anew takes nothing away. Tells `ar-answers` with the answers to send.
 */
@customElement("ar-asks")
export class ArAsks extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .panel {
        border-color: var(--color-warn-line);
      }
      .panel > header {
        border-color: var(--color-warn-line);
        border-radius: var(--radius-l) var(--radius-l) 0 0;
        background: var(--color-warn-soft);
      }
      h2 {
        display: flex;
        align-items: center;
        gap: var(--space-2);
      }
      h2 ar-icon {
        color: var(--color-warn);
      }
      li {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-4);
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0 var(--space-4);
      }
      .foot p {
        flex: 1 1 var(--card-min);
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-3) var(--space-4);
        border-top: var(--line) solid var(--color-line);
      }
    `,
  ];

  @property({ attribute: false }) draft!: Draft;
  @property({ type: Boolean }) busy = false;
  @state() private changed = 0;

  override focus(): void {
    this.renderRoot.querySelector<ArQuestionInput>("ar-question-input")?.focus();
  }

  #asks() {
    const questions = new Map(this.draft.form.questions.map((question) => [question.key, question]));
    return this.draft.answers.flatMap((answer) => {
      const question = questions.get(answer.key);
      return answer.state === "ask" && question !== undefined ? [{ answer, question }] : [];
    });
  }

  #keep(question: Question, change: Partial<UnsavedAnswer>): void {
    keepUnsaved(this.draft.id, question, change);
    this.changed++;
  }

  #given(): AnswerRequest["answers"] {
    return this.#asks().flatMap(({ question }) => {
      const { value, remember } = unsavedAnswer(this.draft.id, question);
      return value === null ? [] : [{ key: question.key, value, remember: remember && question.kind !== "file" }];
    });
  }

  #send = (event: SubmitEvent) => {
    event.preventDefault();
    const answers = this.#given();
    if (answers.length === 0) this.focus();
    else this.tell("ar-answers", answers);
  };

  override render() {
    const asks = this.#asks();
    if (asks.length === 0) return nothing;
    const given = this.#given().length;
    const files = [this.draft.cv.pdf, ...(this.draft.letter === null ? [] : [this.draft.letter.pdf])];
    return html`<form class="panel" @submit=${this.#send}>
      <header>
        <h2><ar-icon name="question"></ar-icon>${t("asks.heading", { count: asks.length })}</h2>
        <span class="muted small">${t("asks.why")}</span>
      </header>
      <ul class="rows">
        ${asks.map(({ answer, question }) => this.#ask(answer, question, files))}
      </ul>
      <footer>
        <button class="primary" ?disabled=${this.busy || given === 0}>
          ${this.busy ? t("action.saving") : t("asks.send", { given, count: asks.length })}
        </button>
        <span class="muted small">${t("asks.then")}</span>
      </footer>
    </form>`;
  }

  #ask(answer: Extract<Answer, { state: "ask" }>, question: Question, files: readonly FileRef[]) {
    const { value, remember } = unsavedAnswer(this.draft.id, question);
    return html`<li>
      <ar-question-input
        .question=${question}
        .value=${value}
        .suggestion=${answer.suggestion}
        .files=${files}
        @ar-value=${({ detail }: CustomEvent<AnswerValue | null>) => this.#keep(question, { value: detail })}
      ></ar-question-input>
      <div class="foot">
        <p class="help">
          ${
            question.sensitivity === null
              ? nothing
              : html`<ar-badge icon="owner">${t(`sensitivity.${question.sensitivity}`)}</ar-badge>`
          }
          ${answer.because}
        </p>
        ${
          question.kind === "file"
            ? nothing
            : html`<label class="choice help">
                <input
                  type="checkbox"
                  .checked=${live(remember)}
                  @change=${(event: Event) =>
                    this.#keep(question, { remember: (event.target as HTMLInputElement).checked })}
                />${t("asks.remember")}
              </label>`
        }
      </div>
    </li>`;
  }
}
