import { css, html } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { bytes } from "../../i18n/format.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-icon.ts";

/** An archive, dragged here or chosen. Tells `ar-file`. */
@customElement("ar-archive-drop")
export class ArArchiveDrop extends ArElement {
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
        overflow-wrap: anywhere;
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

  @property({ attribute: false }) file: File | null = null;
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

  #take(file: File | undefined): void {
    if (file !== undefined) this.tell("ar-file", file);
  }

  override render() {
    const { file } = this;
    return html`<div
      class="drop ${this.over ? "over" : ""}"
      role="group"
      aria-label=${t("restore.file")}
      @dragover=${this.#dragged}
      @dragleave=${this.#dragged}
      @drop=${this.#dropped}
    >
      <ar-icon size="large" name="archive"></ar-icon>
      ${
        file === null
          ? html`<p class="muted small">${t("restore.drop")}</p>`
          : html`<p role="status">
              <strong>${file.name}</strong> <span class="muted small">${bytes(file.size)}</span>
            </p>`
      }
      <input
        type="file"
        hidden
        accept=".tar,application/x-tar"
        aria-label=${t("restore.file")}
        @change=${() => this.#take(this.input.files?.[0])}
      />
      <button type="button" class="small" @click=${() => this.input.click()}>
        ${file === null ? t("restore.choose") : t("restore.choose_other")}
      </button>
    </div>`;
  }
}
