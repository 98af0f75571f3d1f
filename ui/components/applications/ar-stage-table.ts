import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ApplicationRow } from "#data/model/wire/views.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { ArElement } from "../ar-element.ts";
import { STAGE_TONE } from "./stages.ts";
import "../base/ar-badge.ts";
import "../base/ar-time.ts";
import "./ar-certainty.ts";

/** Applications as a table, newest change first. */
@customElement("ar-stage-table")
export class ArStageTable extends ArElement {
  static override styles = [
    base,
    css`
      :host {
        overflow-x: auto;
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        padding: var(--space-2) var(--space-4);
        text-align: left;
        vertical-align: middle;
      }
      th {
        color: var(--color-text-muted);
        font-size: var(--text-s);
        font-weight: var(--weight-medium);
        white-space: nowrap;
      }
      tbody tr {
        height: var(--row-height);
        border-top: var(--line) solid var(--color-line);
      }
      tbody tr:hover {
        background: var(--color-hover);
      }
      td a {
        color: inherit;
        font-weight: var(--weight-medium);
        text-decoration: none;
      }
      td a:hover {
        text-decoration: underline;
      }
    `,
  ];

  @property({ attribute: false }) rows: readonly ApplicationRow[] = [];

  override render() {
    const rows = this.rows.toSorted((a, b) => (a.application.updatedAt < b.application.updatedAt ? 1 : -1));
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${t("applications.company")}</th>
          <th scope="col">${t("applications.title")}</th>
          <th scope="col">${t("applications.stage")}</th>
          <th scope="col">${t("applications.certainty")}</th>
          <th scope="col">${t("applications.changed")}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ application, title, company }) =>
            html`<tr>
              <td><a href="applications/${application.id}">${company}</a></td>
              <td>${title}</td>
              <td><ar-badge tone=${STAGE_TONE[application.stage]}>${t(`stage.${application.stage}`)}</ar-badge></td>
              <td><ar-certainty .certainty=${application.certainty}></ar-certainty></td>
              <td class="muted"><ar-time at=${application.updatedAt}></ar-time></td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}
