import { consume } from "@lit/context";
import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ApplicationRow } from "#data/model/wire/views.ts";
import type { Api } from "../../api/api.ts";
import { webAddress } from "../../api/web-address.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";

/** An application of which nobody knows whether it arrived: the owner looks and says. It is never sent again by itself. */
@customElement("ar-uncertain")
export class ArUncertain extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      section {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-2) var(--space-3);
        padding: var(--space-4);
        border: var(--line) solid var(--color-warn-line);
        border-radius: var(--radius-l);
        background: var(--color-warn-soft);
      }
      ar-icon {
        color: var(--color-warn);
      }
      .words {
        display: grid;
        gap: var(--space-2);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        margin-top: var(--space-1);
      }
    `,
  ];

  @property({ attribute: false }) row!: ApplicationRow;
  @consume({ context: apiContext }) api!: Api;
  #intent = new Intent(this);

  #settle = async (arrived: boolean) => {
    const done = await this.#intent.run(() => this.api.settle(this.row.application.id, arrived));
    if (done !== null) this.tell("ar-settled", arrived);
  };

  override render() {
    const { company, title, submission, application } = this.row;
    const address = webAddress(this.row.url);
    const { busy } = this.#intent;
    return html`<section aria-label=${t("uncertain.heading", { company })}>
      <ar-icon name="question"></ar-icon>
      <div class="words">
        <h2>${t("uncertain.heading", { company })}</h2>
        <p>
          <a href="applications/${application.id}">${title}</a>. ${submission?.verdict?.because ?? t("uncertain.why")}
        </p>
        <p class="muted small">
          ${t("uncertain.what")}
          ${
            address === null
              ? ""
              : html`<a href=${address} target="_blank" rel="noopener noreferrer">${t("card.original")}</a>`
          }
        </p>
        <div class="actions">
          <button class="primary" ?disabled=${busy} @click=${() => this.#settle(true)}>
            ${t("uncertain.arrived")}
          </button>
          <button ?disabled=${busy} @click=${() => this.#settle(false)}>${t("uncertain.not_arrived")}</button>
        </div>
        <ar-fault .fault=${this.#intent.fault}></ar-fault>
      </div>
    </section>`;
  }
}
