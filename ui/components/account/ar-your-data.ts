import { consume } from "@lit/context";
import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { AccountView } from "#data/model/wire/account.ts";
import type { Api } from "../../api/api.ts";
import { basePath } from "../../base.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-dialog.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";
import { Countdown } from "../door/countdown.ts";
import { accountForm } from "./account-form.ts";
import { passwordField, passwordOf } from "./password-field.ts";

/** Everything of a person's in one file, and for members the way out with all of it deleted. */
@customElement("ar-your-data")
export class ArYourData extends ArElement {
  static override styles = [base, controls, layout, accountForm];

  @property({ attribute: false }) account!: AccountView;
  @consume({ context: apiContext }) api!: Api;
  @state() private asking = false;
  #intent = new Intent(this);
  #countdown = new Countdown(this);

  #erase = async (event: SubmitEvent) => {
    event.preventDefault();
    const password = passwordOf(event.target as HTMLFormElement);
    const done = await this.#intent.run(async () => {
      await this.api.account.erase(password);
      return true;
    });
    if (done === true) location.assign(basePath());
  };

  #close = () => {
    this.asking = false;
    this.#intent.forget();
  };

  override render() {
    const keeper = this.account.person.role === "owner";
    return html`<section class="panel" aria-labelledby="heading">
        <header><h2 id="heading">${t("data.heading")}</h2></header>
        <div class="body stack">
          <div class="stack tight">
            <p class="muted small">${t("data.export_why")}</p>
            <div class="actions">
              <a class="button" href="api/export" download="autoresume-export.json">
                <ar-icon size="small" name="download"></ar-icon>${t("data.export")}
              </a>
            </div>
          </div>
          ${
            keeper
              ? nothing
              : html`<div class="stack tight">
                  <p class="muted small">${t("data.erase_why")}</p>
                  <div class="actions">
                    <button @click=${() => (this.asking = true)}>${t("data.erase")}</button>
                  </div>
                </div>`
          }
        </div>
      </section>
      ${keeper ? nothing : this.#dialog()}`;
  }

  #dialog() {
    return html`<ar-dialog heading=${t("data.erase_heading")} .open=${this.asking} @ar-close=${this.#close}>
      <form @submit=${this.#erase}>
        <p>${t("data.erase_why")}</p>
        ${passwordField(this.account.person.name)}
        <ar-fault .fault=${this.#countdown.read(this.#intent.fault)}></ar-fault>
        <div class="actions end">
          <button type="button" @click=${this.#close}>${t("action.cancel")}</button>
          <button class="danger" ?disabled=${this.#intent.busy || this.#countdown.left > 0}>
            ${this.#intent.busy ? t("door.wait") : t("data.erase_confirm")}
          </button>
        </div>
      </form>
    </ar-dialog>`;
  }
}
