import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { JobDetail } from "#data/model/wire/views.ts";
import { webAddress } from "../../api/web-address.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-time.ts";

type Origin = Pick<JobDetail["origins"][number], "source" | "url" | "seenAt"> & { because: string | null };

/** Every place where this job was found. */
@customElement("ar-origins")
export class ArOrigins extends ArElement {
  static override styles = [
    base,
    layout,
    css`
      li {
        padding: var(--space-3) var(--space-4);
        font-size: var(--text-s);
      }
    `,
  ];

  @property({ attribute: false }) detail!: JobDetail;

  override render() {
    const { posting, origins } = this.detail;
    const others = origins.filter((origin) => origin.id !== posting.id);
    return html`<ul class="rows">
      ${this.#row({ ...posting, because: null })}
      ${others.map((origin) => this.#row({ ...origin, because: "because" in origin.fate ? origin.fate.because : null }))}
    </ul>`;
  }

  #row({ source, url, seenAt, because }: Origin) {
    const address = webAddress(url);
    return html`<li>
      <div class="row spread">
        <strong>${source}</strong><span class="muted"><ar-time at=${seenAt}></ar-time></span>
      </div>
      ${
        address === null
          ? html`<p class="muted">${t("origins.no_address")}</p>`
          : html`<a class="break" href=${address} target="_blank" rel="noopener noreferrer">${address}</a>`
      }
      ${because === null ? nothing : html`<p class="muted">${because}</p>`}
    </li>`;
  }
}
