import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { DraftCard } from "#data/model/wire/views.ts";
import { webAddress } from "../../api/web-address.ts";
import { percent } from "../../i18n/format.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import { DRAFT_ICON, DRAFT_TONE } from "./draft-words.ts";
import "../base/ar-badge.ts";
import "../base/ar-icon.ts";
import "../base/ar-score.ts";
import "../base/ar-time.ts";

/** What the card is about and the three things to do with it; tells `ar-approve` and `ar-reject`. */
@customElement("ar-card-head")
export class ArCardHead extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      header {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-3) var(--space-4);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        justify-content: end;
        gap: var(--space-2);
      }
      .meta {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-3);
        margin-top: var(--space-2);
        color: var(--color-text-muted);
        font-size: var(--text-s);
      }
      @container (max-width: 40rem) {
        .actions {
          grid-column: 1 / -1;
          justify-content: stretch;
        }
        .actions > * {
          flex: 1;
        }
      }
    `,
  ];

  @property({ attribute: false }) card!: DraftCard;
  @property({ type: Boolean }) busy = false;

  override render() {
    const { draft, posting, fit } = this.card;
    const address = webAddress(posting.url);
    const open = ["waiting", "needs_answers", "blocked"].includes(draft.state);
    return html`<header>
      <ar-score size="large" .score=${fit?.score ?? null}></ar-score>
      <div>
        <p class="muted">${t("card.apply_to", { company: posting.company })}</p>
        <h1 class="break">${posting.title}</h1>
        <div class="meta">
          <ar-badge tone=${DRAFT_TONE[draft.state]} icon=${DRAFT_ICON[draft.state]}>
            ${t(`draft.state.${draft.state}`)}
          </ar-badge>
          <span>${t("card.confidence", { sure: percent(draft.confidence) })}</span>
          ${fit === null ? nothing : html`<span>${t("fit.tier", { tier: fit.tier })}</span>`}
          ${posting.place === null ? nothing : html`<span>${posting.place}</span>`}
          <a href="jobs/${draft.jobId}">${t("card.job")}</a>
          ${
            address === null
              ? nothing
              : html`<a href=${address} target="_blank" rel="noopener noreferrer">${t("card.original")}</a>`
          }
        </div>
      </div>
      ${
        open
          ? html`<div class="actions">
              <button ?disabled=${this.busy} @click=${() => this.tell("ar-reject", null)}>${t("card.reject")}</button>
              <button
                class="primary"
                ?disabled=${this.busy || draft.state !== "waiting"}
                title=${draft.state === "waiting" ? nothing : t(`card.not_yet.${draft.state}`)}
                @click=${() => this.tell("ar-approve", null)}
              >
                <ar-icon size="small" name="check"></ar-icon>${t("card.approve")}
              </button>
            </div>`
          : nothing
      }
    </header>`;
  }
}
