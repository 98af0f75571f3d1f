import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { StudioSummary } from "#data/model/wire/studio.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-icon.ts";
import "../base/ar-time.ts";

/** Documents as a list, the CV and the letter of a job in one row; the one that was changed last comes first. */
@customElement("ar-document-rows")
export class ArDocumentRows extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-3);
        min-height: var(--row-height);
        padding: var(--space-2) var(--space-4);
      }
      .title {
        flex: 1 1 var(--card-min);
        min-width: 0;
        font-weight: var(--weight-medium);
      }
      ar-time {
        min-width: 6em;
        text-align: end;
      }
    `,
  ];

  @property({ attribute: false }) documents: readonly StudioSummary[] = [];
  /** Rows at most. */
  @property({ type: Number }) most = Infinity;

  override render() {
    const groups = [...Map.groupBy(this.documents, ({ jobId }) => jobId).values()];
    return html`<ul class="rows">
      ${groups.slice(0, this.most).map((documents) => this.#row(documents))}
    </ul>`;
  }

  #row(documents: readonly StudioSummary[]) {
    const [newest] = documents;
    const title = newest?.title ?? "";
    const kinds = documents.toSorted((a, b) => a.kind.localeCompare(b.kind));
    return html`<li>
      <span class="title break">${title}</span>
      <span class="row">
        ${kinds.map(
          ({ id, kind }) =>
            html`<a class="button small" href="studio/${id}" aria-label="${t(`studio.kind.${kind}`)}: ${title}">
              <ar-icon size="small" name="file"></ar-icon>${t(`studio.kind.${kind}`)}
            </a>`,
        )}
      </span>
      <ar-time class="muted small" at=${newest?.updatedAt ?? ""}></ar-time>
    </li>`;
  }
}
