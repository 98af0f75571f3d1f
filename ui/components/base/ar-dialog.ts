import { css, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "./ar-icon.ts";

/** A modal question or form. Opened by its `open` property; tells `ar-close` when the owner leaves it. */
@customElement("ar-dialog")
export class ArDialog extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      dialog {
        width: min(var(--dialog-width), calc(100vw - var(--space-8)));
        max-height: calc(100dvh - var(--space-8));
        padding: 0;
        border: var(--line) solid var(--color-line);
        border-radius: var(--radius-l);
        background: var(--color-raised);
        color: var(--color-text);
        box-shadow: var(--shadow-l);
        overflow: hidden;
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
      }
      :host([wide]) dialog {
        width: min(var(--dialog-width-wide), calc(100vw - var(--space-8)));
      }
      dialog::backdrop {
        background: var(--color-backdrop);
      }
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        padding: var(--space-3) var(--space-3) var(--space-3) var(--space-5);
        border-bottom: var(--line) solid var(--color-line);
      }
      .body {
        padding: var(--space-5);
        overflow: auto;
      }
      @media (max-width: 639px) {
        dialog {
          width: 100vw !important;
          max-width: none;
          max-height: 92dvh;
          margin: auto 0 0;
          border-radius: var(--radius-l) var(--radius-l) 0 0;
        }
      }
    `,
  ];

  @property() heading = "";
  @property({ type: Boolean }) open = false;
  @property({ type: Boolean, reflect: true }) wide = false;
  @query("dialog") private dialog!: HTMLDialogElement;

  override updated(): void {
    if (this.open && !this.dialog.open) this.dialog.showModal();
    if (!this.open && this.dialog.open) this.dialog.close();
  }

  #closed = () => {
    if (!this.open) return;
    this.open = false;
    this.tell("ar-close", null);
  };

  #outside = (event: MouseEvent) => {
    if (event.target === this.dialog) this.dialog.close();
  };

  override render() {
    return html`<dialog aria-labelledby="heading" @close=${this.#closed} @mousedown=${this.#outside}>
      <header>
        <h2 id="heading">${this.heading}</h2>
        <button class="plain icon" type="button" aria-label=${t("action.close")} @click=${() => this.dialog.close()}>
          <ar-icon name="cross"></ar-icon>
        </button>
      </header>
      <div class="body" tabindex="-1"><slot></slot></div>
    </dialog>`;
  }
}
