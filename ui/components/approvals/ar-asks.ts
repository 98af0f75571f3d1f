import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { AnswerValue } from "../../../data/model/application/answer.ts";
import type { Draft } from "../../../data/model/application/draft.ts";
import type { AnswerRequest } from "../../../data/model/wire/requests.ts";
import { t } from "../../i18n/translate.ts";
import { unsavedOf } from "../../state/unsaved.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import type { ArQuestionInput } from "./ar-question-input.ts";
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

  #write(key: string, value: AnswerValue | null): void {
    const sheet = unsavedOf(this.draft.id);
    if (value === null) sheet.delete(key);
    else sheet.set(key, { value, remember: sheet.get(key)?.remember ?? true });
    this.changed++;
  }

  #remember(key: string, remember: boolean): void {
    const sheet = unsavedOf(this.draft.id);
    const known = sheet.get(key);
    if (known !== undefined) sheet.set(key, { ...known, remember });
    this.changed++;
  }

  #send = (event: SubmitEvent) => {
    event.preventDefault();
    const sheet = unsavedOf(this.draft.id);
    const answers: AnswerRequest["answers"] = this.#asks().flatMap(({ question }) => {
      const given = sheet.get(question.key);
      return given === undefined ? [] : [{ key: question.key, ...given }];
    });
    if (answers.length === 0) this.focus();
    else this.tell("ar-answers", answers);
  };

  override render() {
    const asks = this.#asks();
    if (asks.length === 0) return nothing;
    const sheet = unsavedOf(this.draft.id);
    const given = asks.filter(({ question }) => sheet.has(question.key)).length;
    const files = [this.draft.cv.pdf, ...(this.draft.letter === null ? [] : [this.draft.letter.pdf])];
    return html`<form class="panel" @submit=${this.#send}>
      <header>
        <h2><ar-icon name="question"></ar-icon>${t("asks.heading", { count: asks.length })}</h2>
        <span class="muted small">${t("asks.why")}</span>
      </header>
      <ul class="rows">
        ${asks.map(
          ({ answer, question }) =>
            html`<li>
              <ar-question-input
                .question=${question}
                .value=${sheet.get(question.key)?.value ?? null}
                .suggestion=${answer.suggestion}
                .files=${files}
                @ar-value=${({ detail }: CustomEvent<AnswerValue | null>) => this.#write(question.key, detail)}
              ></ar-question-input>
              <p class="help">${answer.because}</p>
              ${
                question.kind === "file"
                  ? nothing
                  : html`<label class="choice small">
                      <input
                        type="checkbox"
                        .checked=${sheet.get(question.key)?.remember ?? true}
                        @change=${(event: Event) =>
                          this.#remember(question.key, (event.target as HTMLInputElement).checked)}
                      />${t("asks.remember")}
                    </label>`
              }
            </li>`,
        )}
      </ul>
      <footer>
        <button class="primary" ?disabled=${this.busy || given === 0}>
          ${this.busy ? t("action.saving") : t("asks.send", { given, count: asks.length })}
        </button>
        <span class="muted small">${t("asks.then")}</span>
      </footer>
    </form>`;
  }
}
