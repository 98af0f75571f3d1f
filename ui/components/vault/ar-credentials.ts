import { consume } from "@lit/context";
import { html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { CredentialEntry } from "#data/model/owner/vault.ts";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { accountForm } from "../account/account-form.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-fault.ts";
import "../base/ar-time.ts";

/** Sessions at platforms that the vault keeps; they can be forgotten. Tells `ar-changed`. */
@customElement("ar-credentials")
export class ArCredentials extends ArElement {
  static override styles = [base, controls, layout, accountForm];

  @property({ attribute: false }) credentials: readonly CredentialEntry[] = [];
  @consume({ context: apiContext }) api!: Api;
  #intent = new Intent(this);

  #drop = async (platform: string) => {
    await this.#intent.run(() => this.api.vault.dropCredential(platform));
    this.tell("ar-changed", null);
  };

  override render() {
    return html`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${t("vault.credentials")}</h2></header>
      <div class="body stack tight">
        <p class="muted small">${t("vault.credentials_why")}</p>
        ${this.credentials.length === 0 ? html`<p class="muted small">${t("vault.credentials_none")}</p>` : ""}
        <ar-fault .fault=${this.#intent.fault}></ar-fault>
      </div>
      ${
        this.credentials.length === 0
          ? ""
          : html`<ul class="rows">
              ${this.credentials.map(({ platform, updatedAt }) => this.#row(platform, updatedAt))}
            </ul>`
      }
    </section>`;
  }

  #row(platform: string, updatedAt: string) {
    return html`<li>
      <div class="what">
        <p>${platform}</p>
        <p class="muted small">${t("vault.kept")} <ar-time at=${updatedAt}></ar-time></p>
      </div>
      <button
        class="small"
        aria-label=${t("vault.drop_credential", { platform })}
        ?disabled=${this.#intent.busy}
        @click=${() => this.#drop(platform)}
      >
        ${t("action.remove")}
      </button>
    </li>`;
  }
}
