import { css, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { DraftCard } from "#data/model/wire/views.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-dialog.ts";

const SHOWN_OF_HASH = 12;

/** The last look before an application is sent; tells `ar-approved` with the hash that was on the card. */
@customElement("ar-approve-dialog")
export class ArApproveDialog extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .actions {
        display: flex;
        flex-wrap: wrap;
        justify-content: end;
        gap: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) card!: DraftCard;
  @property({ type: Boolean }) open = false;
  @query(".primary") private confirm!: HTMLElement | null;

  override async updated(changed: Map<PropertyKey, unknown>): Promise<void> {
    if (!changed.has("open") || !this.open) return;
    await Promise.resolve();
    requestAnimationFrame(() => this.confirm?.focus());
  }

  override render() {
    const { draft, posting } = this.card;
    const sent = draft.answers.filter((answer) => answer.state === "answered").length;
    return html`<ar-dialog heading=${t("approve.heading", posting)} .open=${this.open}>
      <div class="stack">
        <p>${t("approve.what", posting)}</p>
        <dl class="terms">
          <dt>${t("papers.cv")}</dt>
          <dd class="break">${draft.cv.pdf.name}</dd>
          ${
            draft.letter === null
              ? nothing
              : html`<dt>${t("papers.letter")}</dt>
                  <dd class="break">${draft.letter.pdf.name}</dd>`
          }
          <dt>${t("answers.heading")}</dt>
          <dd>${t("approve.answers", { count: sent })}</dd>
          <dt>${t("approve.hash")}</dt>
          <dd class="mono" title=${draft.hash}>${draft.hash.slice(0, SHOWN_OF_HASH)}</dd>
        </dl>
        <p class="muted small">${t("approve.promise")}</p>
        <div class="actions">
          <button @click=${() => this.tell("ar-close", null)}>${t("action.cancel")}</button>
          <button class="primary" @click=${() => this.tell("ar-approved", draft.hash)}>${t("approve.confirm")}</button>
        </div>
      </div>
    </ar-dialog>`;
  }
}
