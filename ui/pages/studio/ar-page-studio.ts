import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import type { StudioSummary } from "#data/model/wire/studio.ts";
import type { Api } from "../../api/api.ts";
import { ArElement } from "../../components/ar-element.ts";
import { t } from "../../i18n/translate.ts";
import { go } from "../../router.ts";
import { apiContext, liveContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { Resource } from "../../state/resource.ts";
import { type LiveView, revision } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import "../../components/base/ar-busy.ts";
import "../../components/base/ar-empty.ts";
import "../../components/base/ar-fault.ts";
import "../../components/base/ar-icon.ts";
import "../../components/studio/ar-document-rows.ts";

/** The studio's first page: every document, what they rest on, and how they are written. */
@customElement("ar-page-studio")
export class ArPageStudio extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .ways {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(var(--card-min), 1fr));
        gap: var(--space-3);
      }
      .way {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-1) var(--space-3);
        padding: var(--space-4);
        border: var(--line) solid var(--color-line);
        border-radius: var(--radius-l);
        background: var(--color-surface);
        color: var(--color-text);
        text-decoration: none;
      }
      .way:hover {
        background: var(--color-hover);
      }
      .way ar-icon {
        grid-row: span 2;
        color: var(--color-accent-text);
      }
      .way strong {
        font-weight: var(--weight-strong);
      }
      .way span {
        color: var(--color-text-muted);
        font-size: var(--text-s);
      }
      ar-busy {
        padding: var(--space-4);
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
  #making = new Intent(this);

  async #make(kind: "cv" | "letter"): Promise<void> {
    const made = await this.#making.run(() => this.api.studio.make({ jobId: null, kind }));
    if (made !== null) go(`studio/${made.document.id}`);
  }

  override render() {
    const { value, fault } = this.#documents;
    const general = value?.filter(({ jobId }) => jobId === null) ?? [];
    const tailored = value?.filter(({ jobId }) => jobId !== null) ?? [];
    return html`<div class="page">
      <header>
        <h1>${t("nav.studio")}</h1>
        <p class="muted">${t("studio.lead")}</p>
      </header>
      <nav class="ways" aria-label=${t("studio.ways")}>
        ${this.#way("cv", "owner", t("studio.way.cv"), t("studio.way.cv_why"))}
        ${this.#way("writing", "sliders", t("studio.way.writing"), t("studio.way.writing_why"))}
      </nav>
      <ar-fault .fault=${this.#making.fault}>
        ${this.#making.fault?.code === "no_cv" ? html`<p><a class="button small" href="cv">${t("studio.to_cv")}</a></p>` : nothing}
      </ar-fault>
      ${
        value === null
          ? fault === null
            ? html`<ar-busy note=${t("shell.loading")}></ar-busy>`
            : html`<ar-fault .fault=${fault}>
                <p><button @click=${() => this.#documents.reload()}>${t("action.try_again")}</button></p>
              </ar-fault>`
          : html`<section class="panel" aria-labelledby="general">
                <header>
                  <h2 id="general">${t("studio.general")}</h2>
                  <div class="row wrap">${this.#begin(general, "cv")} ${this.#begin(general, "letter")}</div>
                </header>
                ${
                  general.length === 0
                    ? this.#empty()
                    : html`<ar-document-rows .documents=${general}></ar-document-rows>`
                }
              </section>
              <section class="panel" aria-labelledby="tailored">
                <header><h2 id="tailored">${t("studio.tailored")}</h2></header>
                ${
                  tailored.length === 0
                    ? html`<ar-empty
                        icon="jobs"
                        heading=${t("studio.tailored.none")}
                        text=${t("studio.tailored.none_why")}
                      >
                        <a class="button" href="jobs">${t("studio.to_jobs")}</a>
                      </ar-empty>`
                    : html`<ar-document-rows .documents=${tailored}></ar-document-rows>`
                }
              </section>`
      }
    </div>`;
  }

  #way(path: string, icon: "owner" | "sliders", name: string, why: string) {
    return html`<a class="way" href=${path}>
      <ar-icon name=${icon}></ar-icon><strong>${name}</strong><span>${why}</span>
    </a>`;
  }

  #empty() {
    return this.view.state?.hasCv === false
      ? html`<ar-empty icon="owner" heading=${t("studio.no_cv")} text=${t("studio.no_cv_why")}>
          <a class="button primary" href="cv/import">${t("nav.cv_import")}</a>
          <a class="button" href="cv">${t("cv.begin")}</a>
        </ar-empty>`
      : html`<ar-empty
          icon="studio"
          heading=${t("studio.general.none")}
          text=${t("studio.general.none_why")}
        ></ar-empty>`;
  }

  #begin(general: readonly StudioSummary[], kind: "cv" | "letter") {
    if (this.view.state?.hasCv === false || general.some((one) => one.kind === kind)) return nothing;
    return html`<button class="small" ?disabled=${this.#making.busy} @click=${() => void this.#make(kind)}>
      <ar-icon size="small" name="plus"></ar-icon>${t(`studio.begin.${kind}`)}
    </button>`;
  }
}
