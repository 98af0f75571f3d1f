import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import type { VaultView } from "#data/model/wire/vault.ts";
import type { SessionView } from "#data/model/wire/views.ts";
import type { Api } from "../../api/api.ts";
import { ArElement } from "../../components/ar-element.ts";
import "../../components/base/ar-busy.ts";
import "../../components/base/ar-fault.ts";
import "../../components/vault/ar-credentials.ts";
import "../../components/vault/ar-secrets.ts";
import "../../components/vault/ar-vault-key.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext, liveContext, sessionContext } from "../../state/contexts.ts";
import { Resource } from "../../state/resource.ts";
import { type LiveView, revision } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";

/** A person's secrets: whether they are open, what is kept, and the key to it. */
@customElement("ar-page-vault")
export class ArPageVault extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .lead {
        max-width: var(--measure);
      }
    `,
  ];

  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @consume({ context: sessionContext, subscribe: true }) session!: SessionView;
  #vault = new Resource<VaultView>(this, {
    subject: () => "vault",
    revision: () => revision(this.view, "vault"),
    load: (_, signal) => this.api.vault.view(signal),
  });

  override render() {
    const value = this.#vault.value;
    return html`<div class="page">
      <header class="stack tight">
        <h1>${t("nav.vault")}</h1>
        <p class="muted lead">${t("vault.lead")}</p>
      </header>
      <ar-fault .fault=${this.#vault.fault}>
        <p><button @click=${() => this.#vault.reload()}>${t("action.try_again")}</button></p>
      </ar-fault>
      ${
        value === null
          ? this.#vault.fault === null
            ? html`<ar-busy note=${t("shell.loading")}></ar-busy>`
            : nothing
          : this.#parts(value)
      }
    </div>`;
  }

  #parts({ vault, secrets, credentials }: VaultView) {
    const name = this.session.person?.name ?? "";
    return html`<div class="two" @ar-changed=${() => this.#vault.reload()}>
      <div class="stack">
        <ar-vault-key .vault=${this.view.state?.vault ?? vault} .name=${name}></ar-vault-key>
        <ar-secrets .secrets=${secrets}></ar-secrets>
      </div>
      <ar-credentials .credentials=${credentials}></ar-credentials>
    </div>`;
  }
}
