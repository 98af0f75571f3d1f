import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import type { StudioSummary } from "#data/model/wire/studio.ts";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext, liveContext } from "../../state/contexts.ts";
import { Resource } from "../../state/resource.ts";
import { type LiveView, revision } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "./ar-document-rows.ts";

const ROWS_SHOWN = 3;

/** The documents that were worked on last, and the way to all of them; where there is none, what the studio is for. */
@customElement("ar-recent-documents")
export class ArRecentDocuments extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .quiet {
        padding: var(--space-5) var(--space-4);
        color: var(--color-text-muted);
      }
    `,
  ];

  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  #documents = new Resource<StudioSummary[]>(this, {
    subject: () => "documents",
    revision: () => revision(this.view, "document"),
    load: (_, signal) => this.api.studio.documents(signal),
  });

  override render() {
    const { value } = this.#documents;
    if (!this.showIf(value !== null) || value === null) return nothing;
    return html`<section class="panel clip" aria-labelledby="documents">
      <header>
        <h2 id="documents">${t("overview.documents")}</h2>
        <a class="small" href="studio">${t("overview.all_documents")}</a>
      </header>
      ${
        value.length === 0
          ? html`<p class="quiet">${t("overview.no_document")}</p>`
          : html`<ar-document-rows .documents=${value} .most=${ROWS_SHOWN}></ar-document-rows>`
      }
    </section>`;
  }
}
