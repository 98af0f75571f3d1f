import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ApplicationRow } from "#data/model/wire/views.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { ArElement } from "../ar-element.ts";
import { COLUMNS } from "./stages.ts";
import "../base/ar-time.ts";
import "./ar-certainty.ts";

/** Applications in columns by stage. */
@customElement("ar-stage-board")
export class ArStageBoard extends ArElement {
  static override styles = [
    base,
    css`
      .board {
        display: grid;
        grid-template-columns: repeat(5, minmax(0, 1fr));
        gap: var(--space-3);
        align-items: start;
      }
      section {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3);
        border-radius: var(--radius-l);
        background: var(--color-sunken);
      }
      h2 {
        display: flex;
        justify-content: space-between;
        padding-inline: var(--space-1);
        font-size: var(--text-s);
      }
      h2 span {
        color: var(--color-text-muted);
        font-weight: var(--weight);
        font-variant-numeric: tabular-nums;
      }
      ul {
        display: grid;
        gap: var(--space-2);
      }
      a {
        display: grid;
        gap: var(--space-1);
        padding: var(--space-3);
        border: var(--line) solid var(--color-line);
        border-radius: var(--radius-m);
        background: var(--color-surface);
        color: inherit;
        text-decoration: none;
        overflow-wrap: anywhere;
      }
      a:hover {
        border-color: var(--color-line-strong);
      }
      strong {
        font-weight: var(--weight-medium);
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-1);
        margin-top: var(--space-1);
        color: var(--color-text-muted);
        font-size: var(--text-xs);
      }
      .none {
        padding: var(--space-1);
        color: var(--color-text-muted);
        font-size: var(--text-s);
      }
      @media (max-width: 1199px) {
        .board {
          grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--board-column)), 1fr));
        }
      }
      @media (max-width: 639px) {
        .board > .bare {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) rows: readonly ApplicationRow[] = [];

  override render() {
    return html`<div class="board">
      ${COLUMNS.map(({ id, stages }) => {
        const rows = this.rows.filter((row) => stages.includes(row.application.stage));
        return html`<section class=${rows.length === 0 ? "bare" : ""} aria-labelledby=${id}>
          <h2 id=${id}>${t(`column.${id}`)} <span>${rows.length}</span></h2>
          ${
            rows.length === 0
              ? html`<p class="none">${t(`column.${id}.empty`)}</p>`
              : html`<ul>
                  ${rows.map((row) => this.#card(row, stages.length > 1))}
                </ul>`
          }
        </section>`;
      })}
    </div>`;
  }

  #card({ application, title, company }: ApplicationRow, tellStage: boolean) {
    return html`<li>
      <a href="applications/${application.id}">
        <strong>${company}</strong>
        <span>${title}</span>
        <span class="foot">
          <ar-certainty .certainty=${application.certainty}></ar-certainty>
          <span
            >${tellStage ? html`${t(`stage.${application.stage}`)} · ` : nothing}<ar-time
              at=${application.updatedAt}
            ></ar-time
          ></span>
        </span>
      </a>
    </li>`;
  }
}
