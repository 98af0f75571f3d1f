import { consume } from "@lit/context";
import { css, html } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { OwnerView } from "#data/model/wire/views.ts";
import type { Api } from "../api/api.ts";
import { ArElement } from "../components/ar-element.ts";
import type { Tab } from "../components/base/ar-tabs.ts";
import { dateAndTime } from "../i18n/format.ts";
import { t } from "../i18n/translate.ts";
import { apiContext, liveContext } from "../state/contexts.ts";
import { Resource } from "../state/resource.ts";
import { type LiveView, revision } from "../state/view.ts";
import { base } from "../styles/base.ts";
import { controls } from "../styles/controls.ts";
import { layout } from "../styles/layout.ts";
import "../components/base/ar-busy.ts";
import "../components/base/ar-empty.ts";
import "../components/base/ar-fault.ts";
import "../components/base/ar-icon.ts";
import "../components/base/ar-tabs.ts";
import "../components/owner/ar-bank.ts";
import "../components/owner/ar-cv-summary.ts";
import "../components/owner/ar-import.ts";
import "../components/owner/ar-profile.ts";

type Part = "cv" | "profile" | "bank";

/** What the appliance knows of its owner, and nothing else it may say of them. */
@customElement("ar-page-owner")
export class ArPageOwner extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .page {
        max-width: calc(var(--page-width-reading) * 1.25 + 2 * var(--page-pad));
      }
      .intro {
        padding: var(--space-3) var(--space-4);
        border-bottom: var(--line) solid var(--color-line);
      }
    `,
  ];

  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @state() private shown: Part = "cv";
  #owner = new Resource<OwnerView>(this, {
    subject: () => "owner",
    revision: () => `${revision(this.view, "owner", "cv", "profile")} ${this.view.state?.vault?.state}`,
    load: (_, signal) => this.api.owner(signal),
  });

  override render() {
    const owner = this.#owner.value;
    const cv = owner?.cv ?? null;
    const tabs: Tab[] = [
      { id: "cv", label: t("owner.cv"), ...(cv === null ? {} : { count: cv.facts.length }) },
      { id: "profile", label: t("owner.profile") },
      { id: "bank", label: t("owner.bank"), ...(owner === null ? {} : { count: owner.bank.length }) },
    ];
    return html`<div class="page">
      <header class="stack tight">
        <h1>${t("nav.owner")}</h1>
        <p class="muted">${t("owner.lead")}</p>
      </header>
      <div class="row wrap" @ar-imported=${() => this.#owner.reload()}>
        <a class="button primary" href="cv"><ar-icon size="small" name="pen"></ar-icon>${t("cv.open")}</a>
        <a class="button" href="cv/import"><ar-icon size="small" name="upload"></ar-icon>${t("cv.import")}</a>
        <ar-import></ar-import>
      </div>
      <ar-fault .fault=${this.#owner.fault}></ar-fault>
      <section class="panel clip">
        <header>
          <ar-tabs
            .tabs=${tabs}
            .chosen=${this.shown}
            label=${t("nav.owner")}
            @ar-tab=${({ detail }: CustomEvent<string>) => (this.shown = detail as Part)}
          ></ar-tabs>
        </header>
        ${owner === null ? html`<p class="intro"><ar-busy note=${t("shell.loading")}></ar-busy></p>` : this.#part(owner)}
      </section>
    </div>`;
  }

  #part({ cv, profile, bank }: OwnerView) {
    if (this.shown === "profile") return html`<ar-profile .profile=${profile}></ar-profile>`;
    if (this.shown === "bank") return html`<ar-bank .bank=${bank}></ar-bank>`;
    if (cv === null) {
      return html`<ar-empty icon="file" heading=${t("owner.no_cv")} text=${t("owner.no_cv_why")}>
        <a class="button primary" href="cv">${t("cv.open")}</a>
      </ar-empty>`;
    }
    return html`<p class="intro muted small">
        ${t("owner.version", { version: cv.version, file: cv.file, at: dateAndTime(cv.importedAt) })}
      </p>
      <ar-cv-summary .cv=${cv}></ar-cv-summary>`;
  }
}
