import { consume } from "@lit/context";
import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { AccountView } from "#data/model/wire/account.ts";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import { FormFocus } from "../form-focus.ts";
import "../base/ar-fault.ts";
import { Countdown } from "../door/countdown.ts";
import { NewPassword } from "../door/new-password.ts";
import { accountForm } from "./account-form.ts";
import { passwordField, passwordOf } from "./password-field.ts";

/** Changes the password, and with it, unless the owner wants them apart, the vault's passphrase. */
@customElement("ar-password")
export class ArPassword extends ArElement {
  static override styles = [base, controls, layout, accountForm];

  @property({ attribute: false }) account!: AccountView;
  /** True when the vault has a passphrase of its own already. */
  @property({ type: Boolean }) apart = false;
  @consume({ context: apiContext }) api!: Api;
  @state() private open = false;
  @state() private done = false;
  #intent = new Intent(this);
  #countdown = new Countdown(this);
  #next = new NewPassword(this);

  constructor() {
    super();
    new FormFocus(this);
  }

  #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const alsoVault = new FormData(form).has("also");
    const done = await this.#intent.run(async () => {
      await this.api.account.changePassword({ password: passwordOf(form), next: this.#next.value, alsoVault });
      return true;
    });
    if (done !== true) return;
    this.#close();
    this.done = true;
    this.tell("ar-changed", null);
  };

  #close = () => {
    this.open = false;
    this.#next.forget();
    this.#intent.forget();
  };

  override render() {
    return html`<section class="panel" aria-labelledby="heading">
      <header>
        <h2 id="heading">${t("security.password")}</h2>
        ${
          this.open
            ? nothing
            : html`<button
                @click=${() => {
                  this.open = true;
                  this.done = false;
                }}
              >
                ${t("security.password_change")}
              </button>`
        }
      </header>
      <div class="body stack">
        ${this.done ? html`<p class="done" role="status">${t("security.password_done")}</p>` : nothing}
        ${this.open ? this.#form() : html`<p class="muted small">${t("security.password_why")}</p>`}
      </div>
    </section>`;
  }

  #form() {
    const closed = this.#intent.busy || this.#countdown.left > 0;
    return html`<form @submit=${this.#submit}>
      ${passwordField(this.account.person.name)} ${this.#next.fields({ label: t("security.password_new"), help: null })}
      ${
        this.apart
          ? nothing
          : html`<div>
              <label class="choice">
                <input type="checkbox" name="also" checked aria-describedby="also-help" />${t("security.password_also")}
              </label>
              <p class="help" id="also-help">${t("security.password_also_help")}</p>
            </div>`
      }
      <ar-fault .fault=${this.#countdown.read(this.#intent.fault)}></ar-fault>
      <div class="actions">
        <button class="primary" ?disabled=${closed}>
          ${this.#intent.busy ? t("action.saving") : t("security.password_change")}
        </button>
        <button type="button" @click=${this.#close}>${t("action.cancel")}</button>
      </div>
    </form>`;
  }
}
