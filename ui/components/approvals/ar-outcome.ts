import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { DraftCard } from "#data/model/wire/views.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../applications/ar-certainty.ts";
import "../base/ar-icon.ts";

/** What became of a draft that was sent or rejected, with the way to its application. */
@customElement("ar-outcome")
export class ArOutcome extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      section {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-4);
        padding: var(--space-3) var(--space-4);
        border: var(--line) solid var(--color-line);
        border-radius: var(--radius-m);
        background: var(--color-surface);
      }
      p {
        flex: 1;
        min-width: min(100%, var(--card-min));
      }
    `,
  ];

  @property({ attribute: false }) card!: DraftCard;

  override render() {
    const { draft, submission, application } = this.card;
    const sent = application !== null && submission !== null;
    if (!this.showIf(sent || draft.state === "rejected")) return nothing;
    if (draft.state === "rejected") return html`<section><p>${t("outcome.rejected")}</p></section>`;
    if (!sent) return nothing;
    return html`<section role="status">
      <ar-certainty .certainty=${application.certainty}></ar-certainty>
      <p>${submission.verdict?.because ?? t("refilling.sending_why")}</p>
      <a class="button" href="applications/${application.id}">${t("outcome.application")}</a>
    </section>`;
  }
}
