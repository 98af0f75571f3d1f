import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { DocumentStyle, OwnTemplate } from "#data/model/application/style.ts";
import type { WritingRules } from "#data/model/owner/writing.ts";
import type { Api } from "../../api/api.ts";
import { ArElement } from "../../components/ar-element.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext, liveContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { Resource } from "../../state/resource.ts";
import { keepUnsavedRules, unsavedRules } from "../../state/unsaved.ts";
import { type LiveView, revision } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import "../../components/base/ar-busy.ts";
import "../../components/base/ar-fault.ts";
import "../../components/base/ar-icon.ts";
import "../../components/studio/looks/ar-looks.ts";
import "../../components/studio/writing/ar-own-templates.ts";
import type { ArRules } from "../../components/studio/writing/ar-rules.ts";
import "../../components/studio/writing/ar-rules.ts";

/** How documents are written and how they look, for every job until one is changed by hand. */
@customElement("ar-page-writing")
export class ArPageWriting extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .page {
        max-width: var(--page-width-reading);
      }
      .back {
        justify-self: start;
        margin: 0 0 calc(var(--space-4) * -1) calc(var(--space-3) * -1);
      }
      .save {
        position: sticky;
        bottom: 0;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3);
        padding-block: var(--space-3);
        border-top: var(--line) solid var(--color-line);
        background: var(--color-canvas);
      }
    `,
  ];

  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @state() private done = false;
  @query("ar-rules") private form!: ArRules | null;
  #rules = new Resource<WritingRules>(this, {
    subject: () => "writing",
    revision: () => revision(this.view, "profile"),
    load: (_, signal) => this.api.studio.writing(signal),
  });
  #templates = new Resource<OwnTemplate[]>(this, {
    subject: () => "templates",
    revision: () => revision(this.view, "template"),
    load: (_, signal) => this.api.studio.templates(signal),
  });
  #intent = new Intent(this);

  #edit(rules: WritingRules): void {
    this.done = false;
    keepUnsavedRules(rules);
    this.requestUpdate();
  }

  #save = async () => {
    const rules = unsavedRules();
    if (rules === null || this.form?.report() === false) return;
    const saved = await this.#intent.run(() => this.api.studio.saveWriting(rules));
    if (saved === null) return;
    if (unsavedRules() === rules) keepUnsavedRules(null);
    this.done = true;
    this.#rules.set(saved);
  };

  override render() {
    const unsaved = unsavedRules();
    const rules = unsaved ?? this.#rules.value;
    const { fault } = this.#rules;
    return html`<div class="page">
      <a class="button plain small back" href="studio">
        <ar-icon size="small" name="left"></ar-icon>${t("studio.back")}
      </a>
      <header>
        <h1>${t("nav.writing")}</h1>
        <p class="muted">${t("writing.lead")}</p>
      </header>
      ${
        rules === null
          ? fault === null
            ? html`<ar-busy note=${t("shell.loading")}></ar-busy>`
            : html`<ar-fault .fault=${fault}>
                <p><button @click=${() => this.#rules.reload()}>${t("action.try_again")}</button></p>
              </ar-fault>`
          : this.#form(rules, unsaved !== null)
      }
    </div>`;
  }

  #form(rules: WritingRules, isChanged: boolean) {
    return html`<ar-rules
        .rules=${rules}
        @ar-rules=${({ detail }: CustomEvent<WritingRules>) =>
          this.#edit({ ...detail, style: { ...detail.style, pages: detail.cv.pages } })}
      ></ar-rules>
      <section class="panel" aria-labelledby="looks">
        <header><h2 id="looks">${t("writing.looks")}</h2></header>
        <ar-looks
          .value=${rules.style}
          .hasPages=${false}
          .hasWayToOwn=${false}
          .own=${this.#templates.value ?? []}
          @ar-style=${({ detail }: CustomEvent<DocumentStyle>) =>
            this.#edit({ ...(unsavedRules() ?? rules), style: detail })}
        ></ar-looks>
      </section>
      <div class="save">
        <button class="primary" ?disabled=${!isChanged || this.#intent.busy} @click=${() => void this.#save()}>
          ${this.#intent.busy ? t("action.saving") : t("writing.save")}
        </button>
        ${this.done && !isChanged ? html`<span class="muted" role="status">${t("writing.saved")}</span>` : nothing}
        ${isChanged ? html`<span class="muted">${t("writing.unsaved")}</span>` : nothing}
        <ar-fault .fault=${this.#intent.fault}></ar-fault>
      </div>
      <section class="panel" aria-labelledby="templates">
        <header><h2 id="templates">${t("writing.templates")}</h2></header>
        <ar-own-templates
          .templates=${this.#templates.value ?? []}
          @ar-templates=${({ detail }: CustomEvent<OwnTemplate[]>) => this.#templates.set(detail)}
        ></ar-own-templates>
      </section>`;
  }
}
