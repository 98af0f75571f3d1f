import { css, html } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-icon.ts";

/** A text to take along, with a button that copies it. Browsers copy only on secure pages; elsewhere it is selected. */
@customElement("ar-copy")
export class ArCopy extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      .row {
        display: flex;
        gap: var(--space-2);
      }
      .row input {
        flex: 1;
        min-width: 0;
        font-family: var(--font-mono);
      }
      .said {
        color: var(--color-text-muted);
        font-size: var(--text-s);
      }
    `,
  ];

  @property() text = "";
  @property() label = "";
  @state() private said = "";
  @query("input") private input!: HTMLInputElement;

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("text")) this.said = "";
  }

  #copy = async () => {
    this.input.select();
    try {
      await navigator.clipboard.writeText(this.text);
      this.said = t("copy.done");
    } catch {
      this.said = t("copy.failed");
    }
  };

  override render() {
    return html`<div class="field">
      <label for="text">${this.label}</label>
      <div class="row">
        <input id="text" readonly spellcheck="false" .value=${this.text} @focus=${() => this.input.select()} />
        <button type="button" @click=${this.#copy}>
          <ar-icon size="small" name="copy"></ar-icon>${t("copy.copy")}
        </button>
      </div>
      <p class="said" role="status">${this.said}</p>
    </div>`;
  }
}
