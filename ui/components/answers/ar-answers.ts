import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { Answer, AnswerValue } from "#data/model/application/answer.ts";
import type { Draft } from "#data/model/application/draft.ts";
import type { Question } from "#data/model/application/form.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import type { AnswerRequest } from "#data/model/wire/requests.ts";
import { percent } from "../../i18n/format.ts";
import { t } from "../../i18n/translate.ts";
import { forgetUnsaved, keepUnsaved, type UnsavedAnswer, unsavedAnswer } from "../../state/unsaved.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import { type Answered, factIdsOf, sourceDetail, sourceText, valueText } from "./answer-text.ts";
import type { ArQuestionInput } from "./ar-question-input.ts";
import "../base/ar-icon.ts";
import "../owner/ar-evidence.ts";
import "./ar-question-input.ts";

const UNSURE = 0.75;

/** Every value that would be sent, where it comes from, and whether the live form held it when it was read back. */
@customElement("ar-answers")
export class ArAnswers extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--space-1) var(--space-3);
        padding: var(--space-3) var(--space-4);
      }
      .label {
        color: var(--color-text-muted);
        font-size: var(--text-s);
      }
      .value {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .sealed {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-2);
      }
      .source {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--space-2);
        color: var(--color-text-muted);
        font-size: var(--text-xs);
      }
      .unsure {
        color: var(--color-warn);
        font-weight: var(--weight-medium);
      }
      .differs {
        color: var(--color-bad);
        font-size: var(--text-s);
      }
      .read {
        display: inline-flex;
        align-items: center;
        gap: var(--space-1);
        color: var(--color-ok);
        font-size: var(--text-s);
      }
      .read.bad {
        color: var(--color-bad);
      }
      .edit {
        grid-column: 1 / -1;
        display: grid;
        gap: var(--space-3);
      }
      details > summary {
        padding: var(--space-3) var(--space-4);
        border-top: var(--line) solid var(--color-line);
        color: var(--color-text-muted);
        font-size: var(--text-s);
        cursor: pointer;
      }
      details ul {
        border-top: var(--line) solid var(--color-line);
      }
    `,
  ];

  @property({ attribute: false }) draft!: Draft;
  @property({ attribute: false }) facts: Readonly<Record<Id, Fact>> = {};
  /** Whether answers may still be changed. */
  @property({ type: Boolean }) open = false;
  @property({ type: Boolean }) busy = false;
  @state() private editing: string | null = null;
  @state() private changed = 0;

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get("draft") as Draft | undefined;
    if (before !== undefined && before.id !== this.draft.id) this.editing = null;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("button.change")?.focus();
  }

  async #edit(key: string): Promise<void> {
    this.editing = key;
    await this.updateComplete;
    this.renderRoot.querySelector<ArQuestionInput>("ar-question-input")?.focus();
  }

  #cancel(key: string): void {
    forgetUnsaved(this.draft.id, [key]);
    this.editing = null;
  }

  #save(question: Question): void {
    const { value, remember } = unsavedAnswer(this.draft.id, question);
    this.editing = null;
    if (value === null) return;
    const answers: AnswerRequest["answers"] = [{ key: question.key, value, remember }];
    this.tell("ar-answers", answers);
  }

  #keep(question: Question, change: Partial<UnsavedAnswer>): void {
    keepUnsaved(this.draft.id, question, change);
    this.changed++;
  }

  override render() {
    const questions = new Map(this.draft.form.questions.map((question) => [question.key, question]));
    const rows = this.draft.answers.flatMap((answer) => {
      const question = questions.get(answer.key);
      return question === undefined ? [] : [{ answer, question }];
    });
    const answered = rows.filter(({ answer }) => answer.state === "answered");
    const empty = rows.filter(({ answer }) => answer.state === "left_empty");
    return html`<section class="panel" aria-labelledby="heading">
      <header>
        <h2 id="heading">${t("answers.heading")}</h2>
        ${this.#readBack()}
      </header>
      <ul class="rows">
        ${answered.map(({ answer, question }) => this.#row(answer, question))}
      </ul>
      ${
        empty.length === 0
          ? nothing
          : html`<details>
              <summary>${t("answers.left_empty", { count: empty.length })}</summary>
              <ul class="rows">
                ${empty.map(({ answer, question }) => this.#row(answer, question))}
              </ul>
            </details>`
      }
    </section>`;
  }

  #readBack() {
    const all = this.draft.readBack.length;
    if (all === 0) return html`<span class="muted small">${t("answers.not_read_back")}</span>`;
    const agree = this.draft.readBack.filter((read) => read.agrees).length;
    const good = agree === all;
    return html`<span class="read ${good ? "" : "bad"}" title=${t("answers.read_back_why")}>
      <ar-icon size="small" name=${good ? "check" : "alert"}></ar-icon>${t("answers.read_back", { agree, all })}
    </span>`;
  }

  #row(answer: Answer, question: Question) {
    const { key } = answer;
    if (this.editing === key) return html`<li>${this.#editor(answer, question)}</li>`;
    const value = answer.state === "answered" ? valueText(answer.value) : "";
    return html`<li>
      <div>
        <p class="label">${question.label}</p>
        ${
          answer.state === "answered"
            ? html`${answer.value.kind === "sealed" ? this.#sealed(value) : html`<p class="value">${value}</p>`}
              ${this.#source(answer)}${this.#difference(key)}`
            : html`<p class="muted small">${answer.because}</p>`
        }
      </div>
      ${
        this.open && question.kind !== "file"
          ? html`<button
              class="plain icon change"
              aria-label=${t("answers.edit", { label: question.label })}
              title=${t("action.edit")}
              ?disabled=${this.busy}
              @click=${() => this.#edit(key)}
            >
              <ar-icon size="small" name="pen"></ar-icon>
            </button>`
          : nothing
      }
    </li>`;
  }

  /** An answer about the owner as a person, while the vault is locked. */
  #sealed(words: string) {
    return html`<p class="value sealed">
      <ar-icon size="small" name="lock"></ar-icon>${words}
      <button class="link" title=${t("vault.sealed_why")} @click=${() => this.tell("ar-unlock", null)}>
        ${t("vault.unlock")}
      </button>
    </p>`;
  }

  #source({ source, confidence }: Answered) {
    const detail = sourceDetail(source);
    return html`<p class="source">
        <span title=${detail ?? nothing}>${sourceText(source)}</span>
        <span class=${confidence < UNSURE ? "unsure" : ""}>${t("answers.sure", { sure: percent(confidence) })}</span>
        ${detail === null ? nothing : html`<span>${detail}</span>`}
      </p>
      <ar-evidence .factIds=${factIdsOf(source)} .facts=${this.facts}></ar-evidence>`;
  }

  #difference(key: string) {
    const read = this.draft.readBack.find((row) => row.key === key);
    if (read === undefined || read.agrees) return nothing;
    return html`<p class="differs">${t("answers.differs", { held: read.held.join(", ") || t("answers.nothing") })}</p>`;
  }

  #editor(answer: Answer, question: Question) {
    const { value, remember } = unsavedAnswer(this.draft.id, question);
    return html`<div class="edit">
      <ar-question-input
        .question=${question}
        .value=${value ?? (answer.state === "answered" && answer.value.kind !== "sealed" ? answer.value : null)}
        @ar-value=${({ detail }: CustomEvent<AnswerValue | null>) => this.#keep(question, { value: detail })}
      ></ar-question-input>
      <div class="row wrap">
        <button class="primary small" ?disabled=${value === null} @click=${() => this.#save(question)}>
          ${t("action.save")}
        </button>
        <button class="small" @click=${() => this.#cancel(question.key)}>${t("action.cancel")}</button>
        <label class="choice small">
          <input
            type="checkbox"
            .checked=${live(remember)}
            @change=${(event: Event) => this.#keep(question, { remember: (event.target as HTMLInputElement).checked })}
          />${t("asks.remember")}
        </label>
      </div>
    </div>`;
  }
}
