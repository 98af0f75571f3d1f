import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { SettingLine } from "#data/model/work/settings.ts";
import { maybe, t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-badge.ts";
import { changes, fieldOf, isFixed, textOf } from "./setting-form.ts";

export type Typed = { key: string; text: string | null };

/** The name of a setting in the reader's language; in English it is the schema's own. */
export function settingName({ key, title }: Pick<SettingLine, "key" | "title">): string {
  return maybe(`setting.${key}`) ?? title;
}

/** One of the texts a setting chooses from, in words. */
function choiceName({ key }: Pick<SettingLine, "key">, choice: string): string {
  return maybe(`choice.${key}.${choice}`) ?? choice;
}

/** One setting: its field, what it means, its default, who decides it. Tells `ar-typed`; null when nothing is changed. */
@customElement("ar-setting-field")
export class ArSettingField extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-2);
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-3);
        color: var(--color-text-muted);
        font-size: var(--text-s);
        overflow-wrap: anywhere;
      }
      .facts button.link {
        font-size: inherit;
      }
      .wrong {
        color: var(--color-bad);
        font-size: var(--text-s);
      }
      input[type="number"],
      input[type="time"] {
        max-width: var(--term-width);
      }
      textarea {
        min-height: var(--control-height);
      }
      [aria-invalid="true"] {
        border-color: var(--color-bad) !important;
      }
      :disabled {
        background: var(--color-sunken) !important;
        color: var(--color-text-muted) !important;
      }
    `,
  ];

  @property({ attribute: false }) line!: SettingLine;
  /** What is typed and not yet saved. */
  @property({ attribute: false }) typed: string | null = null;
  @property() wrong = "";

  #type(text: string): void {
    this.tell<Typed>("ar-typed", { key: this.line.key, text: changes(this.line, text) ? text : null });
  }

  override render() {
    const { line, wrong } = this;
    const fixed = isFixed(line);
    const byDefault = textOf(line.default);
    const shown = this.typed ?? textOf(line.value);
    return html`<div class="field">
      <div class="head">
        <label for="value">${settingName(line)}</label>
        ${
          line.waitsForRestart
            ? html`<ar-badge tone="warn" icon="clock">${t("settings.waits")}</ar-badge>`
            : line.restart && !fixed
              ? html`<ar-badge>${t("settings.needs_restart")}</ar-badge>`
              : nothing
        }
      </div>
      ${this.#input(shown, fixed)}
      <p class="help" id="help">${maybe(`setting.${line.key}.why`) ?? line.description}</p>
      ${wrong === "" ? nothing : html`<p class="wrong" id="wrong" role="alert">${wrong}</p>`}
      ${
        fixed
          ? html`<p class="facts">
              ${t("settings.fixed", { name: line.source === "environment_file" ? `${line.env}_FILE` : line.env })}
            </p>`
          : shown === byDefault
            ? nothing
            : html`<p class="facts">
                <span
                  >${t("settings.default", { value: choiceName(line, byDefault).replaceAll("\n", ", ") || t("settings.empty") })}</span
                >
                <button class="link" type="button" @click=${() => this.#type(byDefault)}>
                  ${t("settings.use_default")}
                </button>
              </p>`
      }
    </div>`;
  }

  #input(shown: string, fixed: boolean) {
    const { line, wrong } = this;
    const field = fieldOf(line);
    const described = wrong === "" ? "help" : "help wrong";
    const invalid = wrong === "" ? nothing : "true";
    const typed = (event: Event) => this.#type((event.target as HTMLInputElement).value);
    if (field.kind === "choice") {
      return html`<select
        id="value"
        aria-describedby=${described}
        aria-invalid=${invalid}
        ?disabled=${fixed}
        .value=${shown}
        @change=${typed}
      >
        ${field.choices.map(
          (choice) => html`<option value=${choice} ?selected=${choice === shown}>${choiceName(line, choice)}</option>`,
        )}
      </select>`;
    }
    if (field.kind === "list") {
      return html`<textarea
        id="value"
        rows="1"
        spellcheck="false"
        autocapitalize="off"
        aria-describedby=${described}
        aria-invalid=${invalid}
        placeholder=${t("settings.one_a_line")}
        ?disabled=${fixed}
        .value=${shown}
        @input=${typed}
      ></textarea>`;
    }
    if (field.kind === "switch") {
      return html`<input
        id="value"
        type="checkbox"
        aria-describedby=${described}
        ?disabled=${fixed}
        .checked=${shown === "true"}
        @change=${(event: Event) => this.#type(String((event.target as HTMLInputElement).checked))}
      />`;
    }
    const zones = field.kind === "zone";
    return html`<input
        id="value"
        type=${field.kind === "number" || field.kind === "time" ? field.kind : "text"}
        min=${field.kind === "number" ? (field.min ?? nothing) : nothing}
        max=${field.kind === "number" ? (field.max ?? nothing) : nothing}
        list=${zones ? "zones" : nothing}
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
        aria-describedby=${described}
        aria-invalid=${invalid}
        ?disabled=${fixed}
        .value=${shown}
        @input=${typed}
      />
      ${
        zones
          ? html`<datalist id="zones">
              ${Intl.supportedValuesOf("timeZone").map((zone) => html`<option value=${zone}></option>`)}
            </datalist>`
          : nothing
      }`;
  }
}
