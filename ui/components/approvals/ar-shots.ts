import { css, html } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { FileRef } from "#data/model/schema.ts";
import { fileAddress } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-dialog.ts";
import "../base/ar-icon.ts";

/** What the filled form looked like, page by page; a picture opens large. */
@customElement("ar-shots")
export class ArShots extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      ul {
        display: grid;
        gap: var(--space-4);
        padding: var(--space-4);
        background: var(--color-sunken);
      }
      .shot {
        display: block;
        width: 100%;
        min-height: 0;
        padding: 0;
        overflow: hidden;
        box-shadow: var(--shadow-s);
        cursor: zoom-in;
      }
      img {
        display: block;
        width: 100%;
      }
      p {
        padding: var(--space-4);
      }
      .steps {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: var(--space-3);
        margin-bottom: var(--space-3);
      }
    `,
  ];

  /** Retention let the pictures go. */
  @property({ type: Boolean }) removed = false;
  @property({ attribute: false }) shots: readonly FileRef[] = [];
  @state() private shown: number | null = null;

  #keys = (event: KeyboardEvent) => {
    if (event.key === "ArrowRight") this.#step(1);
    if (event.key === "ArrowLeft") this.#step(-1);
  };

  #step(by: number): void {
    if (this.shown !== null) this.shown = (this.shown + by + this.shots.length) % this.shots.length;
  }

  override render() {
    if (this.shots.length === 0) return html`<p class="muted">${t(this.removed ? "shots.removed" : "shots.none")}</p>`;
    const shot = this.shown === null ? undefined : this.shots[this.shown];
    const name = (index: number) => t("shots.name", { number: index + 1, count: this.shots.length });
    return html`<ul>
        ${this.shots.map(
          (file, index) =>
            html`<li>
              <button
                class="shot"
                aria-label=${t("shots.open", { name: name(index) })}
                @click=${() => (this.shown = index)}
              >
                <img src=${fileAddress(file)} alt="" loading="lazy" />
              </button>
            </li>`,
        )}
      </ul>
      <ar-dialog
        wide
        heading=${this.shown === null ? "" : name(this.shown)}
        .open=${shot !== undefined}
        @ar-close=${() => (this.shown = null)}
        @keydown=${this.#keys}
      >
        ${
          this.shots.length > 1
            ? html`<div class="steps">
                <button class="icon" aria-label=${t("shots.previous")} @click=${() => this.#step(-1)}>
                  <ar-icon name="left"></ar-icon>
                </button>
                <button class="icon" aria-label=${t("shots.next")} @click=${() => this.#step(1)}>
                  <ar-icon name="right"></ar-icon>
                </button>
              </div>`
            : ""
        }
        ${shot === undefined ? "" : html`<img src=${fileAddress(shot)} alt=${t("shots.alt")} />`}
      </ar-dialog>`;
  }
}
