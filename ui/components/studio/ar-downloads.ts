import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Id } from "#data/model/schema.ts";
import { documentAddress, type FileFormat } from "../../api/studio.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-icon.ts";

const FORMATS: readonly FileFormat[] = ["pdf", "docx", "text", "json"];

/** The saved text as a file, in each format; what was just typed is saved first. */
@customElement("ar-downloads")
export class ArDownloads extends ArElement {
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
        z-index: 4;
        right: 0;
        min-width: var(--tile-min);
        margin-top: var(--space-1);
        padding: var(--space-1);
        border: var(--line) solid var(--color-line);
        border-radius: var(--radius-m);
        background: var(--color-raised);
        box-shadow: var(--shadow-l);
      }
      li .button {
        width: 100%;
        justify-content: flex-start;
      }
    `,
  ];

  @property() documentId: Id = "";
  /** CVs alone are a JSON Resume. */
  @property() kind: "cv" | "letter" = "cv";
  /** Whether the appliance has what is shown, once it was told. */
  @property({ attribute: false }) saved: () => Promise<boolean> = async () => true;

  #get = async (event: MouseEvent) => {
    event.preventDefault();
    const { href } = event.currentTarget as HTMLAnchorElement;
    this.renderRoot.querySelector("details")?.removeAttribute("open");
    // Why it could not be saved is said above the document.
    if (!(await this.saved())) return;
    const link = document.createElement("a");
    link.href = href;
    link.download = "";
    link.click();
  };

  override render() {
    const formats = FORMATS.filter((format) => format !== "json" || this.kind === "cv");
    return html`<details
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== "Escape") return;
        this.renderRoot.querySelector("details")?.removeAttribute("open");
        this.renderRoot.querySelector("summary")?.focus();
      }}
    >
      <summary class="button"><ar-icon size="small" name="download"></ar-icon>${t("studio.download")}</summary>
      <ul>
        ${formats.map(
          (format) =>
            html`<li>
              <a class="button plain" href=${documentAddress(this.documentId, format)} download @click=${this.#get}
                >${t(`studio.download.${format}`)}</a
              >
            </li>`,
        )}
      </ul>
    </details>`;
  }
}
