import { css, html } from "lit";
import { customElement } from "lit/decorators.js";
import { type CvExport, exportAddress } from "../../api/cv.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-icon.ts";

const FORMATS: readonly CvExport[] = ["json_resume", "rendercv", "markdown"];

/** The master CV as a file for other programs. */
@customElement("ar-cv-export")
export class ArCvExport extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      details {
        position: relative;
      }
      summary {
        list-style: none;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      ul {
        position: absolute;
        inset-inline-end: 0;
        z-index: 2;
        display: grid;
        min-width: max-content;
        margin-top: var(--space-1);
        padding: var(--space-1);
        border: var(--line) solid var(--color-line);
        border-radius: var(--radius-m);
        background: var(--color-raised);
        box-shadow: var(--shadow-l);
      }
      li .button {
        justify-content: start;
        width: 100%;
        border-color: transparent;
      }
      @media (max-width: 639px) {
        ul {
          inset-inline: 0 auto;
        }
      }
    `,
  ];

  #close = ({ currentTarget }: Event) => (currentTarget as HTMLElement).closest("details")?.removeAttribute("open");

  #key = (event: KeyboardEvent) => {
    const details = this.renderRoot.querySelector("details");
    if (event.key !== "Escape" || details?.open !== true) return;
    event.stopPropagation();
    details.open = false;
    details.querySelector("summary")?.focus();
  };

  override render() {
    return html`<details @keydown=${this.#key}>
      <summary class="button"><ar-icon size="small" name="download"></ar-icon>${t("cv.export")}</summary>
      <ul>
        ${FORMATS.map(
          (format) =>
            html`<li>
              <a class="button" download href=${exportAddress(format)} @click=${this.#close}
                >${t(`cv.format.${format}`)}</a
              >
            </li>`,
        )}
      </ul>
    </details>`;
  }
}
