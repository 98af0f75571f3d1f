import { css, html } from "lit";
import { customElement, state } from "lit/decorators.js";
import { t, type Key } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { keyOf } from "../keys.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-dialog.ts";

const KEYS: readonly [keys: string, meaning: Key][] = [
  ["j", "keys.next"],
  ["k", "keys.previous"],
  ["a", "keys.approve"],
  ["e", "keys.edit"],
  ["r", "keys.reject"],
  ["?", "keys.help"],
];

/** The list of keys, shown by `?` and by whoever tells `ar-show-keys`. */
@customElement("ar-shortcuts")
export class ArShortcuts extends ArElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-2) var(--space-4);
        align-items: baseline;
      }
      kbd {
        display: inline-block;
        min-width: var(--space-6);
        padding: 0 var(--space-2);
        border: var(--line) solid var(--color-line-strong);
        border-radius: var(--radius-s);
        background: var(--color-sunken);
        font-family: var(--font-mono);
        font-size: var(--text-s);
        text-align: center;
      }
      p {
        margin-bottom: var(--space-4);
        color: var(--color-text-muted);
      }
    `,
  ];

  @state() private open = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("keydown", this.#onKey);
    addEventListener("ar-show-keys", this.#show);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("keydown", this.#onKey);
    removeEventListener("ar-show-keys", this.#show);
  }

  #show = () => (this.open = true);

  #onKey = (event: KeyboardEvent) => {
    if (keyOf(event) !== "?") return;
    event.preventDefault();
    this.open = true;
  };

  override render() {
    return html`<ar-dialog heading=${t("keys.title")} .open=${this.open} @ar-close=${() => (this.open = false)}>
      <p>${t("keys.where")}</p>
      <dl>
        ${KEYS.map(
          ([key, meaning]) =>
            html`<dt><kbd>${key}</kbd></dt>
              <dd>${t(meaning)}</dd>`,
        )}
      </dl>
    </ar-dialog>`;
  }
}
