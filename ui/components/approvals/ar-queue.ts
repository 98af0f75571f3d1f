import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { DraftSummary } from "#data/model/wire/views.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import { DRAFT_ICON, DRAFT_TONE } from "./draft-words.ts";
import "../base/ar-badge.ts";
import "../base/ar-score.ts";
import "../base/ar-time.ts";

/** The drafts that wait, most urgent first. */
@customElement("ar-queue")
export class ArQueue extends ArElement {
  static override styles = [
    base,
    layout,
    css`
      a {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-3);
        padding: var(--space-3) var(--space-4);
        border-left: var(--line-thick) solid transparent;
        color: inherit;
        text-decoration: none;
      }
      a:hover {
        background: var(--color-hover);
      }
      a[aria-current] {
        border-left-color: var(--color-accent-text);
        background: var(--color-selected);
      }
      a:focus-visible {
        outline-offset: calc(var(--line-thick) * -1);
      }
      .title {
        display: block;
      }
      strong {
        display: block;
        font-weight: var(--weight-strong);
      }
      .foot {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
        margin-top: var(--space-1);
        color: var(--color-text-muted);
        font-size: var(--text-xs);
      }
    `,
  ];

  @property({ attribute: false }) rows: readonly DraftSummary[] = [];
  @property() current: string | null = null;

  override render() {
    return html`<ul class="rows">
      ${this.rows.map((row) => this.#row(row))}
    </ul>`;
  }

  #row(row: DraftSummary) {
    const label = row.state === "needs_answers" ? t("queue.asks", { count: row.asks }) : t(`draft.state.${row.state}`);
    return html`<li>
      <a href="approvals/${row.id}" aria-current=${row.id === this.current ? "true" : nothing}>
        <ar-score .score=${row.score}></ar-score>
        <span>
          <strong class="truncate">${row.company}</strong>
          <span class="truncate title">${row.title}</span>
          <span class="foot">
            <ar-badge tone=${DRAFT_TONE[row.state]} icon=${DRAFT_ICON[row.state]}>${label}</ar-badge>
            <ar-time at=${row.updatedAt}></ar-time>
          </span>
        </span>
      </a>
    </li>`;
  }
}
