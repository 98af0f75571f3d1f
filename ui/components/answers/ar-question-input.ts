import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { AnswerValue } from "#data/model/application/answer.ts";
import type { Question, QuestionOption } from "#data/model/application/form.ts";
import type { FileRef } from "#data/model/schema.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import { isEmpty, valueText } from "./answer-text.ts";

const INPUT_TYPE = { text: "text", email: "email", phone: "tel", url: "url", number: "text", date: "date" } as const;
/** More options than this are offered as a list to open instead of side by side. */
const MOST_RADIOS = 6;

/** One question of a form with the input that suits it. Tells `ar-value` with an `AnswerValue`, or null when emptied. */
@customElement("ar-question-input")
export class ArQuestionInput extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      .field,
      fieldset {
        display: grid;
        gap: var(--space-2);
      }
      legend {
        padding: 0;
        margin-bottom: var(--space-1);
        font-weight: var(--weight-medium);
      }
      label,
      legend {
        overflow-wrap: anywhere;
      }
      .beside {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-5);
      }
      .suggestion {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--space-2);
        font-size: var(--text-s);
      }
      .count {
        justify-self: end;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) question!: Question;
  @property({ attribute: false }) value: AnswerValue | null = null;
  @property({ attribute: false }) suggestion: AnswerValue | null = null;
  /** Files that may be chosen for a file question. */
  @property({ attribute: false }) files: readonly FileRef[] = [];

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }

  #give(value: AnswerValue): void {
    this.value = value;
    this.tell("ar-value", isEmpty(value) ? null : value);
  }

  #giveText = (event: Event) => {
    const text = (event.target as HTMLInputElement | HTMLTextAreaElement).value;
    // A question that offers options only while one types takes the words as an option.
    if (this.question.kind !== "one_of" && this.question.kind !== "many_of") this.#give({ kind: "text", text });
    else this.#giveOptions(text.trim() === "" ? [] : [{ value: text, label: text }]);
  };

  #giveOptions(chosen: readonly QuestionOption[]): void {
    this.#give({
      kind: "options",
      values: chosen.map((option) => option.value),
      labels: chosen.map((option) => option.label),
    });
  }

  override render() {
    const { question } = this;
    const options = optionsOf(question);
    switch (question.kind) {
      case "agree":
        return this.#agree();
      case "file":
        return this.#file();
      case "many_of":
        return options.length === 0 ? this.#text("text") : this.#group("checkbox", options);
      case "one_of":
      case "yes_no":
        if (options.length === 0) return this.#text("text");
        return options.length > MOST_RADIOS ? this.#select(options) : this.#group("radio", options);
      case "long_text":
        return this.#longText();
      default:
        return this.#text(INPUT_TYPE[question.kind]);
    }
  }

  #label() {
    const { label, required } = this.question;
    return html`${label}${required ? nothing : html` <span class="muted small">${t("question.optional")}</span>`}`;
  }

  #notes() {
    const { help } = this.question;
    return html`${help === null || help === "" ? nothing : html`<p class="help" id="help">${help}</p>`}
    ${
      this.suggestion === null
        ? nothing
        : html`<p class="suggestion">
            <span class="muted">${t("question.suggestion", { value: valueText(this.suggestion) })}</span>
            <button type="button" class="link" @click=${() => this.suggestion !== null && this.#give(this.suggestion)}>
              ${t("question.use")}
            </button>
          </p>`
    }`;
  }

  #described() {
    return this.question.help === null || this.question.help === "" ? nothing : "help";
  }

  #textValue(): string {
    return this.value?.kind === "text" ? this.value.text : this.value === null ? "" : valueText(this.value);
  }

  #text(type: string) {
    const { kind, maxLength, required } = this.question;
    return html`<div class="field">
      <label for="input">${this.#label()}</label>
      <input
        id="input"
        type=${type}
        inputmode=${kind === "number" ? "decimal" : nothing}
        maxlength=${maxLength ?? nothing}
        aria-required=${required}
        aria-describedby=${this.#described()}
        .value=${live(this.#textValue())}
        @input=${this.#giveText}
      />
      ${this.#notes()}
    </div>`;
  }

  #longText() {
    const { maxLength, required } = this.question;
    const text = this.#textValue();
    return html`<div class="field">
      <label for="input">${this.#label()}</label>
      <textarea
        id="input"
        rows="4"
        maxlength=${maxLength ?? nothing}
        aria-required=${required}
        aria-describedby=${this.#described()}
        .value=${live(text)}
        @input=${this.#giveText}
      ></textarea>
      ${maxLength === null ? nothing : html`<span class="help count">${text.length} / ${maxLength}</span>`}
      ${this.#notes()}
    </div>`;
  }

  #chosen(): ReadonlySet<string> {
    return new Set(this.value?.kind === "options" ? this.value.values : []);
  }

  #select(options: readonly QuestionOption[]) {
    const chosen = this.#chosen();
    const choose = (event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      this.#giveOptions(options.filter((option) => option.value === value && value !== ""));
    };
    return html`<div class="field">
      <label for="input">${this.#label()}</label>
      <select
        id="input"
        aria-required=${this.question.required}
        aria-describedby=${this.#described()}
        @change=${choose}
      >
        <option value="" ?selected=${chosen.size === 0}>${t("question.choose")}</option>
        ${options.map(
          (option) =>
            html`<option value=${option.value} ?selected=${chosen.has(option.value)}>${option.label}</option>`,
        )}
      </select>
      ${this.#notes()}
    </div>`;
  }

  #group(type: "radio" | "checkbox", options: readonly QuestionOption[]) {
    const chosen = this.#chosen();
    const choose = (option: QuestionOption, on: boolean) => {
      if (type === "radio") return this.#giveOptions([option]);
      this.#giveOptions(options.filter((other) => (other.value === option.value ? on : chosen.has(other.value))));
    };
    return html`<fieldset>
      <legend>${this.#label()}</legend>
      <div class=${options.length <= 3 ? "beside" : ""}>
        ${options.map(
          (option) =>
            html`<label class="choice">
              <input
                type=${type}
                name="choice"
                .checked=${live(chosen.has(option.value))}
                @change=${(event: Event) => choose(option, (event.target as HTMLInputElement).checked)}
              />${option.label}
            </label>`,
        )}
      </div>
      ${this.#notes()}
    </fieldset>`;
  }

  #agree() {
    const agreed = this.value?.kind === "agree" && this.value.agreed;
    const change = (event: Event) => this.#give({ kind: "agree", agreed: (event.target as HTMLInputElement).checked });
    return html`<div class="field">
      <label class="choice"
        ><input type="checkbox" .checked=${live(agreed)} @change=${change} /><span>${this.#label()}</span></label
      >
      ${this.#notes()}
    </div>`;
  }

  #file() {
    const chosen = this.value?.kind === "file" ? this.value.file.sha256 : null;
    return html`<fieldset>
      <legend>${this.#label()}</legend>
      ${this.files.map(
        (file) =>
          html`<label class="choice">
            <input
              type="radio"
              name="choice"
              .checked=${live(file.sha256 === chosen)}
              @change=${() => this.#give({ kind: "file", file })}
            />${file.name}
          </label>`,
      )}
      ${this.#notes()}
    </fieldset>`;
  }
}

/** A yes-or-no question without options of its own gets the two words that forms know best. */
function optionsOf(question: Question): readonly QuestionOption[] {
  if (question.kind !== "yes_no" || question.options.length > 0) return question.options;
  return [
    { value: "yes", label: "Yes" },
    { value: "no", label: "No" },
  ];
}
