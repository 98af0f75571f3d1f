import { css, html } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-icon.ts";

/** A CV as a file, dragged here or chosen. Tells `ar-file`. */
@customElement("ar-cv-drop")
export class ArCvDrop extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      .drop {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: var(--space-2);
        min-height: var(--drop-height);
        padding: var(--space-4);
        border: var(--line) dashed var(--color-line-strong);
        border-radius: var(--radius-m);
        background: var(--color-sunken);
        text-align: center;
      }
      .over {
        border-style: solid;
        background: var(--color-selected);
      }
      .drop > ar-icon {
        color: var(--color-text-muted);
      }
    `,
  ];

  @property({ type: Boolean }) busy = false;
  @state() private over = false;
  @query("input") private input!: HTMLInputElement;

  #dragged = (event: DragEvent) => {
    event.preventDefault();
    this.over = event.type === "dragover";
  };

  #dropped = (event: DragEvent) => {
    event.preventDefault();
    this.over = false;
    this.#take(event.dataTransfer?.files[0]);
  };

  #chosen = () => {
    this.#take(this.input.files?.[0]);
    this.input.value = "";
  };

  #take(file: File | undefined): void {
    if (file !== undefined && !this.busy) this.tell("ar-file", file);
  }

  override render() {
    return html`<div
      class="drop ${this.over ? "over" : ""}"
      role="group"
      aria-label=${t("cv.drop_label")}
      @dragover=${this.#dragged}
      @dragleave=${this.#dragged}
      @drop=${this.#dropped}
    >
      <ar-icon size="large" name="file"></ar-icon>
      <p>${this.busy ? t("cv.reading") : t("cv.drop")}</p>
      <p class="muted small">${t("cv.drop_formats")}</p>
      <input
        type="file"
        hidden
        accept=".json,.yaml,.yml,.md,.txt,.docx,.pdf,.zip,.csv"
        aria-label=${t("cv.drop_label")}
        @change=${this.#chosen}
      />
      <button type="button" class="primary" ?disabled=${this.busy} @click=${() => this.input.click()}>
        <ar-icon size="small" name="upload"></ar-icon>${t("cv.choose")}
      </button>
    </div>`;
  }
}
